import numpy as np

from app.plane_search import inside, nearest, towards

X = np.array([10.0, 20.0, 20.0, 50.0])
Y = np.array([10.0, 10.0, 10.0, 30.0])


def test_the_topmost_of_equally_near_spots_is_meant() -> None:
    assert nearest(X, Y, (19, 11)) == 2
    assert nearest(X, Y, (11, 11)) == 0
    assert nearest(X, Y, (35, 20)) is None
    assert nearest(X[:0], Y[:0], (1, 1)) is None


def test_a_lasso_holds_what_is_inside_its_bends() -> None:
    random = np.random.default_rng(3)
    x, y = random.uniform(0, 10, (2, 400))
    hook = np.array([[0, 0], [10, 0], [10, 10], [7, 10], [7, 3], [0, 3]], float)
    wanted = (y < 3) | (x > 7)
    np.testing.assert_array_equal(inside(x, y, hook), wanted)
    np.testing.assert_array_equal(inside(x, y, hook[::-1]), wanted)


def test_an_outline_without_area_holds_nothing() -> None:
    assert not inside(X, Y, np.array([[0.0, 10.0], [60.0, 10.0]])).any()


def test_an_arrow_rather_goes_straight_than_near() -> None:
    x, y = np.array([0.0, 10.0, 30.0, -5.0]), np.array([0.0, 40.0, 2.0, 0.0])
    assert towards(x, y, 0, (1, 0)) == 2
    assert towards(x, y, 0, (0, 1)) == 1
    assert towards(x, y, 0, (-1, 0)) == 3
    assert towards(x, y, 0, (0, -1)) is None
    assert towards(np.array([0.0, 300.0]), np.array([0.0, 10.0]), 0, (0, 1)) is None
