from dataclasses import replace

import numpy as np
import pytest

from engine.components import label
from tests.training.omniglot_like import CHARACTERS, invented
from training.pairs import PairConfig, PairSampler, class_matrices, rotations

PLAIN = PairConfig(exemplars=16, targets=3, warped=0.0, composed=0.0, dotted=0.0, exemplar_pen=(2.2, 2.2))


def test_batches_have_the_engines_images() -> None:
    exemplars, targets = PairSampler(invented(), PLAIN).batch(np.random.default_rng(0))
    assert exemplars.shape == (16, 48, 48)
    assert targets.shape == (48, 48, 48)
    assert exemplars.dtype == targets.dtype == np.float32
    assert 0 <= targets.min() < targets.max() <= 1


def test_the_same_generator_state_gives_the_same_batch() -> None:
    sampler = PairSampler(invented(), PairConfig(exemplars=8))
    first, again, other = (sampler.batch(np.random.default_rng(seed)) for seed in (5, 5, 6))
    assert np.array_equal(first[1], again[1])
    assert not np.array_equal(first[1], other[1])


def test_targets_show_the_exemplars_character_by_other_hands() -> None:
    exemplars, targets = PairSampler(invented(), PLAIN).batch(np.random.default_rng(1))
    own = np.abs(targets.reshape(16, 3, 48, 48) - exemplars[:, None]).mean()
    others = np.abs(targets.reshape(16, 3, 48, 48) - np.roll(exemplars, 1, axis=0)[:, None]).mean()
    assert 0 < own < 0.6 * others


def test_dots_are_drawn_by_every_hand() -> None:
    plain, dotted = (
        PairSampler(invented(), replace(PLAIN, dotted=share)).batch(np.random.default_rng(3)) for share in (0.0, 1.0)
    )
    for without, images in zip(plain, dotted, strict=True):
        assert (np.array([components(image) for image in images]) > 1).mean() > 0.8
        assert (np.array([components(image) for image in without]) > 1).mean() < 0.2
    assert np.array_equal(
        dotted[0], PairSampler(invented(), replace(PLAIN, dotted=1.0)).batch(np.random.default_rng(3))[0]
    )


def components(image: np.ndarray) -> int:
    """How many pieces of ink there are."""
    return label(image > 0.3, with_diagonals=True)[1]


def test_exemplars_have_pens_of_the_given_range() -> None:
    thin, thick = (
        PairSampler(invented(), replace(PLAIN, exemplar_pen=(pen, pen))).batch(np.random.default_rng(0))
        for pen in (1.5, 3.0)
    )
    assert thick[0].sum() > 1.5 * thin[0].sum()
    assert np.array_equal(thick[1], thin[1])


def test_composed_characters_are_wider_than_high_or_the_other_way_round() -> None:
    single = PairSampler(invented(), PLAIN).batch(np.random.default_rng(2))[1]
    double = PairSampler(invented(), replace(PLAIN, composed=1.0)).batch(np.random.default_rng(2))[1]
    assert np.median([flatness(image) for image in double]) > 1.5 > np.median([flatness(image) for image in single])


def flatness(image: np.ndarray) -> float:
    """How many times longer the ink's longer side is."""
    width, height = ((image.max(axis=axis) > 0.5).sum() for axis in (0, 1))
    return float(max(width / height, height / width))


def test_only_the_wanted_alphabets_are_drawn() -> None:
    sampler = PairSampler(invented(), PLAIN, np.array(["Right"]))
    assert sampler.classes.tolist() == list(range(CHARACTERS // 2, CHARACTERS))


def test_class_matrices_are_the_eight_symmetries_and_keep_areas() -> None:
    matrices = class_matrices(np.random.default_rng(0), 400, 0.0)
    assert len(np.unique(matrices.round(3), axis=0)) == 8
    warped = class_matrices(np.random.default_rng(0), 400, 1.0)
    assert np.abs(np.linalg.det(warped)) == pytest.approx(np.ones(400), abs=1e-5)


def test_rotations_turn_x_to_y() -> None:
    assert rotations(np.array([np.pi / 2]))[0] @ [1, 0] == pytest.approx([0, 1])


def test_things_are_mirrored_and_stay_on_their_feet() -> None:
    turned, standing = (class_matrices(np.random.default_rng(0), 400, 0.0, upright) for upright in (False, True))
    assert len(np.unique(turned.round(3), axis=0)) == 8
    assert np.unique(standing, axis=0).tolist() == [[[-1, 0], [0, 1]], [[1, 0], [0, 1]]]
