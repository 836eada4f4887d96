"""A thin skeleton as a graph: branches of pixels between ends and junctions."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

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

    @cached_property
    def length(self) -> float:
        """Length of its polyline, pixels."""
        steps = self.points[1:] - self.points[:-1]
        return float(np.hypot(steps[:, 0], steps[:, 1]).sum())


@dataclass
class SkeletonGraph:
    """Nodes (ends, junctions, lone pixels) and the branches between them."""

    nodes: list[Points]
    """Position of each node, (2,)."""
    branches: list[Branch]
    rings: list[Points] = field(default_factory=list)
    """Closed loops without a junction, (n, 2), the first point not repeated."""


def trace(skeleton: NDArray[np.bool_]) -> SkeletonGraph:
    """The graph of a one-pixel-thin skeleton (h, w)."""
    links = _Links(skeleton)
    node_of, nodes = _nodes(links)
    positions = links.positions
    branches = []
    seen = bytearray(len(positions))
    for run in _runs(links, node_of, seen):
        inner = positions[run[1:-1]]
        start, end = node_of[run[0]], node_of[run[-1]]
        branches.append(Branch(start, end, np.concatenate([nodes[start][None], inner, nodes[end][None]])))
    rings = [positions[ring] for ring in _rings(links, node_of, seen)]
    return SkeletonGraph(nodes, branches, rings)


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
        number = np.zeros(flat.size, np.intp)
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
        self.neighbours: list[int] = np.concatenate([two, one])[order].tolist()
        self.offsets: list[int] = np.concatenate([[0], np.cumsum(degrees)]).tolist()
        self.degrees: list[int] = degrees.tolist()
        y, x = np.divmod(pixels, width)
        self.positions: Points = np.stack([x, y], axis=1) - 0.5

    def of(self, pixel: int) -> list[int]:
        """The pixels that touch `pixel`."""
        return self.neighbours[self.offsets[pixel] : self.offsets[pixel + 1]]


def _nodes(links: _Links) -> tuple[dict[int, int], list[Points]]:
    """Node of each pixel that is not inside a branch, and their positions; junction pixels that touch are one node."""
    node_of: dict[int, int] = {}
    nodes: list[Points] = []
    for pixel, degree in enumerate(links.degrees):
        if degree == 2 or pixel in node_of:
            continue
        cluster = [pixel]
        node_of[pixel] = len(nodes)
        for member in cluster if degree > 2 else ():
            for other in links.of(member):
                if links.degrees[other] > 2 and other not in node_of:
                    node_of[other] = len(nodes)
                    cluster.append(other)
        nodes.append(np.round(links.positions[cluster].mean(axis=0) * GRID) / GRID)
    return node_of, nodes


def _runs(links: _Links, node_of: dict[int, int], seen: bytearray) -> Iterator[list[int]]:
    """Pixels of each branch, from a node's pixel to a node's pixel."""
    for pixel, node in node_of.items():
        for step in links.of(pixel):
            if step in node_of:
                if pixel < step and node != node_of[step]:
                    yield [pixel, step]
            elif not seen[step]:
                yield _walk(links, node_of, seen, pixel, step)


def _walk(links: _Links, node_of: dict[int, int], seen: bytearray, last: int, pixel: int) -> list[int]:
    """Pixels from `last` over `pixel` to the next node, or round to `last` again."""
    run = [last, pixel]
    first = last
    neighbours, offsets = links.neighbours, links.offsets
    while pixel not in node_of and pixel != first:
        seen[pixel] = 1
        place = offsets[pixel]
        one = neighbours[place]
        last, pixel = pixel, neighbours[place + 1] if one == last else one
        run.append(pixel)
    return run


def _rings(links: _Links, node_of: dict[int, int], seen: bytearray) -> Iterator[list[int]]:
    """Pixels of each loop that has no node."""
    for pixel in range(len(seen)):
        if not seen[pixel] and pixel not in node_of:
            seen[pixel] = 1
            yield _walk(links, node_of, seen, pixel, links.of(pixel)[0])[:-1]
