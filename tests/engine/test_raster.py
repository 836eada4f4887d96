import tracemalloc
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import raster
from engine.messages import Stroke
from engine.raster import draw, draw_all, draw_segments, segments

inside = st.floats(8, 40)
pens = st.floats(1.0, 6.0)
corners = st.lists(st.tuples(inside, inside), min_size=2, max_size=9)


def line(*points: tuple[float, float]) -> Stroke:
    return Stroke(np.array(points, np.float32))


def test_a_horizontal_stroke_has_the_ink_of_its_capsule() -> None:
    image = draw([line((10, 24), (38, 24))], 48, 48, 3.0)
    assert image.sum() == pytest.approx(28 * 3 + np.pi * 1.5**2, rel=0.01)


def test_pixels_have_their_centre_at_one_half() -> None:
    image = draw([line((10.5, 20.5))], 48, 48, 1.0)
    assert image[20, 10] == 1
    assert image.sum() == pytest.approx(1.0, abs=1e-6)


def test_a_dot_is_a_disc() -> None:
    image = draw([line((24, 24))], 48, 48, 10.0)
    assert image.sum() == pytest.approx(np.pi * 25, rel=0.01)
    assert np.array_equal(image, image.T)


def test_ink_beyond_the_paper_is_cut_off() -> None:
    whole = draw([line((-30, 24), (78, 24))], 48, 48, 2.0)
    assert whole.sum() == pytest.approx(96, rel=1e-4)
    assert draw([line((500, 500))], 48, 48, 2.0).sum() == 0


def test_nothing_drawn_is_blank_paper() -> None:
    assert draw([], 5, 7, 2.0).shape == (5, 7)
    assert draw([Stroke(np.zeros((0, 2), np.float32))], 5, 7, 2.0).sum() == 0


@given(inside, inside, inside, inside, pens)
def test_cutting_a_stroke_in_two_changes_nothing(x0: float, y0: float, x1: float, y1: float, pen: float) -> None:
    middle = (0.3 * x0 + 0.7 * x1, 0.3 * y0 + 0.7 * y1)
    whole = draw([line((x0, y0), (x1, y1))], 48, 48, pen)
    halves = draw([line((x0, y0), middle, (x1, y1))], 48, 48, pen)
    assert np.abs(whole - halves).max() < 1e-3


@given(inside, inside, inside, inside, pens)
def test_coverage_is_the_distance_to_the_segment(x0: float, y0: float, x1: float, y1: float, pen: float) -> None:
    image = draw([line((x0, y0), (x1, y1))], 48, 48, pen)
    rows, columns = np.mgrid[:48, :48] + 0.5
    far = np.minimum(np.hypot(columns - x0, rows - y0), np.hypot(columns - x1, rows - y1))
    length = float(np.hypot(x1 - x0, y1 - y0))
    if length > 0:
        along = ((columns - x0) * (x1 - x0) + (rows - y0) * (y1 - y0)) / length
        across = np.abs((columns - x0) * (y1 - y0) - (rows - y0) * (x1 - x0)) / length
        far = np.where((along > 0) & (along < length), np.minimum(far, across), far)
    assert np.abs(image - np.clip(pen / 2 + 0.5 - far, 0, 1)).max() < 0.01


@given(st.integers(2, 4), inside, inside)
def test_a_drawing_twice_as_large_is_the_same_drawing(times: int, x: float, y: float) -> None:
    small = draw([line((10, 12), (x, y))], 48, 48, 4.0)
    large = draw([line((10 * times, 12 * times), (x * times, y * times))], 48 * times, 48 * times, 4.0 * times)
    shrunk = large.reshape(48, times, 48, times).mean(axis=(1, 3))
    assert np.abs(small - shrunk).mean() < 0.01


def test_many_drawings_at_once_are_the_same_as_one_by_one() -> None:
    random = np.random.default_rng(0)
    strokes = [Stroke(random.uniform(5, 43, (6, 2)).astype(np.float32)) for _ in range(5)]
    widths = random.uniform(1.5, 4, 5).astype(np.float32)
    owners = np.repeat(np.arange(5), 5)
    starts, ends = (np.concatenate([stroke.points[part] for stroke in strokes]) for part in (slice(-1), slice(1, None)))
    together = draw_segments(starts, ends, owners, 5, 48, 48, widths)
    for image, stroke, width in zip(together, strokes, widths, strict=True):
        assert np.abs(image - draw([stroke], 48, 48, float(width))).max() < 1e-4


@pytest.mark.parametrize(
    ("lengths", "pairs"),
    [
        ([1], [(0, 0)]),
        ([3], [(0, 1), (1, 2)]),
        ([2, 1, 1, 3], [(0, 1), (2, 2), (3, 3), (4, 5), (5, 6)]),
        ([1, 2], [(0, 0), (1, 2)]),
    ],
)
def test_lines_are_their_segments_and_a_dot_is_one(lengths: list[int], pairs: list[tuple[int, int]]) -> None:
    firsts, seconds = segments(np.cumsum(lengths) - 1)
    assert list(zip(firsts.tolist(), seconds.tolist(), strict=True)) == pairs


def test_many_drawings_at_once_are_those_drawn_alone(rng: np.random.Generator) -> None:
    drawings = [[Stroke(rng.uniform(0, 40, (n, 2)).astype(np.float32)) for n in sizes] for sizes in ([3, 1], [], [9])]
    images = draw_all(drawings, 40, 30, 2.5)
    assert images.shape == (3, 40, 30)
    for image, strokes in zip(images, drawings, strict=True):
        assert image == pytest.approx(draw(strokes, 40, 30, 2.5), abs=1e-6)
    assert draw_all([], 40, 30, 2.5).shape == (0, 40, 30)


@given(corners, pens)
def test_a_line_with_corners_is_the_nearest_of_its_segments(points: list[tuple[float, float]], pen: float) -> None:
    """Hairpins and points told twice included."""
    points = [*points, points[-1], points[0]]
    whole = draw([line(*points)], 48, 48, pen)
    pieces = [draw([line(*pair)], 48, 48, pen) for pair in pairwise(points)]
    assert np.abs(whole - np.max(pieces, axis=0)).max() < 1e-3


def test_more_than_is_drawn_together_is_the_same(rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    strokes = [Stroke(rng.uniform(-5, 53, (n, 2)).astype(np.float32)) for n in (1, 7, 300)]
    image = draw(strokes, 48, 48, 2.2)
    for few in (1, 1000, 10**9):
        monkeypatch.setattr(raster, "BATCH", few)
        assert np.array_equal(draw(strokes, 48, 48, 2.2), image)


def test_a_wide_pen_takes_little_memory() -> None:
    """A long line at a large export's size."""
    tracemalloc.start()
    try:
        draw([line(*((10 + i, 900 - i) for i in range(900)))], 1000, 1000, 80.0)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 30e6
