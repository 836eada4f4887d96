"""The pen: puts strokes on the page, steadied and mirrored."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from app.page import Page
from app.stabiliser import Stabiliser
from app.stroke_builder import StrokeBuilder
from app.symmetry import Symmetry, mirrored, mirrors
from app.tools.tool import Sample
from engine import Stroke

NEAREST = 1 / 2560
"""Of the page's longer side: the pen moved if it moved by this."""
TOGETHER = 0.03
"""Of the pen's width: mirror images nearer than this are one."""


class Pen:
    """Draws one stroke and its mirror images.

    `steadiness` is 0..100; see `Stabiliser`.
    """

    def __init__(self, steadiness: int = 0, symmetry: Symmetry = Symmetry.NONE) -> None:
        self._steadiness = steadiness
        self._symmetry = symmetry
        self._page = Page()
        self._mirrors: Sequence[NDArray[np.float32]] = ()

    @property
    def word(self) -> str:
        return QCoreApplication.translate("Pen", "Stroke")

    @property
    def page(self) -> Page:
        return self._page

    @property
    def live(self) -> list[NDArray[np.float32]]:
        return [mirrored(self._builder.points, mirror) for mirror in self._mirrors]

    def press(self, page: Page, sample: Sample) -> None:
        self.rebase(page)
        side = max(page.width, page.height)
        self._stabiliser = Stabiliser(self._steadiness, side, sample)
        self._builder = StrokeBuilder(sample, NEAREST * side)

    def move(self, sample: Sample) -> None:
        self._builder.add(self._stabiliser.follow(sample))

    def release(self) -> Page:
        """The steadied line catches up with the pen, so that the stroke ends where the pen left the paper."""
        self._builder.add(self._stabiliser.pen)
        stroke = self._builder.stroke()
        strokes = (replace(stroke, points=mirrored(stroke.points, mirror)) for mirror in self._mirrors)
        apart = TOGETHER * self._page.pen_width
        return replace(self._page, strokes=(*self._page.strokes, *_different(strokes, apart)))

    def rebase(self, page: Page) -> None:
        self._page = page
        self._mirrors = mirrors(self._symmetry, page.width, page.height)


def _different(strokes: Iterable[Stroke], apart: float) -> list[Stroke]:
    """Without mirror images that lie on another one, as those of a stroke on the axis do."""
    kept: list[Stroke] = []
    for stroke in strokes:
        if not any(_lie_together(stroke, other, apart) for other in kept):
            kept.append(stroke)
    return kept


def _lie_together(one: Stroke, other: Stroke, apart: float) -> bool:
    ways = (other.points, other.points[::-1])
    return any(bool(np.abs(one.points - points).max() < apart) for points in ways)
