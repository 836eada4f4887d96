"""The modified Hausdorff distance, and that the loader's images are as hard for it as the release's own."""

import numpy as np
import pytest

from training.hausdorff import error_of, ink_points, modified_hausdorff, one_shot_runs
from training.omniglot import load_omniglot

REGION = (0.30, 0.48)
"""Where the error of twenty runs must lie: the release's own give 0.388, a hundred of these 0.400."""


def test_the_larger_mean_distance_counts() -> None:
    two = np.array([(0.0, 0.0), (3.0, 4.0)])
    one = np.array([(0.0, 0.0)])
    assert modified_hausdorff(two, one) == modified_hausdorff(one, two) == 2.5


def test_a_moved_drawing_is_the_same_drawing() -> None:
    image = np.zeros((105, 105), np.float32)
    image[20:61, 30] = 1
    moved = np.roll(image, (12, -9), axis=(0, 1))
    assert modified_hausdorff(ink_points(image), ink_points(moved)) == pytest.approx(0, abs=1e-9)
    assert modified_hausdorff(ink_points(image), ink_points(image.T)) == pytest.approx(2 * 210 / 41)


@pytest.mark.data
def test_runs_are_built_as_the_releases_are() -> None:
    data = load_omniglot("evaluation_public")
    runs = list(one_shot_runs(data, 20))
    assert len({run.alphabet for run in runs}) == 10
    for run in runs:
        assert set(data.alphabets[run.characters]) == {run.alphabet}
        assert len(set(run.characters)) == 20
        assert run.shown != run.asked
    assert [run.shown for run in one_shot_runs(data, 20)] == [run.shown for run in runs]


@pytest.mark.data
@pytest.mark.slow
def test_the_baseline_is_in_the_releases_region() -> None:
    data = load_omniglot("evaluation_public")
    error = np.mean([error_of(run, data) for run in one_shot_runs(data, 20)])
    assert REGION[0] <= error <= REGION[1]
