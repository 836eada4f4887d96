"""The paper of the game: a covered drawing that mouse, pen, finger or keys uncover."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.canvas_painter import keyboard_pen_reach, paint_keyboard_pen, paint_paper, tool_cursor
from app.click_round import BLURRED, SIDE
from app.clickme_layers import CoveredDrawing
from app.clickme_round import RADIUS, Phase, Round
from app.clickme_targets import Target
from app.keyboard_pen import KeyboardPen
from app.naming import named
from app.paper_view import PaperView
from app.pointer_input import PointerInput
from app.style_sheet import mixed
from app.theme import accent, faint, is_dark

COVER = 0.1
"""How much darker than paper the cover is."""
CLICKED = 0.25
"""How strong the colour is of what was uncovered, once the round is over."""
SMALLEST = QSize(300, 300)
PILL = 18.0


class ClickMePaper(QWidget):
    """Shows one round, and says where the brush is, in pixels of the model's frame."""

    pressed = Signal(float, float)
    moved = Signal(float, float)
    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "clickme_paper", self.tr("Covered drawing"))
        self.setAccessibleDescription(self.tr("Arrow keys move the brush, Space puts it down and lifts it"))
        self.setMinimumSize(SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._target: Target | None = None
        self._round: Round | None = None
        self._layers: CoveredDrawing | None = None
        self._note = ""
        self._view = PaperView(QSizeF(self.size()), QSizeF(SIDE, SIDE))
        self._pointer, self._keyboard = PointerInput(self), KeyboardPen(self)
        self._keyboard.set_page(QSizeF(SIDE, SIDE))
        self._pen_rect = QRect()
        self._ring = (0.0, 0.0)
        self._connect()

    def sizeHint(self) -> QSize:
        return QSize(560, 560)

    def show_round(self, target: Target, played: Round) -> None:
        """Another drawing, covered."""
        self.finish_stroke()
        self._target, self._round, self._layers = target, played, None
        self.update()

    def show_note(self, words: str) -> None:
        """No drawing, and why."""
        self.finish_stroke()
        self._target = self._round = self._layers = None
        self._note = words
        self.update()

    def show_dabs(self) -> None:
        """More was uncovered."""
        if self._layers is None or self._round is None:
            self.update()
            return
        changed = self._layers.add(self._round.dabs).translated(self._view.paper.topLeft())
        self.update(changed.toAlignedRect())

    def finish_stroke(self) -> None:
        """Lift the brush, whatever leads it."""
        self._pointer.let_go()
        self._keyboard.lift()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._prepare()
        painter = QPainter(self)
        palette = self.palette()
        paint_paper(painter, self._view.paper, palette, is_target=False)
        if self._round is not None and self._layers is not None:
            if self._round.phase is Phase.OVER:
                self._paint_over(painter, self._round)
            else:
                self._paint_covered(painter, self._round)
        if words := self._words():
            self._paint_words(painter, words)
        if self._keyboard.is_shown:
            place = self._view.to_widget(self._keyboard.place)
            paint_keyboard_pen(painter, place, self._brush_width, self._keyboard.is_down, palette)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace or not self._keyboard.handle(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view = PaperView(QSizeF(self.size()), QSizeF(SIDE, SIDE))
        self._layers = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._layers = None
            self.update()

    @property
    def _brush_width(self) -> float:
        return 2 * RADIUS * self._view.scale

    def _prepare(self) -> None:
        """Layers for the size that the paper has now; only when it is painted is the screen's ratio sure."""
        ratio, palette = self.devicePixelRatioF(), self.palette()
        if self._layers is None and self._target is not None and self._round is not None:
            role, side = QPalette.ColorRole, round(self._view.paper.width())
            self._layers = CoveredDrawing(self._target, side, ratio, palette.color(role.Base), palette.color(role.Text))
            self._layers.add(self._round.dabs)
        if (ring := (round(self._brush_width, 1), ratio)) != self._ring:
            self._ring = ring
            self.setCursor(tool_cursor(*ring))

    def _paint_covered(self, painter: QPainter, played: Round) -> None:
        palette, paper = self.palette(), self._view.paper
        role = QPalette.ColorRole
        painter.fillRect(paper, mixed(palette.color(role.Base), palette.color(role.Text), COVER))
        painter.setOpacity(0.55 if played.phase is Phase.PAUSED else 1.0)
        if self._layers is not None:
            self._layers.paint(painter, paper, played.cover == BLURRED)
        painter.setOpacity(1.0)

    def _paint_over(self, painter: QPainter, played: Round) -> None:
        """The whole drawing, and in colour what was uncovered of it."""
        paper = self._view.paper
        if self._layers is not None:
            self._layers.paint_open(painter, paper)
        palette = self.palette()
        tint = mixed(palette.color(QPalette.ColorRole.Base), accent(palette), CLICKED)
        modes = QPainter.CompositionMode
        painter.save()
        painter.setClipRect(paper)
        painter.setTransform(self._view.transform, True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(modes.CompositionMode_Lighten if is_dark(palette) else modes.CompositionMode_Darken)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawPath(_covered(played))
        painter.restore()

    def _words(self) -> str:
        if self._round is None:
            return self._note
        if self._round.phase is Phase.READY:
            return self.tr("Your first touch starts the clock")
        if self._round.phase is Phase.PAUSED:
            return self.tr("Paused: touch the paper to go on")
        return ""

    def _paint_words(self, painter: QPainter, words: str) -> None:
        """A label at the lower edge of the paper."""
        palette, paper = self.palette(), self._view.paper
        font = QFont(self.font())
        font.setPointSizeF(1.1 * font.pointSizeF())
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words) + 2 * PILL
        height = painter.fontMetrics().height() + PILL
        label = QRectF(paper.center().x() - width / 2, paper.bottom() - height - PILL, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(label, height / 2, height / 2)
        painter.setPen(faint(palette))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)

    def _connect(self) -> None:
        self._pointer.pressed.connect(self._press)
        self._pointer.moved.connect(lambda place, _: self._lead(place))
        self._pointer.released.connect(self.lifted)
        self._pointer.given_up.connect(self.lifted)
        self._pointer.interrupted.connect(self._keyboard.lift)
        self._keyboard.pressed.connect(lambda place: self.pressed.emit(place.x(), place.y()))
        self._keyboard.moved.connect(self._follow_keyboard)
        self._keyboard.released.connect(self.lifted)
        self._keyboard.announced.connect(self._announce)

    def _press(self, place: QPointF) -> None:
        self._keyboard.hide()
        if not self._view.paper.contains(place):
            self._pointer.let_go()
            return
        at = self._view.to_page(place)
        self.pressed.emit(at.x(), at.y())

    def _lead(self, place: QPointF) -> None:
        """Beyond the paper's edge the brush goes along it."""
        at = self._view.to_page(place)
        self.moved.emit(min(max(at.x(), 0.0), SIDE), min(max(at.y(), 0.0), SIDE))

    def _follow_keyboard(self, place: QPointF) -> None:
        reach, middle = keyboard_pen_reach(self._brush_width), self._view.to_widget(place)
        before = self._pen_rect
        self._pen_rect = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toAlignedRect()
        self.update(before | self._pen_rect)
        if self._keyboard.is_down:
            self.moved.emit(place.x(), place.y())

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _covered(played: Round) -> QPainterPath:
    """What all dabs cover together, in pixels of the model's frame."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for dab in played.dabs:
        path.addEllipse(QPointF(dab.x, dab.y), dab.radius, dab.radius)
    return path
