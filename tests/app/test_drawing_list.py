import time

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from app.drawing import Drawing, fingerprint, is_same
from app.drawing_list import DRAWING, DrawingList, runs
from app.page import Page
from app.selection import Selection
from app.status import Activity, Status
from engine import Scores, Stroke


def exemplar_page(*points: tuple[float, float]) -> Page:
    return Page(strokes=(Stroke(np.array(points, np.float32)),))


SCORES = Scores(0.5, 0.75)
EXEMPLAR = exemplar_page((100, 100), (300, 400)).exemplar()


def drawing(key: int, scores: Scores | None = SCORES) -> Drawing:
    return Drawing(key, EXEMPLAR, EXEMPLAR.image, scores=scores)


@pytest.fixture
def drawings(qtbot: QtBot) -> DrawingList:
    """Keys 0 to 9, watched by Qt's own checker of models."""
    found = DrawingList()
    QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal, found)
    found.append([drawing(key) for key in range(10)])
    return found


def keys(drawings: DrawingList) -> list[int]:
    assert all(drawings.row(each.key) == row for row, each in enumerate(drawings.drawings))
    return [each.key for each in drawings.drawings]


def test_rows_as_runs() -> None:
    assert runs([1, 2, 5, 7, 8, 9]) == [(1, 2), (5, 5), (7, 9)]
    assert runs([]) == []


def test_what_is_removed_comes_back_into_its_place(drawings: DrawingList) -> None:
    gone = drawings.remove([8, 1, 2, 99])
    assert keys(drawings) == [0, 3, 4, 5, 6, 7, 9]
    drawings.restore(gone)
    assert keys(drawings) == list(range(10))


def test_what_comes_back_to_a_shorter_list_comes_last(drawings: DrawingList) -> None:
    gone = drawings.remove([7, 8])
    drawings.remove(range(5))
    drawings.restore(gone)
    assert keys(drawings) == [5, 6, 9, 7, 8]


def test_replacing_tells_which_rows_and_no_others(drawings: DrawingList) -> None:
    spy = QSignalSpy(drawings.dataChanged)
    drawings.replace([drawing(7), drawing(2), drawing(3), drawing(50)])
    assert [(spy.at(i)[0].row(), spy.at(i)[1].row()) for i in range(spy.count())] == [(2, 3), (7, 7)]


def test_the_roles(drawings: DrawingList) -> None:
    index = drawings.index(4)
    assert index.data(DRAWING) is drawings.drawings[4]
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "originality 0.50, recognizability 75 %"
    drawings.replace([drawing(4, scores=None)])
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Being drawn"


def test_2000_drawings_go_and_come_back_within_a_frame(qapp: QCoreApplication) -> None:
    drawings = DrawingList()
    drawings.reset(drawing(key) for key in range(2000))
    took = []
    for _ in range(5):
        began = time.perf_counter()
        drawings.restore(drawings.remove(key for key in range(2000) if key % 50))
        took.append(time.perf_counter() - began)
    assert keys(drawings) == list(range(2000))
    assert min(took) < 0.016


def test_drawings_are_equal_only_to_themselves() -> None:
    assert drawing(1) != drawing(1)
    assert len({drawing(1), drawing(1)}) == 2


def test_times_do_not_make_another_exemplar() -> None:
    same, other = exemplar_page((100, 100), (300, 400)).exemplar(), exemplar_page((100, 100), (300, 399)).exemplar()
    assert is_same(EXEMPLAR, same)
    assert fingerprint(EXEMPLAR) == fingerprint(same)
    assert not is_same(EXEMPLAR, other)
    assert fingerprint(EXEMPLAR) != fingerprint(other)
    assert is_same(None, None)
    assert not is_same(EXEMPLAR, None)


def test_the_same_drawing_elsewhere_is_another_exemplar() -> None:
    """Its variations belong elsewhere too."""
    moved = exemplar_page((110, 100), (310, 400)).exemplar()
    np.testing.assert_array_equal(moved.image, EXEMPLAR.image)
    assert not is_same(EXEMPLAR, moved)


def test_the_selection_tells_changes_only(drawings: DrawingList) -> None:
    selection = Selection(drawings)
    spy = QSignalSpy(selection.changed)
    selection.select([3, 4])
    assert (sorted(selection.keys), selection.current) == ([3, 4], 3)
    selection.select([4, 3])
    assert spy.count() == 1
    selection.select([3, 4, 5], 5)
    selection.select([5, 6])
    assert (selection.current, spy.count()) == (5, 3)
    selection.clear()
    assert (selection.keys, selection.current, spy.count()) == (frozenset(), None, 4)


def test_drawings_that_leave_the_list_leave_the_selection(drawings: DrawingList) -> None:
    selection = Selection(drawings)
    selection.select([3, 4], 4)
    drawings.remove([4])
    assert (sorted(selection.keys), selection.current) == ([3], 3)
    drawings.reset()
    assert selection.keys == frozenset()


def test_the_words_of_the_status(qapp: QCoreApplication) -> None:
    said = [Status(activity, 3, 8).text() for activity in Activity]
    assert said == ["Drawing", "Waiting", "Step 3 of 8", "Up to date", "Engine restarting"]
