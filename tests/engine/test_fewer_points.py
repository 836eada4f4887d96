import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.fewer_points import FINE, ROUNDS, TOLERANCE, worth_drawing
from engine.frame import PEN_WIDTH, SIZE, draw_in_model, exemplar_from_strokes, frame_of, strokes_to_model
from engine.messages import Stroke
from engine.raster import draw

MOST_OFF = ROUNDS * TOLERANCE


def ends(*lengths: int) -> NDArray[np.bool_]:
    """Of lines of so many points, one after the other."""
    return np.concatenate([np.isin(np.arange(n), (0, n - 1)) for n in lengths])


def scribble(points: int, seed: int, step: float = 3.0) -> NDArray[np.float32]:
    """(points, 2): a line all over a page of 640 pixels, `step` pixels a point."""
    rng = np.random.default_rng(seed)
    turns = np.cumsum(rng.normal(0, 0.2, points))
    way = np.cumsum(step * np.stack([np.cos(turns), np.sin(turns)], 1), axis=0) + rng.uniform(100, 540, 2)
    return np.abs((way + 640) % 1280 - 640).astype(np.float32)


def exact(strokes: list[Stroke]) -> NDArray[np.float32]:
    """The drawing with all its points, in the model's frame."""
    return draw(strokes_to_model(strokes, frame_of(strokes, 640, 640, 16.0)), SIZE, SIZE, PEN_WIDTH)


def test_a_straight_line_needs_few_points() -> None:
    points = np.stack([np.linspace(0, 10, 801), np.zeros(801)], 1).astype(np.float32)
    assert worth_drawing(points, ends(801)).tolist() == list(range(0, 801, 8))


def test_corners_stay() -> None:
    steps = np.array([[0.1, 0]] * 3 + [[0, 0.1]] * 3 + [[0.1, 0]] * 3, np.float32)
    kept = worth_drawing(np.cumsum(steps, axis=0), ends(9)).tolist()
    assert {2, 5} <= {*kept}
    assert len(kept) < 9


def test_points_apart_stay() -> None:
    points = np.stack([np.arange(20) * FINE, np.zeros(20)], 1).astype(np.float32)
    assert len(worth_drawing(points, ends(20))) == 20


@pytest.mark.parametrize("lengths", [(1,), (2,), (1, 1, 1), (3, 1, 4), (5, 2, 2, 1, 6)])
def test_first_and_last_of_each_line_stay(lengths: tuple[int, ...]) -> None:
    is_end = ends(*lengths)
    kept = worth_drawing(np.zeros((len(is_end), 2), np.float32), is_end)
    assert set(np.flatnonzero(is_end)) <= set(kept)
    assert np.all(np.diff(kept) > 0)


@given(st.integers(0, 10**6), st.lists(st.integers(1, 60), min_size=1, max_size=6), st.floats(0.05, 30))
def test_the_ink_is_nearly_the_same(seed: int, lengths: list[int], step: float) -> None:
    strokes = [Stroke(scribble(n, seed + i, step)) for i, n in enumerate(lengths)]
    assert np.abs(exemplar_from_strokes(strokes, 640, 640, 16.0).image - exact(strokes)).max() <= MOST_OFF


def test_a_full_page_is_drawn_within_five_milliseconds() -> None:
    """10,000 points; and every bit of their ink is as it was."""
    strokes = [Stroke(scribble(100, seed)) for seed in range(100)]
    took = []
    for _ in range(30):
        began = time.perf_counter()
        image = exemplar_from_strokes(strokes, 640, 640, 16.0).image
        took.append(time.perf_counter() - began)
    assert np.abs(image - exact(strokes)).max() <= TOLERANCE + 0.01
    assert min(took) < 0.005


def test_nothing_drawn_is_blank() -> None:
    frame = frame_of([Stroke(np.zeros((1, 2), np.float32))], 10, 10, 2.0)
    assert draw_in_model([], frame).max() == draw_in_model([Stroke(np.zeros((0, 2), np.float32))], frame).max() == 0
