import numpy as np
import pytest

from engine.originality import diversity, originality, spread_of


def test_the_exemplar_itself_is_not_original() -> None:
    exemplar = np.arange(256, dtype=np.float32)
    assert originality(exemplar[None], exemplar, 2.0).tolist() == [0.0]


def test_originality_is_the_root_mean_square_in_units_of_the_spread() -> None:
    exemplar = np.zeros(256, np.float32)
    one_off = np.zeros(256, np.float32)
    one_off[3] = 8.0  # sqrt(64 / 256) = 0.5
    everywhere = np.full(256, -3.0, np.float32)
    assert originality(np.stack([one_off, everywhere]), exemplar, 0.5).tolist() == [1.0, 6.0]


def test_diversity_is_the_mean_standard_deviation_in_units_of_the_spread() -> None:
    features = np.zeros((2, 256), np.float32)
    features[1, :128] = 4.0  # standard deviation 2 in half of the dimensions
    assert diversity(features, 0.5) == 2.0
    assert diversity(features[:1], 0.5) == 0.0


def test_spread_is_the_mean_over_drawings_of_the_deviation_over_dimensions() -> None:
    features = np.zeros((2, 256), np.float32)
    features[0, ::2] = 2.0  # standard deviation 1
    features[1, ::2] = 6.0  # standard deviation 3
    assert spread_of(features) == pytest.approx(2.0)
