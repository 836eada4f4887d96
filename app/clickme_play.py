"""The game as it runs: what is painted goes to the recognizer, what it says ends rounds, and rounds are kept."""

import random
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.click_round import BLURRED, ClickRound
from app.click_store import ClickStore
from app.clickme_game import Game, new_key
from app.clickme_round import Phase, Round
from app.clickme_targets import Target
from app.latest_question import LatestQuestion
from app.session import Session
from engine import Guessed, GuessRequest

TICK = 50
"""Milliseconds between two looks at the clock."""
EPISODES = 2**31
"""There are as many choices of foils."""


class Play(QObject):
    """Leads a `Game`; knows no widget."""

    round_begun = Signal()
    dabbed = Signal()
    """More is uncovered."""
    phase_changed = Signal()
    """Running, paused, or over."""
    ticked = Signal()
    """Time went by."""
    looked = Signal(Guessed)
    """What the recognizer sees in what is uncovered."""
    round_over = Signal(object)
    """The `ClickRound` that was kept, or None."""
    failed = Signal(str, str)
    """Message and hint."""

    def __init__(
        self,
        session: Session,
        store: ClickStore,
        dice: random.Random,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
        next_key: Callable[[], str] = new_key,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._store, self._dice, self._clock, self._next_key = store, dice, clock, next_key
        self.game: Game | None = None
        self.guessed: Guessed | None = None
        """The last look of this round."""
        self.is_best = False
        """Whether the game that just ended is the high score."""
        self._episode = 0
        self._looks = LatestQuestion(session.engine, session.new_ticket, self)
        self._looks.answered.connect(self._take)
        self._looks.failed.connect(self.failed)
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.tick)

    @property
    def round(self) -> Round | None:
        return None if self.game is None else self.game.round

    def begin(self, targets: Sequence[Target], cover: str = BLURRED) -> None:
        """A new game; what is left of the last one is given up."""
        self.game = Game(targets, self._clock, cover, self._next_key)
        self.is_best = False
        self._begin_round()

    def leave(self) -> None:
        """No game any more."""
        self._timer.stop()
        self._looks.forget()
        self.game = self.guessed = None

    def press(self, x: float, y: float) -> None:
        """Put the brush down at a place of the model's frame; starts the clock where it stands still."""
        if (played := self.round) is not None:
            self._follow(lambda: played.press(x, y))

    def move(self, x: float, y: float) -> None:
        if (played := self.round) is not None:
            self._follow(lambda: played.move(x, y))

    def lift(self) -> None:
        if (played := self.round) is not None:
            played.lift()

    def pause(self) -> None:
        if (played := self.round) is not None:
            self._follow(played.pause)

    def go_on(self) -> None:
        """After a pause."""
        if (played := self.round) is not None:
            self._follow(played.go_on)

    def skip(self) -> None:
        if (played := self.round) is not None:
            self._follow(played.skip)

    def next_round(self) -> None:
        """Where there is one, and this one is over."""
        if self.game is not None and self.game.round.phase is Phase.OVER and not self.game.is_finished:
            self.game.next_round()
            self._begin_round()

    def tick(self) -> None:
        """Look at the clock."""
        if (played := self.round) is not None:
            self._follow(played.tick)
            self.ticked.emit()

    def _begin_round(self) -> None:
        self._timer.stop()
        self._looks.forget()
        self.guessed = None
        self._episode = self._dice.randrange(EPISODES)
        self.round_begun.emit()

    def _follow(self, act: Callable[[], int | bool | None]) -> None:
        """Do something to the round, and tell what came of it."""
        if self.game is None:
            return
        played = self.game.round
        before = played.phase, len(played.dabs)
        act()
        if len(played.dabs) > before[1]:
            self._looks.ask(self._question)
            self.dabbed.emit()
        if played.phase is not before[0]:
            self._change_phase()

    def _question(self, ticket: int) -> GuessRequest:
        """Of what is uncovered when it is asked."""
        if self.game is None:
            raise RuntimeError("nobody plays")
        target, revealed = self.game.target.exemplar, self.game.round.revealed
        return GuessRequest(target, revealed, self._episode, ticket, self._session.world)

    def _take(self, guessed: Guessed) -> None:
        played = self.round
        if played is None or played.phase is Phase.OVER:
            return
        self.guessed = guessed
        self.looked.emit(guessed)
        self._follow(lambda: played.take(guessed))

    def _change_phase(self) -> None:
        game = self.game
        if game is None:
            return
        if game.round.phase is Phase.RUNNING:
            self._timer.start()
        else:
            self._timer.stop()
        if game.round.phase is Phase.OVER:
            self._looks.forget()
            self._keep(game)
        self.phase_changed.emit()

    def _keep(self, game: Game) -> None:
        kept: ClickRound | None = game.settle()
        if kept is not None:
            self._store.add(game.target.image, kept)
        if game.is_finished:
            self.is_best = self._store.note_points(game.points)
        self.round_over.emit(kept)
