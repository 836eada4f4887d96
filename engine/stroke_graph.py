"""A skeleton graph while it is being mended: branches come and go, nodes move."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from engine.junctions import Outward, clearance
from engine.skeleton import Branch, Points, SkeletonGraph

End = tuple[int, bool]
"""A branch by its key, and whether its start (True) or its end is meant."""
Way = tuple[float, float]
"""A vector, x and y."""


class StrokeGraph:
    """Branches between nodes, while they are being mended; a node with one branch is a free end."""

    def __init__(self, graph: SkeletonGraph, mask: NDArray[np.bool_], pen: float) -> None:
        self.pen = pen
        self.nodes = dict(enumerate(graph.nodes))
        self.radii = dict(enumerate(clearance(mask, graph.nodes, round(2 * pen) + 1)))
        self.branches: dict[int, Branch] = {}
        self.ends: dict[int, list[End]] = {node: [] for node in self.nodes}
        self._directions: dict[End, Way] = {}
        self._next_key = 0
        for branch in graph.branches:
            self.add(branch)

    def add(self, branch: Branch) -> None:
        """Takes in a branch under a new key."""
        self.branches[self._next_key] = branch
        self.ends[branch.start].append((self._next_key, True))
        self.ends[branch.end].append((self._next_key, False))
        self._next_key += 1

    def remove(self, key: int) -> None:
        """Takes a branch out; its nodes stay."""
        branch = self.branches.pop(key)
        self.ends[branch.start].remove((key, True))
        self.ends[branch.end].remove((key, False))

    def drop_node(self, node: int) -> None:
        """Takes a node out that no branch needs any more; one without branches that stays is a dot."""
        del self.nodes[node], self.ends[node], self.radii[node]

    def outward(self, end: End) -> Points:
        """The branch's points (n, 2), seen from that end."""
        points = self.branches[end[0]].points
        return points if end[1] else points[::-1]

    def node_at(self, end: End) -> int:
        """The node that this end of a branch lies on."""
        branch = self.branches[end[0]]
        return branch.start if end[1] else branch.end

    def node_across(self, end: End) -> int:
        """The node at the other end of a branch."""
        return self.node_at((end[0], not end[1]))

    def is_free(self, end: End) -> bool:
        """Whether nothing else meets this end."""
        return len(self.ends[self.node_at(end)]) == 1

    def direction(self, end: End) -> Way:
        """Unit vector in which a branch leaves its junction, read over a pen width beyond the junction's own blot."""
        self.look_out(end)
        return self._directions[end]

    def look_out(self, *ends: End) -> None:
        """Finds the directions of so many ends at once, which costs hardly more than that of one."""
        new = [end for end in ends if end not in self._directions]
        if new:
            found = Outward([self.outward(end) for end in new]).directions(self.radii_at(new), self.pen)
            self._directions |= zip(new, zip(*found.T.tolist(), strict=True), strict=True)

    def radii_at(self, ends: Iterable[End]) -> list[float]:
        """Those of the nodes that these ends lie on."""
        return [self.radii[self.node_at(end)] for end in ends]

    def move(self, node: int, place: Points, radius: float) -> None:
        """Puts a node, and the ends that meet there, somewhere else."""
        self.nodes[node], self.radii[node] = place, radius
        for key, is_start in self.ends[node]:
            self.branches[key].points[0 if is_start else -1] = place
        self._directions.clear()

    def spurs(self) -> list[End]:
        """Ends at a junction of branches whose other end is free, shortest first."""
        found = [
            end
            for ends in self.ends.values()
            if len(ends) > 2
            for end in ends
            if len(self.ends[self.node_across(end)]) == 1
        ]
        return sorted(found, key=lambda end: self.branches[end[0]].length)
