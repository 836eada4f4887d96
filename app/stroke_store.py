"""Strokes in a file: the numbers of all of them in three plain arrays, their lengths in the manifest."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.checked_json import Entry, Refused
from engine import Stroke

POINTS, TIMES, PRESSURES = "points.f32", "times.f32", "pressures.f32"
"""Little-endian float32: (n, 2), and (n,) of those strokes that have them."""
FLOAT = np.dtype("<f4")
MOST_STROKES = 20_000
"""In one drawing."""
MOST_POINTS = 20_000_000
"""In one file."""
FARTHEST = 1e6


class StrokeWriter:
    """Takes strokes one drawing after the other."""

    def __init__(self) -> None:
        self._numbers: dict[str, list[NDArray[np.float32]]] = {POINTS: [], TIMES: [], PRESSURES: []}

    def add(self, strokes: Sequence[Stroke]) -> dict[str, Any]:
        """What the manifest says of these strokes."""
        drawn = [stroke for stroke in strokes if len(stroke.points)]
        self._numbers[POINTS] += [stroke.points for stroke in drawn]
        said: dict[str, Any] = {"lengths": [len(stroke.points) for stroke in drawn]}
        for key, name, all_numbers in (
            ("timed", TIMES, [stroke.times for stroke in drawn]),
            ("pressed", PRESSURES, [stroke.pressures for stroke in drawn]),
        ):
            self._numbers[name] += [numbers for numbers in all_numbers if numbers is not None]
            if has := [index for index, numbers in enumerate(all_numbers) if numbers is not None]:
                said[key] = has
        return said

    def members(self) -> dict[str, bytes]:
        """The arrays by the names of their members."""
        return {name: packed(numbers) for name, numbers in self._numbers.items()}


class StrokePlan:
    """Lengths of the strokes of one drawing, and which have times and pressures."""

    def __init__(self, entry: Entry) -> None:
        self.lengths = entry.wholes("lengths", 1, MOST_POINTS, MOST_STROKES)
        most = len(self.lengths)
        self.timed = set(entry.wholes("timed", 0, most - 1, most))
        self.pressed = set(entry.wholes("pressed", 0, most - 1, most))

    def sizes(self) -> dict[str, int]:
        """How many numbers of each array belong to them."""
        return {
            POINTS: 2 * sum(self.lengths),
            TIMES: sum(self.lengths[index] for index in self.timed),
            PRESSURES: sum(self.lengths[index] for index in self.pressed),
        }


class StrokeReader:
    """Gives back what was added, in the same order."""

    def __init__(self, members: dict[str, bytes]) -> None:
        self._numbers = {name: unpacked(members[name], name) for name in (POINTS, TIMES, PRESSURES)}
        self._at = dict.fromkeys(self._numbers, 0)

    def take(self, plan: StrokePlan) -> tuple[Stroke, ...]:
        return tuple(
            Stroke(
                self._next(POINTS, 2 * length).reshape(length, 2),
                self._next(TIMES, length) if index in plan.timed else None,
                self._next(PRESSURES, length) if index in plan.pressed else None,
            )
            for index, length in enumerate(plan.lengths)
        )

    def _next(self, name: str, count: int) -> NDArray[np.float32]:
        at = self._at[name]
        self._at[name] = at + count
        return self._numbers[name][at : at + count]


def packed(arrays: Sequence[NDArray[np.float32]]) -> bytes:
    """All numbers, one array after the other."""
    return np.concatenate([array.ravel() for array in arrays]).astype(FLOAT).tobytes() if arrays else b""


def unpacked(data: bytes, name: str) -> NDArray[np.float32]:
    """All numbers of a member; Refused where one of them is not a number, or is out of all bounds."""
    numbers = np.frombuffer(data, FLOAT).astype(np.float32, copy=False)
    if not (np.abs(numbers) <= FARTHEST).all():
        raise Refused(f"{name} holds numbers that are none")
    return numbers
