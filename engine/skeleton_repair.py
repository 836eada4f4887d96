"""A skeleton graph freed from what thinning does to junctions, sharp turns and blunt ends."""

from math import cos, hypot, radians, sqrt

import numpy as np

from engine.skeleton import Branch, Points
from engine.stroke_graph import End, StrokeGraph
from engine.vectors import SHORTEST, lengths

SPUR = 0.5
"""A spur that sticks out of the ink around its junction by less than this many pen radii is no stroke."""
BRIDGE = 1.2
"""Two junctions nearer to each other than this many pen widths are one crossing."""
PINHOLE = 2.0
"""A way round a hole that is shorter than this many pen widths goes round a fault in the ink."""
DOT = 0.75
"""A stroke of less than this many pen radii is a dot."""
SHARP_TURN = cos(radians(100))
"""A turn sharper than this leaves a spur in its outer corner that is the turn's true tip."""


def repair(graph: StrokeGraph) -> None:
    """Mends a graph in place."""
    _close_pinholes(graph)
    _sharpen_turns(graph)
    _drop_spurs(graph)
    _close_bridges(graph)
    _shrink_dots(graph)


def _close_pinholes(graph: StrokeGraph) -> None:
    """Around a hole that no pen would leave, one way is enough."""
    shortest: dict[tuple[int, int], float] = {}
    for key, branch in sorted(graph.branches.items(), key=lambda item: item[1].length):
        between = min(branch.start, branch.end), max(branch.start, branch.end)
        around = branch.length + (0.0 if branch.start == branch.end else shortest.setdefault(between, np.inf))
        if around < PINHOLE * graph.pen:
            graph.remove(key)
            for node in dict.fromkeys(between):
                _join_if_passed(graph, node)
        shortest[between] = min(branch.length, shortest.get(between, np.inf))


def _sharpen_turns(graph: StrokeGraph) -> None:
    """Where two arms meet at less than 100 degrees, the short stem in the outer corner becomes the tip of both."""
    stems = [stem for stem in graph.spurs() if _is_stem(graph, stem)]
    graph.look_out(*(arm for stem in stems if len(arms := _arms(graph, stem)) == 2 for arm in arms))
    for stem in stems:
        if stem[0] not in graph.branches:
            continue
        arms = _arms(graph, stem)
        if len(arms) == 2 and arms[0][0] != arms[1][0] and _is_tip(graph, stem, arms):
            _make_tip(graph, stem, arms)


def _arms(graph: StrokeGraph, stem: End) -> list[End]:
    """The other ends that meet where a stem begins."""
    return [end for end in graph.ends[graph.node_at(stem)] if end != stem]


def _is_stem(graph: StrokeGraph, end: End) -> bool:
    """Whether a branch is as long as the common part of two arms that meet in a point may be."""
    return 0.15 * graph.pen < graph.branches[end[0]].length < 4 * graph.pen


def _is_tip(graph: StrokeGraph, stem: End, arms: list[End]) -> bool:
    """Whether a stem is as long as the common part of two arms that meet in a point, and points away from them."""
    length = graph.branches[stem[0]].length
    (x, y), (u, v) = (graph.direction(arm) for arm in arms)
    cosine = x * u + y * v
    if cosine < SHARP_TURN:
        return False
    notch = graph.pen / 2 / sqrt(max((1 - cosine) / 2, 0.01))
    points = graph.outward(stem)
    reach_x, reach_y = (points[-1] - points[0]).tolist()
    backward = -(reach_x * (x + u) + reach_y * (y + v)) / max(hypot(x + u, y + v), SHORTEST)
    return length < notch + 0.1 * graph.pen and backward > 0.75 * length


def _make_tip(graph: StrokeGraph, stem: End, arms: list[End]) -> None:
    radius = graph.radii[graph.node_at(stem)]
    tip = graph.outward(stem)[-1:]
    one, two = (beyond(graph.outward(arm), radius) for arm in arms)
    turn = Branch.along(graph.node_across(arms[0]), graph.node_across(arms[1]), np.concatenate([one[::-1], tip, two]))
    passed = graph.node_at(stem), graph.node_across(stem)
    for key in (stem[0], arms[0][0], arms[1][0]):
        graph.remove(key)
    for node in passed:
        graph.drop_node(node)
    graph.add(turn)


def _drop_spurs(graph: StrokeGraph) -> None:
    """Takes off what thinning leaves at blunt ends and bumps."""
    while doomed := [end for end in graph.spurs() if _is_bump(graph, end)]:
        touched = [graph.node_at(end) for end in doomed]
        for end in doomed:
            tip = graph.node_across(end)
            graph.remove(end[0])
            graph.drop_node(tip)
        for node in dict.fromkeys(touched):
            _join_if_passed(graph, node)


def _is_bump(graph: StrokeGraph, end: End) -> bool:
    reach = graph.branches[end[0]].length + graph.radii[graph.node_across(end)]
    return bool(reach - graph.radii[graph.node_at(end)] < SPUR * graph.pen / 2)


def _join_if_passed(graph: StrokeGraph, node: int) -> None:
    """A node with two branches is no junction any more."""
    if len(graph.ends.get(node, ())) != 2 or graph.ends[node][0][0] == graph.ends[node][1][0]:
        return
    one, two = graph.ends[node]
    points = np.concatenate([graph.outward(one)[:0:-1], graph.outward(two)])
    joined = Branch.along(graph.node_across(one), graph.node_across(two), points)
    graph.remove(one[0])
    graph.remove(two[0])
    graph.drop_node(node)
    graph.add(joined)


def _close_bridges(graph: StrokeGraph) -> None:
    """Junctions that thinning has split into two become one again."""
    lengths = {key: branch.length for key, branch in graph.branches.items()}
    for key in sorted(lengths, key=lambda key: lengths[key]):
        branch = graph.branches[key]
        if lengths[key] > BRIDGE * graph.pen:
            break
        if branch.start != branch.end and min(len(graph.ends[branch.start]), len(graph.ends[branch.end])) > 2:
            graph.remove(key)
            _merge(graph, branch.start, branch.end, lengths[key])


def _merge(graph: StrokeGraph, kept: int, gone: int, gap: float) -> None:
    """Two nodes become one in their middle."""
    middle = (graph.nodes[kept] + graph.nodes[gone]) / 2
    radius = (graph.radii[kept] + graph.radii[gone] + gap) / 2
    for key, is_start in graph.ends[gone]:
        if is_start:
            graph.branches[key].start = kept
        else:
            graph.branches[key].end = kept
    graph.ends[kept] += graph.ends[gone]
    graph.drop_node(gone)
    graph.move(kept, middle, radius)


def _shrink_dots(graph: StrokeGraph) -> None:
    """A short run of pixels inside a round blot is a dot."""
    for key, branch in list(graph.branches.items()):
        radius = max(graph.radii[branch.start], graph.radii[branch.end])
        if branch.length < DOT * radius and graph.is_free((key, True)) and graph.is_free((key, False)):
            graph.remove(key)
            graph.nodes[branch.start] = (graph.nodes[branch.start] + graph.nodes[branch.end]) / 2
            graph.drop_node(branch.end)


def beyond(points: Points, radius: float) -> Points:
    """What of a run of points lies farther than `radius` from its first; never less than its farther half."""
    is_far = lengths(points - points[0]) > radius
    first = int(np.argmax(is_far)) if is_far.any() else len(points)
    return points[min(first, len(points) // 2) :]
