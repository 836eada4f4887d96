"""A slider with two knobs, for the least and the most of a score."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import accent, faint, rule

KNOB = 12.0
WIDTH, HEIGHT = 140, 36
STEPS = 40
"""From one end to the other by the arrow keys."""


class Knob(Enum):
    """Which end of the range."""

    LEAST = 0
    MOST = 1


class RangeSlider(QWidget):
    """A name, the range as words, and a line with two knobs.

    Left and right move the lower knob, with Shift the upper one; Home and End give the range its full width.
    """

    range_changed = Signal(float, float)
    """Least and most."""

    def __init__(
        self,
        words: str,
        bounds: tuple[float, float],
        told: Callable[[float, float], str],
        parent: QWidget | None = None,
    ) -> None:
        """`told` says a range in words."""
        super().__init__(parent)
        self._words, self._bounds, self._told = words, bounds, told
        self._range = bounds
        self._held: Knob | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self._describe()

    @property
    def range(self) -> tuple[float, float]:
        return self._range

    @property
    def is_full(self) -> bool:
        """Whether everything is inside."""
        return self._range == self._bounds

    def set_range(self, least: float, most: float) -> None:
        """Within the bounds, in rising order whatever comes."""
        low, high = self._bounds
        chosen = sorted(min(high, max(low, value)) for value in (least, most))
        if (chosen[0], chosen[1]) != self._range:
            self._range = chosen[0], chosen[1]
            self._describe()
            self.update()
            self.range_changed.emit(*self._range)

    def place(self, knob: Knob) -> QPointF:
        """Where a knob's middle is."""
        low, high = self._bounds
        share = (self._range[knob.value] - low) / (high - low)
        return QPointF(KNOB / 2 + 1 + share * (self.width() - KNOB - 2), self.height() - KNOB / 2 - 2)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = f"{self._words} {self._told(*self._bounds)}"
        return QSize(max(WIDTH, metrics.horizontalAdvance(longest) + 8), max(HEIGHT, metrics.height() + 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        row = QRectF(1, 0, self.width() - 2, self.height() - KNOB - 4)
        painter.setPen(palette.color(palette.ColorRole.WindowText))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.setPen(faint(palette) if self.is_full else accent(palette))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._range_words())
        least, most = self.place(Knob.LEAST), self.place(Knob.MOST)
        self._line(painter, QPointF(KNOB / 2, least.y()), QPointF(self.width() - KNOB / 2, least.y()), rule(palette))
        self._line(painter, least, most, faint(palette) if self.is_full else accent(palette))
        for knob in Knob:
            self._paint_knob(painter, self.place(knob))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            least, most = self.place(Knob.LEAST).x(), self.place(Knob.MOST).x()
            self._held = Knob.LEAST if x < (least + most) / 2 else Knob.MOST
            self._move_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.set_range(*self._bounds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        low, high = self._bounds
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0) * (high - low) / STEPS
        if step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_range(self._range[0], max(self._range[0], self._range[1] + step))
        elif step:
            self.set_range(min(self._range[1], self._range[0] + step), self._range[1])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.set_range(low, high)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.EnabledChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _move_to(self, x: float) -> None:
        low, high = self._bounds
        share = min(1.0, max(0.0, (x - KNOB / 2 - 1) / (self.width() - KNOB - 2)))
        value = low + round(share * 100) / 100 * (high - low)
        if self._held is Knob.LEAST:
            self.set_range(min(value, self._range[1]), self._range[1])
        else:
            self.set_range(self._range[0], max(value, self._range[0]))

    def _range_words(self) -> str:
        if self.is_full:
            return self.tr("any")
        return self._told(*self._range)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._range_words())

    def _line(self, painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
        painter.setPen(QPen(colour, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)

    def _paint_knob(self, painter: QPainter, middle: QPointF) -> None:
        palette = self.palette()
        edge = accent(palette) if self.hasFocus() else palette.color(palette.ColorRole.Dark)
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(palette.color(palette.ColorRole.Base))
        painter.drawEllipse(middle, KNOB / 2 - 0.5, KNOB / 2 - 0.5)
