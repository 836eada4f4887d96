"""What every tool is to the canvas: press, move, release, and what to show meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.page import Page


@dataclass(frozen=True)
class Sample:
    """Where the pen is at one moment."""

    x: float
    """Pixels of the page."""
    y: float
    time: float
    """Seconds since the drawing began."""
    pressure: float | None = None
    """0..1; None where the device knows none."""


class Tool(Protocol):
    """A new one for each press; it knows neither widget nor document."""

    @property
    def word(self) -> str:
        """What it does, in the user's language, for Undo."""

    @property
    def page(self) -> Page:
        """The page while the tool is at work, without `live`; the very page that was given while it changed nothing."""

    @property
    def live(self) -> Sequence[NDArray[np.float32]]:
        """Strokes that are being drawn, (n, 2) each."""

    def press(self, page: Page, sample: Sample) -> None: ...

    def move(self, sample: Sample) -> None: ...

    def release(self) -> Page:
        """The page as the tool leaves it."""

    def rebase(self, page: Page) -> None:
        """Go on with another page: somebody changed it under the pen."""
