"""Drawings as SVG files: a path for each stroke, the recipe in the metadata."""

from collections.abc import Iterator
from html import escape

import engine
from app.drawing import Drawing
from app.export_request import ExportRequest, File, Pulse, numbered
from app.recipe_chunk import KEYWORD, Recipes

NAMESPACE = "urn:otherhand:recipe"


def svg_files(request: ExportRequest, pulse: Pulse) -> Iterator[File]:
    """A file for each drawing, at the size of its exemplar's page."""
    recipes = Recipes(request.models)
    for name, drawing in numbered(request, ".svg"):
        pulse.check()
        yield File(name, svg_of(drawing, recipes.one(drawing)).encode())
        pulse.count()


def svg_of(drawing: Drawing, recipe: str) -> str:
    """One SVG document."""
    frame = drawing.exemplar.frame
    document = engine.svg(drawing.strokes, frame.width, frame.height, frame.pen_width)
    head, rest = document.split("\n", 1)
    metadata = f'<metadata><{KEYWORD} xmlns="{NAMESPACE}">{escape(recipe, quote=False)}</{KEYWORD}></metadata>'
    return f"{head}\n{metadata}\n{rest}"
