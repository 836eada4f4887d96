"""How well colours can be told apart, by the formulas of WCAG 2, CIE 1976 and Machado et al. 2009."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

COLOUR_BLINDNESS = {
    "none": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""On linear RGB."""
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def linear(colour: QColor) -> NDArray[np.float64]:
    values = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """1..21, WCAG's."""
    low, high = sorted(float(TO_XYZ[1] @ linear(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def distance(one: QColor, other: QColor, blindness: str) -> float:
    """CIE 1976, in units of which about 2.3 are just noticed."""
    seen = (COLOUR_BLINDNESS[blindness] @ linear(colour) for colour in (one, other))
    first, second = (_lab(np.clip(values, 0, 1)) for values in seen)
    return float(np.linalg.norm(first - second))


def _lab(values: NDArray[np.float64]) -> NDArray[np.float64]:
    xyz = TO_XYZ @ values / TO_XYZ.sum(axis=1)
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
