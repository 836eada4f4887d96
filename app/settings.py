"""What the person has chosen for good: plain values with defaults, kept as JSON."""

import json
import logging
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from app.atomic_file import write_file
from app.guide_lines import GuideLines
from app.importance_choice import EVERY_KIND, HEAT, INK, ImportanceChoice
from app.layer_choice import LayerChoice
from app.page import PEN_WIDTH
from app.stabiliser import USUAL
from app.symmetry import Symmetry
from engine import CHARACTERS, WORLDS

LOG = logging.getLogger(__name__)
LARGEST = 100_000
"""Bytes of a settings file; a longer one is none of ours."""


@dataclass(frozen=True)
class Settings:
    """Every value is checked when it is read: of its default's type, and in `RANGES` or `CHOICES` where it is there."""

    language: str = "system"
    theme: str = "system"
    is_live: bool = True
    """Whether new variations are drawn by themselves after each stroke."""
    quality: str = "live"
    """How a new window draws, where both are installed."""
    world: str = CHARACTERS
    """What a new window draws, where that can be had."""
    autosave_seconds: int = 5
    """Least time between two copies of what is not saved."""
    pen_width: float = PEN_WIDTH
    """Of a new page, in its pixels; the last one that was chosen."""
    stabiliser: int = USUAL
    """0..100."""
    symmetry: str = Symmetry.NONE.value
    guide_lines: str = GuideLines.NONE.value
    is_exemplar_behind: bool = False
    """Whether the character shows through the page for the user's own hand."""
    map_kind: str = ImportanceChoice.kind
    map_style: str = ImportanceChoice.style
    map_opacity: float = ImportanceChoice.opacity
    """0..1. Whether maps are shown is not kept: a drawing is first seen as it is."""
    is_people_on_plane: bool = LayerChoice.is_people_shown
    is_published_on_plane: bool = LayerChoice.is_published_shown
    is_measured_on_plane: bool = LayerChoice.is_measured_shown
    is_plane_stretched: bool = LayerChoice.is_stretched
    is_people_in_curves: bool = LayerChoice.is_people_shown
    is_published_in_curves: bool = LayerChoice.is_published_shown
    is_measured_in_curves: bool = LayerChoice.is_measured_shown
    is_curves_stretched: bool = LayerChoice.is_stretched
    is_hint_seen: bool = False
    """Whether the first steps were dismissed."""
    export_folder: str = ""
    """Where the last export went; empty before the first."""


RANGES: Mapping[str, tuple[float, float]] = {
    "autosave_seconds": (1, 600),
    "pen_width": (2.0, 64.0),
    "stabiliser": (0, 100),
    "map_opacity": (0.0, 1.0),
}
"""Least and most."""
CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": ("system", "en", "de", "fr"),
    "theme": ("system", "light", "dark"),
    "quality": ("live", "careful"),
    "world": tuple(WORLDS),
    "symmetry": tuple(each.value for each in Symmetry),
    "guide_lines": tuple(each.value for each in GuideLines),
    "map_kind": EVERY_KIND,
    "map_style": (HEAT, INK),
}


def read_settings(path: Path) -> Settings:
    """The settings at `path`; what is missing, unreadable or not allowed is the default, and the log says so."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        LOG.warning("The settings in %s cannot be read: %s", path, error)
        return Settings()
    try:
        values = json.loads(data) if len(data) <= LARGEST else None
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        LOG.warning("%s holds no settings; the defaults are used", path)
        return Settings()
    return Settings(**_allowed(values))


def write_settings(path: Path, settings: Settings) -> None:
    """Keep the settings, whole or not at all; EngineError where the file cannot be written."""
    write_file(path, (json.dumps(asdict(settings), indent=2) + "\n").encode())


def _allowed(values: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for field in fields(Settings):
        if field.name not in values:
            continue
        value = values[field.name]
        if type(field.default) is float and type(value) is int:
            value = _float(value)
        if type(value) is type(field.default) and _is_in_range(field.name, value):
            found[field.name] = value
        else:
            LOG.warning("The setting %s cannot be %.60r; %r is used", field.name, value, field.default)
    return found


def _float(value: int) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _is_in_range(name: str, value: Any) -> bool:
    least, most = RANGES.get(name, (None, None))
    if least is not None and most is not None:
        return bool(least <= value <= most)
    return name not in CHOICES or value in CHOICES[name]
