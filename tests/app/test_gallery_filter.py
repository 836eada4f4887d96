from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.gallery_filter import DrawingFilter, Order, Wanted
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
