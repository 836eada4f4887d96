"""What the window shows: the exemplar, its variations, the user's own drawings, the selection, status and errors."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.aim import AimProgress, Region
from app.document import Document
from app.drawing_list import DrawingList
from app.engine_process import EngineProcess
from app.generation_settings import GenerationSettings
from app.selection import Selection
from app.status import Status
from engine import Exemplar


class Session(QObject):
    """Decides what is asked of the engine, and keeps what it answers. Knows no widget."""

    status_changed = Signal(Status)
    error_raised = Signal(str, str)
    """Message and hint, for the error bar."""
    error_cleared = Signal()
    """The next thing went well."""
    settings_changed = Signal(GenerationSettings)
    exemplar_changed = Signal()
    aim_changed = Signal()

    def __init__(self, document: Document, engine: EngineProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.engine = engine
        self.drawings = DrawingList(self)
        self.selection = Selection(self.drawings, self)

    @property
    def status(self) -> Status:
        raise NotImplementedError

    @property
    def settings(self) -> GenerationSettings:
        raise NotImplementedError

    @property
    def exemplar(self) -> Exemplar | None:
        """Of the character's page as it is now; None while that is blank."""
        raise NotImplementedError

    @property
    def aim_progress(self) -> AimProgress | None:
        """Of the search that runs or was the last one; None before the first."""
        raise NotImplementedError

    def set_settings(self, settings: GenerationSettings) -> None:
        """Other settings; live generation follows them."""
        raise NotImplementedError

    def generate(self) -> None:
        """Draw now: a new set for the page and settings as they are. Favourites and own drawings stay."""
        raise NotImplementedError

    def stop(self) -> None:
        """No further pass of the network; what is finished stays, unfinished drawings go."""
        raise NotImplementedError

    def more(self) -> None:
        """As many further variations, of further indices of the same seed, behind those that are there."""
        raise NotImplementedError

    def more_like(self, key: int) -> None:
        """Make that drawing the exemplar (can be undone), and draw."""
        raise NotImplementedError

    def aim(self, region: Region) -> None:
        """Search for variations inside the region; those that land outside are not kept."""
        raise NotImplementedError

    def keep_hand(self) -> None:
        """Take the page of the user's hand as a drawing of the exemplar, have it scored, and give a blank page."""
        raise NotImplementedError

    def delete(self, keys: Iterable[int]) -> None:
        """Take drawings away; can be undone."""
        raise NotImplementedError

    def delete_others(self) -> None:
        """Take all away but favourites and own drawings; can be undone."""
        raise NotImplementedError

    def set_favourite(self, keys: Iterable[int], is_favourite: bool) -> None:
        """Pin drawings, or not any more; can be undone."""
        raise NotImplementedError
