import numpy as np
import pytest

from app.symmetry import TURNS, Symmetry, axes, mirrored, mirrors
from tests.app.pointers import Place

POINT = np.array([[10, 20]], np.float32)


def images(symmetry: Symmetry) -> list[Place]:
    found = [mirrored(POINT, mirror) for mirror in mirrors(symmetry, 100, 60)]
    assert all(points.dtype == np.float32 for points in found)
    return [(float(points[0, 0]), float(points[0, 1])) for points in found]


@pytest.mark.parametrize(
    ("symmetry", "expected"),
    [
        (Symmetry.NONE, [(10, 20)]),
        (Symmetry.LEFT_RIGHT, [(10, 20), (90, 20)]),
        (Symmetry.TOP_BOTTOM, [(10, 20), (10, 40)]),
        (Symmetry.BOTH, [(10, 20), (90, 20), (10, 40), (90, 40)]),
    ],
)
def test_mirrors(symmetry: Symmetry, expected: list[Place]) -> None:
    assert images(symmetry) == expected


def test_turns_around_the_middle() -> None:
    places = np.array(images(Symmetry.RADIAL)) - (50, 30)
    assert len(places) == TURNS
    np.testing.assert_allclose(np.hypot(*places.T), np.hypot(40, 10), rtol=1e-5)
    angles = np.unwrap(np.arctan2(places[:, 1], places[:, 0]))
    np.testing.assert_allclose(np.diff(angles), 2 * np.pi / TURNS, rtol=1e-5)
    np.testing.assert_allclose(places[0], (-40, -10), rtol=1e-5)


def test_axes_stand_where_the_mirrors_are() -> None:
    assert axes(Symmetry.NONE, 100, 60) == []
    assert axes(Symmetry.LEFT_RIGHT, 100, 60) == [(50, 0, 50, 60)]
    assert axes(Symmetry.TOP_BOTTOM, 100, 60) == [(0, 30, 100, 30)]
    assert len(axes(Symmetry.BOTH, 100, 60)) == 2
    assert len(axes(Symmetry.RADIAL, 100, 60)) == TURNS
