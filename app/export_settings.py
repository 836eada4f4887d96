"""What was chosen in the export dialog, so that it is chosen again the next time."""

from dataclasses import dataclass
from enum import Enum

from app.export_request import Format


class Which(Enum):
    """Which drawings."""

    SELECTED = "selected"
    FAVOURITES = "favourites"
    ALL = "all"


@dataclass(frozen=True)
class ExportSettings:
    """Plain values with defaults."""

    which: Which = Which.SELECTED
    """Another one is shown where there are no such drawings."""
    format: Format = Format.PNG
    side: int = 512
    """Longer side of a PNG, pixels."""
    is_transparent: bool = False
    folder: str = ""
    """Where the last export went; empty = the user's own folder."""
