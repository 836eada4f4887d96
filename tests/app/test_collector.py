"""Garbage goes away between two events of the outermost loop, and at no other time."""

import gc
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer
from pytestqt.qtbot import QtBot

from app.collector import Collector


class Knot:
    """Garbage that only a collection takes away, as soon as nobody else holds it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    owner = QObject()
    yield Collector(owner)
    shiboken6.delete(owner)


def garbage() -> "weakref.ref[Knot]":
    """Enough of it that a collection is due; one piece of it."""
    knots = [Knot() for _ in range(gc.get_threshold()[0] + 100)]
    return weakref.ref(knots[0])


def test_nothing_is_collected_where_it_is_made(collector: Collector) -> None:
    assert not gc.isenabled()
    assert garbage()() is not None


def test_it_is_collected_between_two_events(collector: Collector, qtbot: QtBot) -> None:
    piece = garbage()
    qtbot.waitUntil(lambda: piece() is None)


def test_not_while_a_loop_runs_in_a_loop(collector: Collector, qtbot: QtBot) -> None:
    piece, seen = garbage(), []

    def within() -> None:
        inner = QEventLoop()
        QTimer.singleShot(0, collector.collect_if_due)
        QTimer.singleShot(1, inner.quit)
        inner.exec()
        seen.append(piece() is not None)

    QTimer.singleShot(0, within)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]


def test_nothing_is_collected_while_its_window_is_destroyed(collector: Collector) -> None:
    piece = garbage()
    shiboken6.delete(collector)
    assert not gc.isenabled()
    assert piece() is not None
