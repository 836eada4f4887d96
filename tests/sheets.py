"""Sheets of paper drawn for tests: clean, and as a phone would see them."""

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFilter

from engine.messages import Image


def drawn(width: int = 200, height: int = 150, pen: int = 6, ink: int = 0, paper: int = 255) -> Pillow.Image:
    """A grey picture of a bent line, a slanting one and a dot, in the middle half of the sheet."""
    large = Pillow.new("L", (width * 4, height * 4), paper)
    draw = ImageDraw.Draw(large)
    for line in ([(0.3, 0.25), (0.3, 0.7), (0.7, 0.7)], [(0.45, 0.3), (0.65, 0.5)], [(0.7, 0.28), (0.7, 0.28)]):
        points = [(x * width * 4, y * height * 4) for x, y in line]
        draw.line(points, fill=ink, width=pen * 4)
        for x, y in points:
            draw.ellipse((x - pen * 2, y - pen * 2, x + pen * 2, y + pen * 2), fill=ink)
    return large.resize((width, height), Pillow.Resampling.BOX)


def photographed(
    sheet: Pillow.Image, light: Image | None = None, noise: float = 0.02, blur: float = 1.0
) -> Pillow.Image:
    """The sheet under a lamp at its lower right (or `light` (h, w), 0..1), out of focus, with grain."""
    reflecting = 0.12 + 0.8 * np.asarray(sheet, np.float32) / 255
    seen = Pillow.fromarray(
        np.round(reflecting * (lamp(*sheet.size) if light is None else light) * 255).astype(np.uint8)
    )
    blurred = np.asarray(seen.filter(ImageFilter.GaussianBlur(blur)), np.float32) / 255
    grainy = blurred + np.random.default_rng(0).normal(0, noise, blurred.shape)
    return Pillow.fromarray(np.round(np.clip(grainy, 0, 1) * 255).astype(np.uint8))


def lamp(width: int, height: int, darkest: float = 0.35) -> Image:
    """Light (height, width) that falls from 1 at the lower right to `darkest` at the upper left."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    return np.asarray(darkest + (1 - darkest) * (0.6 * x / width + 0.4 * y / height), np.float32)


def shadow(width: int, height: int) -> Image:
    """A lamp with the hard shadow of a hand over a third of the sheet."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    return np.asarray(lamp(width, height, 0.7) * np.where(x / width + 0.3 * y / height > 0.75, 0.5, 1), np.float32)
