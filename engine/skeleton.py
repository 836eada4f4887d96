"""A thin skeleton as a graph: branches of pixels between ends and junctions."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from engine.vectors import lengths

Points = NDArray[np.float64]
"""(n, 2), x and y, pixel centres at +0.5."""


GRID = 64
"""Nodes lie on the 64ths of a pixel, so that where on the paper a drawing lies rounds nothing differently."""


@dataclass
class Branch:
    """A run of skeleton pixels from one node to another."""

    start: int
    """Index of the node where it begins; equal to `end` for a loop."""
    end: int
    points: Points
    """(n, 2), n >= 2, the positions of both nodes included."""
    length: float
    """Length of its polyline, pixels."""

    @classmethod
    def along(cls, start: int, end: int, points: Points) -> "Branch":
        """A branch through those points (n, 2)."""
        return cls(start, end, points, float(np.add.reduce(lengths(points[1:] - points[:-1]))))


@dataclass
class SkeletonGraph:
    """Nodes (ends, junctions, lone pixels) and the branches between them."""

    nodes: Points
    """(n, 2), the position of each node."""
    branches: list[Branch]
    rings: list[Points]
    """Closed loops without a junction, (n, 2), the first point not repeated."""


def trace(skeleton: NDArray[np.bool_]) -> SkeletonGraph:
    """The graph of a one-pixel-thin skeleton (h, w)."""
    links = _Links(skeleton)
    outer = np.flatnonzero(links.degrees != 2)
    touching = links.of(outer)
    node_of, nodes = _nodes(links, outer.tolist(), touching)
    following = links.following()
    runs = list(_runs(node_of, touching, following))
    pixels = np.fromiter(chain.from_iterable(runs), np.intp)
    rings = [links.positions.take(ring, axis=0) for ring in _rings(links, following, pixels)]
    return SkeletonGraph(nodes, _branches(runs, node_of, links.positions.take(pixels, axis=0), nodes), rings)


def _branches(runs: list[list[int]], node_of: dict[int, int], points: Points, nodes: Points) -> list[Branch]:
    """Runs of pixels, which lie at `points`, as branches, which begin and end at the nodes themselves."""
    stops = np.cumsum([len(run) for run in runs], dtype=np.intp)
    starts = [0, *stops.tolist()]
    ends = [(node_of[run[0]], node_of[run[-1]]) for run in runs]
    if runs:
        first, last = np.array(ends).T
        points[starts[:-1]], points[stops - 1] = nodes.take(first, axis=0), nodes.take(last, axis=0)
    steps = np.zeros(len(points))
    steps[:-1] = lengths(points[1:] - points[:-1])
    steps[stops - 1] = 0.0
    long = np.add.reduceat(steps, starts[:-1]).tolist() if runs else []
    return [
        Branch(*nodes_of_run, points[first:stop], length)
        for nodes_of_run, first, stop, length in zip(ends, starts, starts[1:], long, strict=False)
    ]


def framed(mask: NDArray[np.bool_], margin: int) -> NDArray[np.bool_]:
    """A mask (h, w) with `margin` empty pixels around it."""
    height, width = mask.shape
    wide = np.zeros((height + 2 * margin, width + 2 * margin), np.bool_)
    wide[margin : margin + height, margin : margin + width] = mask
    return wide


class _Links:
    """Which skeleton pixels touch: diagonals count only where no straight step leads round the corner."""

    def __init__(self, skeleton: NDArray[np.bool_]) -> None:
        padded = framed(skeleton, 1)
        width = padded.shape[1]
        flat = padded.ravel()
        pixels = np.flatnonzero(flat)
        number = np.empty(flat.size, np.intp)
        number[pixels] = np.arange(len(pixels))
        east, south, west = (flat.take(pixels + step) for step in (1, width, -1))
        ways = {
            1: east,
            width: south,
            width + 1: flat.take(pixels + (width + 1)) & ~(east | south),
            width - 1: flat.take(pixels + (width - 1)) & ~(west | south),
        }
        ones = [np.flatnonzero(is_linked) for is_linked in ways.values()]
        one = np.concatenate(ones)
        two = number.take(np.concatenate([pixels.take(some) + way for some, way in zip(ones, ways, strict=True)]))
        self._pixels, self._others = np.concatenate([one, two]), np.concatenate([two, one])
        self.degrees = np.bincount(self._pixels, minlength=len(pixels))
        y = pixels // width
        self.positions: Points = np.stack([pixels - y * width, y], axis=1) - 0.5

    def of(self, pixels: NDArray[np.intp]) -> dict[int, list[int]]:
        """The pixels that touch each of some (n,), those that touch none left out."""
        is_asked = np.zeros(len(self.degrees), np.bool_)
        is_asked[pixels] = True
        asked = np.flatnonzero(is_asked.take(self._pixels))
        found: dict[int, list[int]] = {}
        for pixel, other in zip(self._pixels.take(asked).tolist(), self._others.take(asked).tolist(), strict=True):
            found.setdefault(pixel, []).append(other)
        return found

    def following(self) -> list[int]:
        """For each pixel inside a branch, the sum of its two neighbours, as the next is this less the last; else -1."""
        sums = np.bincount(self._pixels, self._others, len(self.degrees))
        found: list[int] = np.where(self.degrees == 2, sums, -1).astype(np.intp).tolist()
        return found


def _nodes(links: _Links, pixels: list[int], touching: dict[int, list[int]]) -> tuple[dict[int, int], Points]:
    """Node of each of the pixels that are not inside a branch, and where they are; junction pixels that touch are one.

    `touching` tells what touches each.
    """
    node_of: dict[int, int] = {}
    clusters: list[list[int]] = []
    for pixel in pixels:
        if pixel in node_of:
            continue
        cluster = [pixel]
        node_of[pixel] = len(clusters)
        for member in cluster if len(touching.get(pixel, ())) > 2 else ():
            for other in touching[member]:
                if other not in node_of and len(touching.get(other, ())) > 2:
                    node_of[other] = len(clusters)
                    cluster.append(other)
        clusters.append(cluster)
    return node_of, _means(links.positions, clusters)


def _means(positions: Points, clusters: list[list[int]]) -> Points:
    """The middle (n, 2) of each cluster, on the grid."""
    if not clusters:
        return np.zeros((0, 2))
    sizes = np.array([len(cluster) for cluster in clusters])
    members = positions.take([pixel for cluster in clusters for pixel in cluster], axis=0)
    sums = np.add.reduceat(members, np.cumsum(sizes) - sizes, axis=0)
    return np.asarray(np.rint(sums / sizes[:, None] * GRID) / GRID)


def _runs(node_of: dict[int, int], touching: dict[int, list[int]], following: list[int]) -> Iterator[list[int]]:
    """Pixels of each branch, from a node's pixel to a node's pixel."""
    seen: set[int] = set()
    for pixel, node in node_of.items():
        for step in touching.get(pixel, ()):
            if following[step] < 0:
                if pixel < step and node != node_of[step]:
                    yield [pixel, step]
            elif step not in seen:
                run = _walk(following, pixel, step)
                seen.add(run[-2])
                yield run


def _walk(following: list[int], last: int, pixel: int) -> list[int]:
    """Pixels from `last` over `pixel` to the next that is not inside a branch."""
    run = [last, pixel]
    while (both := following[pixel]) >= 0:
        last, pixel = pixel, both - last
        run.append(pixel)
    return run


def _rings(links: _Links, following: list[int], seen: NDArray[np.intp]) -> Iterator[list[int]]:
    """Pixels of each loop that has no node, of those that were not seen yet."""
    is_left = links.degrees == 2
    is_left[seen] = False
    for pixel in np.flatnonzero(is_left).tolist():
        if is_left[pixel]:
            following[pixel] = -1
            ring = _walk(following, pixel, links.of(np.array([pixel]))[pixel][0])[:-1]
            is_left[ring] = False
            yield ring
