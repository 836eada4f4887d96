"""The views of a thing, as one-shot classes: drawings of a category that look alike, without anybody's labels."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.backend import Array, Embedder
from engine.onnx_backend import OnnxEmbedder
from engine.weights import find_model
from engine.worlds import SKETCHES, WORLDS
from training.embedding import embed_drawings
from training.k_means import k_means, silhouette
from training.quickdraw import QuickDraw, load_quickdraw, ranks
from training.strokes import from_omniglot

MOST_VIEWS = 4
LEAST_APART = 0.15
"""Mean silhouette from which on a category is taken to have several views.

With it the 237 categories that are trained on make 462 classes, 1.95 of each; the paper has 665 of 345, 1.93 of each.
"""
FEWEST = 8
"""Drawings of a view; smaller ones are dropped (268 of 11,773 drawings)."""


@dataclass(frozen=True)
class Sketches:
    """Drawings of views: see `training.drawn_classes`."""

    drawn: QuickDraw
    alphabets: NDArray[np.str_]
    """(views,), the category of each."""
    characters: NDArray[np.str_]
    """(views,), its number inside the category, from "1"."""
    classes: NDArray[np.intp]
    """(drawings,)."""

    @property
    def side(self) -> int:
        return self.drawn.side

    @property
    def pen(self) -> float:
        return self.drawn.pen

    @property
    def drawers(self) -> NDArray[np.intp]:
        return ranks(self.classes)

    @property
    def points(self) -> NDArray[np.float32]:
        return self.drawn.points

    @property
    def ends_stroke(self) -> NDArray[np.bool_]:
        return self.drawn.ends_stroke

    @property
    def offsets(self) -> NDArray[np.intp]:
        return self.drawn.offsets

    def strokes(self, drawing: int) -> list[NDArray[np.float32]]:
        """The strokes of one drawing, (n, 2) each."""
        return self.drawn.strokes(drawing)


def load_views(part: str) -> Sketches:
    """The views of the `training` or the `held_out` categories, by the shipped critic of originality."""
    features = OnnxEmbedder(find_model(WORLDS[SKETCHES].features).file, threads=1)
    return split_into_views(load_quickdraw(part), features)


def split_into_views(drawn: QuickDraw, features: Embedder) -> Sketches:
    """Each category's drawings clustered by a critic that has learned without labels; small clusters are dropped."""
    found = embed_drawings(features, from_omniglot(drawn).rendered())
    view = np.empty(len(drawn.classes), np.intp)
    for category in range(len(drawn.alphabets)):
        own = drawn.classes == category
        view[own] = views(found[own])
    return _of_views(drawn, view)


def views(features: Array) -> NDArray[np.intp]:
    """The view (n,) of each drawing of one category, 0 for the largest, by its features (n, 256).

    Clusters of k-means for the number k = 2..4 of the largest mean silhouette (Rousseeuw 1987), and a single view where
    that is below `LEAST_APART`.
    """
    tried = [k_means(features, k) for k in range(2, MOST_VIEWS + 1)]
    apart = [silhouette(features, clusters) for clusters in tried]
    best = tried[int(np.argmax(apart))] if max(apart) >= LEAST_APART else np.zeros(len(features), np.intp)
    order = np.argsort(-np.bincount(best), kind="stable")
    return np.asarray(np.argsort(order)[best])


def _of_views(drawn: QuickDraw, view: NDArray[np.intp]) -> Sketches:
    pair = drawn.classes * MOST_VIEWS + view
    large = np.flatnonzero(np.bincount(pair) >= FEWEST)
    kept = np.flatnonzero(np.isin(pair, large))
    category, number = np.divmod(large, MOST_VIEWS)
    names = drawn.alphabets[category]
    classes = np.searchsorted(large, pair[kept])
    return Sketches(drawn.of(kept), names, (number + 1).astype(str), classes)
