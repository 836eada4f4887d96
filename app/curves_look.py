"""What curves look like: a colour for each drawer, and for a machine a shade for each guidance."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPalette

from app.curve_series import Drawer
from app.plane_scale import Scale
from app.theme import family_colour, is_dark

FULL = 2.0
"""Guidance of the strongest shade."""
TOWARDS_PAPER, TOWARDS_INK = 0.38, 0.6
"""How far the weakest and the strongest shade are from the family's own colour, which is that of guidance 1."""


@dataclass(frozen=True)
class CurvesLook:
    """What the pictures of curves depend on beside the curves."""

    palette: QPalette
    font: QFont
    """Of words beside curves."""
    scale: Scale

    @property
    def paper(self) -> QColor:
        return self.palette.color(QPalette.ColorRole.Base)

    @property
    def ink(self) -> QColor:
        return self.palette.color(QPalette.ColorRole.Text)

    def colour(self, drawer: Drawer) -> QColor:
        """The drawer's; the stronger the guidance, the further from paper."""
        own = family_colour(drawer.family, is_dark(self.palette))
        if drawer.guidance is None:
            return own
        strength = min(max(2 * drawer.guidance / FULL - 1, -1.0), 1.0)
        if strength < 0:
            return mixed(own, self.paper, -strength * TOWARDS_PAPER)
        return mixed(own, self.ink, strength * TOWARDS_INK)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """So much of the other colour in the one."""
    pairs = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    return QColor.fromRgbF(*((1 - share) * a + share * b for a, b in pairs))
