import numpy as np
import pytest

from engine.noise import Noise


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
