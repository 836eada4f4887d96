"""What a document holds, and how that is told in its manifest."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from app.checked_json import Entry, Refused
from app.drawing import Drawing
from app.generation_settings import GenerationSettings
from app.map_store import BLOCK, MapPlan, MapReader, MapWriter, largest_member
from app.page import Page
from app.stroke_store import StrokePlan, StrokeReader, StrokeWriter
from engine import Exemplar, Frame, Image, Scores

FORMAT = "otherhand"
SCHEMA = 1
"""A file of a higher number cannot be read; what is only added keeps the number."""
MOST_DRAWINGS = 50_000
LARGEST_PAGE = 20_000
LARGEST_SEED = 2**63 - 1

PAGE_KEYS = ("width", "height", "pen_width", "strokes")
EXEMPLAR_KEYS = ("frame", "strokes")
FRAME_KEYS = ("width", "height", "centre", "scale", "pen_width")
SETTINGS_KEYS = tuple(each.name for each in fields(GenerationSettings))
DRAWING_KEYS = (
    *("key", "exemplar", "strokes", "family", "guidance", "steps", "seed", "index", "originality", "temperature"),
    *("is_favourite", "is_found", "scores", "world", "maps"),
)
MANIFEST_KEYS = ("format", "schema", "program", "page", "hand_page", "exemplars", "drawings", "settings")


@dataclass(frozen=True)
class Contents:
    """Everything that is saved."""

    page: Page = field(default_factory=Page)
    hand_page: Page = field(default_factory=Page)
    drawings: tuple[Drawing, ...] = ()
    settings: GenerationSettings = field(default_factory=GenerationSettings)
    unknown: Mapping[str, Any] = field(default_factory=dict)
    """What a newer version of the program had put into the file; written back as it was."""


def manifest_of(
    contents: Contents, strokes: StrokeWriter, maps: MapWriter, program: str
) -> tuple[dict[str, Any], list[Image]]:
    """The manifest, and the images of exemplars and drawings, in order; strokes and maps go to their writers."""
    unknown = contents.unknown
    drawings = [drawing for drawing in contents.drawings if drawing.strokes]
    exemplars = list({id(drawing.exemplar): drawing.exemplar for drawing in drawings}.values())
    numbers = {id(exemplar): number for number, exemplar in enumerate(exemplars)}
    manifest = {
        **unknown.get("manifest", {}),
        "format": FORMAT,
        "schema": SCHEMA,
        "program": program,
        "page": _page_told(contents.page, strokes) | unknown.get("page", {}),
        "hand_page": _page_told(contents.hand_page, strokes) | unknown.get("hand_page", {}),
        "exemplars": [
            _exemplar_told(exemplar, strokes) | _others(unknown, "exemplars", exemplar.image) for exemplar in exemplars
        ],
        "drawings": [
            _drawing_told(drawing, numbers[id(drawing.exemplar)], strokes)
            | maps.add(drawing.maps)
            | _others(unknown, "drawings", drawing.image)
            for drawing in drawings
        ],
        "settings": asdict(contents.settings) | unknown.get("settings", {}),
    }
    return manifest, [*(each.image for each in exemplars), *(each.image for each in drawings)]


class Plan:
    """A manifest that was checked: it knows how large the other members must be before any of them is read."""

    def __init__(self, manifest: Entry) -> None:
        if manifest.text("format", 40) != FORMAT:
            raise Refused("it is no document of Otherhand")
        schema = manifest.whole("schema", 1, LARGEST_SEED)
        if schema > SCHEMA:
            raise Refused(f"it was saved by a newer version of Otherhand (schema {schema})")
        self._manifest = manifest
        self._pages = [manifest.entry(name) for name in ("page", "hand_page")]
        self._exemplars = manifest.entries("exemplars", MOST_DRAWINGS)
        self._drawings = manifest.entries("drawings", MOST_DRAWINGS)
        entries = (*self._pages, *self._exemplars, *self._drawings)
        self._strokes = [StrokePlan(entry.entry("strokes")) for entry in entries]
        self.images = len(self._exemplars) + len(self._drawings)
        """How many there are, exemplars first."""
        self.most_map_bytes = largest_member(len(self._drawings))
        self._maps = [MapPlan(entry, self.most_map_bytes // BLOCK) for entry in self._drawings]

    def sizes(self) -> dict[str, int]:
        """How many numbers each array of strokes must hold."""
        total: dict[str, int] = {}
        for plan in self._strokes:
            for name, size in plan.sizes().items():
                total[name] = total.get(name, 0) + size
        return total

    @property
    def has_maps(self) -> bool:
        return any(plan.places for plan in self._maps)

    def contents(self, reader: StrokeReader, maps: MapReader, images: Image, members: Mapping[str, bytes]) -> Contents:
        """What the file holds, given its arrays and the members that are not known here."""
        strokes = iter([reader.take(plan) for plan in self._strokes])
        page, hand_page = (
            Page(*_size(entry), entry.number("pen_width", 0.01, LARGEST_PAGE), next(strokes)) for entry in self._pages
        )
        image = iter(images)
        exemplars = [Exemplar(next(image), _frame(entry.entry("frame")), next(strokes)) for entry in self._exemplars]
        made = [_making(entry, exemplars) for entry in self._drawings]
        if len({drawing.key for drawing in made}) < len(made):
            raise Refused("two drawings have the same key")
        drawings = tuple(
            replace(drawing, image=next(image), strokes=next(strokes), maps=maps.take(plan))
            for drawing, plan in zip(made, self._maps, strict=True)
        )
        settings = _settings(self._manifest.entry("settings"))
        return Contents(page, hand_page, drawings, settings, self._unknown(images, members))

    def _unknown(self, images: Image, members: Mapping[str, bytes]) -> dict[str, Any]:
        first = len(self._exemplars)
        found = {
            "manifest": self._manifest.others(MANIFEST_KEYS),
            "page": self._pages[0].others(PAGE_KEYS),
            "hand_page": self._pages[1].others(PAGE_KEYS),
            "exemplars": dict(_by_image(self._exemplars, images[:first], EXEMPLAR_KEYS)),
            "drawings": dict(_by_image(self._drawings, images[first:], DRAWING_KEYS)),
            "settings": self._manifest.entry("settings").others(SETTINGS_KEYS),
            "members": dict(members),
        }
        return {name: values for name, values in found.items() if values}


def _page_told(page: Page, strokes: StrokeWriter) -> dict[str, Any]:
    told = {"width": page.width, "height": page.height, "pen_width": float(page.pen_width)}
    return told | {"strokes": strokes.add(page.strokes)}


def _exemplar_told(exemplar: Exemplar, strokes: StrokeWriter) -> dict[str, Any]:
    frame = {name: getattr(exemplar.frame, name) for name in FRAME_KEYS}
    for name in ("scale", "pen_width"):
        frame[name] = float(frame[name])
    frame["centre"] = [float(each) for each in exemplar.frame.centre]
    return {"frame": frame, "strokes": strokes.add(exemplar.strokes)}


def _drawing_told(drawing: Drawing, exemplar: int, strokes: StrokeWriter) -> dict[str, Any]:
    scores = drawing.scores
    return {
        "key": drawing.key,
        "exemplar": exemplar,
        "strokes": strokes.add(drawing.strokes),
        "family": drawing.family,
        "guidance": float(drawing.guidance),
        "steps": drawing.steps,
        "seed": drawing.seed,
        "index": drawing.index,
        "originality": None if drawing.originality is None else float(drawing.originality),
        "temperature": float(drawing.temperature),
        "is_favourite": drawing.is_favourite,
        "is_found": drawing.is_found,
        "scores": None if scores is None else [float(scores.originality), float(scores.recognizability)],
        "world": drawing.world,
    }


def _size(entry: Entry) -> tuple[int, int]:
    return entry.whole("width", 1, LARGEST_PAGE), entry.whole("height", 1, LARGEST_PAGE)


def _frame(entry: Entry) -> Frame:
    x, y = entry.numbers("centre", -1e6, 1e6, 2)
    pen = entry.number("pen_width", 0.001, LARGEST_PAGE)
    return Frame(*_size(entry), (x, y), entry.number("scale", 1e-6, 1e6), pen)


def _making(entry: Entry, exemplars: list[Exemplar]) -> Drawing:
    """The drawing without its image and strokes."""
    exemplar = exemplars[entry.whole("exemplar", 0, len(exemplars) - 1)]
    scores = None
    if entry.has("scores"):
        originality, recognizability = entry.numbers("scores", 0, 1e6, 2)
        if recognizability > 1:
            raise Refused("a recognizability is above 1")
        scores = Scores(originality, recognizability)
    return Drawing(
        key=entry.whole("key", 0, LARGEST_SEED),
        exemplar=exemplar,
        image=exemplar.image,
        scores=scores,
        family=entry.text("family", 40),
        guidance=entry.number("guidance", 0, 100),
        steps=entry.whole("steps", 0, 100_000),
        seed=entry.whole("seed", 0, LARGEST_SEED),
        index=entry.whole("index", 0, LARGEST_SEED),
        originality=entry.number("originality", 0, 100) if entry.has("originality") else None,
        temperature=entry.number("temperature", 0, 100) if entry.has("temperature") else Drawing.temperature,
        world=entry.text("world", 40) if entry.has("world") else Drawing.world,
        is_favourite=entry.flag("is_favourite"),
        is_found=entry.has("is_found") and entry.flag("is_found"),
    )


def _settings(entry: Entry) -> GenerationSettings:
    return GenerationSettings(
        family=entry.text("family", 40),
        count=entry.whole("count", 1, 10_000),
        guidance=entry.number("guidance", 0, 3),
        steps=entry.whole("steps", 1, 1000) if entry.has("steps") else None,
        seed=entry.whole("seed", 0, LARGEST_SEED),
        is_seed_locked=entry.flag("is_seed_locked"),
        originality=entry.number("originality", 0, 2) if entry.has("originality") else None,
        temperature=entry.number("temperature", 0, 2) if entry.has("temperature") else GenerationSettings.temperature,
    )


def _others(unknown: Mapping[str, Any], kind: str, image: Image) -> dict[str, Any]:
    found: dict[str, Any] = unknown[kind].get(_digest(image), {}) if kind in unknown else {}
    return found


def _by_image(entries: list[Entry], images: Image, known: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Unknown keys by the picture they belong to: numbers and keys may be others when the file is written again."""
    for entry, image in zip(entries, images, strict=True):
        if others := entry.others(known):
            yield _digest(image), others


def _digest(image: Image) -> str:
    return hashlib.sha256(image.tobytes()).hexdigest()
