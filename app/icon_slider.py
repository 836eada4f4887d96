"""A slider that says what it sets by an icon, and how far by a number."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from app.icon_paths import GRID
from app.icons import paint_icon

WIDTH = 92
"""Of the slider alone, in pixels."""
ICON = 20


class IconSlider(QWidget):
    """Icon, slider and number in a row. The slider has the object name; it takes the keys."""

    value_set = Signal(int)
    """By the user."""

    def __init__(self, name: str, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(name)
        self.slider.setAccessibleName(title)
        self.slider.setFixedWidth(WIDTH)
        self._number = QLabel()
        self._number.setProperty("faint", True)
        self._number.setFixedWidth(self._number.fontMetrics().horizontalAdvance("1000"))
        self.setToolTip(f"{title}: {about}")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        for part in (_Picture(name), self.slider, self._number):
            row.addWidget(part)
        self.slider.valueChanged.connect(self._tell)

    def set_most(self, most: int) -> None:
        """Its range is 1 to `most`; a value beyond is shown as the last one."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(1, most)

    def show_value(self, value: float) -> None:
        """Show what holds, without telling anybody."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value))
        self._number.setText(f"{value:.0f}")

    def _tell(self, value: int) -> None:
        self._number.setText(str(value))
        self.value_set.emit(value)


class _Picture(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(QSize(ICON, ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(ICON / GRID, ICON / GRID)
        paint_icon(painter, self._name, self.palette().color(self.foregroundRole()))
        painter.end()
