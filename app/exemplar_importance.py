"""The map over the exemplar on the canvas: the mean over its variations."""

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette, QTransform

from app.importance_cache import MapImages
from app.importance_field import FINE, MODEL_SIDE
from app.importance_look import lay, look_of
from app.mean_map import Map
from app.session import Session
from engine import Frame


class ExemplarImportance(QObject):
    """Knows the map of the session's exemplar, and lays it over the page where the exemplar is drawn."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._maps = session, session.explanations
        self._images = MapImages(limit=0)  # the last one
        self._map: Map | None = None
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look)
        self._maps.choice_changed.connect(self._follow_choice)
        drawings = session.drawings
        for signal in (
            *(self._maps.map_changed, self._maps.human_maps_changed, session.exemplar_changed),
            *(drawings.dataChanged, drawings.rowsInserted, drawings.rowsRemoved, drawings.modelReset),
        ):
            signal.connect(self._look_soon)

    @property
    def map(self) -> Map | None:
        """What is shown now; None where nothing is."""
        return self._map

    def paint(self, painter: QPainter, to_widget: QTransform, palette: QPalette) -> None:
        """Lay the map over the painted page; `to_widget` leads from the page's pixels to the painter's."""
        values, exemplar = self._map, self._session.exemplar
        if values is None or exemplar is None:
            return
        look = look_of(self._maps.choice, palette)
        image = self._images.get(values, FINE, look)
        lay(painter, to_widget.mapRect(framed(exemplar.frame)), image, look)

    def _look_soon(self) -> None:
        """Once for many changes in a row."""
        if self._maps.choice.is_shown:
            self._looking.start()

    def _follow_choice(self) -> None:
        self._map = self._current()
        self.changed.emit()

    def _look(self) -> None:
        before, self._map = self._map, self._current()
        if self._map is not before:
            self.changed.emit()

    def _current(self) -> Map | None:
        return self._maps.exemplar_map(self._session.exemplar) if self._maps.choice.is_shown else None


def framed(frame: Frame) -> QRectF:
    """What of a drawing's own image the model's frame shows."""
    side = MODEL_SIDE / frame.scale
    return QRectF(frame.centre[0] - side / 2, frame.centre[1] - side / 2, side, side)
