"""The ink of a picture: what is paper and what is drawn on it, however the light falls and whichever is the darker."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import EngineError
from engine.light import darker_than_paper, lighter_than_board
from engine.messages import Image
from engine.specks import span_of_largest, without_cut_patches, without_haze, without_specks

LEAST_CONTRAST = 0.1
"""Ink that differs less from its paper, in brightness, is not told from it."""
TONE = 0.025
"""Brightness within which two pixels have the same tone."""
TWO_TONES = 0.8
"""Share of pixels in two tones from which a picture is an even drawing and not a photo."""
RIM = 0.04
"""Width of the rim that shows which tone is the paper, as a share of the shorter side."""
NOISE = 5.0
"""Ink in a photo is at least this many standard deviations of the paper's grain away from it."""
FULL_INK = 75.0
"""Percentile of what differs from the paper that counts as full ink: edges are softer than that."""
LEAST_SPAN = 0.05
"""A drawing in a photo has a line of at least this share of the longer side; grain has none."""
DARK_INK_PREFERRED = 2.0
"""How much more like strokes the light parts of a photo must be before they are taken for the drawing."""


@dataclass(frozen=True)
class Reading:
    """What was found on a sheet."""

    ink: Image
    """(h, w), 0 = paper, 1 = ink."""
    is_light_on_dark: bool = False
    is_unevenly_lit: bool = False


def read_ink(brightness: Image) -> Reading:
    """The ink in a picture (h, w) of 0 = black to 1 = white; EngineError where there is none to be told apart.

    A picture of two tones is cut half-way between them. Any other is a photo: the light on its paper is taken out
    first.
    """
    tone = _main_tone(brightness)
    difference = np.float32(tone) - brightness
    reading = _drawing(difference) if _has_two_tones(difference) else _photo(brightness)
    if reading is None:
        raise _nothing_drawn(tone)
    return reading


def _drawing(darkness: Image) -> Reading | None:
    """The ink of an even picture; `darkness` (h, w) is 0 in the tone that most of it has."""
    sides = [
        (_amount(side, LEAST_CONTRAST), side, is_light) for side, is_light in ((darkness, False), (-darkness, True))
    ]
    amount, depth, is_light = max(sides, key=lambda side: side[0])
    if not amount:
        return None
    ink = _scaled(depth, LEAST_CONTRAST, softness=0.8)
    if _covers_the_rim(ink):
        ink, is_light = 1 - ink, not is_light
    return Reading(without_specks(ink), is_light)


def _photo(brightness: Image) -> Reading | None:
    """The ink of a photo: dark strokes on lighter paper, or chalk on a board."""
    best, best_likeness = None, 0.0
    for is_light, depth in ((False, darker_than_paper(brightness)), (True, lighter_than_board(brightness))):
        limit = max(LEAST_CONTRAST, NOISE * 1.4826 * float(np.median(np.abs(depth))))
        if not _amount(depth, limit):
            continue
        ink = _without_surroundings(_scaled(depth, limit, 0.5, 2 * limit))
        strokes = np.where(ink > 0, depth, np.float32(0))
        if _amount(strokes, limit):  # once more, full ink being that of the drawing alone
            ink = _without_surroundings(_scaled(strokes, limit, 0.5, 2 * limit))
        likeness = _likeness_to_strokes(ink, brightness) * (1 if is_light else DARK_INK_PREFERRED)
        if likeness > best_likeness and span_of_largest(ink) > LEAST_SPAN * max(ink.shape):
            best, best_likeness = Reading(ink, is_light, is_unevenly_lit=True), likeness
    return best


def _without_surroundings(ink: Image) -> Image:
    return without_haze(without_cut_patches(without_specks(ink)))


def _main_tone(brightness: Image) -> float:
    """The brightness that most pixels have."""
    counts, edges = np.histogram(brightness, 64, (0, 1))
    middle = edges[int(np.convolve(counts, np.ones(3), "same").argmax())] + 1 / 128
    return float(np.median(brightness[np.abs(brightness - middle) < TONE]))


def _has_two_tones(difference: Image) -> bool:
    """Whether nearly all pixels have the main tone (difference 0) or one other."""
    away = np.abs(difference)
    is_other = away > LEAST_CONTRAST
    second = _main_tone(away[is_other]) if is_other.any() else 0.0
    return bool(((away < TONE) | (np.abs(away - second) < TONE)).mean() > TWO_TONES)


def _amount(depth: Image, limit: float) -> float:
    return float(depth[depth > limit].sum())


def _scaled(depth: Image, limit: float, softness: float, least: float = 0.0) -> Image:
    """`depth` with paper at 0, full ink at 1 and half-way kept at 0.5, its edges steepened by 1 / `softness`.

    Full ink is a percentile of what is deeper than `limit`, and not below `least`.
    """
    full = max(float(np.percentile(depth[depth > limit], FULL_INK)), least)
    return np.asarray(np.clip((depth / full - 0.5) / softness + 0.5, 0, 1), np.float32)


def _covers_the_rim(ink: Image) -> bool:
    """Whether most of the picture's rim counts as ink, so that what was taken for ink is the paper."""
    width = max(int(RIM * min(ink.shape)), 1)
    is_rim: NDArray[np.bool_] = np.ones(ink.shape, np.bool_)
    is_rim[width:-width, width:-width] = False
    return bool((ink[is_rim] > 0.5).mean() > 0.5)


def _likeness_to_strokes(ink: Image, brightness: Image) -> float:
    """Length over width of what was drawn, times its squared contrast: high for lines, low for patches and stains."""
    mask = ink > 0.5
    if not mask.any() or mask.all():
        return 0.0
    edge = np.abs(np.diff(ink, axis=0)).sum() + np.abs(np.diff(ink, axis=1)).sum()
    contrast = float(brightness[mask].mean() - brightness[~mask].mean())
    return float(edge**2 / ink.sum()) * contrast**2


def _nothing_drawn(tone: float) -> EngineError:
    hint = "the ink must be clearly darker or lighter than its paper"
    if tone > 0.9:
        return EngineError("the page is blank", hint)
    if tone < 0.1:
        return EngineError("the picture is all ink", hint)
    return EngineError("no ink stands out from the paper", hint)
