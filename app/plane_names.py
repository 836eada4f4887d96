"""Names beside marks: each is moved up or down as little as is needed, so that no two lie upon each other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

STEPS = 24
"""Places that are tried for each, half a line apart; then it stays where it wants to be."""


def parted(wanted: Sequence[QRectF], kept_free: Sequence[QRectF] = ()) -> list[QRectF]:
    """The rectangles, in the same order, none of which overlaps another as long as there is room for it near by.

    Nor do they overlap what is to be kept free.
    """
    order = sorted(range(len(wanted)), key=lambda number: wanted[number].top())
    found: dict[int, QRectF] = {}
    for number in order:
        found[number] = _free(wanted[number], [*kept_free, *found.values()])
    return [found[number] for number in range(len(wanted))]


def _free(wanted: QRectF, taken: Sequence[QRectF]) -> QRectF:
    steps = (wanted.height() / 2 * distance * side for distance in range(STEPS // 2) for side in (1, -1))
    places = (wanted.translated(0, step) for step in steps)
    return next((place for place in places if not any(place.intersects(each) for each in taken)), wanted)
