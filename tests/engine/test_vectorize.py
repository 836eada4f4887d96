"""Images to strokes: known drawings must come back, real ones must look the same when drawn again."""

from collections.abc import Callable, Sequence
from time import process_time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.frame import PEN_WIDTH, SIZE, exemplar_from_strokes
from engine.messages import Image, Stroke
from engine.raster import draw
from engine.skeleton import trace
from engine.thinning import thin
from engine.vectorize import Fills, pen_width, trace_all, vectorize, vectorize_all
from training.omniglot import data_folder, load_omniglot


def stroke(*points: tuple[float, float]) -> Stroke:
    return Stroke(np.array(points, np.float32))


def arc(radius: float, turn: float, centre: tuple[float, float]) -> Stroke:
    angles = np.linspace(0, turn, 80)
    return Stroke((np.stack([np.cos(angles), np.sin(angles)], axis=1) * radius + centre).astype(np.float32))


def overlap(one: Image, two: Image) -> float:
    """Intersection over union of the ink."""
    return float(((one > 0.5) & (two > 0.5)).sum() / ((one > 0.5) | (two > 0.5)).sum())


def redrawn(image: Image, pen: float, known: float | None = None) -> Image:
    height, width = image.shape
    return draw(vectorize(image, known), height, width, pen)


def end_error(found: Stroke, true: Stroke) -> float:
    """Pixels that the worse end is off, whichever way round the stroke was traced."""
    ends, goal = found.points[[0, -1]], true.points[[0, -1]]
    return float(min(np.hypot(*(turned - goal).T).max() for turned in (ends, ends[::-1])))


@pytest.mark.parametrize("shape", [(48, 48), (1, 1), (7, 300)])
def test_empty_paper_has_no_strokes(shape: tuple[int, int]) -> None:
    assert vectorize(np.zeros(shape, np.float32)) == ()
    assert pen_width(np.zeros(shape, np.float32)) == 0.0


def test_ink_too_faint_to_be_traced_has_no_strokes() -> None:
    assert vectorize(np.full((48, 48), 0.5, np.float32), 2.2) == ()


@pytest.mark.parametrize("shape", [(48, 48), (1, 1), (2, 2), (3, 40)])
def test_full_ink_stays_inside_the_image(shape: tuple[int, int]) -> None:
    for known in (None, 2.2):
        strokes = vectorize(np.ones(shape, np.float32), known)
        points = np.concatenate([stroke.points for stroke in strokes])
        assert (points >= 0).all()
        assert (points <= shape[::-1]).all()


@pytest.mark.parametrize("seed", range(4))
def test_noise_stays_inside_the_image(seed: int) -> None:
    noise = np.random.default_rng(seed).random((60, 48), np.float32)
    points = np.concatenate([stroke.points for stroke in vectorize(noise, 2.2)])
    assert np.isfinite(points).all()
    assert (points > -2.2).all()
    assert (points < (50.2, 62.2)).all()


@settings(deadline=None, max_examples=40)
@given(
    st.floats(0, 2 * np.pi),
    st.floats(8, 18),
    st.tuples(st.floats(-3, 3), st.floats(-3, 3)),
    st.floats(1.5, 6),
    st.booleans(),
)
def test_a_line_comes_back_with_its_ends(
    angle: float, half: float, shift: tuple[float, float], pen: float, is_known: bool
) -> None:
    x, y = half * np.cos(angle), half * np.sin(angle)
    true = stroke((24 + shift[0] - x, 24 + shift[1] - y), (24 + shift[0] + x, 24 + shift[1] + y))
    (found,) = vectorize(draw([true], 48, 48, pen), pen if is_known else None)
    assert end_error(found, true) < (0.35 if pen > 2 else 0.6)


@pytest.mark.parametrize("angle", np.radians([44, 44.6, 45, 45.4, 45.7, 46]).tolist())
@pytest.mark.parametrize("pen", [2.0, 4.47, 4.54, 5.0, 5.78])
def test_a_diagonal_comes_back_with_its_ends(pen: float, angle: float) -> None:
    for half in np.arange(8, 18, 0.8).tolist():
        x, y = half * np.cos(angle), half * np.sin(angle)
        true = stroke((25.5 - x, 24 - y), (25.5 + x, 24 + y))
        (found,) = vectorize(draw([true], 48, 48, pen))
        assert end_error(found, true) < 0.35


@pytest.mark.parametrize("pen", [1.0, 1.5, 2.2, 8.0, 30.0, 200.0])
def test_any_pen_is_redrawn(pen: float) -> None:
    side = 1000 if pen > 8 else 300
    image = draw([arc(side * 0.3, 4.5, (side / 2, side / 2))], side, side, pen)
    strokes = vectorize(image)
    assert len(strokes) == 1
    assert overlap(draw(strokes, side, side, pen), image) > (0.98 if 2 < pen < 100 else 0.93)


@pytest.mark.parametrize("pen", [1.5, 2.2, 3.0, 5.0, 10.0, 24.0, 60.0])
def test_the_pen_is_measured(pen: float) -> None:
    lines = [arc(150, 5, (250, 250)), stroke((60, 90), (440, 410)), stroke((250, 250), (400, 220))]
    assert pen_width(draw(lines, 500, 500, pen)) == pytest.approx(pen, rel=0.05)


@pytest.mark.parametrize("pen", [3.0, 10.0, 40.0])
def test_a_dot_is_one_point_and_as_wide_as_the_pen(pen: float) -> None:
    image = draw([stroke((60.3, 50.8))], 100, 120, pen)
    (dot,) = vectorize(image)
    np.testing.assert_allclose(dot.points, [(60.3, 50.8)], atol=0.05 * pen + 0.3)
    assert pen_width(image) == pytest.approx(pen, rel=0.1)


def test_a_dot_beside_a_line_stays_a_dot() -> None:
    strokes = vectorize(draw([stroke((24, 5)), stroke((24, 14), (24, 40))], 48, 48, 2.2), 2.2)
    assert sorted(len(stroke.points) == 1 for stroke in strokes) == [False, True]


@pytest.mark.parametrize("angle", [0.0, 0.3, 0.8])
def test_a_cross_is_two_long_strokes(angle: float) -> None:
    x, y = 17 * np.cos(angle), 17 * np.sin(angle)
    along, across = stroke((24 - x, 24 - y), (24 + x, 24 + y)), stroke((24 + y, 24 - x), (24 - y, 24 + x))
    strokes = vectorize(draw([along, across], 48, 48, 2.2), 2.2)
    lengths = [np.hypot(*np.diff(stroke.points, axis=0).T).sum() for stroke in strokes]
    np.testing.assert_allclose(lengths, [34, 34], atol=0.7)


def test_a_tee_has_a_straight_bar_and_a_stem_that_reaches_it() -> None:
    strokes = vectorize(draw([stroke((6, 10), (42, 10)), stroke((24, 10), (24, 40))], 48, 48, 2.2), 2.2)
    bar, stem = sorted(strokes, key=lambda stroke: float(np.ptp(stroke.points[:, 1])))
    assert np.abs(bar.points[:, 1] - 10).max() < 0.25
    assert end_error(bar, stroke((6, 10), (42, 10))) < 0.3
    assert end_error(stem, stroke((24, 10), (24, 40))) < 0.5


@pytest.mark.parametrize(("half_angle", "error"), [(0.25, 1.3), (0.45, 0.6), (0.8, 0.6)])
def test_a_sharp_turn_keeps_its_tip(half_angle: float, error: float) -> None:
    x, y = 26 * np.sin(half_angle), 26 * np.cos(half_angle)
    true = stroke((24 - x, 38 - y), (24, 38), (24 + x, 38 - y))
    (found,) = vectorize(draw([true], 48, 48, 2.2), 2.2)
    assert np.hypot(*(found.points - (24, 38)).T).min() < error
    assert end_error(found, true) < 0.4


def test_a_right_angle_stays_sharp() -> None:
    (found,) = vectorize(draw([stroke((10, 40), (10, 9), (40, 9))], 48, 48, 2.2), 2.2)
    assert np.hypot(*(found.points - (10, 9)).T).min() < 0.3


@pytest.mark.parametrize("radius", [3.0, 6.0, 15.0])
def test_a_circle_is_one_closed_stroke(radius: float) -> None:
    (found,) = vectorize(draw([arc(radius, 2 * np.pi, (24.3, 23.6))], 48, 48, 2.2), 2.2)
    np.testing.assert_array_equal(found.points[0], found.points[-1])
    np.testing.assert_allclose(np.hypot(*(found.points - (24.3, 23.6)).T), radius, atol=0.15)


def test_ink_on_the_border_is_traced() -> None:
    (found,) = vectorize(draw([stroke((0.5, 0.5), (40, 0.5))], 30, 41, 3.0))
    assert found.points[:, 0].max() - found.points[:, 0].min() > 38


def test_a_blot_is_filled_where_the_pen_is_known() -> None:
    rows, columns = np.indices((48, 48)) + 0.5
    image = np.clip(9.5 - np.hypot(columns - 24, rows - 20), 0, 1).astype(np.float32)
    assert overlap(redrawn(image, 2.2, 2.2), image) > 0.9


def test_a_blot_at_the_edge_of_all_ink_is_filled_to_there_and_no_farther() -> None:
    """Of a pen so wide, less than a pixel of paper is left beside it on the strip."""
    lines = [arc(300, 4.5, (500, 500)), stroke((100, 100), (900, 880)), stroke((100, 700), (900, 300))]
    image = draw(lines, 1000, 1000, 100)
    image[40:340, 700:1000] = 1
    (loop,) = [line.points for line in vectorize(image) if np.array_equal(line.points[0], line.points[-1])][:1]
    assert loop[:, 1].min() == pytest.approx(40 + 50, abs=10)
    assert overlap(redrawn(image, 100), image) > 0.925


def test_soft_and_noisy_ink_is_traced_too() -> None:
    image = draw([arc(14, 4.5, (24, 24)), stroke((24, 4), (24, 44))], 48, 48, 2.2)
    noisy = np.clip(0.9 * image + np.random.default_rng(0).normal(0, 0.08, image.shape), 0, 1).astype(np.float32)
    assert overlap(redrawn(noisy, 2.2, 2.2), image) > 0.9


def wild_drawings() -> Image:
    """Fifty images: lines, loops, dots, blots, soft ink, ink on the border, noise, and an empty one."""
    rng = np.random.default_rng(5)
    lines = [
        [stroke(*rng.uniform(2, 46, (rng.integers(1, 6), 2)).tolist()) for _ in range(rng.integers(1, 5))]
        for _ in range(24)
    ]
    images = [draw(strokes, 48, 48, pen) for strokes, pen in zip(lines, [1.6, 2.2, 2.2, 5.0] * 6, strict=True)]
    images += [draw([arc(14, 2 * np.pi, (24, 24))], 48, 48, 2.2), np.zeros((48, 48), np.float32)]
    images += [np.ones((48, 48), np.float32), np.pad(np.ones((20, 30), np.float32), ((0, 28), (18, 0)))]
    images += [0.7 * images[3], 0.5 * images[3], *rng.random((20, 48, 48), np.float32)]
    return np.stack(images)


def test_many_drawings_are_traced_together_as_each_alone() -> None:
    images = wild_drawings()
    together = vectorize_all(images, 2.2)
    assert len(together) == 50
    assert together[25] == ()
    for image, found in zip(images, together, strict=True):
        alone = vectorize(image, 2.2)
        assert [len(stroke.points) for stroke in found] == [len(stroke.points) for stroke in alone]
        for one, other in zip(found, alone, strict=True):
            assert one.points == pytest.approx(other.points, abs=1e-5)


@pytest.mark.parametrize("first", [0, 1, 2])
@pytest.mark.parametrize("fills", Fills)
def test_fills_are_looked_for_where_they_are_asked_for(fills: Fills, first: int) -> None:
    blot, line = np.pad(np.ones((20, 30), np.float32), 9), draw([stroke((5, 5), (40, 30))], 38, 48, 2.2)
    images = np.stack([(blot, line, np.zeros_like(line))[first], line, np.zeros_like(line), blot])
    everywhere = trace_all(images, 2.2)
    assert [bool(each.fills) for each in everywhere] == [first == 0, False, False, True]
    wanted = fills is Fills.ALL or (fills is Fills.AS_FIRST and first == 0)
    for found, whole in zip(trace_all(images, 2.2, fills), everywhere, strict=True):
        assert same(found.lines, whole.lines)
        assert same(found.fills, whole.fills if wanted else ())


def same(one: Sequence[Stroke], other: Sequence[Stroke]) -> bool:
    return [each.points.tolist() for each in one] == [each.points.tolist() for each in other]


def test_a_skeleton_is_exactly_the_same_wherever_on_the_paper_it_lies() -> None:
    """Else which way a close decision falls would hang on what is traced together."""
    for image in wild_drawings():
        mask = image > 0.5
        low = trace(thin(np.pad(mask, ((1021, 0), (0, 0)))))
        high = trace(thin(mask))
        assert len(low.nodes) == len(high.nodes)
        for one, other in zip(low.nodes, high.nodes, strict=True):
            assert np.array_equal(one - (0, 1021), other)


def test_no_drawings_have_no_strokes() -> None:
    assert vectorize_all(np.zeros((0, 48, 48), np.float32), 2.2) == []
    assert vectorize_all(np.zeros((2, 48, 48), np.float32), 2.2) == [(), ()]


def test_large_drawings_of_different_scale_are_traced_together_too() -> None:
    images = np.zeros((3, 1000, 1200), np.float32)
    images[0, 500:502, 100:1100] = images[1, 10:990, 40:42] = 1  # one narrow, one over the limit of what is cut out
    images[2] = draw([stroke((10, 10), (1190, 990))], 1000, 1200, 2.2)
    for found, image in zip(vectorize_all(images, 2.2), images, strict=True):
        (line,) = found
        assert end_error(line, vectorize(image, 2.2)[0]) == 0


def test_together_is_cheaper() -> None:
    images = np.stack([draw([arc(14, 4.5, (24, 24)), stroke((24, 4), (24, 44))], 48, 48, 2.2)] * 24)

    def seconds(work: Callable[[], object]) -> float:
        start = process_time()
        work()
        return process_time() - start

    alone = min(seconds(lambda: [vectorize(image, 2.2) for image in images]) for _ in range(7))
    together = min(seconds(lambda: vectorize_all(images, 2.2)) for _ in range(7))
    assert together < 0.85 * alone


@pytest.mark.data
def test_real_drawings_look_the_same_when_drawn_again() -> None:
    images = real_drawings(500)
    again = [redrawn(image, PEN_WIDTH, PEN_WIDTH) for image in images]
    assert np.mean([overlap(*pair) for pair in zip(images, again, strict=True)]) > 0.94
    assert np.abs(np.stack(images) - np.stack(again)).mean() < 0.007


def real_drawings(count: int) -> Sequence[Image]:
    """Drawings (48, 48) from all background alphabets."""
    if not (data_folder() / "omniglot_background.npz").is_file():
        pytest.skip("no Omniglot drawings here: set OTHERHAND_DATA")
    omniglot = load_omniglot("background")
    chosen = np.random.default_rng(0).choice(len(omniglot.classes), count, replace=False)
    drawings = [[Stroke(points) for points in omniglot.strokes(drawing)] for drawing in chosen]
    images = [exemplar_from_strokes(strokes, 105, 105, 2.0).image for strokes in drawings]
    assert all(image.shape == (SIZE, SIZE) for image in images)
    return images
