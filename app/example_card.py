"""The card of an example: its drawing in vectors, with its name."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.examples import example_world
from app.page import Page
from app.stroke_path import paint_strokes
from app.theme import accent, faint, rule
from engine import SKETCHES

CARD = QSize(168, 190)
RADIUS = 10.0
CAPTION = 30
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class ExampleCard(QAbstractButton):
    """A character in vectors, with its name."""

    def __init__(self, page: Page, path: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self.path = page, path
        self._frame = page.exemplar().frame
        self.setText(title)
        self.setAccessibleName(title)
        is_thing = example_world(path) == SKETCHES
        self.setToolTip(self.tr("Begin with this sketch") if is_thing else self.tr("Begin with this character"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(CARD)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are left to the page: a button of its own takes them for Tab."""
        if Qt.Key(event.key()) in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        is_lit = self.underMouse() or self.hasFocus()
        role = QPalette.ColorRole.AlternateBase if self.isDown() else QPalette.ColorRole.Base
        width = 2.0 if is_lit else 1.0
        card = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(accent(palette) if is_lit else rule(palette), width))
        painter.setBrush(palette.color(role))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        self._paint_character(painter, card.adjusted(16, 14, -16, -CAPTION - 4))
        self._paint_title(painter, QRectF(0, self.height() - CAPTION - 4, self.width(), CAPTION))
        painter.end()

    def _paint_character(self, painter: QPainter, room: QRectF) -> None:
        frame = self._frame
        painter.save()
        painter.translate(room.center())
        scale = frame.scale * min(room.width(), room.height()) / 44  # the ink fills 38 of the model's 48 pixels
        painter.scale(scale, scale)
        painter.translate(-QPointF(*frame.centre))
        paint_strokes(painter, self._page.strokes, frame.pen_width, self.palette().color(QPalette.ColorRole.Text))
        painter.restore()

    def _paint_title(self, painter: QPainter, room: QRectF) -> None:
        palette = self.palette()
        is_lit = self.underMouse() or self.hasFocus()
        painter.setPen(palette.color(QPalette.ColorRole.Text) if is_lit else faint(palette))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())


def title_of(path: Path) -> str:
    """What an example is called."""
    titles = {
        "comet": QCoreApplication.translate("Examples", "Comet"),
        "fork": QCoreApplication.translate("Examples", "Fork"),
        "gate": QCoreApplication.translate("Examples", "Gate"),
        "hookring": QCoreApplication.translate("Examples", "Hook and ring"),
        "key": QCoreApplication.translate("Examples", "Key"),
        "knot": QCoreApplication.translate("Examples", "Knot"),
        "ladder": QCoreApplication.translate("Examples", "Ladder"),
        "lantern": QCoreApplication.translate("Examples", "Lantern"),
        "reed": QCoreApplication.translate("Examples", "Reed"),
        "sail": QCoreApplication.translate("Examples", "Sail"),
        "spiral": QCoreApplication.translate("Examples", "Spiral"),
        "wave": QCoreApplication.translate("Examples", "Wave"),
        "boat": QCoreApplication.translate("Examples", "Boat"),
        "cup": QCoreApplication.translate("Examples", "Cup"),
        "fish": QCoreApplication.translate("Examples", "Fish"),
        "flower": QCoreApplication.translate("Examples", "Flower"),
        "house": QCoreApplication.translate("Examples", "House"),
        "mushroom": QCoreApplication.translate("Examples", "Mushroom"),
        "snail": QCoreApplication.translate("Examples", "Snail"),
        "umbrella": QCoreApplication.translate("Examples", "Umbrella"),
    }
    return titles.get(path.stem, path.stem)
