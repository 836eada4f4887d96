"""The maps over drawings: on the gallery's cards, on one shown large, on the plane's card."""

from time import perf_counter

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette

from app.drawing import Drawing
from app.drawing_image import paint_drawing
from app.explanations import Explanations
from app.importance_cache import MapImages
from app.importance_choice import asks_recognizer
from app.importance_field import CARD, FINE, LARGE_CARD, LARGEST_SMALL
from app.importance_look import ImportanceLook, lay, look_of
from app.importance_strokes import paint_coloured
from app.mean_map import Map

PAUSE, AT_ONCE = 25, 0.003
"""Milliseconds between, and seconds of, work on maps that nobody waits for."""
LARGE_LIMIT = 2**20
"""Bytes of pictures that are shown large."""
MOST_COMING = 256
"""As many pictures of small cards as are kept."""


class ImportanceOverlay(QObject):
    """Paints the chosen map in the chosen style; paints nothing where none is chosen or a drawing has none."""

    changed = Signal()
    """All of them look different now."""
    map_changed = Signal(int)
    """Key of the drawing that does."""

    def __init__(self, explanations: Explanations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.explanations = explanations
        self._coming: dict[tuple[int, int, ImportanceLook], tuple[Map, int, ImportanceLook]] = {}
        self._images, self._large = MapImages(), MapImages(LARGE_LIMIT, is_for_strokes=True)
        self._preparing = QTimer(self, singleShot=True, interval=PAUSE)
        self._preparing.timeout.connect(self._prepare_some)
        explanations.choice_changed.connect(self._coming.clear)
        explanations.choice_changed.connect(self.changed)
        explanations.human_maps_changed.connect(self.changed)
        explanations.map_changed.connect(self.map_changed)

    @property
    def is_shown(self) -> bool:
        return self.explanations.choice.is_shown

    @property
    def kind(self) -> str:
        """Of the chosen map."""
        return self.explanations.choice.kind

    @property
    def cached_bytes(self) -> int:
        return self._images.size + self._large.size

    def map_of(self, drawing: Drawing) -> Map | None:
        """What is shown over that drawing now."""
        return self.explanations.map_of(drawing) if self.is_shown and drawing.is_finished else None

    def beside(self, drawing: Drawing) -> Map | None:
        """What can be shown beside that drawing: also while maps are hidden, but then nobody is asked for one."""
        if self.is_shown:
            return self.map_of(drawing)
        return None if asks_recognizer(self.kind) else self.explanations.map_of(drawing)

    def is_ready(self, values: Map, look: ImportanceLook, pixels: float) -> bool:
        """Whether it takes next to no time to lay this map over a card that is so many real pixels wide."""
        return self._images.has(values, _side(pixels), look)

    def prepare(self, drawing: Drawing, look: ImportanceLook, pixels: float) -> None:
        """Have a card's picture ready for when maps are shown, made while nobody waits; nobody is asked for a map."""
        values, side = drawing.maps.get(self.kind) if drawing.is_finished else None, _side(pixels)
        if values is None or self._images.has(values, side, look):
            return
        place = id(values), side, look
        if place not in self._coming and len(self._coming) < MOST_COMING:
            self._coming[place] = values, side, look
            if not self._preparing.isActive():
                self._preparing.start()

    def lay_over_card(
        self, painter: QPainter, square: QRectF, values: Map, look: ImportanceLook, pixels: float
    ) -> None:
        """Colour the picture of a card that is there already, so many real pixels wide: its paper or its ink."""
        lay(painter, square, self._images.get(values, _side(pixels), look), look)

    def paint(
        self, painter: QPainter, square: QRectF, drawing: Drawing, palette: QPalette, ink: QColor | None = None
    ) -> None:
        """Paint a drawing into `square`, large, with its map; `ink` is the colour of its strokes, else that of text."""
        self.paint_map(painter, square, drawing, self.map_of(drawing), palette, ink)

    def paint_map(
        self,
        painter: QPainter,
        square: QRectF,
        drawing: Drawing,
        values: Map | None,
        palette: QPalette,
        ink: QColor | None = None,
    ) -> None:
        """The same with this map, whether or not maps are shown."""
        paint_with_map(painter, square, drawing, values, self.look(palette), ink, self._large)

    def _prepare_some(self) -> None:
        began = perf_counter()
        while self._coming and perf_counter() - began < AT_ONCE:
            self._images.get(*self._coming.pop(next(iter(self._coming))))
        if self._coming:
            self._preparing.start()

    def look(self, palette: QPalette) -> ImportanceLook:
        """How maps are shown in these colours."""
        return look_of(self.explanations.choice, palette)


def paint_with_map(
    painter: QPainter,
    square: QRectF,
    drawing: Drawing,
    values: Map | None,
    look: ImportanceLook,
    ink: QColor | None = None,
    images: MapImages | None = None,
) -> None:
    """Paint a drawing into `square` with a map below its ink, or its strokes coloured; None = the drawing alone.

    `images`, for strokes, keeps pictures of maps for the next time.
    """
    ink = ink or QColor(*look.ink)
    if values is None:
        paint_drawing(painter, square, drawing, ink)
        return
    image = (images or MapImages(is_for_strokes=True)).get(values, FINE, look)
    if look.colours_ink:
        paint_coloured(painter, square, drawing.strokes, drawing.exemplar.frame, image)
    else:
        lay(painter, square, image, look)
        paint_drawing(painter, square, drawing, ink)


def _side(pixels: float) -> int:
    return CARD if pixels <= LARGEST_SMALL else LARGE_CARD
