"""Sheets as a phone sees them: what is ink stays, what is light, shadow, table or grain goes."""

import math

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageDraw

from engine.errors import EngineError
from engine.image_file import exemplar_from_image
from engine.messages import Exemplar, Image
from engine.paper import Reading, read_ink
from tests.sheets import drawn, lamp, photographed, shadow

WIDTH, HEIGHT = 800, 600


def brightness(picture: Pillow.Image) -> Image:
    return np.asarray(np.asarray(picture) / 255, np.float32)


def exemplar(reading: Reading) -> Exemplar:
    return exemplar_from_image(reading.ink)


@pytest.mark.parametrize("pen", [5, 12, 40])
@pytest.mark.parametrize("light", [lamp(WIDTH, HEIGHT, 0.2), lamp(WIDTH, HEIGHT, 0.5), shadow(WIDTH, HEIGHT)])
@pytest.mark.parametrize("noise", [0.0, 0.04])
def test_light_and_grain_change_neither_place_nor_pen_nor_drawing(pen: int, light: Image, noise: float) -> None:
    sheet = drawn(WIDTH, HEIGHT, pen)
    expected = exemplar(read_ink(brightness(sheet)))
    reading = read_ink(brightness(photographed(sheet, light, noise)))
    found = exemplar(reading)
    assert reading.is_unevenly_lit
    assert not reading.is_light_on_dark
    assert math.dist(found.frame.centre, expected.frame.centre) < 2
    assert found.frame.pen_width == pytest.approx(pen, rel=0.1, abs=1)
    assert float(np.abs(found.image - expected.image).mean()) < 0.012
    assert len(found.strokes) == len(expected.strokes)


def test_pencil_is_ink() -> None:
    reading = read_ink(brightness(photographed(drawn(WIDTH, HEIGHT, 4, ink=160), noise=0.015)))
    assert len(exemplar(reading).strokes) == 3


def test_chalk_on_a_board_is_inverted() -> None:
    board = drawn(WIDTH, HEIGHT, 12, ink=235, paper=50)
    reading = read_ink(brightness(photographed(board)))
    assert reading.is_light_on_dark
    assert len(exemplar(reading).strokes) == 3


def test_the_table_around_the_sheet_is_no_ink() -> None:
    sheet = drawn(WIDTH, HEIGHT, 12)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    wood = Pillow.fromarray(np.asarray(45 + 15 * np.sin(x / 7 + np.sin(y / 80)), np.uint8))
    paper = Pillow.new("L", sheet.size, 0)
    ImageDraw.Draw(paper).polygon([(70, 50), (740, 40), (725, 560), (60, 545)], fill=255)
    reading = read_ink(brightness(photographed(Pillow.composite(sheet, wood, paper))))
    found = exemplar(reading)
    expected = exemplar(read_ink(brightness(sheet)))
    assert not reading.is_light_on_dark
    assert math.dist(found.frame.centre, expected.frame.centre) < 2
    assert float(np.abs(found.image - expected.image).mean()) < 0.012


def test_dust_is_no_ink_but_a_dot_is() -> None:
    sheet = np.asarray(drawn(WIDTH, HEIGHT, 12)).copy()
    random = np.random.default_rng(0)
    sheet[random.integers(0, HEIGHT, 50), random.integers(0, WIDTH, 50)] = 0
    assert len(exemplar(read_ink(brightness(Pillow.fromarray(sheet)))).strokes) == 3


def test_ink_and_paper_lie_half_a_grey_apart() -> None:
    ink = read_ink(brightness(drawn(WIDTH, HEIGHT, 12, ink=90, paper=200))).ink
    assert ink.dtype == np.float32
    assert float(ink.min()) == 0
    assert float(ink.max()) == 1
    true = brightness(drawn(WIDTH, HEIGHT, 12))
    assert float(((ink > 0.5) == (true < 0.5)).mean()) > 0.9999


@pytest.mark.parametrize("noise", [0.0, 0.02, 0.06])
@pytest.mark.parametrize("level", [40, 128, 230])
def test_paper_without_ink_is_said_to_be_so(noise: float, level: int) -> None:
    with pytest.raises(EngineError, match=r"blank|no ink|all ink"):
        read_ink(brightness(photographed(Pillow.new("L", (WIDTH, HEIGHT), level), noise=noise)))


def test_a_frame_line_around_the_drawing_does_not_invert_it() -> None:
    framed = drawn(WIDTH, HEIGHT, 12)
    ImageDraw.Draw(framed).rectangle((0, 0, WIDTH - 1, HEIGHT - 1), outline=0, width=4)
    assert not read_ink(brightness(framed)).is_light_on_dark
