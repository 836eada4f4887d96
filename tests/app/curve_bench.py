"""The curves panel beside a session whose engine answers when told, with a mouse and eyes."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.curves import Curves
from app.curves_painting import Focus
from tests.app.studio import Studio


class Bench:
    """A panel beside its session, and fingers."""

    def __init__(self, studio: Studio, qtbot: QtBot, size: tuple[int, int] = (560, 480)) -> None:
        self.studio, self.qtbot = studio, qtbot
        self.panel = Curves(studio.session)
        qtbot.addWidget(self.panel)
        self.panel.resize(*size)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.plot = self.panel.plot

    def find(self, name: str) -> QWidget:
        found = self.panel.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def click(self, name: str) -> None:
        button = self.find(name)
        place = QPoint(12, button.height() // 2)  # on a check box's own box
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def text(self, name: str) -> str:
        label = self.find(name)
        assert isinstance(label, QLabel | QAbstractButton)
        return label.text()

    def wait_for(self, *names: str) -> None:
        """Until exactly these curves are there; of machines their guidance."""
        self.qtbot.waitUntil(lambda: self.names() == list(names))

    def names(self) -> list[str]:
        drawers = [each.drawer for each in self.plot.lines]
        return [each.family if each.guidance is None else f"{each.guidance:g}" for each in drawers]

    def wait_for_own(self, count: int) -> None:
        """Until the last curve, the user's, is of so many drawings."""
        self.qtbot.waitUntil(lambda: self.plot.lines[-1].curve.total == count)

    def point_at(self, focus: Focus) -> None:
        """With the mouse, two pixels beside the bin."""
        place = self.plot.place(focus).toPoint() + QPoint(2, 1)
        QTest.mouseMove(self.plot.viewport(), QPoint(3, 3))
        QTest.mouseMove(self.plot.viewport(), place)

    def picture(self) -> NDArray[np.int16]:
        """(h, w, 3) of 0..255, of the plot."""
        image = self.plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(np.int16)
