import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from engine.blur import blurred, click_map


@pytest.mark.parametrize("sigma", [0.5, 1.5, 4.0])
def test_a_blur_is_scipy_s(rng: np.random.Generator, sigma: float) -> None:
    image = rng.random((48, 40), np.float32)
    expected = gaussian_filter(image.astype(np.float64), sigma, mode="constant", truncate=4.0)
    assert blurred(image, sigma) == pytest.approx(expected, abs=1e-6)


def test_many_are_blurred_as_one_is(rng: np.random.Generator) -> None:
    images = rng.random((3, 48, 48), np.float32)
    assert np.array_equal(blurred(images)[1], blurred(images[1]))
    assert blurred(images).dtype == np.float32


def test_no_blur_changes_nothing(rng: np.random.Generator) -> None:
    image = rng.random((48, 48), np.float32)
    assert np.array_equal(blurred(image, 0.0), image)


def test_clicks_weigh_what_they_are_given_wherever_they_are() -> None:
    found = click_map([(12.25, 30.75), (30.0, 14.0)], [1.0, 3.0])
    assert found.shape == (48, 48)
    assert found.dtype == np.float32
    assert found.min() >= 0
    assert found[:, 22:].sum() == pytest.approx(3.0, abs=0.01)
    assert found[:, :22].sum() == pytest.approx(1.0, abs=0.01)


def test_a_click_lies_where_it_was_made() -> None:
    found = click_map([(12.25, 30.75)], sigma=2.0).astype(np.float64)
    rows, columns = np.indices(found.shape) + 0.5
    assert (found * columns).sum() == pytest.approx(12.25, abs=0.01)
    assert (found * rows).sum() == pytest.approx(30.75, abs=0.01)
    assert np.sqrt((found * (columns - 12.25) ** 2).sum()) == pytest.approx(2.0, abs=0.01)
    assert divmod(int(found.argmax()), 48) == (30, 12)


def test_every_click_may_be_as_wide_as_its_brush() -> None:
    found = click_map([(12.0, 24.0), (36.0, 24.0)], sigma=[1.0, 3.0])
    # the height of a Gaussian of sum 1 is 1 / (2 pi sigma^2) at its middle, here half a pixel off in x and in y
    assert found[24, 12] == pytest.approx(np.exp(-0.25) / (2 * np.pi), rel=1e-4)
    assert found[24, 36] == pytest.approx(np.exp(-0.25 / 9) / (2 * np.pi * 9), rel=1e-4)


def test_no_clicks_are_an_empty_map() -> None:
    assert np.array_equal(click_map([]), np.zeros((48, 48), np.float32))
