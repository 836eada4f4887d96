"""The maps over drawings: on the gallery's cards, on one shown large, on the plane's card."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPalette

from app.drawing import Drawing
from app.drawing_image import paint_drawing
from app.explanations import Explanations
from app.importance_cache import FieldCache
from app.importance_choice import CRITIC_MAPS
from app.importance_field import CARD, FINE, Field, faded
from app.importance_look import ImportanceLook, field_image, lay, look_of
from app.importance_strokes import coloured_pieces, paint_coloured
from app.mean_map import Map


class ImportanceOverlay(QObject):
    """Paints the chosen map in the chosen style; paints nothing where none is chosen or a drawing has none."""

    changed = Signal()
    """All of them look different now."""
    map_changed = Signal(int)
    """Key of the drawing that does."""

    def __init__(self, explanations: Explanations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.explanations = explanations
        self._cache = FieldCache()
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
        return self._cache.size

    def map_of(self, drawing: Drawing) -> Map | None:
        """What is shown over that drawing now."""
        return self.explanations.map_of(drawing) if self.is_shown and drawing.is_finished else None

    def beside(self, drawing: Drawing) -> Map | None:
        """What can be shown beside that drawing: also while maps are hidden, but then nobody is asked for one."""
        if self.is_shown:
            return self.map_of(drawing)
        return None if self.kind in CRITIC_MAPS else self.explanations.map_of(drawing)

    def is_ready(self, values: Map) -> bool:
        """Whether it takes next to no time to lay this map over a card."""
        return self._cache.has(values, CARD)

    def lay_over_card(self, painter: QPainter, square: QRectF, values: Map, palette: QPalette) -> None:
        """Colour the picture of a card that is there already: its paper or its ink."""
        look = self.look(palette)
        lay(painter, square, field_image(_laid(self._cache.get(values, CARD), look), look), look)

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
        paint_with_map(painter, square, drawing, values, self.look(palette), ink, self._cache)

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
    cache: FieldCache | None = None,
) -> None:
    """Paint a drawing into `square` with a map below its ink, or its strokes coloured; None = the drawing alone."""
    ink = ink or QColor(*look.ink)
    if values is None:
        paint_drawing(painter, square, drawing, ink)
        return
    field = (cache or FieldCache()).get(values, FINE)
    if look.colours_ink:
        pieces = coloured_pieces(drawing.strokes, drawing.exemplar.frame, field)
        paint_coloured(painter, square, pieces, drawing.exemplar.frame, look)
    else:
        lay(painter, square, field_image(_laid(field, look), look), look)
        paint_drawing(painter, square, drawing, ink)


def _laid(field: Field, look: ImportanceLook) -> Field:
    return field if look.colours_ink else faded(field)
