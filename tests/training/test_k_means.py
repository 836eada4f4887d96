import numpy as np
import pytest

from training.k_means import k_means, silhouette


def heaps(*places: tuple[float, float], each: int = 12) -> np.ndarray:
    return np.concatenate([np.random.default_rng(1).normal(place, 0.1, (each, 2)) for place in places])


def test_heaps_that_are_apart_are_found() -> None:
    found = k_means(heaps((0, 0), (5, 0), (0, 5)), 3)
    assert [len(set(found[i : i + 12])) for i in (0, 12, 24)] == [1, 1, 1]
    assert len(set(found)) == 3


def test_the_same_points_give_the_same_clusters() -> None:
    points = np.random.default_rng(3).normal(size=(40, 8))
    assert np.array_equal(k_means(points, 3), k_means(points, 3))


def test_points_in_one_place_make_no_trouble() -> None:
    assert set(k_means(np.ones((5, 3)), 2)) <= {0, 1}


def test_the_silhouette_by_hand() -> None:
    """Two pairs 1 wide and 10 apart: (b - a) / b of the outer points is 1 - 1 / 10.5, of the inner 1 - 1 / 9.5."""
    points = np.array([[0.0], [1.0], [10.0], [11.0]])
    assert silhouette(points, np.array([0, 0, 1, 1])) == pytest.approx(1 - (1 / 10.5 + 1 / 9.5) / 2)
    assert silhouette(points, np.array([0, 1, 0, 1])) < 0


def test_a_point_alone_counts_nothing() -> None:
    points = np.array([[0.0], [1.0], [10.0]])
    assert silhouette(points, np.array([0, 0, 1])) == pytest.approx((0.9 + 8 / 9) / 3)


def test_a_single_cluster_is_apart_from_nothing() -> None:
    assert silhouette(np.ones((5, 3)), np.zeros(5, np.intp)) == 0
