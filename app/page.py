"""A sheet of paper with what was drawn on it: the value that the canvas shows and that undo goes back to."""

from dataclasses import dataclass

from engine import Exemplar, Stroke, exemplar_from_strokes

SIDE = 640
"""Width and height of a new page, in its own pixels."""
PEN_WIDTH = 16.0
"""Width of a new page's pen, in its own pixels."""


@dataclass(frozen=True)
class Page:
    """Strokes on paper; every change makes a new page."""

    width: int = SIDE
    height: int = SIDE
    pen_width: float = PEN_WIDTH
    """Width of every stroke, in pixels of the page."""
    strokes: tuple[Stroke, ...] = ()
    """In pixels of the page."""

    @property
    def is_blank(self) -> bool:
        return not any(len(stroke.points) for stroke in self.strokes)

    def exemplar(self) -> Exemplar:
        """The page as the engine sees it; EngineError where it is blank."""
        return exemplar_from_strokes(self.strokes, self.width, self.height, self.pen_width)


def page_of(exemplar: Exemplar) -> Page:
    """The page that an exemplar (an imported image, or a variation) is drawn on."""
    frame = exemplar.frame
    return Page(frame.width, frame.height, frame.pen_width, exemplar.strokes)
