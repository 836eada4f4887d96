"""What is painted over the plane and moves: outlines being drawn, the box aimed at, landings, the spot pointed at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QRegion, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from app.plane_legend import paint_legend
from app.plane_selecting import Gesture, Mode
from app.theme import accent

LANDING = 520
"""Milliseconds in which the ring around a new drawing grows and fades."""
MOST_LANDINGS = 60
"""More drawings than this at once land without rings."""
LANDING_RADIUS = 20.0
"""Of that ring at the end; its pen is inside two pixels more."""
HOVER_RADIUS = 10.0

Places = Callable[[Sequence[int]], Sequence[QPointF]]


class PlaneMarks(QWidget):
    """Covers the viewport, lets the pointer through, and asks for places anew at each painting."""

    def __init__(self, viewport: QWidget, field: Callable[[], QRectF], places: Places) -> None:
        super().__init__(viewport)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._field, self._places = field, places
        self._gesture: Gesture | None = None
        self._aim: Callable[[], QRectF] | None = None
        self._is_searching = False
        self._hovered: int | None = None
        self._landing: list[int] = []
        self._families: Sequence[str] = ()
        self._grown = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=LANDING)
        self._grown.valueChanged.connect(self._grow)
        self._grown.finished.connect(self._end_landing)
        self.resize(viewport.size())
        viewport.installEventFilter(self)

    @property
    def landing(self) -> Sequence[int]:
        """Drawings that have just come, while they have rings."""
        return self._landing

    @property
    def hovered(self) -> int | None:
        return self._hovered

    def show_gesture(self, gesture: Gesture | None) -> None:
        self._gesture = gesture
        self.update()

    def show_aim(self, box: Callable[[], QRectF] | None, is_searching: bool = False) -> None:
        """A box in the viewport's pixels, asked for anew when the view changes; None = no box."""
        self._aim, self._is_searching = box, is_searching
        self.update()

    def show_hovered(self, key: int | None) -> None:
        if key != self._hovered:
            self._hovered = key
            self.update()

    def show_families(self, families: Sequence[str]) -> None:
        """Those that the legend names."""
        if tuple(families) != tuple(self._families):
            self._families = families
            self.update()

    def show_landing(self, keys: Sequence[int]) -> None:
        """Ring these for a moment, unless there are many, nobody looks or the desktop wants no animations."""
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if len(keys) > MOST_LANDINGS or not self.isVisible() or not duration:
            return
        self._landing = [*self._landing, *keys][-MOST_LANDINGS:]
        self._grown.stop()
        self._grown.start()

    def _grow(self) -> None:
        """Only where the rings are: what is below them must be painted again, too."""
        region, reach = QRegion(), round(LANDING_RADIUS) + 2
        for place in self._places(self._landing):
            region += QRect(place.toPoint(), QSize(1, 1)).adjusted(-reach, -reach, reach, reach)
        self.update(region)

    def _end_landing(self) -> None:
        self._landing = []
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self._field()
        paint_legend(painter, field, self._families, self.palette(), self.font())
        painter.setClipRect(field)
        self._paint_aim(painter)
        self._paint_rings(painter)
        if self._gesture is not None and self._gesture.is_drag:
            self._paint_gesture(painter, self._gesture)
        painter.end()

    def _paint_aim(self, painter: QPainter) -> None:
        if self._aim is not None:
            style = Qt.PenStyle.SolidLine if self._is_searching else Qt.PenStyle.DotLine
            painter.setPen(QPen(accent(self.palette()), 1.5, style))
            painter.setBrush(self._tint(30 if self._is_searching else 0))
            painter.drawRoundedRect(self._aim(), 4, 4)

    def _paint_rings(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._landing:
            grown = float(self._grown.currentValue() or 0.0)
            radius = 6 + (LANDING_RADIUS - 6) * (1 - (1 - grown) ** 2)
            painter.setPen(QPen(self._tint(round(200 * (1 - grown))), 2))
            for place in self._places(self._landing):
                painter.drawEllipse(place, radius, radius)
        if self._hovered is not None:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.5))
            for place in self._places([self._hovered]):
                painter.drawEllipse(place, HOVER_RADIUS, HOVER_RADIUS)

    def _paint_gesture(self, painter: QPainter, gesture: Gesture) -> None:
        if gesture.mode is Mode.MOVE:
            return
        style = Qt.PenStyle.SolidLine if gesture.mode is Mode.AIM else Qt.PenStyle.DashLine
        painter.setPen(QPen(accent(self.palette()), 1.5, style))
        painter.setBrush(self._tint(34))
        if gesture.mode is Mode.LASSO:
            painter.drawPolygon(QPolygonF(gesture.points))
        else:
            painter.drawRoundedRect(gesture.box, 3, 3)

    def _tint(self, alpha: int) -> QColor:
        colour = accent(self.palette())
        colour.setAlpha(alpha)
        return colour
