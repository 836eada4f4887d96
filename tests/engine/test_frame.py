import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EngineError
from engine.frame import (
    PEN_WIDTH,
    draw_at_own_size,
    exemplar_from_strokes,
    frame_of,
    from_model,
    strokes_from_model,
    strokes_to_model,
    to_model,
)
from engine.messages import Stroke

coordinates = st.tuples(st.floats(0, 4000, width=32), st.floats(0, 4000, width=32))
drawings = st.lists(st.lists(coordinates, min_size=1, max_size=8), min_size=1, max_size=5)


def strokes_of(points: list[list[tuple[float, float]]]) -> list[Stroke]:
    return [Stroke(np.array(each, np.float32)) for each in points]


@given(drawings, st.floats(1, 60))
def test_there_and_back_is_the_same_place(points: list[list[tuple[float, float]]], pen: float) -> None:
    strokes = strokes_of(points)
    frame = frame_of(strokes, 4000, 4000, pen)
    for stroke in strokes:
        back = from_model(to_model(stroke.points, frame), frame)
        assert np.abs(back - stroke.points).max() < 0.01


@given(drawings, st.floats(1, 60))
def test_ink_fills_at_most_38_pixels_in_the_middle(points: list[list[tuple[float, float]]], pen: float) -> None:
    strokes = strokes_of(points)
    frame = frame_of(strokes, 4000, 4000, pen)
    placed = np.concatenate([stroke.points for stroke in strokes_to_model(strokes, frame)])
    low, high = placed.min(axis=0), placed.max(axis=0)
    assert (high - low).max() <= 38 - PEN_WIDTH + 0.01
    assert (low + high) / 2 == pytest.approx([24, 24], abs=0.05)


def test_the_longer_side_of_the_ink_is_38_pixels() -> None:
    exemplar = exemplar_from_strokes(strokes_of([[(100, 200), (700, 400)]]), 1000, 1000, 12.0)
    columns = np.flatnonzero(exemplar.image.max(axis=0) > 0.5)
    assert columns[-1] - columns[0] + 1 == pytest.approx(38, abs=1)


def test_a_dot_stays_a_dot() -> None:
    exemplar = exemplar_from_strokes(strokes_of([[(50, 60)]]), 100, 100, 5.0)
    assert exemplar.image.sum() == pytest.approx(np.pi * (PEN_WIDTH / 2) ** 2, rel=0.06)


def test_size_place_and_pen_do_not_change_what_the_networks_see() -> None:
    small = strokes_of([[(10, 10), (40, 30)], [(20, 35)]])
    large = [Stroke(stroke.points * 7 + 300) for stroke in small]
    one = exemplar_from_strokes(small, 60, 60, 2.0).image
    other = exemplar_from_strokes(large, 900, 900, 30.0).image
    assert np.abs(one - other).max() < 1e-3


def test_model_strokes_drawn_at_own_size_are_the_drawing() -> None:
    strokes = strokes_of([[(30, 40), (170, 60), (90, 150)]])
    exemplar = exemplar_from_strokes(strokes, 240, 200, 6.0)
    back = strokes_from_model([strokes_to_model(strokes, exemplar.frame)], exemplar.frame)[0]
    image = draw_at_own_size(back, exemplar.frame)
    assert image.shape == (200, 240)
    assert np.abs(image - draw_at_own_size(strokes, exemplar.frame)).max() < 1e-3


def test_no_ink_is_refused_with_a_hint() -> None:
    with pytest.raises(EngineError, match="no ink"):
        exemplar_from_strokes([], 100, 100, 3.0)
