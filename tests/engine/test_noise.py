import numpy as np
import pytest

from engine.noise import Noise, ranks


def test_a_variations_noise_does_not_depend_on_the_others() -> None:
    many, one = Noise(3, range(50)), Noise(3, [41])
    for _ in range(3):
        assert np.array_equal(many.draw()[41], one.draw()[0])


def test_noise_is_fixed_for_all_time() -> None:
    first = Noise(0, [0]).draw()
    expected = np.random.Generator(np.random.PCG64(np.random.SeedSequence([0, 0]))).standard_normal(
        (48, 48), np.float32
    )
    assert first.dtype == np.float32
    assert first.shape == (1, 48, 48)
    assert np.array_equal(first[0], expected)


def test_every_seed_index_and_draw_has_noise_of_its_own() -> None:
    noise = Noise(1, range(4))
    drawn = np.concatenate([noise.draw(), noise.draw(), Noise(2, range(4)).draw()]).reshape(12, -1)
    assert np.abs(np.corrcoef(drawn) - np.eye(12)).max() < 0.1
    assert drawn.std() == pytest.approx(1, abs=0.02)


def test_a_rank_depends_on_its_own_seed_and_index_alone() -> None:
    many = ranks(3, range(500))
    assert many.dtype == np.float32
    assert np.array_equal(many, ranks(3, range(500)))
    assert ranks(3, [41]).tolist() == [many[41]]
    assert np.array_equal(ranks(3, range(400, 500)), many[400:])
    assert not np.isin(ranks(4, range(500)), many).any()


def test_ranks_are_spread_evenly_over_0_to_1() -> None:
    many = np.sort(ranks(0, range(2000)))
    assert 0 <= many[0] < many[-1] <= 1
    assert many == pytest.approx(np.linspace(0, 1, 2000), abs=0.04)


def test_a_rank_does_not_come_from_the_noise() -> None:
    indices = range(300)
    drawn = np.array([np.random.Generator(np.random.PCG64(np.random.SeedSequence([0, i]))).random() for i in indices])
    first = Noise(0, indices).draw().reshape(300, -1)[:, 0]
    found = ranks(0, indices)
    assert np.abs(np.corrcoef([found, drawn, first])[0, 1:]).max() < 0.2
    assert np.abs(found - drawn).min() > 1e-6
