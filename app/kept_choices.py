"""How the person draws and looks at things, kept in the settings: it comes back at the next start."""

from collections.abc import Sequence
from dataclasses import astuple, replace
from typing import Any

from PySide6.QtCore import QObject

from app.canvas import Canvas
from app.canvas_settings import CanvasSettings
from app.explanations import Explanations
from app.guide_lines import GuideLines
from app.importance_choice import ImportanceChoice, offered_kinds
from app.layer_boxes import LayerBoxes
from app.layer_choice import LayerChoice
from app.page import SIDE
from app.quality import Quality
from app.settings import RANGES, Settings
from app.settings_store import SettingsStore
from app.symmetry import Symmetry

PLANE_LAYERS = ("is_people_on_plane", "is_published_on_plane", "is_measured_on_plane", "is_plane_stretched")
CURVES_LAYERS = ("is_people_in_curves", "is_published_in_curves", "is_measured_in_curves", "is_curves_stretched")
"""Settings for the fields of `LayerChoice`, in their order."""


class KeptChoices(QObject):
    """Puts the settings into the parts of a window and, where a part is set otherwise, into the settings again.

    Each part changes its own fields only, so that following one setting never undoes another.
    """

    def __init__(self, store: SettingsStore, canvas: Canvas, explanations: Explanations, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._canvas, self._explanations = store, canvas, explanations
        self._follow(store.settings)
        store.changed.connect(self._follow)
        canvas.settings_changed.connect(self._keep_hand)
        canvas.pen_width_chosen.connect(self._keep_pen_width)
        explanations.choice_changed.connect(self._keep_map)

    def add_layers(self, plane: LayerBoxes, curves: LayerBoxes) -> None:
        """The layers of both charts are kept too."""
        self._store.changed.connect(lambda settings: _put_layers(settings, plane, curves))
        plane.choice_changed.connect(lambda: self._set(**_fields(PLANE_LAYERS, plane.choice)))
        curves.choice_changed.connect(lambda: self._set(**_fields(CURVES_LAYERS, curves.choice)))
        _put_layers(self._store.settings, plane, curves)

    def keep_quality(self, quality: Quality) -> None:
        """How the next window begins to draw."""
        self._set(quality=quality.value)

    def keep_world(self, world: str) -> None:
        """What the next window begins to draw."""
        self._set(world=world)

    def _follow(self, settings: Settings) -> None:
        self._canvas.set_settings(hand_of(settings, self._canvas.settings))
        self._explanations.set_choice(map_of(settings, self._explanations.choice))

    def _keep_hand(self, hand: CanvasSettings) -> None:
        self._set(
            stabiliser=hand.stabiliser,
            symmetry=hand.symmetry.value,
            guide_lines=hand.guide_lines.value,
            is_exemplar_behind=hand.is_exemplar_behind,
        )

    def _keep_pen_width(self, width: float) -> None:
        """As wide as it would be on a new page."""
        page, (least, most) = self._canvas.page, RANGES["pen_width"]
        self._set(pen_width=min(max(width * SIDE / max(page.width, page.height), least), most))

    def _keep_map(self) -> None:
        choice = self._explanations.wanted
        self._set(map_kind=choice.kind, map_style=choice.style, map_opacity=choice.opacity)

    def _set(self, **changes: Any) -> None:
        self._store.set(replace(self._store.settings, **changes))


def hand_of(settings: Settings, before: CanvasSettings) -> CanvasSettings:
    """How to draw; the tool stays what it was."""
    return replace(
        before,
        stabiliser=settings.stabiliser,
        symmetry=Symmetry(settings.symmetry),
        guide_lines=GuideLines(settings.guide_lines),
        is_exemplar_behind=settings.is_exemplar_behind,
    )


def map_of(settings: Settings, before: ImportanceChoice) -> ImportanceChoice:
    """Which map; one that cannot be had on this machine any more gives way to the usual one."""
    kind = settings.map_kind if settings.map_kind in offered_kinds() else ImportanceChoice.kind
    return replace(before, kind=kind, style=settings.map_style, opacity=settings.map_opacity)


def _put_layers(settings: Settings, plane: LayerBoxes, curves: LayerBoxes) -> None:
    for boxes, names in ((plane, PLANE_LAYERS), (curves, CURVES_LAYERS)):
        boxes.set_choice(LayerChoice(*(getattr(settings, name) for name in names)))


def _fields(names: Sequence[str], choice: LayerChoice) -> dict[str, bool]:
    return dict(zip(names, astuple(choice), strict=True))
