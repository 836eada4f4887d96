"""Pictures of maps that were made, kept as long as there is room for them."""

from collections import OrderedDict

from PySide6.QtGui import QImage

from app.importance_field import field_of
from app.importance_look import ImportanceLook, colour_image, field_image
from app.mean_map import Map

LIMIT = 4 * 2**20
"""Bytes: 256 cards."""


class MapImages:
    """Least recently used pictures go first; one is only given for the very map that it was made of."""

    def __init__(self, limit: int = LIMIT, is_for_strokes: bool = False) -> None:
        """To be laid over drawings, or, for the style that colours strokes, to paint the strokes with."""
        self._limit, self._is_for_strokes, self._bytes = limit, is_for_strokes, 0
        self._kept: OrderedDict[tuple[int, int, ImportanceLook], tuple[Map, QImage]] = OrderedDict()

    @property
    def size(self) -> int:
        """Bytes of all pictures."""
        return self._bytes

    def __len__(self) -> int:
        return len(self._kept)

    def has(self, values: Map, side: int, look: ImportanceLook) -> bool:
        """Whether it takes no work to give that picture."""
        return (id(values), side, look) in self._kept

    def get(self, values: Map, side: int, look: ImportanceLook) -> QImage:
        """The picture of a map, (side, side) pixels, made now where it is not there."""
        place = id(values), side, look
        if (found := self._kept.get(place)) is not None:
            self._kept.move_to_end(place)
            return found[1]
        draw = colour_image if self._is_for_strokes and look.colours_ink else field_image
        image = draw(field_of(values, side, not look.colours_ink, look.grain), look)
        self._kept[place] = values, image  # the map as well, so that no other one gets its id
        self._bytes += image.sizeInBytes()
        while self._bytes > self._limit and len(self._kept) > 1:
            _, (_, oldest) = self._kept.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()
        return image
