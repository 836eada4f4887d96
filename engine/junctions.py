"""A skeleton graph as the paths that a pen would take through it: spurs off, sharp turns mended, junctions crossed."""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from engine.skeleton import Branch, Points, SkeletonGraph

SPUR = 0.5
"""A spur that sticks out of the ink around its junction by less than this many pen radii is no stroke."""
BRIDGE = 1.2
"""Two junctions nearer to each other than this many pen widths are one crossing."""
SHARPEST = np.cos(np.radians(100))
"""A turn sharper than this leaves a spur in its outer corner that is the turn's true tip."""
STRAIGHT = np.cos(np.radians(120))
"""Branches that leave a junction at more than this angle to each other are one stroke that passes through it."""


@dataclass
class Path:
    """The way of one stroke through the skeleton."""

    points: Points
    """(n, 2), n >= 1."""
    closed: bool = False
    starts_free: bool = True
    """False where it starts on another stroke."""
    ends_free: bool = True


End = tuple[int, bool]
"""A branch by its place in the graph, and whether its start (True) or its end is meant."""


def paths_through(graph: SkeletonGraph, edge: Points, pen: float) -> list[Path]:
    """The strokes of a drawing by a pen `pen` pixels wide; `edge` are the paper pixels (m, 2) that touch its ink."""
    net = _Net(graph, edge, pen)
    net.sharpen_turns()
    net.drop_spurs()
    net.close_bridges()
    return [*net.walk(), *(Path(ring, closed=True) for ring in graph.rings)]


class _Net:
    """The graph while it is being mended."""

    def __init__(self, graph: SkeletonGraph, edge: Points, pen: float) -> None:
        self.nodes = dict(enumerate(graph.nodes))
        self.branches = dict(enumerate(graph.branches))
        self.pen = pen
        self.ends: dict[int, list[End]] = defaultdict(list)
        self.radii = {node: _clearance(position, edge) for node, position in self.nodes.items()}
        for key, branch in self.branches.items():
            self._attach(key, branch)

    def _attach(self, key: int, branch: Branch) -> None:
        self.ends[branch.start].append((key, True))
        self.ends[branch.end].append((key, False))

    def _remove(self, key: int) -> Branch:
        branch = self.branches.pop(key)
        self.ends[branch.start].remove((key, True))
        self.ends[branch.end].remove((key, False))
        return branch

    def _add(self, branch: Branch) -> None:
        key = max(self.branches, default=-1) + 1
        self.branches[key] = branch
        self._attach(key, branch)

    def outward(self, end: End) -> Points:
        """The branch's points (n, 2), seen from that end."""
        points = self.branches[end[0]].points
        return points if end[1] else points[::-1]

    def direction(self, end: End, node: int) -> Points:
        """Unit vector in which a branch leaves the junction, read beyond the junction's own blot."""
        points = self.outward(end)
        away = np.hypot(*(points - points[0]).T)
        near = min(self.radii[node] * 1.1, 0.4 * away.max())
        first = int(np.argmax(away >= near))
        past = away[first:] >= near + self.pen
        last = first + int(np.argmax(past)) if past.any() else len(points) - 1
        step = points[last] - points[first] if last > first else points[-1] - points[0]
        return step / max(float(np.hypot(*step)), 1e-9)

    def far_node(self, end: End) -> int:
        """The node at the other end of a branch."""
        branch = self.branches[end[0]]
        return branch.end if end[1] else branch.start

    def spurs(self) -> list[tuple[End, int]]:
        """Branch ends at a junction whose other end is free, with the junction, shortest branch first."""
        found = [
            (end, node)
            for node, ends in self.ends.items()
            if len(ends) > 2
            for end in ends
            if len(self.ends[self.far_node(end)]) == 1
        ]
        return sorted(found, key=lambda spur: self.branches[spur[0][0]].length)

    def sharpen_turns(self) -> None:
        """Where two arms meet at less than 100 degrees, the short stem in the outer corner becomes the tip of both."""
        for end, node in self.spurs():
            arms = [other for other in self.ends[node] if other != end]
            if len(arms) == 2 and self._is_tip(end, node, arms):
                self._make_tip(end, node, arms)

    def _is_tip(self, end: End, node: int, arms: list[End]) -> bool:
        one, two = (self.direction(arm, node) for arm in arms)
        length = self.branches[end[0]].length
        spread = float(one @ two)
        if spread < SHARPEST or length < 0.15 * self.pen or self.far_node(end) == node:
            return False
        notch = self.pen / 2 / np.sqrt(max((1 - spread) / 2, 0.01))
        stem = self.outward(end)[-1] - self.nodes[node]
        backward = -(one + two) / max(float(np.hypot(*(one + two))), 1e-9)
        return length < 0.8 * notch + 0.1 * self.pen and float(stem @ backward) > 0.75 * length

    def _make_tip(self, end: End, node: int, arms: list[End]) -> None:
        tip = self.outward(end)[-1]
        keep = [_beyond(self.outward(arm), self.radii[node]) for arm in arms]
        free = [self.far_node(arm) for arm in arms]
        loop = arms[0][0] == arms[1][0]
        if loop:
            return
        for key in (end[0], arms[0][0], arms[1][0]):
            self._remove(key)
        self._add(Branch(free[0], free[1], np.concatenate([keep[0][::-1], tip[None], keep[1]])))

    def drop_spurs(self) -> None:
        """Takes off what thinning leaves at blunt ends and bumps."""
        while doomed := [(end, node) for end, node in self.spurs() if self._is_bump(end, node)]:
            for end, node in doomed:
                self._remove(end[0])
            for node in {node for _, node in doomed}:
                self._join_if_passed(node)

    def _is_bump(self, end: End, node: int) -> bool:
        reach = self.branches[end[0]].length + self.radii[self.far_node(end)]
        return reach - self.radii[node] < SPUR * self.pen / 2

    def _join_if_passed(self, node: int) -> None:
        """A node with two branches is no junction any more."""
        if len(self.ends[node]) != 2:
            return
        one, two = self.ends[node]
        if one[0] == two[0]:
            return
        points = np.concatenate([self.outward(one)[:0:-1], self.outward(two)])
        joined = Branch(self.far_node(one), self.far_node(two), points)
        self._remove(one[0])
        self._remove(two[0])
        self._add(joined)

    def close_bridges(self) -> None:
        """Junctions that thinning has split into two become one again."""
        for key in sorted(self.branches, key=lambda key: self.branches[key].length):
            branch = self.branches[key]
            if branch.length > BRIDGE * self.pen:
                break
            one, two = branch.start, branch.end
            if one != two and len(self.ends[one]) > 2 and len(self.ends[two]) > 2:
                self._remove(key)
                self._merge(one, two, branch.length)

    def _merge(self, one: int, two: int, gap: float) -> None:
        middle = (self.nodes[one] + self.nodes[two]) / 2
        self.nodes[one] = middle
        self.radii[one] = (self.radii[one] + self.radii[two] + gap) / 2
        for key, at_start in list(self.ends[two]):
            branch = self.branches[key]
            if at_start:
                branch.start = one
            else:
                branch.end = one
            self.ends[one].append((key, at_start))
        self.ends[two] = []
        for key, at_start in self.ends[one]:
            self.branches[key].points[0 if at_start else -1] = middle

    def walk(self) -> list[Path]:
        """Every branch once, joined through junctions to those that go on in its direction."""
        self.partners = self._partners()
        left = set(self.branches)
        paths = [Path(position[None]) for node, position in self.nodes.items() if self._is_dot(node)]
        loose = [end for key in self.branches for end in ((key, True), (key, False)) if end not in self.partners]
        for end in loose + [(key, True) for key in self.branches]:
            if end[0] in left:
                paths.append(self._follow(end, left))
        return paths

    def _is_dot(self, node: int) -> bool:
        return not self.ends[node] and node in self.nodes and self.radii[node] > 0

    def _partners(self) -> dict[End, End]:
        """Branch ends at junctions that continue each other, both ways."""
        partners: dict[End, End] = {}
        for node, ends in self.ends.items():
            directions = np.array([self.direction(end, node) for end in ends]) if len(ends) > 1 else np.empty((0, 2))
            cosines = directions @ directions.T
            limit = 2.0 if len(ends) == 2 else STRAIGHT
            rows, columns = np.triu_indices(len(directions), 1)
            for pair in np.argsort(cosines[rows, columns]):
                one, two = ends[rows[pair]], ends[columns[pair]]
                if cosines[rows[pair], columns[pair]] < limit and one not in partners and two not in partners:
                    partners[one], partners[two] = two, one
        return partners

    def _follow(self, end: End, left: set[int]) -> Path:
        """The path that begins with that end of a branch; takes its branches out of `left`."""
        first, pieces = end, []
        while True:
            left.discard(end[0])
            pieces.append(self._piece(end))
            out = (end[0], not end[1])
            following = self.partners.get(out)
            if following is None or following[0] not in left:
                break
            end = following
        closed = following == first
        starts_free = len(self.ends[self._node_at(first)]) == 1
        ends_free = len(self.ends[self._node_at(out)]) == 1
        return Path(np.concatenate(pieces), closed, starts_free, ends_free)

    def _node_at(self, end: End) -> int:
        branch = self.branches[end[0]]
        return branch.start if end[1] else branch.end

    def _piece(self, end: End) -> Points:
        """A branch's points with the bent part inside its junctions left out; an end on another stroke stays."""
        points = self._cleared(self.outward(end), end)[::-1]
        return self._cleared(points, (end[0], not end[1]))[::-1]

    def _cleared(self, points: Points, end: End) -> Points:
        node = self._node_at(end)
        if len(self.ends[node]) == 1:
            return points
        inner = _beyond(points, self.radii[node])
        return inner if end in self.partners else np.concatenate([points[:1], inner])


def _beyond(points: Points, radius: float) -> Points:
    """What of a run of points lies farther than `radius` from its first; never less than its farther half."""
    away = np.hypot(*(points - points[0]).T)
    first = int(np.argmax(away > radius)) if away.max() > radius else len(points)
    return points[min(first, len(points) // 2) :]


def _clearance(position: Points, edge: Points) -> float:
    """Radius of the largest disc of ink around a point, pixels."""
    return float(np.hypot(*(edge - position).T).min(initial=1e6)) - 0.5
