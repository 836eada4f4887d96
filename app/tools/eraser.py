"""What both erasers have in common: a page that loses ink along a way."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.erasing import eraser_radius
from app.page import Page
from app.tools.tool import Sample

Place = tuple[float, float]


class Eraser(ABC):
    """Takes ink away with every move; a subclass says which."""

    live: Sequence[NDArray[np.float32]] = ()

    def __init__(self) -> None:
        self._page = Page()
        self._at = (0.0, 0.0)

    @property
    @abstractmethod
    def word(self) -> str: ...

    @abstractmethod
    def without(self, page: Page, start: Place, end: Place, radius: float) -> Page:
        """The page without what an eraser of that radius takes on its way."""

    @property
    def page(self) -> Page:
        return self._page

    def press(self, page: Page, sample: Sample) -> None:
        self._page, self._at = page, (sample.x, sample.y)
        self.move(sample)

    def move(self, sample: Sample) -> None:
        start, self._at = self._at, (sample.x, sample.y)
        self._page = self.without(self._page, start, self._at, eraser_radius(self._page))

    def release(self) -> Page:
        return self._page

    def rebase(self, page: Page) -> None:
        self._page = page
