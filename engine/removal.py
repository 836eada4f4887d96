"""Deletion and insertion: whether the ink that a map calls important is what a drawing is recognized by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.blur import MAP_BLUR, blurred
from engine.map_agreement import Floats, Map
from engine.messages import Image

STAGES = 10
"""Equal shares in which the ink goes or comes."""
LEAST_INK = 1e-6
"""Below this there is no ink around."""
Measure = Callable[[Image], ArrayLike]
"""Drawings (n, 48, 48) to how far each is still what it was, (n,)."""


@dataclass(frozen=True)
class RemovalCurves:
    """A measure while the most important ink goes first, and while it comes first (Petsiuk et al. 2018)."""

    deletion: Floats
    """(stages + 1,), from the whole drawing to blank paper."""
    insertion: Floats
    """(stages + 1,), from blank paper to the whole drawing."""

    @property
    def deletion_area(self) -> float:
        """Mean height of the curve: the lower, the more depends on what went first."""
        return area(self.deletion)

    @property
    def insertion_area(self) -> float:
        """Mean height of the curve: the higher, the more depends on what came first."""
        return area(self.insertion)

    @property
    def gain(self) -> float:
        """Insertion less deletion area: 0 on average for orders that know nothing, however smooth they are.

        The smoother an order, the larger the patches that go, and the more both areas are alike raised or lowered.
        """
        return self.insertion_area - self.deletion_area


def removal_curves(
    drawing: Image, values: Map, measure: Measure, stages: int = STAGES, sigma: float = MAP_BLUR
) -> RemovalCurves:
    """How `measure` falls and rises with the ink of a drawing (48, 48) in the order of a map (48, 48).

    `measure` is asked once, for all 2 (stages + 1) drawings of `removal_stages`.
    """
    found = np.asarray(measure(removal_stages(drawing, values, stages, sigma)), np.float64)
    return RemovalCurves(found[: stages + 1], found[stages + 1 :])


def removal_stages(drawing: Image, values: Map, stages: int = STAGES, sigma: float = MAP_BLUR) -> Image:
    """(2 (stages + 1), 48, 48): the drawing with ever less of its ink, then paper with ever more of it."""
    order = removal_order(drawing, values, sigma)
    return np.concatenate([deleted(drawing, order, stages), inserted(drawing, order, stages)])


def mean_curves(curves: Sequence[RemovalCurves]) -> RemovalCurves:
    """The mean of curves of as many stages, one or more."""
    return RemovalCurves(
        np.mean([each.deletion for each in curves], axis=0), np.mean([each.insertion for each in curves], axis=0)
    )


def removal_order(drawing: Image, values: Map, sigma: float = MAP_BLUR) -> NDArray[np.intp]:
    """Flat indices (k,) of the pixels of a drawing (48, 48) that have any ink, those that a map calls important first.

    A pixel is as important as the map (48, 48) says of the ink around it, on average by a Gaussian of `sigma` pixels:
    so a stroke goes in its whole width, and neither a stroke's middle nor the ink where many meet comes first for
    being that.
    """
    inked = np.flatnonzero(drawing)
    result: NDArray[np.intp] = inked[np.argsort(-_around(drawing, values, sigma).ravel()[inked], kind="stable")]
    return result


def _around(drawing: Image, values: Map, sigma: float) -> Floats:
    """The mean of the map over the ink around each pixel that has ink, (48, 48)."""
    ink = np.asarray(drawing, np.float64)
    if sigma <= 0:
        return np.asarray(values, np.float64)
    return np.asarray(blurred(ink * values, sigma) / np.maximum(blurred(ink, sigma), LEAST_INK), np.float64)


def deleted(drawing: Image, order: NDArray[np.intp], stages: int = STAGES) -> Image:
    """A drawing (48, 48) with 0, 1, ... `stages` equal shares of its ink gone, (stages + 1, 48, 48)."""
    return np.asarray(np.where(_is_changed(drawing, order, stages), 0, drawing), np.float32)


def inserted(drawing: Image, order: NDArray[np.intp], stages: int = STAGES) -> Image:
    """Blank paper with 0, 1, ... `stages` equal shares of a drawing's (48, 48) ink on it, (stages + 1, 48, 48)."""
    return np.asarray(np.where(_is_changed(drawing, order, stages), drawing, 0), np.float32)


def area(curve: ArrayLike) -> float:
    """The area under a curve (stages + 1,) over shares from 0 to 1, by trapezoids."""
    heights = np.asarray(curve, np.float64)
    return float((heights[1:] + heights[:-1]).mean() / 2)


def random_map(seed: int, shape: tuple[int, int] = (48, 48)) -> Image:
    """A map (48, 48), 0..1, that knows nothing: white noise, which a blur makes patches of."""
    return np.random.default_rng(seed).random(shape, np.float32)


def turned_maps(values: Map) -> list[Map]:
    """A map (48, 48) by a quarter, a half and three quarters of a turn: as smooth, but in the wrong places.

    It knows a little where drawings are symmetric or ink matters most in the middle.
    """
    return [np.rot90(values, quarters) for quarters in (1, 2, 3)]


def _is_changed(drawing: Image, order: NDArray[np.intp], stages: int) -> NDArray[np.bool_]:
    """Which pixels are among the first 0, 1, ... `stages` equal shares of ink, (stages + 1, 48, 48).

    A pixel turns whole, in the stage in which the middle of its ink does.
    """
    ink = np.asarray(drawing, np.float64).ravel()[order]
    middles = np.cumsum(ink) - ink / 2
    stage = np.full(drawing.size, stages + 1)
    stage[order] = np.floor(middles / max(float(ink.sum()), 1e-9) * stages).astype(np.intp) + 1
    return (stage <= np.arange(stages + 1)[:, None]).reshape(stages + 1, *drawing.shape)
