from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.click_round import HIDDEN, OUT_OF_TIME, RECOGNIZED
from app.click_store import ClickStore
from app.clickme_round import Phase
from app.clickme_sources import Source
from app.clickme_window import ClickMeWindow
from tests.app.character_files import save_image
from tests.app.clickme_desk import ClickMeDesk, desk_with
from tests.app.clicks import played
from tests.app.studio import HOOK, Studio


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ClickMeDesk]:
    """The first drawing is the character itself: a hook whose long side goes down at x = 19."""
    studio = Studio()
    studio.draw_set(HOOK)
    with desk_with(qtbot, tmp_path, studio) as desk:
        yield desk


def ink(desk: ClickMeDesk) -> float:
    return float(desk.round.image.sum())


def test_it_begins_with_the_character_and_waits_for_a_touch(desk: ClickMeDesk) -> None:
    game = desk.game
    assert (game.count, game.number, game.target.kind) == (10, 1, "exemplar")
    assert {target.kind for target in game.targets} == {"exemplar", "variation", "example"}
    desk.pass_time(60)
    assert (desk.round.phase, desk.asked) == (Phase.READY, [])
    assert desk.text("clickme_title") == "Help the AI recognize this drawing before time runs out"


def test_the_recognizer_sees_what_is_uncovered_and_nothing_else(desk: ClickMeDesk) -> None:
    desk.paint((19, 10))
    (request,) = desk.asked
    assert 0 < float(request.revealed.sum()) < 0.25 * ink(desk)
    assert not request.revealed[20:].any()
    shown = request.revealed[8:12, 18:20]
    assert np.array_equal(shown, desk.round.image[8:12, 18:20])


def test_guesses_are_shown_live_and_the_right_one_is_not_told(desk: ClickMeDesk) -> None:
    assert not desk.strip.places
    desk.paint((19, 10), (19, 16))
    desk.answer()
    places = desk.strip.places
    assert [place.rank for place in places] == [1, 2, 3, 4, 5]
    assert places[0].guess.likelihood == pytest.approx(desk.round.share, abs=0.02)
    assert not desk.strip.is_solved


def test_never_more_than_one_look_is_under_way_and_the_newest_is_next(desk: ClickMeDesk) -> None:
    desk.paint((19, 8), (19, 12), (19, 16), (19, 20))
    assert len(desk.asked) == 1
    desk.studio.engine.step()
    assert len(desk.asked) == 2
    assert float(desk.asked[1].revealed.sum()) == pytest.approx(float(desk.round.revealed.sum()))
    desk.answer()
    assert len(desk.asked) == 2


def test_a_look_at_an_earlier_drawing_is_not_taken_for_this_ones(desk: ClickMeDesk) -> None:
    desk.paint((19, 8), (19, 40))
    desk.window.play.begin(desk.game.targets)
    desk.answer()
    assert (desk.window.play.guessed, len(desk.strip.places)) == (None, 0)


def test_a_round_ends_when_the_drawing_is_recognized(desk: ClickMeDesk) -> None:
    target = desk.game.target
    desk.win(4)
    assert (desk.round.phase, desk.round.result) == (Phase.OVER, RECOGNIZED)
    assert desk.text("clickme_verdict") == "Recognized"
    assert desk.text("clickme_points") == f"{desk.round.points} points"
    assert desk.strip.is_solved
    assert desk.strip.rank() == 1
    (kept,) = desk.store.rounds_of(target.image)
    assert (kept.result, kept.points, kept.kind) == (RECOGNIZED, desk.round.points, "exemplar")
    assert kept.dabs == desk.round.dabs


def test_time_runs_out(desk: ClickMeDesk) -> None:
    desk.paint((19, 10))
    desk.answer()
    desk.pass_time(20.1)
    assert desk.round.result == OUT_OF_TIME
    assert desk.text("clickme_verdict") == "Time is up"
    assert desk.text("clickme_points") == "0 points"
    assert desk.find("clickme_next").isVisible()


def test_the_place_of_the_right_one_is_told_at_the_end(desk: ClickMeDesk) -> None:
    desk.paint((19, 10))
    desk.answer()
    ranked = desk.window.play.guessed
    assert ranked is not None
    turned = replace(ranked, guesses=ranked.guesses[1:] + ranked.guesses[:1])
    desk.strip.show_guesses(turned)
    assert [place.rank for place in desk.strip.places] == [1, 2, 3, 4, 5]
    desk.strip.show_guesses(turned, is_solved=True)
    assert desk.strip.rank() == 20
    assert [place.rank for place in desk.strip.places] == [1, 2, 3, 4, 20]


def test_in_a_narrow_window_there_are_fewer_guesses(desk: ClickMeDesk, qtbot: QtBot) -> None:
    desk.paint((19, 10))
    desk.answer()
    desk.window.resize(desk.window.minimumSizeHint())
    qtbot.waitUntil(lambda: desk.strip.width() < 300)
    assert len(desk.strip.places) == 3


def test_the_clock_stands_while_the_window_is_not_in_front(desk: ClickMeDesk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=10_000)
    desk.paint((19, 10))
    desk.pass_time(3)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desk.window.isActiveWindow(), timeout=10_000)
    assert desk.round.phase is Phase.PAUSED
    desk.pass_time(100)
    assert desk.round.left == 17
    desk.paint((19, 14))
    assert (desk.round.phase, len(desk.round.dabs)) == (Phase.RUNNING, 2)


def test_pause_and_go_on_by_button_and_escape(desk: ClickMeDesk) -> None:
    assert not desk.find("clickme_pause").isEnabled()
    desk.paint((19, 10))
    QTest.keyClick(desk.paper, Qt.Key.Key_Escape)
    assert (desk.round.phase, desk.text("clickme_pause"), desk.window.isVisible()) == (Phase.PAUSED, "&Go on", True)
    desk.click("clickme_pause")
    assert (desk.round.phase, desk.text("clickme_pause")) == (Phase.RUNNING, "&Pause")
    desk.click("clickme_pause")
    QTest.keyClick(desk.paper, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


def test_it_can_be_played_with_keys_alone(desk: ClickMeDesk) -> None:
    desk.paper.setFocus()
    for _ in range(4):
        QTest.keyClick(desk.paper, Qt.Key.Key_Left)
    assert desk.round.phase is Phase.READY
    QTest.keyClick(desk.paper, Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(desk.paper, Qt.Key.Key_Down)
    QTest.keyClick(desk.paper, Qt.Key.Key_Space)
    QTest.keyClick(desk.paper, Qt.Key.Key_Down)
    first, last = desk.round.dabs[0], desk.round.dabs[-1]
    assert (first.x, first.y) == pytest.approx((19.2, 24), abs=0.01)
    assert (last.x, last.y) == pytest.approx((19.2, 27), abs=0.01)


def test_enter_goes_on_after_a_round(desk: ClickMeDesk) -> None:
    desk.paint((19, 10))
    desk.click("clickme_skip")
    assert desk.text("clickme_verdict") == "Skipped"
    QTest.keyClick(desk.paper, Qt.Key.Key_Return)
    assert (desk.game.number, desk.round.phase) == (2, Phase.READY)


def test_ten_rounds_are_a_game_and_the_best_is_kept(desk: ClickMeDesk) -> None:
    desk.win(4)
    points = desk.round.points
    for _ in range(9):
        desk.click("clickme_next")
        desk.click("clickme_skip")
    assert desk.text("clickme_points") == f"{points} points: the high score!"
    assert (desk.text("clickme_best"), desk.store.best) == (f"High score {points}", points)
    assert desk.text("clickme_next") == "&Play again"
    desk.click("clickme_next")
    desk.wait_for_game()
    assert (desk.text("clickme_points"), desk.game.number) == ("0 points", 1)


def test_beside_the_paper_nothing_is_uncovered(desk: ClickMeDesk) -> None:
    desk.paint((-0.4, 24))
    assert desk.round.phase is Phase.READY
    desk.paint((47, 24), (60, 24))
    assert max(dab.x for dab in desk.round.dabs) <= 48


def test_hidden_shows_nothing_until_it_is_touched(desk: ClickMeDesk) -> None:
    desk.choose("clickme_cover", 1)
    desk.wait_for_game()
    assert desk.round.cover == HIDDEN
    shown = desk.paper.grab().toImage()
    places = [desk.at((x, y)) for x in range(2, 46, 4) for y in range(2, 38, 4)]
    ratio = shown.devicePixelRatio()
    colours = {shown.pixelColor(place * ratio).rgb() for place in places}
    assert len(colours) == 1
    desk.paint((19, 10))
    shown = desk.paper.grab().toImage()
    assert shown.pixelColor(desk.at((19, 10)) * ratio).lightness() < 60
    assert shown.pixelColor(desk.at((21, 10)) * ratio).lightness() > 245


def test_a_dab_opens_a_round_hole_with_a_crisp_edge(desk: ClickMeDesk) -> None:
    desk.paint((40, 40))
    shown = desk.paper.grab().toImage()
    ratio = shown.devicePixelRatio()
    row = [shown.pixelColor(desk.at((x / 10, 40)) * ratio).lightness() for x in range(355, 445)]
    assert sum(level > 250 for level in row) == pytest.approx(60, abs=2)


def test_other_drawings_begin_another_game(desk: ClickMeDesk, tmp_path: Path) -> None:
    desk.choose("clickme_source", 3)
    assert {target.kind for target in desk.game.targets} == {"variation"}
    save_image(tmp_path / "own" / "hook" / "1.png")
    (tmp_path / "own" / "hook" / "2.png").write_bytes(b"no image")
    desk.window.begin(Source.OWN, tmp_path / "own")
    desk.wait_for_game()
    target = desk.game.target
    assert (target.kind, target.name) == ("character", "hook")


def test_the_selected_drawing_is_played(desk: ClickMeDesk) -> None:
    desk.choose("clickme_source", 2)
    assert desk.text("clickme_message") == "No drawing is selected: select one in the gallery"
    assert desk.window.play.game is None
    drawing = desk.studio.drawings[5]
    desk.studio.session.selection.select([drawing.key])
    desk.window.begin(Source.SELECTED)
    assert desk.game.target.drawing is drawing
    assert desk.text("clickme_message") == ""


def test_what_cannot_be_read_is_told(desk: ClickMeDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.window.begin(Source.OWN, tmp_path / "missing")
    qtbot.waitUntil(lambda: "does not exist" in desk.text("clickme_message"), timeout=30_000)


def test_clicks_go_out_and_come_in(desk: ClickMeDesk, tmp_path: Path) -> None:
    desk.win()
    desk.window.export_clicks(tmp_path / "clicks.csv")
    assert desk.text("clickme_message") == "Rounds written to clicks.csv: 1"
    desk.window.import_clicks(tmp_path / "clicks.csv")
    assert desk.text("clickme_message") == "New rounds: 0, drawings in the file: 1"
    (tmp_path / "bad.csv").write_text("a,b")
    desk.window.import_clicks(tmp_path / "bad.csv")
    assert "does not name the columns" in desk.text("clickme_message")


def test_an_engine_that_dies_is_asked_again(desk: ClickMeDesk) -> None:
    desk.paint((19, 10), (19, 16))
    desk.studio.engine.die()
    desk.studio.engine.come_back()
    desk.answer()
    assert desk.strip.places


def test_closing_ends_the_game(desk: ClickMeDesk) -> None:
    desk.paint((19, 10))
    desk.window.close()
    assert desk.window.play.game is None
    desk.answer()


def test_a_window_that_is_gone_hears_nothing_more(qtbot: QtBot, tmp_path: Path) -> None:
    studio, store = Studio(), ClickStore(tmp_path)
    studio.draw_set(HOOK)
    window = ClickMeWindow(studio.session, store, tmp_path)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    window.begin(Source.MINE)
    window.play.press(19, 10)
    with qtbot.waitSignal(window.destroyed, timeout=10_000):
        window.close()
    studio.engine.answer()
    store.add(studio.drawings[0].image, played("a"))
    store.note_points(100)
    store.failed.emit("It broke", "")
    store.finish()
