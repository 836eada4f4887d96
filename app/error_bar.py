"""The one bar in which the window says what went wrong, or a word in passing."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.engine_words import worded
from app.icon_paths import GRID
from app.icons import IconTint, paint_icon
from app.naming import named
from app.session import Session
from app.style_sheet import mixed
from app.theme import accent

NOTE_SECONDS = 6.0
FADE_SECONDS = 0.6
ICON = 18
HINT_INK = 0.78
"""Stronger than faint text elsewhere, as the ground is tinted."""


class ErrorBar(QWidget):
    """One line: what happened, and what can be done. An error stays until the next success; a note fades by itself."""

    def __init__(self, session: Session, parent: QWidget | None = None, note_seconds: float = NOTE_SECONDS) -> None:
        super().__init__(parent)
        self.setObjectName("error_bar")
        self.setAccessibleName(self.tr("Message"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_error = False
        self._arrange()
        self._note_timer = QTimer(self, singleShot=True, interval=round(1000 * note_seconds))
        self._note_timer.timeout.connect(self._fade)
        self._opacity = QGraphicsOpacityEffect(self)
        self._opacity.setEnabled(False)
        self.setGraphicsEffect(self._opacity)
        self._fading = QPropertyAnimation(self._opacity, b"opacity", self)
        self._fading.setDuration(round(1000 * FADE_SECONDS))
        self._fading.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fading.finished.connect(self.clear)
        session.error_raised.connect(self.show_error)
        session.error_cleared.connect(self.clear_error)
        self.hide()

    @property
    def is_error(self) -> bool:
        """Whether what is shown is an error and not a note."""
        return self._is_error

    @property
    def text(self) -> str:
        """What is shown; empty while the bar is hidden."""
        return self._message.text()

    def show_error(self, message: str, hint: str = "") -> None:
        """Say what went wrong and what can be done, until `clear_error`."""
        self._show(*worded(message, hint), is_error=True)

    def show_note(self, text: str, hint: str = "") -> None:
        """Say something in passing; it does not take the place of an error."""
        if not self._is_error:
            self._show(text, hint, is_error=False)
            self._note_timer.start()

    def clear_error(self) -> None:
        """The next thing went well: an error goes, a note stays its time."""
        if self._is_error:
            self.clear()

    def clear(self) -> None:
        """Nothing to say any more."""
        self._stop_fading()
        self._is_error = False
        self._message.clear()
        self._hint.clear()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Window)
        painter.fillRect(self.rect(), mixed(ground, self._tone, 0.16 if self._is_error else 0.07))
        painter.fillRect(0, 0, 4, self.height(), self._tone)
        painter.translate(16, (self.height() - ICON) / 2)
        painter.scale(ICON / GRID, ICON / GRID)
        paint_icon(painter, "error" if self._is_error else "note", self._tone)
        painter.end()

    @property
    def _tone(self) -> QColor:
        palette = self.palette()
        return palette.color(QPalette.ColorRole.BrightText) if self._is_error else accent(palette)

    def _show(self, message: str, hint: str, *, is_error: bool) -> None:
        self._stop_fading()
        self._is_error = is_error
        self._message.setText(" ".join(message.split()))
        self._hint.setText(" ".join(hint.split()))
        self._hint.setVisible(bool(hint))
        self.setAccessibleDescription(f"{message} {hint}".strip())
        self.setVisible(True)
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))

    def _arrange(self) -> None:
        self._message = named(_OneLine(self), "error_message")
        self._hint = named(_OneLine(self, HINT_INK), "error_hint")
        close = named(QToolButton(self), "error_close", self.tr("Close the message"))
        close.setToolTip(self.tr("Close the message"))
        close.clicked.connect(self.clear)
        IconTint(self).put(close, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + ICON + 10, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(self._message)
        row.addWidget(self._hint)
        row.addStretch()
        row.addWidget(close)

    def _fade(self) -> None:
        self._opacity.setEnabled(True)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.start()

    def _stop_fading(self) -> None:
        self._note_timer.stop()
        self._fading.stop()
        self._opacity.setEnabled(False)


class _OneLine(QLabel):
    """Plain text on one line, cut off with dots where the room ends and told in full by the tooltip.

    `ink` is 1 for text as it is elsewhere, and less for text that stays behind it.
    """

    def __init__(self, parent: QWidget, ink: float = 1.0) -> None:
        super().__init__(parent)
        self._ink = ink

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 2, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        painter.setPen(mixed(palette.color(QPalette.ColorRole.Window), text, self._ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
