"""The contact sheet: an exemplar and its variations side by side, each with its place on the plane."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from app.export import dark_on_white
from engine import Exemplar, Frame, Stroke, Variation, draw_at_own_size

CELL = 168
GAP = 18
CAPTION = 26
MARGIN = 36
HEADING = 84
MOST_CELLS = 400
PAPER, INK, FAINT, RULE, ACCENT = "#f4f2ee", "#1f1e1c", "#7d7a74", "#dddad3", "#c8502d"


def contact_sheet(title: str, details: str, exemplar: Exemplar, variations: Sequence[Variation]) -> Pillow.Image:
    """A picture of the exemplar, marked, then the variations row by row; at most `MOST_CELLS` fit."""
    shown = variations[: MOST_CELLS - 1]
    columns = max(int(np.ceil(np.sqrt(len(shown) + 1))), 3)
    rows = -(-(len(shown) + 1) // columns)
    size = (2 * MARGIN + columns * (CELL + GAP) - GAP, HEADING + MARGIN + rows * (CELL + CAPTION + GAP) - GAP)
    sheet = Pillow.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(sheet)
    _write(draw, (MARGIN, 18), title, 22, INK, size[0] - 2 * MARGIN)
    _write(draw, (MARGIN, 48), _summary(details, variations, shown), 13, FAINT, size[0] - 2 * MARGIN)
    _cell(sheet, draw, _corner(0, columns), exemplar.strokes, exemplar.frame, ACCENT)
    _caption(draw, _corner(0, columns), "exemplar", "", ACCENT)
    for number, variation in enumerate(shown, 1):
        corner = _corner(number, columns)
        _cell(sheet, draw, corner, variation.strokes, exemplar.frame, RULE)
        scores = variation.scores
        _caption(draw, corner, f"{scores.originality:.2f} original", f"{100 * scores.recognizability:.0f} %", FAINT)
    return sheet


def _summary(details: str, variations: Sequence[Variation], shown: Sequence[Variation]) -> str:
    originality = np.mean([variation.scores.originality for variation in variations])
    recognizability = np.mean([variation.scores.recognizability for variation in variations])
    text = f"{details} · mean originality {originality:.2f}, recognizability {100 * recognizability:.0f} %"
    return text if len(shown) == len(variations) else f"the first {len(shown)} of {text}"


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
