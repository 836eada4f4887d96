"""Importance maps in a file: each a block of bytes, 255 its largest value, of which the manifest knows the scale."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.checked_json import Entry, Refused

MAPS = "maps.u8"
"""(n, 48, 48) uint8: shares of each map's largest value, in 255ths."""
BLOCK = 48 * 48
SPARE = 16_000_000
"""Bytes that may belong to no drawing: an older version keeps the member as it is when drawings were deleted."""
MOST_KINDS = 16
"""Of one drawing."""
LARGEST = 60_000.0
"""Of what float16 holds."""

Maps = Mapping[str, NDArray[np.float16]]


class MapWriter:
    """Takes the maps of one drawing after the other."""

    def __init__(self) -> None:
        self._kept: list[tuple[NDArray[np.float16], float]] = []

    def add(self, maps: Maps) -> dict[str, Any]:
        """What the manifest says of a drawing's maps: by kind the place of the block, and the largest value."""
        said: dict[str, Any] = {}
        for kind, values in maps.items():
            largest = float(values.max(initial=0))
            if not np.isfinite(largest):
                continue
            said[kind] = [len(self._kept), largest]
            self._kept.append((values, largest))
        return {"maps": said} if said else {}

    def members(self) -> dict[str, Iterable[bytes]]:
        """The blocks by the name of their member, each made when it is written; none where there are no maps."""
        return {MAPS: (_block(*each) for each in self._kept)} if self._kept else {}


def _block(values: NDArray[np.float16], largest: float) -> bytes:
    shares = values.astype(np.float32) * np.float32(255 / largest) if largest > 0 else np.zeros((48, 48))
    return np.round(shares).astype(np.uint8).tobytes()


class MapPlan:
    """Where the maps of one drawing are, by kind, checked as far as the manifest alone can be."""

    def __init__(self, entry: Entry, most_blocks: int) -> None:
        self.places: dict[str, tuple[int, float]] = {}
        if not entry.has("maps"):
            return
        maps = entry.entry("maps")
        kinds = list(maps.others(()))
        if len(kinds) > MOST_KINDS or any(len(kind) > 40 or not kind.isprintable() for kind in kinds):
            raise Refused("a drawing has too many maps, or maps without a short name")
        for kind in kinds:
            place, largest = maps.numbers(kind, 0, max(most_blocks, LARGEST), 2)
            if place != int(place) or place >= most_blocks or largest > LARGEST:
                raise Refused("a map is out of all bounds")
            self.places[kind] = int(place), largest


class MapReader:
    """Gives the maps back that plans tell of."""

    def __init__(self, data: bytes) -> None:
        if len(data) % BLOCK:
            raise Refused(f"{MAPS} is cut off")
        self._blocks = np.frombuffer(data, np.uint8).reshape(-1, 48, 48)

    def take(self, plan: MapPlan) -> Maps:
        return {kind: self._map(place, largest) for kind, (place, largest) in plan.places.items()}

    def _map(self, place: int, largest: float) -> NDArray[np.float16]:
        if place >= len(self._blocks):
            raise Refused(f"{MAPS} lacks a map")
        return np.asarray(self._blocks[place] * np.float32(largest / 255), np.float16)


def largest_member(drawings: int) -> int:
    """How many bytes the maps of so many drawings may have."""
    return drawings * MOST_KINDS * BLOCK + SPARE
