import numpy as np
import pytest

from engine.frame import exemplar_from_strokes
from engine.messages import Stroke
from training.drawings import Drawings

HOOK = [[(10.0, 10.0), (60.0, 10.0), (60.0, 90.0)], [(30.0, 50.0)]]
BAR = [[(0.0, 0.0), (20.0, 5.0)]]


def flat(*drawings: list[list[tuple[float, float]]]) -> Drawings:
    strokes = [stroke for drawing in drawings for stroke in drawing]
    ends = np.concatenate([np.arange(len(stroke)) == len(stroke) - 1 for stroke in strokes])
    sizes = [sum(len(stroke) for stroke in drawing) for drawing in drawings]
    return Drawings(np.concatenate(strokes).astype(np.float32), ends, np.concatenate([[0], np.cumsum(sizes)]))


def test_a_batch_looks_as_the_engine_draws_each() -> None:
    images = flat(HOOK, BAR).framed().rendered()
    for image, drawing in zip(images, (HOOK, BAR), strict=True):
        strokes = [Stroke(np.array(stroke, np.float32)) for stroke in drawing]
        assert np.abs(image - exemplar_from_strokes(strokes, 105, 105, 3.0).image).max() < 1e-4


def test_take_repeats_and_reorders() -> None:
    both = flat(HOOK, BAR)
    taken = both.take(np.array([1, 0, 1]))
    assert np.diff(taken.offsets).tolist() == [2, 4, 2]
    assert np.array_equal(taken.points[:2], taken.points[-2:])
    assert np.array_equal(taken.points[2:6], both.points[:4])


def test_transformed_turns_each_drawing_by_its_own_matrix() -> None:
    quarter = np.array([[0, -1], [1, 0]], np.float32)
    turned = flat(BAR, BAR).transformed(np.stack([np.eye(2, dtype=np.float32), quarter]))
    assert turned.points.tolist() == [[0, 0], [20, 5], [0, 0], [-5, 20]]


def test_joined_makes_one_drawing_of_two() -> None:
    joined = flat(HOOK, BAR).joined()
    assert len(joined) == 1
    assert joined.rendered().shape == (1, 48, 48)


def test_strokes_are_not_joined_by_ink() -> None:
    apart = flat([[(10.0, 10.0), (10.0, 38.0)], [(38.0, 10.0), (38.0, 38.0)]])
    assert apart.rendered()[0, :, 24].sum() == 0


@pytest.mark.parametrize("pen", [1.5, 3.0])
def test_each_drawing_has_its_own_pen(pen: float) -> None:
    images = flat(BAR, BAR).framed().rendered(np.array([1.0, pen], np.float32))
    assert images[1].sum() > 1.3 * images[0].sum()
