"""The contact sheet: an exemplar and its variations side by side, each with its place on the plane."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from app.export import dark_on_white
from engine import Exemplar, Frame, Scores, Stroke, draw_at_own_size

CELL = 168
GAP = 18
CAPTION = 26
MARGIN = 36
HEADING = 84
MOST_CELLS = 400
PAPER, INK, FAINT, RULE, ACCENT = "#f4f2ee", "#1f1e1c", "#7d7a74", "#dddad3", "#c8502d"


class Drawn(Protocol):
    """A variation, or a drawing of the session."""

    @property
    def strokes(self) -> tuple[Stroke, ...]: ...

    @property
    def scores(self) -> Scores | None: ...


def contact_sheet(title: str, details: str, exemplar: Exemplar, variations: Sequence[Drawn]) -> Pillow.Image:
    """A picture of the exemplar, marked, then the variations row by row; at most `MOST_CELLS` fit."""
    return grouped_sheet(title, details, [(exemplar, variations)])


def grouped_sheet(
    title: str,
    details: str,
    groups: Sequence[tuple[Exemplar, Sequence[Drawn]]],
    check: Callable[[], None] = lambda: None,
) -> Pillow.Image:
    """A picture of exemplars, marked, each before its drawings; at most `MOST_CELLS` fit, and the first ones do.

    `check` is called for every cell, so that it can raise to end the work.
    """
    drawings = [drawn for _, group in groups for drawn in group]
    cells = [(exemplar, drawn) for exemplar, group in groups for drawn in (None, *group)][:MOST_CELLS]
    columns = max(int(np.ceil(np.sqrt(len(cells)))), 3)
    rows = -(-len(cells) // columns)
    size = (2 * MARGIN + columns * (CELL + GAP) - GAP, HEADING + MARGIN + rows * (CELL + CAPTION + GAP) - GAP)
    sheet = Pillow.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(sheet)
    shown = sum(drawn is not None for _, drawn in cells)
    _write(draw, (MARGIN, 18), title, 22, INK, size[0] - 2 * MARGIN)
    _write(draw, (MARGIN, 48), _summary(details, drawings, shown), 13, FAINT, size[0] - 2 * MARGIN)
    for number, (exemplar, drawn) in enumerate(cells):
        check()
        _draw_cell(sheet, draw, _corner(number, columns), exemplar, drawn)
    return sheet


def _draw_cell(
    sheet: Pillow.Image,
    draw: ImageDraw.ImageDraw,
    corner: tuple[int, int],
    exemplar: Exemplar,
    drawn: Drawn | None,
) -> None:
    """A drawing with its scores, or, without one, the exemplar."""
    if drawn is None:
        _cell(sheet, draw, corner, exemplar.strokes, exemplar.frame, ACCENT)
        _caption(draw, corner, "exemplar", "", ACCENT)
        return
    _cell(sheet, draw, corner, drawn.strokes, exemplar.frame, RULE)
    if scores := drawn.scores:
        _caption(draw, corner, f"{scores.originality:.2f} original", f"{100 * scores.recognizability:.0f} %", FAINT)


def _summary(details: str, drawings: Sequence[Drawn], shown: int) -> str:
    scores = [drawn.scores for drawn in drawings if drawn.scores]
    text = details
    if scores:
        originality = np.mean([each.originality for each in scores])
        recognizability = np.mean([each.recognizability for each in scores])
        text += f" · mean originality {originality:.2f}, recognizability {100 * recognizability:.0f} %"
    return text if shown == len(drawings) else f"the first {shown} of {text}"


def _corner(number: int, columns: int) -> tuple[int, int]:
    row, column = divmod(number, columns)
    return MARGIN + column * (CELL + GAP), HEADING + row * (CELL + CAPTION + GAP)


def _cell(
    sheet: Pillow.Image,
    draw: ImageDraw.ImageDraw,
    corner: tuple[int, int],
    strokes: Sequence[Stroke],
    frame: Frame,
    border: str,
) -> None:
    """The strokes in the middle of a square, as large as the model's frame makes them."""
    enlarged = CELL / 48
    scale = frame.scale * enlarged
    middle = np.asarray(frame.centre, np.float32)
    moved = [replace(stroke, points=(stroke.points - middle) * np.float32(scale) + CELL / 2) for stroke in strokes]
    square = Frame(CELL, CELL, (CELL / 2, CELL / 2), 1.0, frame.pen_width * scale)
    sheet.paste(dark_on_white(draw_at_own_size(moved, square)).convert("RGB"), corner)
    x, y = corner
    width = 3 if border == ACCENT else 1
    draw.rectangle((x - width, y - width, x + CELL + width - 1, y + CELL + width - 1), outline=border, width=width)


def _caption(draw: ImageDraw.ImageDraw, corner: tuple[int, int], left: str, right: str, colour: str) -> None:
    x, y = corner[0], corner[1] + CELL + 7
    font = ImageFont.load_default(13)
    draw.text((x, y), left, colour, font)
    draw.text((x + CELL, y), right, colour, font, anchor="ra")


def _write(draw: ImageDraw.ImageDraw, corner: tuple[int, int], text: str, size: int, colour: str, room: int) -> None:
    """One line of text, cut off where it is longer than `room` pixels."""
    font = ImageFont.load_default(size)
    if draw.textlength(text, font) > room:
        while text and draw.textlength(text + "…", font) > room:
            text = text[:-1]
        text += "…"
    draw.text(corner, text, colour, font)
