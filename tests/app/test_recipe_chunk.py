import io
import json
import struct
import tracemalloc
import zlib
from contextlib import suppress
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from app.drawing import HAND
from app.generation_settings import GenerationSettings
from app.recipe_chunk import Recipes, page_and_settings_from_png
from engine import EngineError
from tests.app.contents import drawing, page

DRAWING = drawing(
    30, page().exemplar(), family="fsdm", guidance=0.5, steps=6, seed=99, originality=0.7, temperature=1.5
)
TEXT = Recipes({"fsdm": "cd" * 32}).one(DRAWING)


def png(text: str = TEXT, kind: str = "text", keyword: str = "otherhand") -> bytes:
    chunks = PngInfo()
    if kind == "itxt":
        chunks.add_itxt(keyword, text, zip=True)
    else:
        chunks.add_text(keyword, text, zip=kind == "ztxt")
    file = io.BytesIO()
    Pillow.new("L", (9, 9)).save(file, "PNG", pnginfo=chunks)
    return file.getvalue()


def changed(**changes: Any) -> bytes:
    return png(json.dumps(json.loads(TEXT) | changes))


def refusal(data: bytes) -> str:
    with pytest.raises(EngineError) as caught:
        page_and_settings_from_png(data)
    assert "\n" not in str(caught.value)
    assert caught.value.hint
    return str(caught.value)


@pytest.mark.parametrize("kind", ["text", "ztxt", "itxt"])
def test_page_and_settings_come_back(kind: str) -> None:
    rebuilt = page_and_settings_from_png(png(kind=kind))
    assert rebuilt.settings == GenerationSettings("fsdm", 31, 0.5, 6, 99, True, 0.7, 1.5)
    assert (rebuilt.index, rebuilt.model_sha256) == (30, "cd" * 32)
    assert (rebuilt.page.width, rebuilt.page.height, rebuilt.page.pen_width) == (640, 640, 16.0)
    for one, other in zip(rebuilt.page.strokes, page().strokes, strict=True):
        assert np.abs(one.points - other.points).max() <= 1e-3
        assert one.points.dtype == np.float32


def test_what_was_not_asked_is_not_asked_again() -> None:
    made = drawing(2, page().exemplar(), steps=0, originality=None)
    rebuilt = page_and_settings_from_png(png(Recipes({}).one(made)))
    assert rebuilt.settings == GenerationSettings(seed=7, guidance=1.0)
    assert rebuilt.model_sha256 == ""


def test_recipes_of_before_there_was_temperature_are_read() -> None:
    older = {name: value for name, value in json.loads(TEXT).items() if name != "temperature"}
    assert page_and_settings_from_png(png(json.dumps(older))).settings.temperature == 1


def test_a_drawing_by_hand_brings_its_strokes() -> None:
    made = drawing(2, page().exemplar(), family=HAND)
    assert len(json.loads(Recipes({}).one(made))["strokes"]) == 4
    assert page_and_settings_from_png(png(Recipes({}).one(made))).settings.family == "cfgdm"


@pytest.mark.parametrize("data", [b"", b"GIF89a", png(keyword="other"), png()[:8], bytes(100)])
def test_no_recipe(data: bytes) -> None:
    assert "holds no recipe" in refusal(data)


def test_a_file_that_is_cut_off() -> None:
    data = png()
    for length in range(60, len(data) - 40, 37):
        with suppress(EngineError):
            page_and_settings_from_png(data[:length])
    assert "damaged or cut off" in refusal(data[:30] + b"\x07" + data[31:])


@pytest.mark.parametrize(
    "changes",
    [
        *({"schema": 2}, {"schema": "1"}, {"exemplar": None}, {"exemplar": []}, {"guidance": 4}, {"guidance": "1"}),
        *({"steps": -1}, {"steps": 2.5}, {"seed": -1}, {"seed": 2**64}, {"seed": True}, {"index": None}),
        *({"temperature": 2.5}, {"temperature": "hot"}),
        *({"family": "x" * 100}, {"family": 3}, {"originality": 9}, {"model_sha256": "\n"}, {"drawings": []}),
        {"drawings": [{}], "exemplars": []},
    ],
    ids=str,
)
def test_wrong_values(changes: dict[str, Any]) -> None:
    refusal(changed(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        *({"width": 0}, {"width": 10**9}, {"height": 1.5}, {"pen_width": 0}, {"strokes": []}, {"strokes": [[]]}),
        *({"strokes": [[1, 2, 3]]}, {"strokes": [["a", 1]]}, {"strokes": [[1e9, 1]]}, {"strokes": [[True, 1]]}),
        *({"strokes": [1]}, {"strokes": [[0, 0]] * 20_001}, {"strokes": [[0] * 900_000]}, {"strokes": [[10**400, 0]]}),
    ],
    ids=range(14),
)
def test_wrong_exemplars(changes: dict[str, Any]) -> None:
    refusal(changed(exemplar=json.loads(TEXT)["exemplar"] | changes))


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, '{"schema": NaN}', '{"schema": 1e999}', "null"])
def test_no_json(text: str) -> None:
    refusal(png(text))


def test_a_text_that_swells() -> None:
    body = b"otherhand\0\0" + zlib.compress(bytes(200_000_000), 1)
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(body)) + b"zTXt" + body
    tracemalloc.start()
    assert "too long" in refusal(data + zlib.crc32(b"zTXt" + body).to_bytes(4, "big"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40_000_000


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.characters()), min_size=1, max_size=6))
def test_letters_changed_anywhere(changes: list[tuple[int, str]]) -> None:
    letters = list(TEXT)
    for at, letter in changes:
        letters[at % len(letters)] = letter
    with suppress(EngineError, UnicodeEncodeError):
        page_and_settings_from_png(png("".join(letters), "itxt"))
