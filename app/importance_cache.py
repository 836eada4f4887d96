"""Smooth maps that were made, kept as long as there is room for them."""

from collections import OrderedDict

from app.importance_field import Field, field_of
from app.mean_map import Map

LIMIT = 4 * 2**20
"""Bytes: 450 cards."""


class FieldCache:
    """Least recently used fields go first; one is only given for the very map that it was made of."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit, self._bytes = limit, 0
        self._kept: OrderedDict[tuple[int, int], tuple[Map, Field]] = OrderedDict()

    @property
    def size(self) -> int:
        """Bytes of all fields."""
        return self._bytes

    def __len__(self) -> int:
        return len(self._kept)

    def has(self, values: Map, side: int) -> bool:
        """Whether it takes no work to give that field."""
        return (id(values), side) in self._kept

    def get(self, values: Map, side: int) -> Field:
        """The field of a map, made now where it is not there."""
        place = id(values), side
        found = self._kept.get(place)
        if found is None:  # the map is kept with it, so that no other one gets its id
            found = values, field_of(values, side)
            self._kept[place] = found
            self._bytes += found[1].nbytes
            while self._bytes > self._limit and len(self._kept) > 1:
                _, (_, oldest) = self._kept.popitem(last=False)
                self._bytes -= oldest.nbytes
        else:
            self._kept.move_to_end(place)
        return found[1]
