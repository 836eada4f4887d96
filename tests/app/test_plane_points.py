from dataclasses import replace

import numpy as np
import pytest

from app.drawing_list import DrawingList
from app.plane_points import PlanePoints
from app.plane_scale import EVEN
from engine import Scores
from tests.app.fake_session_for_plane import drawing_at


@pytest.fixture
def drawings() -> DrawingList:
    return DrawingList()


@pytest.fixture
def points(drawings: DrawingList) -> PlanePoints:
    points = PlanePoints(drawings)
    points.set_scale(EVEN)
    return points


def test_finished_drawings_are_spots_in_order(drawings: DrawingList, points: PlanePoints) -> None:
    drawings.append([drawing_at(1, 0.5, 0.9), drawing_at(2, 0.7, 0.2, "hand"), drawing_at(3, 0.1, 1.0)])
    spots = points.spots
    np.testing.assert_array_equal(spots.keys, [1, 2, 3])
    np.testing.assert_allclose(spots.x, [0.5, 0.7, 0.1])
    np.testing.assert_allclose(spots.y, [90, 20, 100])
    assert [spots.families[kind] for kind in spots.kinds] == ["cfgdm", "hand", "cfgdm"]
    assert spots.index(2) == 1
    assert spots.index(9) is None
    assert points.spots is spots


def test_a_preview_is_no_spot_until_it_has_scores(drawings: DrawingList, points: PlanePoints) -> None:
    landed: list[list[int]] = []
    points.landed.connect(landed.append)
    preview = replace(drawing_at(4, 0, 0), scores=None)
    drawings.append([drawing_at(1, 0.5, 0.9), preview])
    assert list(points.spots.keys) == [1]
    drawings.replace([replace(preview, image=preview.image * 0.5)])
    assert landed == [[1]]
    drawings.replace([replace(preview, scores=Scores(0.3, 0.7))])
    assert landed == [[1], [4]]
    assert list(points.spots.keys) == [1, 4]
    drawings.replace([replace(preview, scores=Scores(0.4, 0.6))])
    assert landed == [[1], [4]]
    np.testing.assert_allclose(points.spots.x, [0.5, 0.4])


def test_nothing_is_told_where_nothing_moved(drawings: DrawingList, points: PlanePoints) -> None:
    drawings.append([drawing_at(1, 0.5, 0.9)])
    spots = points.spots
    changes: list[None] = []
    points.changed.connect(lambda: changes.append(None))
    drawings.replace([replace(drawings.drawings[0], is_favourite=True)])
    assert not changes
    assert points.spots is spots


def test_spots_follow_whatever_the_list_does(drawings: DrawingList, points: PlanePoints) -> None:
    def check() -> None:
        assert list(points.spots.keys) == [drawing.key for drawing in drawings.drawings]

    drawings.append([drawing_at(key, key / 10, 0.5) for key in range(8)])
    check()
    gone = drawings.remove([1, 2, 5])
    check()
    drawings.insert_at(0, [drawing_at(20, 0.1, 0.1)])
    drawings.restore(gone)
    check()
    drawings.append([drawing_at(21, 0.1, 0.1)])
    check()
    drawings.reset([drawing_at(30, 0.2, 0.3)])
    check()
    drawings.reset()
    assert len(points.spots) == 0
