"""A quiet line that says that the drawing looks as if it were of the other world, and leads there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.naming import named
from app.session import Session
from engine import SKETCHES, Exemplar

KEYS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
WAIT = 300
"""Milliseconds of rest after which a changed character is looked at."""


class WorldProposal(QLabel):
    """Proposes and never switches by itself; without a second world, or where it could be either, nothing is there."""

    chosen = Signal(str)
    """The person took the proposal: the world's name."""

    def __init__(
        self,
        session: Session,
        worlds: Sequence[str],
        likely: Callable[[Exemplar], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "world_proposal")
        self._session, self._likely = session, likely
        self._proposed: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self._look)
        self.setProperty("faint", True)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | KEYS)
        self.linkActivated.connect(self.chosen)
        if len(worlds) > 1:
            session.exemplar_changed.connect(self._timer.start)
            session.world_changed.connect(self._show)
        self.hide()

    @property
    def proposed(self) -> str | None:
        """The world that the character looks to be of, if it is another one than that which is drawn in."""
        return self._proposed if self._proposed != self._session.world else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show()

    def _look(self) -> None:
        exemplar = self._session.exemplar
        self._proposed = None if exemplar is None else self._likely(exemplar)
        self._show()

    def _show(self) -> None:
        world = self.proposed
        self.setVisible(world is not None)
        if world is None:
            return
        is_thing = world == SKETCHES
        looks = self.tr("This looks like a thing.") if is_thing else self.tr("This looks like a written sign.")
        leads = self.tr("Draw it as a sketch") if is_thing else self.tr("Draw it as a character")
        colour = self.palette().color(QPalette.ColorRole.Link).name()
        self.setText(f'{looks} <a style="color:{colour}" href="{world}">{leads}</a>')
        self.setAccessibleName(f"{looks} {leads}")
