"""On how little of a drawing's ink a map's importance lies."""

import numpy as np

from engine.blur import MAP_BLUR, blurred
from engine.map_agreement import TOP, Floats, Map, on_ink
from engine.messages import Image


def concentration(values: Map, drawing: Image, share: float = TOP, sigma: float = MAP_BLUR) -> float:
    """The part, 0..1, of a map's importance that lies in the most important `share` of the drawing's ink.

    Map and drawing are (48, 48). Ink is every pixel above 0.5, importance is the map after a blur by `sigma` summed
    over ink, and the last pixel counts in part. A map that is the same everywhere gives `share`; nan for one that is
    empty there.
    """
    held = _held(values, drawing, sigma)
    return float(np.interp(share * (len(held) - 1), np.arange(len(held)), held))


def ink_that_holds(part: float, values: Map, drawing: Image, sigma: float = MAP_BLUR) -> float:
    """The smallest share of the drawing's ink, 0..1, that has `part` (0..1) of the importance; else as above."""
    held = _held(values, drawing, sigma)
    if np.isnan(held).any():
        return float("nan")
    return float(np.interp(part, held, np.linspace(0, 1, len(held))))


def _held(values: Map, drawing: Image, sigma: float) -> Floats:
    """What part of the importance the k most important of n pixels have, (n + 1,) for k from 0 to n; nan if none."""
    most_first = np.sort(on_ink(blurred(values, sigma), drawing))[::-1]
    total = float(most_first.sum())
    if total <= 0:
        return np.full(len(most_first) + 1, np.nan)
    result: Floats = np.concatenate([[0.0], np.cumsum(most_first) / total])
    return result
