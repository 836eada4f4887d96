"""What the program is doing, in the words of the status chip."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication


class Activity(Enum):
    """What is going on."""

    DRAWING = "drawing"
    """The pen is down."""
    WAITING = "waiting"
    """Nothing to do, or not yet."""
    STEP = "step"
    """The engine is at work, or was asked to be."""
    UP_TO_DATE = "up to date"
    """The variations are those of the drawing and the settings as they are."""
    RESTARTING = "restarting"
    """The engine died and is started again."""


@dataclass(frozen=True)
class Status:
    """An activity; `step` of `steps` where it is STEP."""

    activity: Activity = Activity.WAITING
    step: int = 0
    steps: int = 0

    def text(self) -> str:
        """The words that are shown."""
        words = {
            Activity.DRAWING: QCoreApplication.translate("Status", "Drawing"),
            Activity.WAITING: QCoreApplication.translate("Status", "Waiting"),
            Activity.STEP: QCoreApplication.translate("Status", "Step {0} of {1}"),
            Activity.UP_TO_DATE: QCoreApplication.translate("Status", "Up to date"),
            Activity.RESTARTING: QCoreApplication.translate("Status", "Engine restarting"),
        }
        return words[self.activity].format(self.step, self.steps)
