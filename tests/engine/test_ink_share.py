import numpy as np
import pytest

from engine.ink_share import concentration, ink_that_holds
from engine.messages import Image


@pytest.fixture
def drawing() -> Image:
    """100 pixels of ink, and a soft edge that is none."""
    image = np.zeros((48, 48), np.float32)
    image[20:25, 10:30] = 1
    image[19, 10:30] = 0.4
    return image


def test_a_map_that_is_the_same_everywhere_is_not_concentrated(drawing: Image) -> None:
    flat = np.full((48, 48), 0.2, np.float32)
    assert concentration(flat, drawing) == pytest.approx(0.1, abs=1e-3)
    assert ink_that_holds(0.5, flat, drawing) == pytest.approx(0.5, abs=1e-3)


def test_what_lies_on_the_most_important_ink_is_counted(drawing: Image) -> None:
    values = np.zeros((48, 48), np.float32)
    values[20:25, 10:12] = 6
    values[20:25, 12:30] = 1
    values[0:10] = 1000
    # on ink 10 pixels of 6 and 90 of 1: the top tenth has 60 of 150, and 10 + 15 pixels have half
    assert concentration(values, drawing, sigma=0.0) == pytest.approx(60 / 150)
    assert concentration(values, drawing, share=0.2, sigma=0.0) == pytest.approx(70 / 150)
    assert ink_that_holds(0.5, values, drawing, sigma=0.0) == pytest.approx(0.25)


def test_a_pixel_counts_in_part() -> None:
    drawing, values = np.zeros((48, 48), np.float32), np.zeros((48, 48), np.float32)
    drawing[0, :5] = 1
    values[0, :5] = [5, 2, 1, 1, 1]
    assert concentration(values, drawing, sigma=0.0) == pytest.approx(0.5 * 5 / 10)


def test_one_spot_is_as_concentrated_as_the_blur_allows(drawing: Image) -> None:
    values = np.zeros((48, 48), np.float32)
    values[22, 20] = 1
    assert concentration(values, drawing, sigma=0.0) == 1.0
    assert 0.4 < concentration(values, drawing, sigma=1.5) < 0.8


def test_without_importance_on_ink_there_is_no_share(drawing: Image) -> None:
    nothing = np.zeros((48, 48), np.float32)
    assert np.isnan(concentration(nothing, drawing))
    assert np.isnan(ink_that_holds(0.5, nothing, drawing))
    assert np.isnan(concentration(drawing, nothing))
