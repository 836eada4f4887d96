"""What curves and their bins are called where a person reads it."""

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.curve_lines import CurveLine
from app.curve_series import Drawer
from app.drawing import HAND
from app.family_names import family_name, short_name
from app.reference import HUMAN


def line_name(drawer: Drawer, families: Iterable[str] = ()) -> str:
    """A short name beside a curve; with the machine's where `families` holds several machines."""
    words = _knob_words(drawer)
    if words is None:
        return family_name(drawer.family)
    machines = set(families) - {HUMAN, HAND}
    return words if len(machines) < 2 else f"{short_name(drawer.family)} {words}"


def bin_words(line: CurveLine, number: int) -> list[str]:
    """What is known of one bin, a line for each; of its drawer first."""
    curve, drawer = line.curve, line.drawer
    told = [family_name(drawer.family)]
    facts = []
    if (knob := _knob_words(drawer)) is not None:
        facts.append(knob)
    if (count := int(curve.counts[number])) > 1:
        facts.append(QCoreApplication.translate("Curves", "{0} drawings").format(count))
    if facts:
        told.append(", ".join(facts))
    original, recognizable = f"{curve.originality[number]:.2f}", _percent(curve.recognizability[number])
    told.append(QCoreApplication.translate("Curves", "originality {0}").format(original))
    told.append(QCoreApplication.translate("Curves", "recognizability {0} %").format(recognizable))
    if np.isfinite(curve.low[number]):
        ends = _percent(curve.low[number]), _percent(curve.high[number])
        told.append(QCoreApplication.translate("Curves", "95 % interval {0} to {1} %").format(*ends))
    return told


def _knob_words(drawer: Drawer) -> str | None:
    """What the machine was steered by; None where it was not."""
    if drawer.guidance is not None:
        return QCoreApplication.translate("Curves", "guidance {0}").format(f"{drawer.guidance:g}")
    if drawer.temperature is not None:
        return QCoreApplication.translate("Curves", "temperature {0}").format(f"{drawer.temperature:g}")
    return None


def summary(lines: Sequence[CurveLine]) -> str:
    """All curves in words, for whoever does not see them."""
    families = [each.drawer.family for each in lines]
    return " ".join(_told(each, line_name(each.drawer, families)) for each in lines)


def _told(line: CurveLine, name: str) -> str:
    curve = line.curve
    if len(curve) == 1:
        words = QCoreApplication.translate("Curves", "{0}: one drawing, recognizability {1} % at originality {2}.")
        return words.format(name, _percent(curve.recognizability[0]), f"{curve.originality[0]:.2f}")
    words = QCoreApplication.translate(
        "Curves", "{0}: {1} drawings, recognizability from {2} % at originality {3} to {4} % at {5}."
    )
    first, last = (
        (_percent(curve.recognizability[end]), f"{curve.originality[end]:.2f}") for end in (0, len(curve) - 1)
    )
    return words.format(name, curve.total, *first, *last)


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"
