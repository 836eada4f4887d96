import numpy as np
import pytest

from engine.frame import PEN_WIDTH, SIZE
from training.augment import (
    Strength,
    affine,
    augmented_images,
    blurred,
    drop_strokes,
    move_strokes,
    orient,
    pens,
    scattered,
    stretch_ends,
    warp,
    wave_strokes,
)
from training.drawings import Drawings
from training.strokes import arc, resample, strokes_of


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(0)


@pytest.fixture
def drawings() -> Drawings:
    """A long stroke, an angle and a dot; and a second drawing of one long stroke."""
    points = [[10, 10], [30, 10], [12, 20], [12, 30], [22, 30], [35, 35], [8, 8], [40, 40]]
    ends = [False, True, False, False, True, True, False, True]
    return Drawings(np.array(points, np.float32), np.array(ends), np.array([0, 6, 8]))


def many(drawings: Drawings, count: int = 400) -> Drawings:
    """The first drawing so many times."""
    return drawings.take(np.zeros(count, np.intp))


def test_strokes_know_their_points_and_owners(drawings: Drawings) -> None:
    strokes = strokes_of(drawings)
    assert strokes.first.tolist() == [0, 2, 5, 6]
    assert strokes.last.tolist() == [1, 4, 5, 7]
    assert strokes.owners.tolist() == [0, 0, 0, 1]
    assert strokes.of_point.tolist() == [0, 0, 1, 1, 1, 2, 3, 3]


def test_arc_runs_from_0_to_1_along_each_stroke(drawings: Drawings) -> None:
    along, length = arc(drawings, strokes_of(drawings))
    assert along.tolist() == [0, 1, 0, 0.5, 1, 0, 0, 1]
    assert length == pytest.approx([20, 20, 0, 32 * 2**0.5])


def test_resampling_puts_points_between_and_draws_the_same(drawings: Drawings) -> None:
    fine = resample(drawings, spacing=3.0)
    assert fine.points[:8, 0] == pytest.approx(np.linspace(10, 30, 8))
    assert np.diff(fine.offsets).tolist() == [7 + 1 + 4 + 4 + 1 + 1, 16 + 1]
    np.testing.assert_allclose(fine.rendered(), drawings.rendered(), atol=1e-4)


def test_the_eight_orientations_are_all_flips_and_quarter_turns(drawings: Drawings) -> None:
    image = drawings.take(np.array([0])).rendered()[0]
    turned = orient(many(drawings, 8), np.arange(8)).rendered()
    flips = [np.rot90(image, -k) for k in range(4)] + [np.rot90(image[:, ::-1], -k) for k in range(4)]
    np.testing.assert_allclose(turned, np.stack(flips), atol=1e-4)


def test_only_short_strokes_are_dropped_and_never_the_longest(drawings: Drawings, rng: np.random.Generator) -> None:
    left = drop_strokes(drawings, rng, chance=1.0, shorter=4.0)
    assert np.diff(left.offsets).tolist() == [5, 2]
    assert strokes_of(left).owners.tolist() == [0, 0, 1]
    everything_short = drop_strokes(drawings, rng, chance=1.0, shorter=100.0)
    assert everything_short.points.tolist() == drawings.points.tolist()


def test_strokes_are_dropped_as_often_as_asked(drawings: Drawings, rng: np.random.Generator) -> None:
    left = drop_strokes(many(drawings), rng, chance=0.25, shorter=4.0)
    dropped = 6 * 400 - len(left.points)
    assert dropped / 400 == pytest.approx(0.25, abs=0.07)


def test_a_stroke_moves_as_one(drawings: Drawings, rng: np.random.Generator) -> None:
    by = move_strokes(drawings, rng, pixels=2.0, turn=0.0).points - drawings.points
    assert by[0] == pytest.approx(by[1], abs=1e-4)
    assert np.abs(by[1] - by[2]).max() > 0.1


def test_strokes_move_as_far_as_asked(drawings: Drawings, rng: np.random.Generator) -> None:
    copies = many(drawings)
    assert (move_strokes(copies, rng, 2.0, 0.0).points - copies.points).std() == pytest.approx(2.0, rel=0.1)


def test_ends_move_along_the_stroke_and_dots_stay(drawings: Drawings, rng: np.random.Generator) -> None:
    moved = stretch_ends(drawings, rng, 3.0).points
    assert moved[0, 1] == 10
    assert moved[0, 0] != 10
    assert moved[3].tolist() == [12, 30]
    assert moved[5].tolist() == [35, 35]


def test_a_stroke_is_never_shortened_to_nothing(drawings: Drawings, rng: np.random.Generator) -> None:
    length = arc(short := stretch_ends(many(drawings), rng, 1000.0), strokes_of(short))[1]
    assert length[0::3].min() >= 20 / 3 - 1e-3


def test_waves_bend_long_strokes_and_spare_dots(drawings: Drawings, rng: np.random.Generator) -> None:
    by = wave_strokes(drawings, rng, 1.0).points - drawings.points
    assert by[5].tolist() == [0, 0]
    assert np.abs(by[:2]).max() > 0.1


def test_neighbouring_points_are_warped_alike(drawings: Drawings, rng: np.random.Generator) -> None:
    fine = resample(drawings, spacing=0.5)
    by = warp(fine, rng, 1.0).points - fine.points
    assert np.abs(by).max() > 0.5
    assert np.abs(np.diff(by[:40], axis=0)).max() < 0.4


def test_affine_without_strength_is_identity(rng: np.random.Generator) -> None:
    still = Strength(rotation=0, shear=0, aspect=0)
    np.testing.assert_allclose(affine(3, rng, still), np.tile(np.eye(2), (3, 1, 1)), atol=1e-6)


def test_affine_keeps_the_area(rng: np.random.Generator) -> None:
    np.testing.assert_allclose(np.linalg.det(affine(50, rng, Strength())), 1, atol=1e-5)


def test_scattering_moves_whole_drawings(drawings: Drawings, rng: np.random.Generator) -> None:
    by = scattered(drawings, rng, 2.0, 0.0).points - drawings.points
    np.testing.assert_allclose(by[:6], np.tile(by[0], (6, 1)), atol=1e-5)
    assert np.abs(by[0] - by[6]).max() > 0.1


def test_pens_are_the_engine_s_own_or_between_the_limits(rng: np.random.Generator) -> None:
    widths = pens(2000, rng, Strength())
    own = widths == np.float32(PEN_WIDTH)
    assert own.mean() == pytest.approx(0.25, abs=0.03)
    assert (widths.min(), widths.max()) == (pytest.approx(1.5, abs=0.01), pytest.approx(3.5, abs=0.01))


def test_blur_keeps_ink_and_spares_what_is_not_chosen() -> None:
    images = np.zeros((2, 5, 5), np.float32)
    images[:, 2, 2] = 1
    soft = blurred(images, np.array([True, False]))
    assert soft[0, 1:4, 1:4].tolist() == [[1 / 16, 1 / 8, 1 / 16], [1 / 8, 1 / 4, 1 / 8], [1 / 16, 1 / 8, 1 / 16]]
    assert (soft[1] == images[1]).all()


def test_the_same_generator_gives_the_same_images(drawings: Drawings) -> None:
    one, two = (augmented_images(many(drawings, 9), np.random.default_rng(5), Strength()) for _ in range(2))
    assert one.shape == (9, SIZE, SIZE)
    assert (one == two).all()
    assert not (one[0] == one[1]).all()
    assert (one.min(), one.max()) == (0, 1)
