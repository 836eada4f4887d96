from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.drawing_list import DRAWING
from app.gallery_filter import DrawingFilter
from app.gallery_order import Order, Wanted
from engine import Scores
from tests.app.gallery_session import GallerySession, by_hand, exemplar, finished, unfinished

Made = tuple[GallerySession, DrawingFilter, DrawingFilter]
SCORES = {1: (0.5, 0.9), 2: (0.2, 0.4), 3: (1.4, 0.7), 4: (0.5, 0.6)}


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    """Four variations (3 by DDPM, 4 a favourite), the user's 5, and 6, which is not finished."""
    session, of = GallerySession(), exemplar()
    drawings = [finished(key, of, scores=Scores(*scores)) for key, scores in SCORES.items()]
    drawings[2] = replace(drawings[2], family="ddpm")
    drawings[3] = replace(drawings[3], is_favourite=True)
    session.drawings.append([*drawings, by_hand(5, of), unfinished(6, of)])
    return session, DrawingFilter(session.drawings, False, session), DrawingFilter(session.drawings, True, session)


def test_own_drawings_have_a_section_of_their_own(made: Made) -> None:
    assert made[1].keys() == [1, 2, 3, 4, 6]
    assert made[2].keys() == [5]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (Wanted(originality=(0.3, 1.0)), [1, 4, 6]),
        (Wanted(originality=(0.5, 0.5)), [1, 4, 6]),
        (Wanted(recognizability=(0.5, 0.8)), [3, 4, 6]),
        (Wanted(family="ddpm"), [3]),
        (Wanted(favourites_only=True), [4]),
        (Wanted(originality=(0.3, 1.0), recognizability=(0.7, 1.0)), [1, 6]),
        (Wanted(order=Order.MOST_ORIGINAL), [3, 1, 4, 2, 6]),
        (Wanted(order=Order.LEAST_ORIGINAL), [2, 1, 4, 3, 6]),
        (Wanted(order=Order.MOST_RECOGNIZABLE), [1, 3, 4, 2, 6]),
        (Wanted(order=Order.LEAST_RECOGNIZABLE), [2, 4, 3, 1, 6]),
    ],
)
def test_what_is_wanted_is_shown_in_that_order(made: Made, wanted: Wanted, shown: list[int]) -> None:
    made[1].set_wanted(wanted)
    assert made[1].keys() == shown
    made[1].set_wanted(Wanted())
    assert made[1].keys() == [1, 2, 3, 4, 6]


def test_a_model_is_not_asked_of_own_drawings(made: Made) -> None:
    made[2].set_wanted(Wanted(family="ddpm"))
    assert made[2].keys() == [5]


def test_a_drawing_takes_its_place_when_it_is_finished(made: Made) -> None:
    session, shown, _ = made
    shown.set_wanted(Wanted(order=Order.MOST_ORIGINAL))
    session.drawings.replace([finished(6, exemplar(), scores=Scores(0.9, 1.0))])
    assert shown.keys() == [3, 6, 1, 4, 2]


def test_a_drawing_goes_when_it_turns_out_not_to_be_wanted(made: Made) -> None:
    session, shown, _ = made
    shown.set_wanted(Wanted(originality=(0.0, 0.3)))
    assert shown.keys() == [2, 6]
    session.drawings.replace([finished(6, exemplar(), scores=Scores(0.9, 1.0))])
    assert shown.keys() == [2]


def test_rows_and_drawings_belong_together(made: Made) -> None:
    _, shown, _ = made
    shown.set_wanted(Wanted(order=Order.MOST_ORIGINAL))
    rows: Callable[[int], int | None] = shown.row_of
    assert [rows(key) for key in (3, 1, 5, 99)] == [0, 1, None, None]
    assert [shown.drawing(row).key for row in range(5)] == [3, 1, 4, 2, 6]


def test_everything_is_wanted_in_any_order() -> None:
    assert Wanted(order=Order.MOST_ORIGINAL).is_everything
    assert not Wanted(favourites_only=True).is_everything


def watched(shown: DrawingFilter) -> list[str]:
    """Qt's own check of what a model says, and what it says from now on."""
    shown.tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Warning)  # type: ignore[attr-defined]
    said: list[str] = []
    shown.rowsInserted.connect(lambda _, first, last: said.append(f"inserted {first}-{last}"))
    shown.rowsRemoved.connect(lambda _, first, last: said.append(f"removed {first}-{last}"))
    shown.layoutChanged.connect(lambda: said.append("moved"))
    shown.dataChanged.connect(lambda first, last: said.append(f"changed {first.row()}-{last.row()}"))
    shown.modelReset.connect(lambda: said.append("reset"))
    return said


def test_no_more_is_said_than_happened(made: Made) -> None:
    session, shown, _ = made
    said, of = watched(shown), exemplar()
    session.drawings.append([finished(7, of), finished(8, of)])
    assert said == ["inserted 5-6"]
    shown.set_wanted(Wanted(favourites_only=True))
    assert said[1:] == ["moved", "removed 1-6"]
    shown.set_wanted(Wanted())
    assert said[3:] == ["inserted 1-6", "moved"]
    session.drawings.replace([unfinished(6, of)])
    assert said[5:] == ["changed 4-4"]
    session.drawings.remove([1, 2])
    assert said[6:] == ["removed 0-1"]
    session.drawings.reset([finished(9, of)])
    assert said[7:] == ["reset"]
    assert shown.keys() == [9]


def test_what_leaves_can_still_be_asked_what_it_was(made: Made) -> None:
    """A selection tells of what was taken from it while it is taken."""
    session, shown, _ = made
    marks = QItemSelectionModel(shown)
    marks.select(shown.index(1), QItemSelectionModel.SelectionFlag.Select)
    dropped: list[int] = []
    marks.selectionChanged.connect(lambda _, gone: dropped.extend(each.data(DRAWING).key for each in gone.indexes()))
    session.drawings.remove([2])
    assert dropped == [2]


def test_whoever_holds_a_place_holds_the_drawing(made: Made) -> None:
    """Selection and current card stay with their drawings, whatever the order."""
    _, shown, _ = made
    held = {key: QPersistentModelIndex(shown.index(row)) for row, key in enumerate(shown.keys())}
    for order in Order:
        shown.set_wanted(Wanted(order=order))
        assert {key: index.data(DRAWING).key for key, index in held.items()} == {key: key for key in held}
    shown.set_wanted(Wanted(favourites_only=True))
    assert [key for key, index in held.items() if index.isValid()] == [4]


def test_after_any_changes_it_shows_what_a_new_one_would(made: Made) -> None:
    session, shown, own = made
    watched(shown)
    dice, of = np.random.default_rng(1), exemplar()
    for step in range(300):
        keys = [each.key for each in session.drawings.drawings]
        some = dice.choice(keys, min(len(keys), int(dice.integers(1, 9))), replace=False).tolist() if keys else []
        scores = Scores(float(dice.integers(0, 15)) / 10, float(dice.integers(0, 11)) / 10)
        match dice.integers(0, 6):
            case 0:
                row = int(dice.integers(0, len(keys) + 1))
                new = [finished(100 * step + 100 + i, of, scores=scores) for i in range(int(dice.integers(1, 6)))]
                session.drawings.insert_at(row, [*new, by_hand(100 * step + 199, of)])
            case 1:
                session.drawings.remove(some)
            case 2:
                session.drawings.replace([finished(key, of, scores=scores) for key in some])
            case 3:
                session.drawings.replace([unfinished(key, of) for key in some])
            case 4:
                order = list(Order)[int(dice.integers(0, 5))]
                least = float(dice.integers(0, 10)) / 10
                shown.set_wanted(Wanted(originality=(least, least + 0.6), order=order))
            case _:
                shown.set_wanted(Wanted())
        fresh = DrawingFilter(session.drawings, False)
        fresh.set_wanted(shown.wanted)
        assert shown.keys() == fresh.keys()
        assert list(map(shown.row_of, shown.keys())) == list(range(shown.rowCount()))
        assert own.keys() == [each.key for each in session.drawings.drawings if each.is_by_hand]
        fresh.deleteLater()
