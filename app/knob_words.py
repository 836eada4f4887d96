"""What steered the machine that made a drawing, in words."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.drawing import Drawing
from engine import abilities_of


def knob_words(drawing: Drawing) -> str:
    """Its guidance or temperature; empty where it was steered by nothing, or drawn by hand."""
    control = "none" if drawing.is_by_hand else control_of(drawing.family)
    if control == "guidance":
        return QCoreApplication.translate("Knob", "guidance {0}").format(f"{drawing.guidance:g}")
    if control == "temperature":
        return QCoreApplication.translate("Knob", "temperature {0}").format(f"{drawing.temperature:g}")
    return ""


@lru_cache(maxsize=64)
def control_of(family: str) -> str:
    """What steers a family, by the card that is installed."""
    return abilities_of(family).control
