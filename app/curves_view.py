"""How much of the plane curves need, and which of their bins is nearest."""

from collections.abc import Sequence

import numpy as np

from app.curve_lines import CurveLine
from app.curve_numbers import Floats
from app.curves_painting import Focus
from app.plane_scale import EVEN, TOP, Scale
from app.reference import PublishedCurve

LEAST_WIDE, MOST_WIDE, STEP = 1.0, 3.0, 0.25
"""Originality that is in view at the least and at the most, and what it grows by."""
LOWEST_STEP = 0.1
"""The field begins at a multiple of this recognizability."""
LEFT = -0.02
"""Originality at the left edge."""
HEADROOM = 0.05
"""Of the height of the curves' field, above 100 %."""
STEPS = 2, 5, 10, 20, 25, 50
"""Percents between ticks of an even scale."""
APART = 32.0
"""Pixels between ticks at the least."""
NEAR = 28.0
"""Pixels within which a bin is pointed at."""


def widest_originality(lines: Sequence[CurveLine], published: Sequence[PublishedCurve] = ()) -> float:
    """The originality at the right of all bins, rounded up so that the view does not move with every drawing."""
    ends = [float(each.curve.originality.max()) for each in lines]
    ends += [float(each.originality.max()) for each in published]
    steps = np.ceil(round(max(ends, default=0.0) * 1.04 / STEP, 6))
    return float(np.clip(steps * STEP, LEAST_WIDE, MOST_WIDE))


def lowest_height(lines: Sequence[CurveLine], published: Sequence[PublishedCurve], scale: Scale) -> float:
    """Height on the scale of a round percentage that all bins and intervals stand above."""
    ends = [float(np.nanmin(np.fmin(each.curve.low, each.curve.recognizability))) for each in lines]
    ends += [float(each.recognizability.min()) for each in published]
    lowest = LOWEST_STEP * np.floor(round((min(ends, default=0.5) - 0.01) / LOWEST_STEP, 6))
    return float(scale.height(float(np.clip(lowest, 0.0, 0.8))))


def spans(
    lines: Sequence[CurveLine], published: Sequence[PublishedCurve], scale: Scale, width: float, room: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    """What a field of `width` pixels shows, in originality and in height, if `room` pixels on the right stay free."""
    right = widest_originality(lines, published)
    free = max(width - room, width / 3, 1.0)
    low = lowest_height(lines, published, scale)
    return (LEFT, LEFT + (right - LEFT) * max(width, 1.0) / free), (low, TOP + HEADROOM * (TOP - low))


def highest_density(lines: Sequence[CurveLine]) -> float:
    """What the field of densities reaches up to."""
    return 1.08 * max((float(each.density.density.max()) for each in lines if each.density), default=1.0)


def percent_ticks(scale: Scale, low: float, high: float, pixels: float) -> list[float]:
    """Percents whose heights lie in low..high, in even steps where the scale is even."""
    if scale != EVEN:
        return scale.ticks(low, high, pixels)
    step = next((each for each in STEPS if each * pixels / max(high - low, 1e-9) >= APART), STEPS[-1])
    return [float(each) for each in range(0, round(TOP) + 1, step) if low <= each <= high]


def nearest_bin(places: Sequence[Floats], at: tuple[float, float], within: float = NEAR) -> Focus | None:
    """The bin, of places (bins, 2) of each line, that is nearest to a place; None where none is near."""
    found, best = None, within
    for row, points in enumerate(places):
        distances = np.hypot(*(points - at).T)
        number = int(distances.argmin())
        if distances[number] <= best:
            found, best = Focus(row, number), float(distances[number])
    return found


def next_bin(places: Sequence[Floats], focus: Focus | None, direction: tuple[int, int]) -> Focus | None:
    """From a bin along its line (left, right), or to the nearest one of the next line (up, down, in their order)."""
    if not places:
        return None
    if focus is None:
        return Focus(0, 0)
    across, down = direction
    if across:
        return Focus(focus.line, int(np.clip(focus.bin + across, 0, len(places[focus.line]) - 1)))
    row = (focus.line + down) % len(places)
    x = places[focus.line][focus.bin, 0]
    return Focus(row, int(np.abs(places[row][:, 0] - x).argmin()))
