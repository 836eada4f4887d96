"""The recipe in an exported file: the exemplar's strokes and the settings, from which its drawings are made again."""

import json
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.checked_json import Entry, Refused, parsed
from app.drawing import Drawing
from app.generation_settings import GenerationSettings
from app.page import Page
from engine import EngineError, Exemplar, Stroke

KEYWORD = "otherhand"
CHUNK_START = KEYWORD.encode() + b"\0"
TEXT_CHUNKS = (b"tEXt", b"zTXt", b"iTXt")
"""Name of the text chunk in a PNG, of the element in an SVG and of the entry in a PDF."""
SCHEMA = 1
PNG_START = b"\x89PNG\r\n\x1a\n"
LONGEST_TEXT = 8_000_000
MOST_STROKES = 20_000
MOST_POINTS = 400_000
LARGEST_PAGE = 20_000
FARTHEST = 100_000.0
"""A point lies within this many pixels of the page's corner."""
LARGEST_SEED = 2**63 - 1
MOST_COUNT = 1000
HINT = "drop a picture that Otherhand exported, or open it as a drawing"


@dataclass(frozen=True)
class Rebuilt:
    """What a recipe says."""

    page: Page
    """With the exemplar."""
    settings: GenerationSettings
    index: int
    """Of the (first) drawing in the file; `settings.count` reaches it."""
    model_sha256: str
    """Of the weights that drew it; empty where it is not known."""


class Recipes:
    """Writes recipes as JSON texts of ASCII characters; `models` has the hash of each family's weights."""

    def __init__(self, models: Mapping[str, str]) -> None:
        self._models = models
        self._pages: dict[int, tuple[Exemplar, dict[str, Any]]] = {}

    def one(self, drawing: Drawing) -> str:
        """For a file with this drawing alone."""
        return _text({"exemplar": self._page(drawing.exemplar), **self._making(drawing)})

    def many(self, drawings: Sequence[Drawing]) -> str:
        """For a file with several drawings, each with the number of its exemplar."""
        exemplars = list({id(drawing.exemplar): drawing.exemplar for drawing in drawings}.values())
        numbers = {id(exemplar): number for number, exemplar in enumerate(exemplars)}
        made = [{"exemplar": numbers[id(drawing.exemplar)], **self._making(drawing)} for drawing in drawings]
        return _text({"exemplars": [self._page(exemplar) for exemplar in exemplars], "drawings": made})

    def _page(self, exemplar: Exemplar) -> dict[str, Any]:
        if id(exemplar) not in self._pages:
            frame = exemplar.frame
            self._pages[id(exemplar)] = (
                exemplar,  # kept, so that nothing else gets its id
                {
                    "width": frame.width,
                    "height": frame.height,
                    "pen_width": float(frame.pen_width),
                    "strokes": _numbers_of(exemplar.strokes),
                },
            )
        return self._pages[id(exemplar)][1]

    def _making(self, drawing: Drawing) -> dict[str, Any]:
        making: dict[str, Any] = {
            "family": drawing.family,
            "guidance": float(drawing.guidance),
            "steps": drawing.steps or None,
            "originality": drawing.originality,
            "temperature": float(drawing.temperature),
            "seed": drawing.seed,
            "index": drawing.index,
            "model_sha256": self._models.get(drawing.family, ""),
        }
        if drawing.scores:
            making["scores"] = [float(drawing.scores.originality), float(drawing.scores.recognizability)]
        if drawing.is_by_hand:
            making["strokes"] = _numbers_of(drawing.strokes)
        return making


def page_and_settings_from_png(data: bytes) -> Rebuilt:
    """What the recipe in a PNG file says; EngineError where there is none or it is not fit to be read."""
    try:
        text = recipe_text_in_png(data)
        if text is None:
            raise EngineError("This picture holds no recipe", HINT)
        return _rebuilt(parsed(text, "the recipe"))
    except Refused as error:
        raise EngineError(f"The recipe in this picture cannot be used: {error}", HINT) from error


def recipe_text_in_png(data: bytes) -> str | None:
    """The text of the recipe's chunk; None where there is none, or where it is no PNG; Refused if it is damaged."""
    for kind, body in _chunks(data):
        if kind in TEXT_CHUNKS and body.startswith(CHUNK_START):
            return _decoded(kind, body[len(CHUNK_START) :])
    return None


def _text(recipe: dict[str, Any]) -> str:
    return json.dumps({"schema": SCHEMA, **recipe}, separators=(",", ":"), allow_nan=False)


def _numbers_of(strokes: Sequence[Stroke]) -> list[list[float]]:
    """Each stroke as x, y, x, y, ...: the shortest decimals that give the same float32 again."""
    return [[float(digits) for digits in stroke.points.astype(np.float32).ravel().astype(str)] for stroke in strokes]


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG_START) if data.startswith(PNG_START) else len(data)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        if zlib.crc32(kind + body).to_bytes(4, "big") != data[at + 8 + length : at + 12 + length]:
            raise Refused("the file is damaged or cut off")
        yield kind, body
        at += 12 + length


def _decoded(kind: bytes, body: bytes) -> str:
    is_packed = kind == b"zTXt"
    if kind == b"zTXt":
        body = body[1:]
    elif kind == b"iTXt":
        is_packed = body[:1] == b"\1"
        body = body[2:].split(b"\0", 2)[-1]
    try:
        if is_packed:
            body = zlib.decompressobj().decompress(body, LONGEST_TEXT + 1)
        if len(body) > LONGEST_TEXT:
            raise Refused("it is too long")
        return body.decode("utf-8" if kind == b"iTXt" else "latin-1")
    except (zlib.error, UnicodeDecodeError) as error:
        raise Refused("it is damaged") from error


def _rebuilt(recipe: Entry) -> Rebuilt:
    schema = recipe.whole("schema", 1, LARGEST_SEED)
    if schema > SCHEMA:
        raise Refused("it is of a newer version of Otherhand")
    making, exemplar = recipe, None
    if recipe.has("drawings"):
        drawings, exemplars = recipe.entries("drawings", 100_000), recipe.entries("exemplars", 100_000)
        if not drawings or not exemplars:
            raise Refused("it has no drawings")
        making = drawings[0]
        exemplar = exemplars[making.whole("exemplar", 0, len(exemplars) - 1)]
    page = page_from(exemplar or recipe.entry("exemplar"))
    index = making.whole("index", 0, LARGEST_SEED)
    return Rebuilt(page, _settings(making, index), index, making.text("model_sha256", 64))


def _settings(making: Entry, index: int) -> GenerationSettings:
    usual = GenerationSettings()
    family = making.text("family", 40)
    return GenerationSettings(
        family=usual.family if family == "hand" else family,
        count=min(max(usual.count, index + 1), MOST_COUNT),
        guidance=making.number("guidance", 0, 3),
        steps=making.whole("steps", 1, 1000) if making.has("steps") else None,
        seed=making.whole("seed", 0, LARGEST_SEED),
        originality=making.number("originality", 0, 2) if making.has("originality") else None,
        temperature=making.number("temperature", 0, 2) if making.has("temperature") else usual.temperature,
    )


def page_from(entry: Entry) -> Page:
    """The page of a recipe or an example; Refused where it is unfit."""
    width, height = (entry.whole(key, 1, LARGEST_PAGE) for key in ("width", "height"))
    lines = entry.lists("strokes", MOST_STROKES)
    if not lines or sum(map(len, lines)) > 2 * MOST_POINTS:
        raise Refused("it has no strokes, or too many points")
    strokes = tuple(Stroke(_points(line)) for line in lines)
    return Page(width, height, entry.number("pen_width", 0.01, LARGEST_PAGE), strokes)


def _points(line: list[Any]) -> NDArray[np.float32]:
    are_numbers = all(type(value) in (int, float) and abs(value) <= FARTHEST for value in line)
    if not line or len(line) % 2 or not are_numbers:
        raise Refused("a stroke is not a list of pairs of numbers")
    return np.asarray(line, np.float32).reshape(-1, 2)
