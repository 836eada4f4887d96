"""What keys do on the plane."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Directions in pixels."""
PAN_STEP = 40.0
"""Pixels for an arrow with Ctrl."""
ZOOM_STEP = 1.25


class Deed(Enum):
    """What a key other than an arrow asks for."""

    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    FIT = "fit"
    SELECT_ALL = "select all"
    AIM = "aim"
    """Around the current drawing."""
    GIVE_UP = "give up"
    """The drag, or else the search, that is going on."""


KEYS: Mapping[int, Deed] = {
    Qt.Key.Key_Plus: Deed.ZOOM_IN,
    Qt.Key.Key_Equal: Deed.ZOOM_IN,
    Qt.Key.Key_Minus: Deed.ZOOM_OUT,
    Qt.Key.Key_Home: Deed.FIT,
    Qt.Key.Key_Return: Deed.AIM,
    Qt.Key.Key_Enter: Deed.AIM,
    Qt.Key.Key_Escape: Deed.GIVE_UP,
}


def deed_of(event: QKeyEvent) -> Deed | None:
    """What a key means here; None if nothing."""
    if event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return Deed.SELECT_ALL
    return KEYS.get(event.key())
