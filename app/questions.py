"""What the program asks the user before anything of his can get lost."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Answer(Enum):
    """What is to become of unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


@dataclass(frozen=True)
class Questions:
    """What only the user can say; the window asks him."""

    save_changes: Callable[[str], Answer]
    """Given the title."""
    open_path: Callable[[], Path | None]
    save_path: Callable[[Path], Path | None]
    """Given a suggestion; the dialog itself asks before it gives a file that is there."""
    may_replace: Callable[[Path], bool]
    """Asked where a file is there that nobody was asked about, or that another program has changed."""
