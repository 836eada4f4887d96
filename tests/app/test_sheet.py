import numpy as np
import pytest
from PIL import ImageColor

from app.sheet import ACCENT, CELL, MOST_CELLS, PAPER, contact_sheet
from engine import Exemplar, Scores, Variation, exemplar_from_image
from tests.sheets import drawn


@pytest.fixture(scope="module")
def exemplar() -> Exemplar:
    return exemplar_from_image(np.asarray(1 - np.asarray(drawn()) / 255, np.float32))


def variations(exemplar: Exemplar, count: int) -> list[Variation]:
    return [Variation(0, i, 0, exemplar.image, exemplar.strokes, Scores(0.5, 0.9)) for i in range(count)]


def test_the_exemplar_comes_first_and_alone_is_marked(exemplar: Exemplar) -> None:
    pixels = np.asarray(contact_sheet("a.png", "24 variations", exemplar, variations(exemplar, 24)))
    assert pixels[0, 0].tolist() == list(ImageColor.getrgb(PAPER))
    marked = np.argwhere((pixels == ImageColor.getrgb(ACCENT)).all(axis=2))
    height, width = np.ptp(marked, axis=0) + 1
    assert width == CELL + 6
    assert CELL + 6 <= height < CELL + 40
    assert marked[:, 1].max() < pixels.shape[1] / 3


def test_every_variation_is_drawn(exemplar: Exemplar) -> None:
    def ink(count: int) -> int:
        sheet = contact_sheet("a.png", "", exemplar, variations(exemplar, count)).convert("L")
        return int((np.asarray(sheet)[90:] < 20).sum())

    two = ink(1)
    assert two > 600
    assert [ink(count) for count in (3, 9, 23)] == pytest.approx([2 * two, 5 * two, 12 * two], rel=0.02)


def test_a_sheet_stays_a_picture_that_can_be_opened(exemplar: Exemplar) -> None:
    full = contact_sheet("a.png", "", exemplar, variations(exemplar, MOST_CELLS - 1))
    assert contact_sheet("a.png", "", exemplar, variations(exemplar, MOST_CELLS + 50)).size == full.size


def test_a_long_title_does_not_leave_the_sheet(exemplar: Exemplar) -> None:
    short = contact_sheet("a.png", "", exemplar, variations(exemplar, 3))
    long = contact_sheet("a" * 500, "b" * 500, exemplar, variations(exemplar, 3))
    assert short.size == long.size
    assert (np.asarray(long)[:, -30:] == ImageColor.getrgb(PAPER)).all()
