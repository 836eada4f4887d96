"""Whether a session or a file is still as it was saved."""

from pathlib import Path

from app.drawing import Drawing
from app.page import Page
from app.snapshot import Snapshot


def is_saved(one: Snapshot, other: Snapshot) -> bool:
    if len(one.drawings) != len(other.drawings) or one.settings != other.settings:
        return False
    are_pages_same = _is_same_page(one.page, other.page) and _is_same_page(one.hand_page, other.hand_page)
    return are_pages_same and all(map(_is_same_drawing, one.drawings, other.drawings))


def _is_same_page(one: Page, other: Page) -> bool:
    return one is other or (one.is_blank and other.is_blank)


def _is_same_drawing(one: Drawing, other: Drawing) -> bool:
    """The scores of one's own drawings come later, and again for another exemplar: they need no saving."""
    is_rescored = one.is_by_hand and one.key == other.key and one.is_favourite == other.is_favourite
    return one is other or is_rescored


def stamp_of(path: Path) -> tuple[int, int] | None:
    """Tells whether a file is as it was left; None where there is none."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size
