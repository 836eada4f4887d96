"""Pictures as SVG elements to stand in a web page; their colours are classes, so that the page decides on them."""

import base64
from html import escape

import numpy as np
from numpy.typing import NDArray

from app.picture import Area, Dots, Ink, Line, Picture, Pixels, Points, Shape, Words
from app.shown_text import shown
from engine import curves


def svg_of(picture: Picture, name: str = "") -> str:
    """The element; text in it is escaped. Its classes: `s-NAME` strokes and `f-NAME` fills in a colour."""
    box = f'viewBox="0 0 {_number(picture.width)} {_number(picture.height)}"'
    kind = f' class="{escape(name)}"' if name else ""
    told = escape(shown(picture.told))
    inner = "".join(_shape(shape) for shape in picture.shapes)
    return f'<svg{kind} {box} role="img" aria-label="{told}"><title>{told}</title>{inner}</svg>'


def _shape(shape: Shape) -> str:
    match shape:
        case Line():
            return _line(shape)
        case Area():
            return f'<path class="f-{shape.colour}" d="{_path(shape.points)}z"{_opacity(shape.opacity)}/>'
        case Dots():
            return _dots(shape)
        case Words():
            return _words(shape)
        case Ink():
            return _ink(shape)
        case Pixels():
            return _pixels(shape)


def _line(line: Line) -> str:
    dashes = f' stroke-dasharray="{" ".join(map(_number, line.dashes))}"' if line.dashes else ""
    head = f'<path class="s-{line.colour}" stroke-width="{_number(line.width)}"{dashes}'
    return f'{head} stroke-linejoin="round" d="{_path(line.points)}"/>'


def _dots(dots: Dots) -> str:
    """One path of lines without length and round ends: a tenth of what so many circles would take."""
    places = "".join(f"M{_pair(point)}h0" for point in dots.points)
    width = _number(2 * dots.radius)
    head = f'<path class="s-{dots.colour}" stroke-width="{width}" stroke-linecap="round"'
    return f'{head}{_opacity(dots.opacity)} d="{places}"/>' if places else ""


def _words(words: Words) -> str:
    place = f'x="{_number(words.x)}" y="{_number(words.y)}"'
    turn = f' transform="rotate(-90 {_number(words.x)} {_number(words.y)})"' if words.is_upright else ""
    weight = ' font-weight="600"' if words.is_bold else ""
    head = f'<text class="f-{words.colour}" {place} font-size="{_number(words.size)}" text-anchor="{words.anchor}"'
    return f"{head}{weight}{turn}>{escape(shown(words.text))}</text>"


def _ink(ink: Ink) -> str:
    moved = np.array([ink.x, ink.y])
    paths = "".join(
        f'<path d="{_curve(stroke.points, ink.scale, moved)}"/>' for stroke in ink.strokes if len(stroke.points)
    )
    width = _number(ink.pen * ink.scale)
    head = f'<g class="s-{ink.colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">'
    return f"{head}{paths}</g>"


def _curve(points: NDArray[np.float32], scale: float, moved: Points) -> str:
    pieces = curves(points) * scale + moved
    if not len(pieces):
        return f"M{_pair(points[0] * scale + moved)}h0"
    return f"M{_pair(pieces[0, 0])}" + "".join(f"C{_pair(a)} {_pair(b)} {_pair(end)}" for _, a, b, end in pieces)


def _pixels(pixels: Pixels) -> str:
    place = f'x="{_number(pixels.x)}" y="{_number(pixels.y)}"'
    size = f'width="{_number(pixels.width)}" height="{_number(pixels.height)}"'
    head = f'{place} {size} preserveAspectRatio="none"'
    return "".join(
        f'<image class="{theme}" {head} href="data:image/png;base64,{base64.b64encode(data).decode()}"/>'
        for theme, data in (("on-light", pixels.light), ("on-dark", pixels.dark))
    )


def _path(points: Points) -> str:
    return "M" + "L".join(_pair(point) for point in points) if len(points) else ""


def _opacity(opacity: float) -> str:
    return f' opacity="{_number(opacity)}"' if opacity < 1 else ""


def _pair(point: NDArray[np.float64]) -> str:
    return f"{_number(float(point[0]))},{_number(float(point[1]))}"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if value else "0"
