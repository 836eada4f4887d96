"""Maps as files: a picture of drawing and map, a drawing in coloured strokes, or the numbers."""

import base64
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

import numpy as np
from PIL import Image as Pillow
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

import engine
from app.drawing_image import blank_image, paint_framed
from app.exemplar_importance import framed
from app.explanations import relative
from app.export import png
from app.export_svg import NAMESPACE
from app.importance_cache import MapImages
from app.importance_choice import GRAIN, ImportanceChoice
from app.importance_field import FINE, field_of
from app.importance_look import ImportanceLook, colour_at, lay, shown_colours
from app.importance_strokes import Piece, coloured_pieces, paint_coloured
from app.mean_map import Map
from app.recipe_chunk import KEYWORD
from engine import Exemplar, Image, Stroke

SIDE = 512
"""Pixels of a picture."""
PAPER, INK = (255, 255, 255), (26, 26, 26)
KIND_KEY = "importance-map"
"""Of the text chunk of a PNG that names the kind of map."""


@dataclass(frozen=True)
class MappedDrawing:
    """What one file shows: a drawing of an exemplar (or the exemplar itself) and its map."""

    exemplar: Exemplar
    image: Image
    """(48, 48), in the model's frame."""
    strokes: tuple[Stroke, ...]
    """In the exemplar's own pixels."""
    values: Map
    """(48, 48), >= 0, as it was measured."""
    choice: ImportanceChoice
    """Kind, style and opacity."""
    recipe: str
    """From which it is drawn again, as JSON."""

    @property
    def look(self) -> ImportanceLook:
        """Dark ink on white, whatever the window looks like."""
        opacity = 1.0 if self.choice.style == "ink" else self.choice.opacity
        return ImportanceLook(self.choice.style, opacity, False, PAPER, INK, GRAIN.get(self.choice.kind, 1.0))

    @property
    def pieces(self) -> list[Piece]:
        return coloured_pieces(self.strokes, self.exemplar.frame, field_of(self.values, FINE, grain=self.look.grain))


def map_png(mapped: MappedDrawing, side: int = SIDE) -> bytes:
    """A PNG file of (side, side) pixels that shows the model's frame, with recipe and kind as text chunks."""
    look, square = mapped.look, QRectF(0, 0, side, side)
    image = MapImages(is_for_strokes=True).get(mapped.values, FINE, look)
    picture = blank_image(QSize(side, side), 1.0, QColor(*PAPER))
    painter = QPainter(picture)
    if look.colours_ink:
        paint_coloured(painter, square, mapped.strokes, mapped.exemplar.frame, image)
    else:
        lay(painter, square, image, look)
        paint_framed(painter, square, mapped.strokes, mapped.exemplar.frame, QColor(*INK))
    painter.end()
    return png(_pillow(picture), {KEYWORD: mapped.recipe, KIND_KEY: mapped.choice.kind})


def map_svg(mapped: MappedDrawing) -> bytes:
    """An SVG file at the size of the exemplar's page: strokes in the map's colours, or black over a picture of it."""
    frame = mapped.exemplar.frame
    if mapped.look.colours_ink:
        document = _coloured_svg(mapped)
    else:
        head, rest = engine.svg(mapped.strokes, frame.width, frame.height, frame.pen_width).split("\n", 1)
        document = f"{head}\n{_embedded(mapped)}\n{rest}"
    head, rest = document.split("\n", 1)
    recipe = f'<{KEYWORD} xmlns="{NAMESPACE}">{escape(mapped.recipe, quote=False)}</{KEYWORD}>'
    kind = f'<importance xmlns="{NAMESPACE}">{escape(mapped.choice.kind, quote=False)}</importance>'
    return f"{head}\n<metadata>{recipe}{kind}</metadata>\n{rest}".encode()


def map_npz(mapped: MappedDrawing) -> bytes:
    """A numpy archive without pickles.

    `map` as measured, `relative` 0..1, `exemplar` and `image` are (48, 48) float32 in the model's frame; `kind` and
    `recipe` are texts.
    """
    file = io.BytesIO()
    np.savez_compressed(
        file,
        map=mapped.values.astype(np.float32),
        relative=relative(mapped.values),
        exemplar=mapped.exemplar.image.astype(np.float32),
        image=mapped.image.astype(np.float32),
        kind=np.array(mapped.choice.kind),
        recipe=np.array(mapped.recipe),
    )
    return file.getvalue()


MAP_WRITERS: Mapping[str, Callable[[MappedDrawing], bytes]] = {".png": map_png, ".svg": map_svg, ".npz": map_npz}
"""By the suffix of the file."""


def mean_recipe(recipe: str, kind: str) -> str:
    """The recipe of the variations over which a mean was taken, with what was done to them."""
    return json.dumps({**json.loads(recipe), "mean_of": kind}, separators=(",", ":"))


def _coloured_svg(mapped: MappedDrawing) -> str:
    frame, look = mapped.exemplar.frame, mapped.look
    paths = "".join(
        f'<path stroke="{colour_at(look, piece.share).name()}" d="{_path(piece)}"/>\n' for piece in mapped.pieces
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{frame.width}" height="{frame.height}" '
        f'viewBox="0 0 {frame.width} {frame.height}">\n'
        f'<g fill="none" stroke-width="{frame.pen_width:g}" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{paths}</g>\n</svg>\n"
    )


def _path(piece: Piece) -> str:
    start = piece.curves[0, 0]
    rest = "".join("C" + " ".join(f"{x:.2f},{y:.2f}" for x, y in curve[1:]) for curve in piece.curves)
    return f"M{start[0]:.2f},{start[1]:.2f}{rest}"


def _embedded(mapped: MappedDrawing) -> str:
    """The map as a picture of the model's frame, where that lies on the page."""
    colours = np.round(255 * shown_colours(mapped.look)).astype(np.uint8)
    file = io.BytesIO()
    Pillow.fromarray(colours[field_of(mapped.values, FINE, True, mapped.look.grain)]).save(file, "PNG")
    place = framed(mapped.exemplar.frame)
    data = base64.b64encode(file.getvalue()).decode()
    return (
        f'<image x="{place.x():.3f}" y="{place.y():.3f}" width="{place.width():.3f}" height="{place.height():.3f}" '
        f'preserveAspectRatio="none" href="data:image/png;base64,{data}"/>'
    )


def _pillow(picture: QImage) -> Pillow.Image:
    rgb = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.width(), 4)
    return Pillow.fromarray(pixels[..., :3].copy())
