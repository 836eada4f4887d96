"""A decoded picture of any kind, coloured, deep or transparent, as brightness on paper."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.messages import Image

OPAQUE = 0.5
"""Pixels of more alpha belong to the picture and not to what lies behind it."""
VARIED = 0.25
"""Range of brightness from which an opaque picture shows its own paper."""
LEAST_RANGE = 0.1
"""A picture whose brightness varies less is looked at in the colour that varies most."""


def brightness_of(picture: Pillow.Image, factor: int = 1) -> Image:
    """Brightness (h, w) float32, 0 = black, 1 = white, of the picture made smaller by a whole `factor`.

    What is transparent becomes paper.
    """
    if picture.mode.startswith(("I", "F")):
        picture = _with_eight_bits(picture)
    elif picture.mode == "LAB":
        picture = picture.getchannel(0)
    if picture.has_transparency_data:
        red_green_blue_alpha = _reduced(picture.convert("RGBA"), factor)
        return _on_paper(_brightness(red_green_blue_alpha.convert("RGB")), _levels(red_green_blue_alpha.getchannel(3)))
    plain = picture if picture.mode in ("L", "RGB") else picture.convert("L" if picture.mode == "1" else "RGB")
    return _brightness(_reduced(plain, factor))


def _with_eight_bits(deep: Pillow.Image) -> Pillow.Image:
    """A grey picture of 16 or 32 bits or of floats, its highest value in the upper half of 8 bits."""
    values = np.asarray(deep)
    if values.dtype.kind == "f":
        values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    highest = float(values.max(initial=0))
    scale = 255.0 if highest <= 1 and values.dtype.kind == "f" else 2.0 ** (8 - max(int(highest).bit_length(), 8))
    scaled: NDArray[np.uint8] = np.clip(values * np.float32(scale), 0, 255).astype(np.uint8)
    return Pillow.fromarray(scaled)


def _reduced(picture: Pillow.Image, factor: int) -> Pillow.Image:
    return picture.reduce(factor) if factor > 1 else picture


def _levels(band: Pillow.Image) -> Image:
    return np.asarray(np.asarray(band, np.float32) / 255, np.float32)


def _brightness(picture: Pillow.Image) -> Image:
    """(h, w), 0..1, of an "L" or "RGB" picture: its luminance, or where that tells little, its most varied colour."""
    grey = _levels(picture.convert("L"))
    if picture.mode == "L" or _range(grey) >= LEAST_RANGE:
        return grey
    colour = max((_levels(band) for band in picture.split()), key=_range)
    return colour if _range(colour) > LEAST_RANGE else grey


def _range(values: Image) -> float:
    return float(np.ptp(values))


def _on_paper(brightness: Image, alpha: Image) -> Image:
    """The picture laid on paper of the colour that its drawing stands out from."""
    is_opaque = alpha > OPAQUE
    if not is_opaque.any():
        return np.ones_like(brightness)
    own = brightness[is_opaque]
    paper = np.float32(0.0 if np.median(own) > 0.5 else 1.0)
    low, high = np.percentile(own, (0.5, 99.5))
    if is_opaque.mean() > 0.5 and high - low > VARIED:  # a card with its own paper, rounded corners, say
        paper = np.float32(np.median(own))
    return np.asarray(paper + alpha * (brightness - paper), np.float32)
