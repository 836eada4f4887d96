import math
from dataclasses import replace

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from numpy.typing import NDArray

from app.erasing import eraser_radius, without_covered, without_touched
from app.page import Page
from engine import Stroke
from tests.app.pointers import Place
from tests.app.stage import stroke

Numbers = NDArray[np.float64]
PEN = 10.0
LINE = stroke((0, 100), (100, 100), (300, 100))
LOW = stroke((0, 400), (300, 400))


def page(*strokes: Stroke) -> Page:
    return replace(Page(pen_width=PEN), strokes=strokes)


def timed(drawn: Stroke) -> Stroke:
    """With times and pressures that grow with x."""
    across = drawn.points[:, 0]
    return Stroke(drawn.points, np.float32(0.01) * across, np.float32(1 / 300) * across)


def test_the_eraser_is_as_wide_as_one_and_a_half_pens() -> None:
    assert eraser_radius(page()) == 7.5


@pytest.mark.parametrize(("y", "is_touched"), [(100, True), (114.9, True), (115.1, False)])
def test_a_stroke_is_touched_where_the_eraser_meets_its_ink(y: float, is_touched: bool) -> None:
    before = page(LINE, LOW)
    after = without_touched(before, (150, y), (150, y), radius=10)  # and half of the pen's 10
    assert (len(after.strokes) == 1) == is_touched
    assert after.strokes[-1] is LOW
    assert (after is before) == (not is_touched)


def test_an_eraser_moved_fast_touches_what_it_jumped_over() -> None:
    assert without_touched(page(LINE, LOW), (150, 20), (150, 350), radius=2).strokes == (LOW,)


def test_dots_are_touched_too() -> None:
    before = page(stroke((50, 50)))
    assert without_touched(before, (40, 50), (40, 50), radius=6).is_blank
    assert without_touched(before, (30, 50), (30, 50), radius=6) is before


def test_a_covered_middle_leaves_two_pieces() -> None:
    left, right, other = without_covered(page(LINE, LOW), (200, 100), (200, 100), radius=15).strokes
    np.testing.assert_allclose(left.points, [(0, 100), (100, 100), (180, 100)], atol=1e-4)
    np.testing.assert_allclose(right.points, [(220, 100), (300, 100)], atol=1e-4)
    assert other is LOW
    assert left.points.dtype == np.float32


def test_times_and_pressures_are_kept_and_cut_where_the_stroke_is() -> None:
    left, right = without_covered(page(timed(LINE)), (200, 100), (200, 100), radius=15).strokes
    np.testing.assert_allclose(left.times, [0, 1, 1.8], atol=1e-5)  # type: ignore[arg-type]
    np.testing.assert_allclose(right.times, [2.2, 3], atol=1e-5)  # type: ignore[arg-type]
    np.testing.assert_allclose(left.pressures, [0, 1 / 3, 0.6], atol=1e-5)  # type: ignore[arg-type]
    np.testing.assert_allclose(right.pressures, [2.2 / 3, 1], atol=1e-5)  # type: ignore[arg-type]


def test_a_bare_stroke_stays_bare() -> None:
    left, right = without_covered(page(LINE), (200, 100), (200, 100), radius=15).strokes
    assert left.times is right.times is left.pressures is right.pressures is None


def test_covered_points_go() -> None:
    left, right = without_covered(page(LINE), (100, 100), (100, 100), radius=15).strokes
    np.testing.assert_allclose(left.points, [(0, 100), (80, 100)], atol=1e-4)
    np.testing.assert_allclose(right.points, [(120, 100), (300, 100)], atol=1e-4)


def test_covered_ends_go() -> None:
    (rest,) = without_covered(page(LINE), (0, 100), (60, 100), radius=15).strokes
    np.testing.assert_allclose(rest.points, [(80, 100), (100, 100), (300, 100)], atol=1e-4)


def test_what_is_covered_wholly_goes_dots_too() -> None:
    assert without_covered(page(stroke((5, 5)), stroke((4, 4), (6, 6))), (0, 0), (9, 9), radius=15).is_blank


def test_a_way_across_cuts_as_wide_as_the_eraser() -> None:
    left, right = without_covered(page(LINE), (200, 0), (200, 200), radius=15).strokes
    assert left.points[-1, 0] == pytest.approx(180, abs=1e-4)
    assert right.points[0, 0] == pytest.approx(220, abs=1e-4)


def test_a_loop_is_cut_once() -> None:
    turns = np.linspace(0, 2 * math.pi, 60)
    loop = np.stack([200 + 100 * np.cos(turns), 200 + 100 * np.sin(turns)], axis=1).astype(np.float32)
    loop[-1] = loop[0]
    (rest,) = without_covered(page(Stroke(loop)), (100, 200), (100, 200), radius=15).strokes
    ends = rest.points[[0, -1]]
    np.testing.assert_allclose(np.hypot(*(ends - (100, 200)).T), 20, atol=0.1)
    assert np.abs(np.diff(rest.points, axis=0)).max() < 15


def test_nothing_covered_is_the_same_page() -> None:
    before = page(LINE, LOW)
    assert without_covered(before, (150, 250), (300, 250), radius=15) is before


NUMBERS = st.floats(0, 200, width=32)
PLACES = st.tuples(NUMBERS, NUMBERS)


@given(st.lists(PLACES, min_size=2, max_size=6, unique=True), PLACES, PLACES, st.floats(2, 60))
def test_what_is_left_is_what_the_eraser_did_not_cover(
    points: list[Place], start: Place, end: Place, radius: float
) -> None:
    """Against a thousand points along the stroke, each asked by itself."""
    whole = stroke(*points)
    rest = without_covered(page(whole), start, end, radius).strokes
    reach = radius + PEN / 2
    for dense in (along(piece) for piece in rest if len(piece.points) > 1):
        assert far_from(dense, start, end).min() > reach - 0.05
    dense = along(whole)
    outside = dense[far_from(dense, start, end) > reach + 0.05]
    left = np.concatenate([along(piece) for piece in rest]) if rest else np.empty((0, 2))
    assert all(len(left) and np.hypot(*(left - place).T).min() < 1.5 for place in outside[::25])


def along(drawn: Stroke) -> Numbers:
    """Many places on a stroke's straight pieces, (n, 2)."""
    line = drawn.points.astype(np.float64)
    shares = np.linspace(0, 1, 300)[:, None]
    return np.concatenate([one + (other - one) * shares for one, other in zip(line[:-1], line[1:], strict=True)])


def far_from(places: Numbers, start: Place, end: Place) -> Numbers:
    """Distance of each place from the line between two."""
    a, way = np.array(start), np.subtract(end, start)
    share = np.clip((places - a) @ way / max(way @ way, 1e-12), 0, 1)
    far: Numbers = np.hypot(*(places - a - share[:, None] * way).T)
    return far
