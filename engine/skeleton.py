"""A thin skeleton as a graph: branches of pixels between ends and junctions."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

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
        return cls(start, end, points, float(np.add.reduce(_steps(points))))


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
    node_of, nodes = _nodes(links)
    following = links.following()
    runs = list(_runs(links, node_of, following))
    pixels = np.fromiter(chain.from_iterable(runs), np.intp)
    rings = [links.positions[ring] for ring in _rings(links, following, pixels)]
    return SkeletonGraph(nodes, _branches(runs, node_of, links.positions.take(pixels, axis=0), nodes), rings)


def _branches(runs: list[list[int]], node_of: dict[int, int], points: Points, nodes: Points) -> list[Branch]:
    """Runs of pixels, which lie at `points`, as branches, which begin and end at the nodes themselves."""
    stops = np.cumsum([len(run) for run in runs], dtype=np.intp)
    starts = [0, *stops.tolist()]
    ends = [(node_of[run[0]], node_of[run[-1]]) for run in runs]
    if runs:
        points[starts[:-1]], points[stops - 1] = nodes[[start for start, _ in ends]], nodes[[end for _, end in ends]]
    steps = _steps(points)
    return [
        Branch(*nodes_of_run, points[first:stop], float(np.add.reduce(steps[first : stop - 1])))
        for nodes_of_run, first, stop in zip(ends, starts, starts[1:], strict=False)
    ]


def _steps(points: Points) -> NDArray[np.float64]:
    """Distances (n - 1,) from point to point."""
    steps = points[1:] - points[:-1]
    return np.hypot(steps[:, 0], steps[:, 1])


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
        number = np.empty(flat.size, np.int32)
        number[pixels] = np.arange(len(pixels))
        east, south, west = flat[pixels + 1], flat[pixels + width], flat[pixels - 1]
        steps = {
            1: east,
            width: south,
            width + 1: flat[pixels + width + 1] & ~east & ~south,
            width - 1: flat[pixels + width - 1] & ~west & ~south,
        }
        one = np.concatenate([np.flatnonzero(mask) for mask in steps.values()])
        two = np.concatenate([number[pixels[mask] + step] for step, mask in steps.items()])
        both = np.concatenate([one, two])
        order = np.argsort(both, kind="stable")
        degrees = np.bincount(both, minlength=len(pixels))
        self.neighbours = np.concatenate([two, one])[order]
        self.offsets = np.concatenate([[0], np.cumsum(degrees)])
        self.degrees = degrees
        y, x = np.divmod(pixels, width)
        self.positions: Points = np.stack([x, y], axis=1) - 0.5

    def of(self, pixel: int) -> list[int]:
        """The pixels that touch `pixel`."""
        found: list[int] = self.neighbours[self.offsets[pixel] : self.offsets[pixel + 1]].tolist()
        return found

    def following(self) -> list[int]:
        """For each pixel inside a branch, the sum of its two neighbours, as the next is this less the last; else -1."""
        inside = np.flatnonzero(self.degrees == 2)
        places = self.offsets[inside]
        sums = np.full(len(self.positions), -1)
        sums[inside] = self.neighbours[places] + self.neighbours[places + 1]
        return sums.tolist()


def _nodes(links: _Links) -> tuple[dict[int, int], Points]:
    """Node of each pixel that is not inside a branch, and where they are; junction pixels that touch are one node."""
    node_of: dict[int, int] = {}
    clusters: list[list[int]] = []
    for pixel in np.flatnonzero(links.degrees != 2).tolist():
        if pixel in node_of:
            continue
        cluster = [pixel]
        node_of[pixel] = len(clusters)
        for member in cluster if links.degrees[pixel] > 2 else ():
            for other in links.of(member):
                if links.degrees[other] > 2 and other not in node_of:
                    node_of[other] = len(clusters)
                    cluster.append(other)
        clusters.append(cluster)
    return node_of, _means(links.positions, clusters)


def _means(positions: Points, clusters: list[list[int]]) -> Points:
    """The middle (n, 2) of each cluster, on the grid."""
    if not clusters:
        return np.zeros((0, 2))
    sizes = np.array([len(cluster) for cluster in clusters])
    members = positions[[pixel for cluster in clusters for pixel in cluster]]
    sums = np.add.reduceat(members, np.cumsum(sizes) - sizes, axis=0)
    return np.asarray(np.round(sums / sizes[:, None] * GRID) / GRID)


def _runs(links: _Links, node_of: dict[int, int], following: list[int]) -> Iterator[list[int]]:
    """Pixels of each branch, from a node's pixel to a node's pixel."""
    seen: set[int] = set()
    for pixel, node in node_of.items():
        for step in links.of(pixel):
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
            ring = _walk(following, pixel, links.of(pixel)[0])[:-1]
            is_left[ring] = False
            yield ring
