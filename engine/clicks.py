"""What clicks uncover of a drawing, and what they say of it (ClickMe, Linsley et al. 2019)."""

from collections.abc import Iterable

import numpy as np

from engine.frame import SIZE
from engine.messages import Image

HALF_LIFE = 5.0
"""Seconds after which a click weighs half as much: what is clicked first matters most."""


def disc(x: float, y: float, radius: float) -> Image:
    """What a round brush covers of the model's frame, (48, 48), 0..1; a pixel at its rim is covered in part."""
    middles = np.arange(SIZE, dtype=np.float32) + np.float32(0.5)
    away = np.hypot(middles[None, :] - np.float32(x), middles[:, None] - np.float32(y))
    return np.asarray(np.clip(radius + 0.5 - away, 0, 1), np.float32)


def click_weight(seconds: float) -> float:
    """How much a click counts, 0..1: half for every `HALF_LIFE` that it came later."""
    return float(0.5 ** (seconds / HALF_LIFE))


def round_map(discs: Iterable[tuple[Image, float]]) -> Image:
    """Where and how early one round's clicks fell, (48, 48), >= 0, its sum 1; all 0 without clicks.

    Each is its `disc` and the seconds from the beginning of the round.
    """
    total = np.zeros((SIZE, SIZE), np.float32)
    for covered, seconds in discs:
        total += np.float32(click_weight(seconds)) * covered
    whole = float(total.sum())
    return total / np.float32(whole) if whole > 0 else total
