"""A mended skeleton graph as the paths that a pen would take through it: straight on at every junction."""

from dataclasses import dataclass
from math import cos, radians

import numpy as np
from numpy.typing import NDArray

from engine.junctions import Outward
from engine.skeleton import Points, SkeletonGraph
from engine.skeleton_repair import PINHOLE, repair
from engine.stroke_graph import End, StrokeGraph

STRAIGHT = cos(radians(120))
"""Branches that leave a junction at more than this angle to each other are one stroke that passes through it."""


@dataclass(frozen=True)
class Path:
    """The way of one stroke through the skeleton."""

    points: Points
    """(n, 2), n >= 1; a single point is a dot; the first point of a loop is not repeated."""
    is_closed: bool = False
    starts_free: bool = False
    """False for a loop, and where it starts on another stroke."""
    ends_free: bool = False
    """False for a loop, and where it ends on another stroke."""


def paths_through(graph: SkeletonGraph, mask: NDArray[np.bool_], pen: float) -> list[Path]:
    """The strokes of a drawing whose ink is `mask` (h, w), drawn by a pen `pen` pixels wide."""
    net = StrokeGraph(graph, mask, pen)
    repair(net)
    partners = _partners(net)
    dots = [Path(net.nodes[node][None]) for node, ends in net.ends.items() if not ends and net.radii[node] > 0]
    rings = [Path(ring, is_closed=True) for ring in graph.rings if len(ring) > PINHOLE * pen]
    dots += [Path(ring.mean(axis=0)[None]) for ring in graph.rings if len(ring) <= PINHOLE * pen]
    return [*dots, *rings, *_walk(net, partners)]


def _partners(net: StrokeGraph) -> dict[End, End]:
    """Branch ends at junctions that continue each other, both ways; the straightest pairs first."""
    partners: dict[End, End] = {}
    net.look_out(*(end for ends in net.ends.values() if len(ends) > 2 for end in ends))
    for ends in net.ends.values():
        if len(ends) == 2:
            partners |= {ends[0]: ends[1], ends[1]: ends[0]}
        elif len(ends) > 2:
            _pair(net, ends, partners)
    return partners


def _pair(net: StrokeGraph, ends: list[End], partners: dict[End, End]) -> None:
    """Adds the pairs among the ends at one junction."""
    ways = [(net.direction(end), end) for end in ends]
    pairs = [(x * u + y * v, one, two) for i, ((x, y), one) in enumerate(ways) for (u, v), two in ways[:i]]
    for _, one, two in sorted(pair for pair in pairs if pair[0] < STRAIGHT):
        if one not in partners and two not in partners:
            partners[one], partners[two] = two, one


def _walk(net: StrokeGraph, partners: dict[End, End]) -> list[Path]:
    """Every branch once: first the paths with ends, then the loops."""
    left = set(net.branches)
    both = [(key, is_start) for key in net.branches for is_start in (True, False)]
    outer = _outer(net, both)
    in_order = sorted(both, key=lambda end: end in partners)
    return [_follow(net, partners, outer, end, left) for end in in_order if end[0] in left]


def _outer(net: StrokeGraph, ends: list[End]) -> dict[End, int]:
    """For each end that meets others, which of the branch's points, seen from there, is the first one past them."""
    met = [end for end in ends if not net.is_free(end)]
    if not met:
        return {}
    return dict(zip(met, Outward([net.outward(end) for end in met]).beyond(net.radii_at(met)), strict=True))


def _follow(net: StrokeGraph, partners: dict[End, End], outer: dict[End, int], first: End, left: set[int]) -> Path:
    """The path that begins with that end of a branch; takes its branches out of `left`."""
    end = first
    pieces: list[Points] = []
    while True:
        left.discard(end[0])
        pieces += _pieces(net, partners, outer, end)
        out = (end[0], not end[1])
        following = partners.get(out)
        if following is None or following[0] not in left:
            break
        end = following
    return Path(np.concatenate(pieces), following == first, net.is_free(first), net.is_free(out))


def _pieces(net: StrokeGraph, partners: dict[End, End], outer: dict[End, int], end: End) -> list[Points]:
    """A branch's points without the bent parts inside its junctions; a stroke that ends at one still reaches it."""
    points, out = net.outward(end), (end[0], not end[1])
    reaches_in, reaches_out = (each in outer and each not in partners for each in (end, out))
    low = min(outer.get(end, 0), len(points) // 2)
    high = len(points) - min(outer.get(out, 0), (len(points) - low + reaches_in) // 2)
    return [points[: int(reaches_in)], points[low:high], points[len(points) - int(reaches_out) :]]
