"""A mended skeleton graph as the paths that a pen would take through it: straight on at every junction."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.skeleton import Points, SkeletonGraph
from engine.skeleton_repair import PINHOLE, End, StrokeGraph, beyond, repair

STRAIGHT = np.cos(np.radians(120))
"""Branches that leave a junction at more than this angle to each other are one stroke that passes through it."""


@dataclass(frozen=True)
class Path:
    """The way of one stroke through the skeleton."""

    points: Points
    """(n, 2), n >= 1; a single point is a dot; the first point of a loop is not repeated."""
    is_closed: bool = False
    starts_free: bool = True
    """False where it starts on another stroke."""
    ends_free: bool = True
    """False where it ends on another stroke."""


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
    for ends in net.ends.values():
        if len(ends) < 2:
            continue
        directions = np.array([net.direction(end) for end in ends]) if len(ends) > 2 else np.zeros((2, 2))
        cosines = (directions @ directions.T).tolist()
        limit = STRAIGHT if len(ends) > 2 else 1.0
        pairs = [(cosines[i][j], ends[i], ends[j]) for i in range(len(ends)) for j in range(i)]
        for cosine, one, two in sorted(pairs):
            if cosine < limit and one not in partners and two not in partners:
                partners[one], partners[two] = two, one
    return partners


def _walk(net: StrokeGraph, partners: dict[End, End]) -> list[Path]:
    """Every branch once: first the paths with ends, then the loops."""
    left = set(net.branches)
    both = [(key, is_start) for key in net.branches for is_start in (True, False)]
    in_order = sorted(both, key=lambda end: end in partners)
    return [_follow(net, partners, end, left) for end in in_order if end[0] in left]


def _follow(net: StrokeGraph, partners: dict[End, End], first: End, left: set[int]) -> Path:
    """The path that begins with that end of a branch; takes its branches out of `left`."""
    end, pieces = first, []
    while True:
        left.discard(end[0])
        pieces.append(_piece(net, partners, end))
        out = (end[0], not end[1])
        following = partners.get(out)
        if following is None or following[0] not in left:
            break
        end = following
    return Path(np.concatenate(pieces), following == first, net.is_free(first), net.is_free(out))


def _piece(net: StrokeGraph, partners: dict[End, End], end: End) -> Points:
    """A branch's points without the bent parts inside its junctions."""
    points = _cleared(net, partners, net.outward(end), end)[::-1]
    return _cleared(net, partners, points, (end[0], not end[1]))[::-1]


def _cleared(net: StrokeGraph, partners: dict[End, End], points: Points, end: End) -> Points:
    """Points without those inside the junction that they begin at; a stroke that ends there still reaches it."""
    if net.is_free(end):
        return points
    outer = beyond(points, net.radii[net.node_at(end)])
    return outer if end in partners else np.concatenate([points[:1], outer])
