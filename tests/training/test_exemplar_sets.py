from dataclasses import replace

import numpy as np

from tests.training.omniglot_like import invented
from training.exemplar_sets import SetSampler, with_targets
from training.pairs import PairConfig, PairSampler

PLAIN = PairConfig(exemplars=8, targets=2, warped=0.0, composed=0.0, dotted=0.0, exemplar_pen=(2.2, 2.2))


def sampler() -> SetSampler:
    return SetSampler(PairSampler(invented(), PLAIN))


def test_half_of_the_batches_have_one_drawing_each_and_the_others_up_to_five() -> None:
    sizes = [sampler().batch(np.random.default_rng(seed))[0].shape[1] for seed in range(60)]
    assert set(sizes) == {1, 2, 3, 4, 5}
    assert 20 <= sizes.count(1) <= 40


def test_members_and_targets_are_the_same_character_by_different_hands() -> None:
    sets, targets = next(
        batch
        for batch in (sampler().batch(np.random.default_rng(seed)) for seed in range(60))
        if batch[0].shape[1] == 3
    )
    assert (sets.shape, targets.shape) == ((8, 3, 48, 48), (16, 48, 48))
    every = np.concatenate([sets, targets.reshape(8, 2, 48, 48)], axis=1)
    own = np.abs(every[:, :, None] - every[:, None]).mean(axis=(3, 4))
    others = np.abs(every[:, 0] - np.roll(every[:, 0], 1, axis=0)).mean()
    assert own[:, ~np.eye(5, dtype=bool)].min() > 0
    assert own.mean() < 0.6 * others


def test_the_same_generator_state_gives_the_same_batch() -> None:
    first, again = (sampler().batch(np.random.default_rng(4)) for _ in range(2))
    assert np.array_equal(first[0], again[0])
    assert np.array_equal(first[1], again[1])


def test_characters_that_too_few_people_drew_are_left_out() -> None:
    data = invented()
    pairs = PairSampler(data, PLAIN)
    pairs.table[0, 4:] = -1
    assert 0 in with_targets(pairs, 3).classes
    assert 0 not in with_targets(pairs, 4).classes
    assert pairs.config == replace(PLAIN, targets=2)
