"""Lines follow the session while somebody looks."""

import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.curve_lines import CurveLines
from app.curve_series import Scope, gather
from engine import Scores
from tests.app.curve_studio import curve_studio
from tests.app.studio import BAR, TICK, Studio

QUIET = 400
"""Milliseconds after which nothing more is to be expected."""


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    return curve_studio()


def watched(studio: Studio, qtbot: QtBot) -> CurveLines:
    lines = CurveLines(studio.session, studio.session, wait=1)
    with qtbot.waitSignal(lines.changed):
        lines.watch(True)
    return lines


def totals(lines: CurveLines) -> dict[float | None, int]:
    return {each.drawer.guidance: each.curve.total for each in lines.lines}


def test_there_are_no_lines_before_anybody_looks(studio: Studio, qtbot: QtBot) -> None:
    lines = CurveLines(studio.session, studio.session, wait=1)
    studio.session.sweep(8)
    studio.finish()
    qtbot.wait(QUIET)
    assert list(lines.lines) == []
    with qtbot.waitSignal(lines.changed):
        lines.watch(True)
    assert totals(lines) == {0.0: 8, 0.5: 8, 1.0: 32, 1.5: 8, 2.0: 8}


def test_a_sweep_shows_while_it_runs(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    assert totals(lines) == {1.0: 24}
    studio.session.sweep()
    studio.engine.step(4 + 10)
    qtbot.waitUntil(lambda: totals(lines) == {0.0: 10, 1.0: 24})
    studio.finish()
    qtbot.waitUntil(lambda: totals(lines) == {0.0: 24, 0.5: 24, 1.0: 48, 1.5: 24, 2.0: 24})


def test_deleted_drawings_go(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    studio.session.delete([each.key for each in studio.drawings[:5]])
    qtbot.waitUntil(lambda: totals(lines) == {1.0: 19})
    studio.session.delete([each.key for each in studio.drawings])
    qtbot.waitUntil(lambda: not lines.lines)


def test_another_character_has_other_lines_and_the_session_has_both(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    studio.session.sweep(8)
    studio.finish()
    studio.draw_set(BAR)
    qtbot.waitUntil(lambda: totals(lines) == {1.0: 24})
    lines.set_scope(Scope.SESSION)
    qtbot.waitUntil(lambda: totals(lines) == {0.0: 8, 0.5: 8, 1.0: 32, 1.5: 8, 2.0: 8})
    assert lines.scope is Scope.SESSION
    lines.set_scope(Scope.CHARACTER)
    qtbot.waitUntil(lambda: totals(lines) == {1.0: 24})


def test_lines_of_the_last_character_come_back_with_it(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    studio.session.sweep(8)
    studio.finish()
    studio.draw_set(BAR)
    qtbot.waitUntil(lambda: totals(lines) == {1.0: 24})
    studio.document.undo_stack.undo()
    studio.settle()
    studio.finish()
    qtbot.waitUntil(lambda: totals(lines) == {0.0: 8, 0.5: 8, 1.0: 32, 1.5: 8, 2.0: 8})


def test_a_line_that_has_not_changed_is_kept(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    (before,) = lines.lines
    studio.session.sweep(8)
    studio.engine.step(4 + 8)
    qtbot.waitUntil(lambda: len(lines.lines) == 2)
    assert lines.lines[1] is before


def test_nothing_is_told_where_nothing_has_changed(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    told: list[bool] = []
    lines.changed.connect(lambda: told.append(True))
    studio.session.set_favourite([studio.drawings[0].key], True)
    qtbot.wait(QUIET)
    assert told == []


def test_changes_without_end_do_not_keep_lines_from_being_shown(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    drawing = studio.drawings[0]
    for number in range(6):
        key, guidance = 9000 + number, 0.1 * number
        studio.session.drawings.append([replace(drawing, key=key, guidance=guidance)])

    timer = QTimer()
    timer.timeout.connect(lambda: studio.session.drawings.replace([drawing]))
    timer.start(0)
    qtbot.waitUntil(lambda: len(lines.lines) == 7)
    timer.stop()


def test_drawings_of_one_set_are_compared_once(studio: Studio) -> None:
    drawing = studio.drawings[0]
    rng = np.random.default_rng(0)
    many = [
        replace(drawing, key=1000 + i, scores=Scores(*rng.random(2)), guidance=float(rng.choice([0, 1, 2])))
        for i in range(2000)
    ]
    times = []
    for _ in range(7):
        began = time.perf_counter()
        gather(many, [], studio.session.exemplar, Scope.CHARACTER)
        times.append(time.perf_counter() - began)
    assert min(times) < 0.016


def test_a_blank_page_has_no_lines(studio: Studio, qtbot: QtBot) -> None:
    lines = watched(studio, qtbot)
    studio.document.undo_stack.undo()
    qtbot.waitUntil(lambda: not lines.lines)
    studio.draw_set(TICK)
    qtbot.waitUntil(lambda: totals(lines) == {1.0: 24})
