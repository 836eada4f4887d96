"""The chip that always says what the program is doing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.session import Session
from app.status import Activity, Status
from app.style_sheet import mixed
from app.theme import accent, faint, family_colour, is_dark, rule

DOT = 8
ROOM = 12
"""Between the border and what is inside, in pixels."""


class StatusChip(QLabel):
    """The status in words, with a dot in the activity's colour; while the engine works, the chip fills like a bar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(self.tr("Status"))
        self.setToolTip(self.tr("What Otherhand is doing now"))
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setContentsMargins(ROOM + DOT + 7, 5, ROOM, 5)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._status = session.status
        session.status_changed.connect(self.show_status)
        self.show_status(session.status)

    def show_status(self, status: Status) -> None:
        """Say it, to the eye and to a screen reader (which is not told every step)."""
        is_other = status.activity is not self._status.activity
        self._status = status
        self.setText(status.text())
        self.setAccessibleDescription(status.text())
        if is_other:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    @property
    def dot_colour(self) -> QColor:
        """What stands before the words, by activity."""
        palette, dark = self.palette(), is_dark(self.palette())
        colours = {
            Activity.DRAWING: accent(palette),
            Activity.WAITING: faint(palette),
            Activity.STEP: family_colour("cfgdm", dark),
            Activity.UP_TO_DATE: family_colour("vae-ns", dark),
            Activity.RESTARTING: family_colour("vae-stn", dark),
        }
        return colours[self._status.activity]

    def sizeHint(self) -> QSize:
        """As wide as its longest ordinary words, so that the row does not jump with every step."""
        words = [Status(activity, 88, 88).text() for activity in Activity]
        margins = self.contentsMargins()
        width = max(self.fontMetrics().horizontalAdvance(text) for text in [*words, self.text()])
        height = self.fontMetrics().height() + margins.top() + margins.bottom()
        return QSize(width + margins.left() + margins.right() + 2, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.dot_colour)
        painter.drawEllipse(QRectF(ROOM, (self.height() - DOT) / 2, DOT, DOT))
        painter.end()
        super().paintEvent(event)

    def _paint_ground(self, painter: QPainter) -> None:
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chip = QPainterPath()
        chip.addRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        base = self.palette().color(self.palette().ColorRole.Base)
        painter.fillPath(chip, base)
        if self._status.activity is Activity.STEP and self._status.steps:
            painter.save()
            painter.setClipPath(chip)
            share = min(self._status.step / self._status.steps, 1.0)
            done = QRectF(shape.left(), shape.top(), shape.width() * share, shape.height())
            painter.fillRect(done, mixed(base, self.dot_colour, 0.22))
            painter.restore()
        painter.setPen(rule(self.palette()))
        painter.drawPath(chip)
