"""The colours of importance: lightness goes one way, steps are equal, and ink and paper stay far from them."""

import numpy as np
import pytest
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab

from app.importance_colours import heat_ramp, ink_ramp, oklab, srgb
from app.theme import DARK, LIGHT, Role

LIGHT_PAPER, DARK_PAPER = (253, 252, 250), (26, 25, 23)
RAMPS = {
    "heat on light": (heat_ramp(LIGHT_PAPER, False), -1),
    "heat on dark": (heat_ramp(DARK_PAPER, True), 1),
    "strokes on light": (ink_ramp(False), -1),
    "strokes on dark": (ink_ramp(True), 1),
}
Ramp = tuple[NDArray[np.float64], int]


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(one: NDArray[np.float64], other: tuple[int, int, int]) -> float:
    """Of WCAG 2."""
    bright = []
    for colour in (one, np.array(other) / 255):
        linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
        bright.append(float(linear @ [0.2126, 0.7152, 0.0722]))
    return (max(bright) + 0.05) / (min(bright) + 0.05)


def test_the_paper_of_the_ramps_is_that_of_the_theme() -> None:
    assert (rgb(LIGHT[Role.Base]), rgb(DARK[Role.Base])) == (LIGHT_PAPER, DARK_PAPER)


@pytest.mark.parametrize("ramp", RAMPS.values(), ids=RAMPS)
def test_lightness_goes_one_way_at_every_step(ramp: Ramp) -> None:
    colours, direction = ramp
    assert colours.shape == (256, 3)
    assert colours.min() >= 0
    assert colours.max() <= 1
    assert (np.diff(oklab(colours)[:, 0]) * direction > 0).all()
    lightness = rgb2lab(colours)[:, 0]
    assert (np.diff(lightness) * direction > 0).all()
    assert abs(lightness[-1] - lightness[0]) > 30


@pytest.mark.parametrize("ramp", RAMPS.values(), ids=RAMPS)
def test_steps_are_nearly_equal(ramp: Ramp) -> None:
    colours, _ = ramp
    steps = np.linalg.norm(np.diff(oklab(colours), axis=0), axis=1)
    assert steps.max() / steps.min() < 1.15
    assert steps.std() / steps.mean() < 0.03
    by_other_measure = deltaE_ciede2000(rgb2lab(colours)[:-1:15], rgb2lab(colours)[15::15])
    assert by_other_measure.max() / by_other_measure.min() < 3


def test_what_was_ignored_is_paper_itself() -> None:
    assert np.allclose(heat_ramp(LIGHT_PAPER, False)[0] * 255, LIGHT_PAPER, atol=0.5)
    assert np.allclose(heat_ramp(DARK_PAPER, True)[0] * 255, DARK_PAPER, atol=0.5)


def test_ink_is_read_on_every_heat_and_every_stroke_on_its_paper() -> None:
    for colours, ink, paper in (
        (heat_ramp(LIGHT_PAPER, False), rgb(LIGHT[Role.Text]), None),
        (heat_ramp(DARK_PAPER, True), rgb(DARK[Role.Text]), None),
        (ink_ramp(False), None, LIGHT_PAPER),
        (ink_ramp(True), None, DARK_PAPER),
    ):
        least = min(contrast(colour, ink or paper or (0, 0, 0)) for colour in colours)
        assert least > (2.2 if ink else 1.7)


def test_oklab_of_known_colours() -> None:
    """Ottosson's own values."""
    known = oklab(np.array([[1.0, 1, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]]))
    expected = np.array(
        [[1.0, 0, 0], [0.628, 0.2249, 0.1258], [0.8664, -0.2339, 0.1795], [0.452, -0.0325, -0.3115], [0, 0, 0]]
    )
    assert np.allclose(known, expected, atol=1e-3)
    there = np.random.default_rng(0).random((50, 3))
    assert np.allclose(srgb(oklab(there)), there, atol=1e-6)
