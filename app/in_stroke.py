"""Variations that change while the pen is down, where the engine is fast enough."""

from PySide6.QtCore import QObject, Signal

from app.document import Document
from app.generation_settings import GenerationSettings
from app.generation_tracker import GenerationTracker
from app.generations import Generations, wish
from app.live import Live
from engine import EngineError, Exemplar


class InStroke(QObject):
    """Tells `live` when the pen is down, and asks for what it has drawn so far."""

    changed = Signal()
    """The pen went down or up."""

    def __init__(
        self, live: Live, document: Document, tracker: GenerationTracker, generations: Generations, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._document, self._tracker, self._generations = live, document, tracker, generations
        document.stroke_begun.connect(self._lower)
        document.stroke_ended.connect(self._lift)

    def generate(self, settings: GenerationSettings) -> None:
        """For the ink as far as it goes, unless that is drawn already or the engine has other work."""
        self._live.looked()
        exemplar = self._sketch() if self._tracker.run is None else None
        if exemplar is None:
            return
        asked = wish(exemplar, settings)
        self._live.want(asked)
        if self._live.is_pending:
            self._live.sent(asked)
            self._generations.draw(exemplar, settings)

    def _lower(self) -> None:
        self._put_pen(True)

    def _lift(self) -> None:
        self._put_pen(False)

    def _put_pen(self, is_down: bool) -> None:
        self._live.is_pen_down = is_down
        self._live.looked()
        self.changed.emit()

    def _sketch(self) -> Exemplar | None:
        """The character with the ink of a stroke that is not at its end; None where there is no such thing."""
        page = self._document.sketch() if self._document.sketch else None
        try:
            return None if page is None or page.is_blank else page.exemplar()
        except EngineError:  # the end of the stroke tells
            return None
