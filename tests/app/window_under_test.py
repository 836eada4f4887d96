"""The whole window for tests: found by objectName as an outside driver finds things, and drawn on with a mouse."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.composition import build
from app.engine_process import EngineProcess
from app.main_window import MainWindow
from app.paths import user_paths

Line = Sequence[tuple[float, float]]
"""Places in shares of the canvas's shorter side, (0, 0) upper left of the square in its middle."""
TICK: Line = [(0.25, 0.5), (0.3, 0.58), (0.4, 0.7), (0.5, 0.5), (0.6, 0.3), (0.7, 0.25)]
BAR: Line = [(0.25, 0.3), (0.4, 0.31), (0.6, 0.32), (0.75, 0.3)]


class Desk:
    """A window on a desk: what is on it, and a hand to draw with."""

    def __init__(self, qtbot: QtBot, home: Path, engine: EngineProcess | None = None) -> None:
        self.qtbot = qtbot
        self.window: MainWindow = build(user_paths().under(home), engine)
        self.window.show()
        self.window.begin()
        qtbot.waitExposed(self.window)

    def find(self, name: str, kind: type[QObject] = QWidget) -> QWidget:
        found = self.window.findChild(kind, name)
        assert isinstance(found, QWidget), name
        return found

    @property
    def status(self) -> str:
        label = self.find("status")
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def cards(self) -> QAbstractItemModel:
        view = self.find("gallery")
        assert isinstance(view, QListView)
        return view.model()

    def draw(self, *lines: Line) -> None:
        """With the mouse, a stroke for each line."""
        for line in lines:
            first, *others = [self.place(at) for at in line]
            canvas = self.find("canvas")
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
            for place in others:
                QTest.mouseMove(canvas, place)
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=others[-1])

    def place(self, at: tuple[float, float]) -> QPoint:
        canvas = self.find("canvas")
        side = min(canvas.width(), canvas.height())
        return QPoint(
            round(canvas.width() / 2 + (at[0] - 0.5) * side), round(canvas.height() / 2 + (at[1] - 0.5) * side)
        )

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def wait(self, condition: Callable[[], bool], seconds: float = 30) -> None:
        self.qtbot.waitUntil(condition, timeout=round(1000 * seconds))

    def wait_for_set(self, count: int = 24) -> None:
        self.wait(lambda: self.status == "Up to date" and self.cards.rowCount() == count)

    def leave(self) -> None:
        """Close without a question."""
        self.window.close_unsaved()
        QCoreApplication.processEvents()


def at_desk(qtbot: QtBot, home: Path, engine: EngineProcess | None = None) -> Iterator[Desk]:
    """For a fixture."""
    desk = Desk(qtbot, home, engine)
    yield desk
    desk.leave()
    desk.window.deleteLater()
    QCoreApplication.processEvents()
