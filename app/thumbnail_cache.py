"""Painted cards, kept as long as there is room: scrolling through thousands takes no more memory than some screens."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from app.drawing import Drawing

LIMIT = 14 * 2**20
"""Bytes: four usual windows full of cards."""


class ThumbnailCache:
    """Least recently used pixmaps go first. A picture is only given for the very `Drawing` that it was painted from."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._bytes = 0
        self._kept: OrderedDict[tuple[int, Hashable], tuple[Drawing, QPixmap]] = OrderedDict()

    def make_room(self, size: QSize, scale: float) -> None:
        """Keep at least what is seen at once in a window of this size, in pixels of `scale`, and half as much again."""
        self._limit = max(self._limit, round(6 * size.width() * size.height() * scale**2))

    @property
    def size(self) -> int:
        """Bytes of all pixmaps that are kept."""
        return self._bytes

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, drawing: Drawing, look: Hashable) -> QPixmap | None:
        """The picture of this drawing in this look (size, pixel ratio, colours); None where it is to be painted."""
        place = drawing.key, look
        kept = self._kept.get(place)
        if kept is None or kept[0] is not drawing:
            return None
        self._kept.move_to_end(place)
        return kept[1]

    def before(self, drawing: Drawing, look: Hashable) -> QPixmap | None:
        """The last picture in this look of what had the drawing's key, if there was one."""
        kept = self._kept.get((drawing.key, look))
        return None if kept is None else kept[1]

    def put(self, drawing: Drawing, look: Hashable, pixmap: QPixmap) -> None:
        """Keep a picture, instead of the one that the drawing's key had in this look."""
        place = drawing.key, look
        if (before := self._kept.pop(place, None)) is not None:
            self._bytes -= size_of(before[1])
        self._kept[place] = drawing, pixmap
        self._bytes += size_of(pixmap)
        while self._bytes > self._limit and len(self._kept) > 1:
            _, (_, oldest) = self._kept.popitem(last=False)
            self._bytes -= size_of(oldest)

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0


def size_of(pixmap: QPixmap) -> int:
    """Bytes of the picture in memory."""
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8
