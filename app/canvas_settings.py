"""How the user likes to draw: the tool, and what helps the hand."""

from dataclasses import dataclass
from enum import Enum

from app.erasing import eraser_radius
from app.guide_lines import GuideLines
from app.page import Page
from app.stabiliser import USUAL
from app.symmetry import Symmetry
from app.tools.pen import Pen
from app.tools.point_eraser import PointEraser
from app.tools.stroke_eraser import StrokeEraser
from app.tools.tool import Tool


class ToolKind(Enum):
    """What is in the hand."""

    PEN = "pen"
    STROKE_ERASER = "stroke_eraser"
    POINT_ERASER = "point_eraser"


@dataclass(frozen=True)
class CanvasSettings:
    """Choices that belong to the canvas, not to the drawing."""

    tool: ToolKind = ToolKind.PEN
    stabiliser: int = USUAL
    """Strength, 0..100."""
    symmetry: Symmetry = Symmetry.NONE
    guide_lines: GuideLines = GuideLines.NONE
    is_exemplar_behind: bool = False
    """Whether the character shows through the page for the user's own hand."""


def tool_for(settings: CanvasSettings, is_eraser_end: bool, is_steady: bool) -> Tool:
    """A tool for one press.

    The other end of a tablet's pen always erases, by points unless the user chose strokes. A steady hand, as the
    keyboard's, needs no stabiliser.
    """
    kind = settings.tool
    if is_eraser_end and kind is ToolKind.PEN:
        kind = ToolKind.POINT_ERASER
    if kind is ToolKind.STROKE_ERASER:
        return StrokeEraser()
    if kind is ToolKind.POINT_ERASER:
        return PointEraser()
    return Pen(0 if is_steady else settings.stabiliser, settings.symmetry)


def tool_width(settings: CanvasSettings, page: Page) -> float:
    """How wide the tool's mark on the page is, in its pixels."""
    return page.pen_width if settings.tool is ToolKind.PEN else 2 * eraser_radius(page)
