"""The curves panel as a person uses it."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QSpinBox, QToolTip
from pytestqt.qtbot import QtBot

import app.curves as subject
from app.curves_painting import Focus
from app.curves_reference import CurveReference, read_reference
from app.document import Sheet
from app.reference import REFERENCE
from app.theme import palette_of
from tests.app.curve_bench import Bench
from tests.app.curve_studio import curve_studio
from tests.app.studio import BAR, HOOK

ONE_LOT = 4 + 24 + 1


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    found = Bench(curve_studio(), qtbot)
    found.wait_for("human", "1")
    return found


def test_it_begins_with_people_and_the_set_that_is_there(bench: Bench) -> None:
    assert bench.panel.objectName() == "curves"
    people, model = bench.plot.lines
    assert people.curve.total > 5000
    assert model.curve.counts.tolist() == [8, 8, 8]


def test_a_click_sweeps_and_tells_how_far_it_is(bench: Bench) -> None:
    bench.click("sweep")
    assert bench.text("sweep_progress") == "guidance 0.0, 0 of 120"
    bench.studio.engine.step(2 * ONE_LOT)
    assert bench.text("sweep_progress") == "guidance 1.0, 48 of 120"
    bar = bench.find("sweep_bar")
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum(), bar.isVisible()) == (48, 120, True)
    bench.studio.finish()
    assert bench.text("sweep_progress") == "sweep done, 120 drawings scored"
    assert not bar.isVisible()
    assert not bench.find("sweep_stop").isVisible()
    bench.wait_for("human", "0", "0.5", "1", "1.5", "2")
    assert [each.curve.total for each in bench.plot.lines[1:]] == [24, 24, 48, 24, 24]


def test_a_sweep_is_as_large_as_is_asked(bench: Bench) -> None:
    box = bench.find("sweep_count")
    assert isinstance(box, QSpinBox)
    assert (box.value(), box.minimum()) == (24, 8)
    box.setValue(16)
    bench.click("sweep")
    assert bench.text("sweep_progress") == "guidance 0.0, 0 of 80"


def test_its_own_stop_stops_it(bench: Bench) -> None:
    bench.click("sweep")
    bench.studio.engine.step(10)
    bench.click("sweep_stop")
    assert bench.text("sweep_progress") == "sweep stopped, 6 of 120 scored"
    bench.wait_for("human", "0", "1")


def test_escape_stops_it(bench: Bench) -> None:
    bench.click("sweep")
    bench.studio.engine.step(10)
    QTest.keyClick(bench.plot, Qt.Key.Key_Escape)
    assert bench.text("sweep_progress") == "sweep stopped, 6 of 120 scored"


def test_escape_is_nobodys_without_a_sweep(bench: Bench) -> None:
    bench.studio.draw(HOOK)
    cancels = bench.studio.engine.cancels
    QTest.keyClick(bench.plot, Qt.Key.Key_Escape)
    assert bench.studio.engine.cancels == cancels


def test_without_a_character_there_is_nothing_to_sweep(qtbot: QtBot) -> None:
    bench = Bench(curve_studio(is_drawn=False), qtbot)
    assert not bench.find("sweep").isEnabled()
    assert bench.text("curves_note") == "Draw a character first; then sweep guidance."
    assert bench.names() == ["human"]
    bench.studio.draw(BAR)
    assert bench.find("sweep").isEnabled()
    assert bench.text("curves_note") == "Sweep guidance to see the model's curves for this character."
    bench.studio.finish()
    bench.wait_for("human", "1")
    assert not bench.find("curves_note").isVisible()


def test_the_session_counts_every_character(bench: Bench) -> None:
    bench.click("sweep")
    bench.studio.finish()
    bench.studio.draw_set(BAR)
    bench.wait_for("human", "1")
    bench.click("curves_session")
    bench.wait_for("human", "0", "0.5", "1", "1.5", "2")
    bench.click("curves_character")
    bench.wait_for("human", "1")


def test_own_drawings_are_points_until_there_are_enough(bench: Bench) -> None:
    for count in range(1, 9):
        bench.studio.draw(HOOK, Sheet.HAND)
        bench.studio.session.keep_hand()
        bench.studio.finish()
        bench.wait_for("human", "1", "hand")
        bench.wait_for_own(count)
        assert bench.plot.lines[-1].curve.is_binned == (count == 8)


def test_pointing_at_a_bin_tells_its_numbers(bench: Bench) -> None:
    bench.point_at(Focus(1, 1))
    curve = bench.plot.lines[1].curve
    assert bench.plot.focus == Focus(1, 1)
    assert bench.panel.card.isVisible()
    told = bench.panel.card.text
    assert "guidance 1, 8 drawings" in told
    assert f"originality {curve.originality[1]:.2f}" in told
    assert f"recognizability {100 * curve.recognizability[1]:.1f} %" in told
    assert f"95 % interval {100 * curve.low[1]:.1f} to {100 * curve.high[1]:.1f} %" in told
    QTest.mouseMove(bench.plot.viewport(), QPoint(bench.plot.width() // 2, bench.plot.height() - 30))
    assert not bench.panel.card.isVisible()


def test_the_card_stays_inside_the_plot(bench: Bench) -> None:
    for focus in (Focus(0, 0), Focus(0, 9), Focus(1, 2)):
        bench.plot.set_focus(focus)
        assert bench.plot.viewport().rect().contains(bench.panel.card.geometry())


def test_arrow_keys_go_from_bin_to_bin(bench: Bench) -> None:
    bench.panel.activateWindow()
    bench.plot.setFocus(Qt.FocusReason.TabFocusReason)
    bench.qtbot.waitUntil(lambda: bench.plot.focus == Focus(0, 0))
    assert bench.panel.card.isVisible()
    QTest.keyClick(bench.plot, Qt.Key.Key_Right)
    assert bench.plot.focus == Focus(0, 1)
    QTest.keyClick(bench.plot, Qt.Key.Key_Down)
    focus = bench.plot.focus
    assert focus is not None
    assert focus.line == 1
    assert bench.plot.accessibleDescription().startswith("Guided diffusion (CFGDM), guidance 1, 8 drawings")


def test_what_is_pointed_at_stays_while_curves_change(bench: Bench) -> None:
    bench.plot.set_focus(Focus(1, 2))
    bench.click("sweep")
    bench.studio.engine.step(ONE_LOT)
    bench.wait_for("human", "0", "1")
    assert bench.plot.focus == Focus(2, 2)
    assert bench.panel.card.isVisible()
    bench.studio.finish()
    bench.studio.session.delete([each.key for each in bench.studio.drawings])
    bench.click("curves_people")
    bench.wait_for("0", "0.5", "1", "1.5", "2")
    assert bench.plot.focus == Focus(2, 2)


def test_a_screen_reader_hears_all_curves(bench: Bench) -> None:
    told = bench.plot.accessibleDescription()
    assert told.startswith("People: 5932 drawings, recognizability from ")
    assert "guidance 1: 24 drawings" in told
    assert bench.plot.accessibleName() == "Generalization curves"


def test_everything_that_can_be_used_has_a_name_and_the_keyboard(bench: Bench) -> None:
    for name in (
        "curves_character", "sweep", "sweep_count", "sweep_stop", "curves_export", "curves_people",
        "curves_published", "curves_stretch",
    ):  # fmt: skip
        widget = bench.find(name)
        assert widget.accessibleName() or bench.text(name)
        assert widget.toolTip()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name
    assert bench.find("curves_session").toolTip()


def test_an_arrow_key_switches_to_the_session(bench: Bench) -> None:
    bench.click("sweep")
    bench.studio.finish()
    bench.studio.draw_set(BAR)
    bench.wait_for("human", "1")
    bench.click("curves_character")
    QTest.keyClick(bench.find("curves_character"), Qt.Key.Key_Right)
    bench.wait_for("human", "0", "0.5", "1", "1.5", "2")


@pytest.mark.parametrize("name", ["curves_people", "curves_published", "curves_stretch"])
def test_layers_come_and_go_with_their_boxes(bench: Bench, name: str) -> None:
    before = bench.picture()
    bench.click(name)
    assert (np.abs(bench.picture() - before).max(axis=2) > 8).mean() > 0.004
    bench.click(name)
    assert (np.abs(bench.picture() - before).max(axis=2) > 8).mean() == 0


@pytest.mark.parametrize("dark", [False, True])
def test_it_wears_the_palette(bench: Bench, dark: bool) -> None:
    palette = palette_of(dark)
    bench.panel.setPalette(palette)
    corner = bench.picture()[3, 3]
    base = palette.base().color()
    assert corner.tolist() == [base.red(), base.green(), base.blue()]
    rows = bench.picture().reshape(-1, 3)
    colour = bench.plot.look.colour(bench.plot.lines[1].drawer)
    assert (np.abs(rows - [colour.red(), colour.green(), colour.blue()]).max(axis=1) < 6).sum() > 100


def test_pointing_at_a_field_tells_what_it_shows(bench: Bench) -> None:
    for y, words in (
        (bench.plot.field.bottom() - 10, "A generalization curve"),
        (bench.plot.height() - 70, "How often"),
    ):
        place = QPoint(bench.plot.width() // 2, round(y))
        event = QHelpEvent(QEvent.Type.ToolTip, place, bench.plot.viewport().mapToGlobal(place))
        QApplication.sendEvent(bench.plot.viewport(), event)
        assert words in QToolTip.text()
    QToolTip.hideText()


def test_where_there_is_little_height_the_curves_have_it(qtbot: QtBot) -> None:
    bench = Bench(curve_studio(), qtbot, (420, 330))
    bench.wait_for("human", "1")
    QApplication.processEvents()  # the note above has gone
    alone = bench.plot.field.height()
    assert alone > 100
    bench.panel.resize(420, 560)
    qtbot.waitUntil(lambda: bench.plot.height() > 300)
    bench.picture()
    assert bench.plot.field.height() < 0.75 * bench.plot.height()
    bench.panel.resize(420, 330)
    qtbot.waitUntil(lambda: abs(bench.plot.field.height() - alone) < 2)


def test_a_layer_whose_file_is_damaged_is_left_out(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(REFERENCE / "human.csv", tmp_path)
    (tmp_path / "human_curve.csv").write_text("originality,recognizability,low,high,count\n")
    reference = read_reference(tmp_path)
    assert reference == CurveReference(None, (), (), reference.missing)
    assert set(reference.missing) == {"people", "published", "measured"}
    monkeypatch.setattr(subject, "read_reference", lambda world: reference)
    bench = Bench(curve_studio(), qtbot)
    bench.wait_for("1")
    for name in ("curves_people", "curves_published", "curves_measured"):
        assert not bench.find(name).isEnabled()
        assert "cannot be read" in bench.find(name).toolTip()


def test_nothing_is_reckoned_while_it_is_hidden(bench: Bench) -> None:
    bench.panel.hide()
    bench.studio.session.sweep(8)
    bench.studio.finish()
    bench.qtbot.wait(400)
    assert bench.names() == ["human", "1"]
    bench.panel.show()
    bench.wait_for("human", "0", "0.5", "1", "1.5", "2")


def test_what_it_compares_with_is_read_when_somebody_looks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    worlds: list[str] = []

    def read(world: str) -> CurveReference:
        worlds.append(world)
        return read_reference(world=world)

    monkeypatch.setattr(subject, "read_reference", read)
    session = curve_studio().session
    panel = subject.Curves(session)
    qtbot.addWidget(panel)
    assert not worlds
    assert panel.shown().lines, "a file of it has people's curve all the same"
    session.world_changed.emit(session.world)
    panel.show()
    assert worlds == [session.world]
