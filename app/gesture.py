"""One movement of a tool, from press to release: one step of undo."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Signal

from app.document import Document, Sheet
from app.page import Page
from app.tools.tool import Sample, Tool
from engine import Stroke


class Gesture(QObject):
    """Leads a tool over a page of the document, and puts what it did into the document at the end."""

    begun = Signal()
    moved = Signal()
    """`page` or `live` is different."""
    ended = Signal()

    def __init__(
        self, document: Document, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._clock = clock
        self._tool: Tool | None = None
        self._sheet = Sheet.CHARACTER
        self._origins: dict[Sheet, float] = {}
        document.page_changed.connect(self._rebase)

    @property
    def is_under_way(self) -> bool:
        return self._tool is not None

    @property
    def page(self) -> Page | None:
        """The page as the tool has it at the moment; None between two gestures."""
        return None if self._tool is None else self._tool.page

    @property
    def live(self) -> Sequence[NDArray[np.float32]]:
        """Strokes that are being drawn, (n, 2) each, in pixels of the page."""
        return () if self._tool is None else self._tool.live

    def begin(self, tool: Tool, sheet: Sheet, place: QPointF, pressure: float | None = None) -> None:
        """Put the tool down at a place of the sheet's page; a gesture under way ends first."""
        self.end()
        page = self._document.page(sheet)
        self._sheet = sheet
        self._origins[sheet] = self._origin(sheet, page)
        self._document.stroke_begun.emit()
        tool.press(page, self._sample(place, pressure, page))
        self._tool = tool
        self._document.sketch = self._page_so_far if sheet is Sheet.CHARACTER else None
        self.begun.emit()

    def move(self, place: QPointF, pressure: float | None = None) -> None:
        if self._tool is not None:
            self._tool.move(self._sample(place, pressure, self._tool.page))
            self.moved.emit()

    def end(self) -> None:
        """Lift the tool: what it did is in the document now."""
        if self._tool is not None:
            tool, self._tool, self._document.sketch = self._tool, None, None
            self._document.change(tool.release(), tool.word, self._sheet)
            self._finish()

    def abandon(self) -> None:
        """Lift the tool as if it had never been put down."""
        if self._tool is not None:
            self._tool = self._document.sketch = None
            self._finish()

    def _page_so_far(self) -> Page:
        """As it would be if the tool were lifted now, but for what steadying holds back."""
        page = self._document.page(self._sheet) if self._tool is None else self._tool.page
        return replace(page, strokes=(*page.strokes, *(Stroke(points.copy()) for points in self.live)))

    def _finish(self) -> None:
        self._document.stroke_ended.emit()
        self.ended.emit()

    def _rebase(self, sheet: Sheet) -> None:
        if self._tool is None or sheet is not self._sheet:
            return
        page, before = self._document.page(sheet), self._tool.page
        if (page.width, page.height) == (before.width, before.height):
            self._tool.rebase(page)
        else:
            self.abandon()  # another drawing was opened: what the pen does was not meant for that one

    def _sample(self, place: QPointF, pressure: float | None, page: Page) -> Sample:
        """Ink stays on the paper: what cannot be seen should not count."""
        x, y = min(max(place.x(), 0.0), page.width), min(max(place.y(), 0.0), page.height)
        return Sample(x, y, self._clock() - self._origins[self._sheet], pressure)

    def _origin(self, sheet: Sheet, page: Page) -> float:
        """When the drawing on this page began; a drawing from elsewhere goes on where its own times end."""
        now = self._clock()
        if page.is_blank:
            return now
        last = max((float(s.times[-1]) for s in page.strokes if s.times is not None and len(s.times)), default=0.0)
        return min(self._origins.get(sheet, now), now - last)
