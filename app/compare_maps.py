"""The maps of two drawings that lie over each other: what mattered in both together, or in which of them more."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from app.explanations import relative
from app.importance_cache import MapImages
from app.importance_choice import GRAIN, HEAT, ImportanceChoice
from app.importance_field import FINE, Signed, smooth_signed
from app.importance_look import lay, look_of
from app.mean_map import Map

Maps = tuple[Map, Map]


class ComparedMaps:
    """Paints beneath two drawings in their own colours, so the paper takes those of the maps in every style."""

    def __init__(self) -> None:
        self._images = MapImages(limit=0)  # the last one
        self._maps: Maps | None = None
        self._mean: Map | None = None
        self._difference: Signed | None = None

    def paint_together(
        self, painter: QPainter, square: QRectF, maps: Maps, choice: ImportanceChoice, palette: QPalette
    ) -> None:
        """The mean of both, each measured by its own most important place."""
        self._know(maps)
        look = look_of(replace(choice, style=HEAT), palette)
        if self._mean is not None:
            lay(painter, square, self._images.get(self._mean, FINE, look), look)

    def paint_lead(
        self, painter: QPainter, square: QRectF, maps: Maps, choice: ImportanceChoice, colours: tuple[QColor, QColor]
    ) -> None:
        """Where the first relied more than the second in the first's colour, and the other way round."""
        self._know(maps)
        if self._difference is not None:
            lead = smooth_signed(self._difference, FINE, GRAIN.get(choice.kind, 1.0))
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(square, lead_image(lead, colours, choice.opacity))
            painter.restore()

    def _know(self, maps: Maps) -> None:
        if self._maps is None or any(new is not old for new, old in zip(maps, self._maps, strict=True)):
            first, second = (relative(each) for each in maps)
            self._maps, self._mean = maps, np.asarray((first + second) / 2, np.float32)
            self._difference = first - second


def lead_image(lead: Signed, colours: tuple[QColor, QColor], opacity: float) -> QImage:
    """How far one map is above the other, (n, n) in -1..1, as a picture: the stronger, the less is seen through it."""
    rgb = np.array([(each.red(), each.green(), each.blue()) for each in colours], np.float32)
    alpha = np.clip(np.abs(lead) * opacity, 0, 1)[..., None]
    pixels = np.concatenate([np.where((lead > 0)[..., None], rgb[0], rgb[1]), 255 * alpha], axis=2)
    data = np.ascontiguousarray(pixels.round().astype(np.uint8))
    height, width = lead.shape
    return QImage(data.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
