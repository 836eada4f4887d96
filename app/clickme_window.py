"""The game's window: "Help the AI recognize this drawing before time runs out" (Linsley et al. 2019), for drawings."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.click_exchange import export_clicks, import_clicks
from app.click_store import ClickStore
from app.clickme_findings import Findings
from app.clickme_guesses import GuessStrip
from app.clickme_paper import ClickMePaper
from app.clickme_play import Play
from app.clickme_round import Phase
from app.clickme_side import ClickMeSide
from app.clickme_sources import Source, Sources
from app.engine_words import worded
from app.naming import named
from app.paper_view import MARGIN as PAPER_MARGIN
from app.session import Session
from app.side_work import run_beside
from engine import EngineError, Guessed

SIZE = QSize(1020, 830)
MARGIN, GAP = 24, 24


class ClickMeWindow(QDialog):
    """Plays with drawings of the session, shipped examples (in the folder `examples`), or the user's own files."""

    def __init__(
        self,
        session: Session,
        store: ClickStore,
        examples: Path,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
        dice: random.Random | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "clickme", self.tr("ClickMe"))
        self.setWindowTitle(self.tr("ClickMe"))
        self._store = store
        dice = dice or random.Random()
        self._source: tuple[Source, Path | None] = (Source.MIX, None)
        self.play = Play(session, store, dice, self, clock)
        self._sources = Sources(session, examples, dice, self)
        self._findings = Findings(session, store, self)
        self._paper, self._guesses, self._side = ClickMePaper(), GuessStrip(), ClickMeSide()
        self._message = named(QLabel(), "clickme_message")
        self._arrange()
        self._connect()
        self.resize(SIZE.boundedTo(self.screen().availableSize() * 0.95))
        self._side.show_best(store.best)
        self.begin(Source.MIX)

    def begin(self, source: Source, path: Path | None = None) -> None:
        """A new game, as soon as its drawings are there."""
        self._source = source, path
        self.play.leave()
        self._findings.forget()
        self._say("")
        self._side.choices.show_source(source)
        self._guesses.show_guesses(None)
        self._paper.show_note(self.tr("Reading the drawings"))
        self._side.show_game(None, is_best=False)
        self._sources.find(source, path)

    def changeEvent(self, event: QEvent) -> None:
        """The clock stands while somebody looks elsewhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._paper.finish_stroke()
            self.play.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc pauses a round that runs, and closes the window at any other time."""
        played = self.play.round
        if event.key() == Qt.Key.Key_Escape and played is not None and played.phase is Phase.RUNNING:
            self.play.pause()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._leave()
        super().done(result)

    def export_clicks(self, path: Path) -> None:
        """Write every click that is kept here to a `.csv` or `.npz` file."""
        clicked = self._store.everything()

        def write() -> str:
            count = run_beside(lambda: export_clicks(path, clicked))
            return self.tr("Rounds written to {0}: {1}").format(path.name, count)

        self._try(write)

    def import_clicks(self, path: Path) -> None:
        """Take in the rounds of a file; those that are here already are not doubled."""

        def read() -> str:
            found = run_beside(lambda: import_clicks(path))
            count = self._store.merge(found)
            return self.tr("New rounds: {0}, drawings in the file: {1}").format(count, len(found))

        self._try(read)

    # What the game says

    def _begin_game(self, targets: object) -> None:
        self.play.begin(targets, self._side.choices.cover)  # type: ignore[arg-type]

    def _show_round(self) -> None:
        if (game := self.play.game) is not None:
            self._findings.forget()
            self._paper.show_round(game.target, game.round)
            self._guesses.show_guesses(None)
            self._show_phase()
            self._paper.setFocus()

    def _show_phase(self) -> None:
        self._side.show_game(self.play.game, self.play.is_best)
        self._side.show_time(self.play.game)
        self._paper.update()

    def _show_guess(self, guessed: Guessed) -> None:
        self._say("")
        self._guesses.show_guesses(guessed)

    def _end_round(self) -> None:
        game = self.play.game
        if game is None:
            return
        self._paper.finish_stroke()
        self._guesses.show_guesses(self.play.guessed, is_solved=True)
        self._side.result.show_verdict(game.round, game.target.name, self._guesses.rank())
        self._findings.look_at(game.target)
        result = f"{self._side.result.verdict.text()}. {self._side.result.details.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, result))

    def _show_findings(self) -> None:
        if (game := self.play.game) is not None:
            self._side.result.show_comparison(game.target, self._findings.comparison)
            self._side.result.show_finding(self._findings.comparisons)

    # What the user wants

    def _swap_pause(self) -> None:
        played = self.play.round
        if played is not None and played.phase is Phase.PAUSED:
            self.play.go_on()
        else:
            self.play.pause()
        self._paper.setFocus()

    def _go_on(self) -> None:
        if self.play.game is not None and self.play.game.is_finished:
            self.begin(*self._source)
        else:
            self.play.next_round()

    def _leave(self) -> None:
        self._sources.forget()
        self._findings.forget()
        self.play.leave()

    def _fail_to_begin(self, message: str, hint: str) -> None:
        self._paper.show_note(self.tr("Nothing to play with: choose other drawings"))
        self._complain(message, hint)

    def _try(self, act: Callable[[], str]) -> None:
        try:
            self._say(act())
        except EngineError as error:
            self._complain(error.message, error.hint)

    def _complain(self, message: str, hint: str) -> None:
        self._say(self.tr("{0}: {1}").format(*worded(message, hint)), is_error=True)

    def _say(self, words: str, is_error: bool = False) -> None:
        role = self.palette().ColorRole
        self._message.setForegroundRole(role.BrightText if is_error else role.WindowText)
        self._message.setText(words)
        self._message.setAccessibleDescription(words)

    # How it is put together

    def _connect(self) -> None:
        play, paper, side = self.play, self._paper, self._side
        paper.pressed.connect(play.press)
        paper.moved.connect(play.move)
        paper.lifted.connect(play.lift)
        side.pause_wanted.connect(self._swap_pause)
        side.skip_wanted.connect(play.skip)
        side.next_wanted.connect(self._go_on)
        side.choices.source_chosen.connect(self.begin)
        side.choices.cover_chosen.connect(lambda _: self.begin(*self._source))
        side.choices.export_wanted.connect(self.export_clicks)
        side.choices.import_wanted.connect(self.import_clicks)
        self._sources.ready.connect(self._begin_game)
        self._sources.failed.connect(self._fail_to_begin)
        play.round_begun.connect(self._show_round)
        play.dabbed.connect(paper.show_dabs)
        play.looked.connect(self._show_guess)
        play.round_over.connect(self._end_round)
        play.phase_changed.connect(self._show_phase)
        play.ticked.connect(lambda: side.show_time(play.game))
        self._findings.changed.connect(self._show_findings)
        for speaker in (play, self._findings, self._store):
            speaker.failed.connect(self._complain)
        self._store.best_changed.connect(side.show_best)

    def _caption(self) -> QLabel:
        caption = QLabel(self.tr("What the recognizer takes it for"))
        caption.setProperty("faint", True)
        return caption

    def _arrange(self) -> None:
        title = named(QLabel(self.tr("Help the AI recognize this drawing before time runs out")), "clickme_title")
        font = QFont(title.font())
        font.setPointSizeF(1.6 * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.setWordWrap(True)
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        left, row = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._paper, 1)
        below = QVBoxLayout()
        below.setContentsMargins(PAPER_MARGIN, 0, PAPER_MARGIN, 0)
        below.addWidget(self._caption())
        below.addWidget(self._guesses)
        left.addLayout(below)
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 6, MARGIN, MARGIN - 6)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(row, 1)
        column.addWidget(self._message)
