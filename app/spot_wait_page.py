"""While people's drawings are read and the machine draws its own: how far that is, and a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.naming import named

WIDTH = 340


class SpotWaitPage(QWidget):
    """A word, a bar and a button."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = named(QLabel(self), "spot_wait_told")
        self._told.setProperty("heading", True)
        self._bar = named(QProgressBar(self), "spot_wait_progress", self.tr("Progress"))
        self._bar.setFixedWidth(WIDTH)
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "spot_cancel")
        self._cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch()
        for part in (self._told, self._bar, self._cancel):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def begin(self, count: int) -> None:
        """Twice `count` steps: each drawing by a person, and each by the machine."""
        self._bar.setRange(0, 2 * count)
        self._told.setText(self.tr("Reading people's drawings"))
        self.show_read(0)
        self._cancel.setFocus()

    def show_read(self, done: int) -> None:
        """So many drawings by people are read."""
        self._bar.setValue(done)

    def begin_drawing(self, count: int) -> None:
        """All drawings by people are there, `count` of them."""
        self._told.setText(self.tr("The machine is drawing"))
        self._bar.setRange(0, 2 * count)
        self.show_drawn(0)

    def show_drawn(self, done: int) -> None:
        """So many drawings are drawn by the machine."""
        self._bar.setValue(self._bar.maximum() // 2 + done)
