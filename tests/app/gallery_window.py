"""A gallery on the (absent) screen, with what it is made of at hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.drawing_grid import DrawingGrid
from app.gallery import Gallery
from tests.app.gallery_session import GallerySession, filled

Found = TypeVar("Found", bound=QWidget)

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class Window:
    session: GallerySession
    gallery: Gallery
    host: QWidget

    @property
    def grid(self) -> DrawingGrid:
        return self.gallery.grid

    @property
    def own(self) -> DrawingGrid:
        return self.gallery.own_grid

    @property
    def selected(self) -> list[int]:
        return sorted(self.session.selection.keys)

    def find(self, kind: type[Found], name: str) -> Found:
        found = self.gallery.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def click(self, row: int, keys: Qt.KeyboardModifier = NONE, grid: DrawingGrid | None = None) -> None:
        grid = grid or self.grid
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, keys, middle(grid, row))

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE, grid: DrawingGrid | None = None) -> None:
        QTest.keyClick(grid or self.grid, key, keys)


def window(qtbot: QtBot, count: int, hands: int = 0, previews: int = 0) -> Window:
    """Shown, with drawings 0..count-1 and so on as `filled` makes them."""
    session = filled(count, hands, previews)
    host = QWidget()  # a window without a layout: the offscreen platform warns of what a layout tells it
    qtbot.addWidget(host)
    gallery = Gallery(session.as_session(), host)
    session.setParent(host)
    host.resize(760, 720)
    gallery.resize(760, 720)
    with qtbot.waitExposed(host):
        host.show()
    return Window(session, gallery, host)


def middle(grid: DrawingGrid, row: int) -> QPoint:
    """Of a row's card, in the viewport."""
    return grid.card_at(row).center().toPoint()


def marked(grid: DrawingGrid) -> Sequence[int]:
    """Keys of what the grid shows as selected."""
    return sorted(grid.filtered.drawing(index.row()).key for index in grid.selectedIndexes())
