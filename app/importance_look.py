"""How a map is painted over what is there already: paper takes the colours, or the ink does, the other stays."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from app.importance_choice import GRAIN, INK, ImportanceChoice
from app.importance_colours import heat_ramp, ink_ramp
from app.importance_field import Field
from app.theme import is_dark

Mode = QPainter.CompositionMode
Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class ImportanceLook:
    """Style and opacity of maps, and the colours of the paper and ink that they are painted over."""

    style: str
    opacity: float
    """0..1, of colours over the paper; strokes are coloured whole."""
    is_dark: bool
    paper: Rgb
    ink: Rgb
    grain: float = 1.0
    """Of the kind of map; see `field_of`."""

    @property
    def colours_ink(self) -> bool:
        return self.style == INK


def look_of(choice: ImportanceChoice, palette: QPalette) -> ImportanceLook:
    """The choice in the colours of a palette."""
    paper, ink = (_rgb(palette.color(role)) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
    return _look(choice, is_dark(palette), paper, ink)


def shown_colours(look: ImportanceLook) -> NDArray[np.float64]:
    """(256, 3) sRGB 0..1: what is seen for each level of importance."""
    if look.colours_ink:
        return ink_ramp(look.is_dark)
    paper = np.array(look.paper) / 255
    return np.asarray(paper + look.opacity * (heat_ramp(look.paper, look.is_dark) - paper))


def colour_at(look: ImportanceLook, share: float) -> QColor:
    """What is seen at this share, 0..1, of the largest importance."""
    red, green, blue = shown_colours(look)[round(255 * min(1.0, max(0.0, share)))]
    return QColor.fromRgbF(float(red), float(green), float(blue))


def field_image(field: Field, look: ImportanceLook) -> QImage:
    """The field as a picture for `lay`."""
    return _picture(_table(look)[field])


def colour_image(field: Field, look: ImportanceLook) -> QImage:
    """The field as a picture in the colours that are seen."""
    return _picture(_packed(shown_colours(look))[field])


def lay(painter: QPainter, square: QRectF, image: QImage, look: ImportanceLook) -> None:
    """Lay a `field_image` over a drawing in `square`, in which ink and paper have the look's colours.

    On light paper multiplying leaves dark ink dark, and on dark paper screening leaves light ink light. The other way
    round the colours go to the ink, and the paper, which that would change a little, is put back.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setCompositionMode(_mode(look))
    painter.drawImage(square, image)
    if look.colours_ink:
        painter.setCompositionMode(Mode.CompositionMode_Lighten if look.is_dark else Mode.CompositionMode_Darken)
        painter.fillRect(square.toAlignedRect(), QColor(*look.paper))  # whole pixels, also where the picture has none
    painter.restore()


@lru_cache(maxsize=16)
def _look(choice: ImportanceChoice, is_dark: bool, paper: Rgb, ink: Rgb) -> ImportanceLook:
    """The same object for the same colours: it is part of every picture's key, and need not be compared then."""
    opacity = 1.0 if choice.style == INK else choice.opacity
    return ImportanceLook(choice.style, opacity, is_dark, paper, ink, GRAIN.get(choice.kind, 1.0))


def _mode(look: ImportanceLook) -> Mode:
    is_screen = look.colours_ink is not look.is_dark
    return Mode.CompositionMode_Screen if is_screen else Mode.CompositionMode_Multiply


@lru_cache(maxsize=16)
def _table(look: ImportanceLook) -> NDArray[np.uint32]:
    """What has to be laid over paper (or ink) of the look's colour for each level to be seen in its own colour."""
    wanted, mode = shown_colours(look), _mode(look)
    ground = np.array(look.ink if look.colours_ink else look.paper) / 255
    if mode == Mode.CompositionMode_Multiply:
        wanted = wanted / np.maximum(ground, 1e-3)
    else:
        wanted = 1 - (1 - wanted) / np.maximum(1 - ground, 1e-3)
    return _packed(wanted)


def _packed(colours: NDArray[np.float64]) -> NDArray[np.uint32]:
    """(n,) as in a QImage of (n, 3) sRGB."""
    levels = np.round(255 * np.clip(colours, 0, 1)).astype(np.uint32)
    return np.asarray(0xFF000000 | levels[:, 0] << 16 | levels[:, 1] << 8 | levels[:, 2], np.uint32)


def _picture(pixels: NDArray[np.uint32]) -> QImage:
    height, width = pixels.shape
    pixels = np.ascontiguousarray(pixels)
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _rgb(colour: QColor) -> Rgb:
    return colour.red(), colour.green(), colour.blue()
