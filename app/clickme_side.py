"""Beside the paper: while somebody plays clock and points, after a round what came of it, and the buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.clickme_choices import ClickMeChoices
from app.clickme_clock import RoundClock
from app.clickme_game import Game
from app.clickme_result import ResultPanel
from app.clickme_round import Phase
from app.counted import counted
from app.naming import named
from app.round_dots import RoundDots

WIDTH = 384


class ClickMeSide(QWidget):
    """Shows the game that it is told of; its buttons say what is wanted."""

    pause_wanted = Signal()
    """Or to go on after a pause."""
    skip_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.dots, self.clock, self.result, self.choices = RoundDots(), RoundClock(), ResultPanel(), ClickMeChoices()
        self._points = named(QLabel("0"), "clickme_points", self.tr("Points"))
        self._best = named(QLabel(), "clickme_best")
        self._pages = named(QStackedWidget(), "clickme_pages")
        self._pause = self._button("clickme_pause", self.pause_wanted)
        self._skip = self._button("clickme_skip", self.skip_wanted)
        self._next = self._button("clickme_next", self.next_wanted)
        self._skip.setText(self.tr("&Skip"))
        self._skip.setToolTip(self.tr("Go on to the next drawing, without points"))
        self._next.setProperty("primary", True)
        self._next.setDefault(True)
        self._arrange()

    def show_game(self, game: Game | None, is_best: bool) -> None:
        """Where the game stands."""
        phase = None if game is None else game.round.phase
        is_over = phase is Phase.OVER
        self._pages.setCurrentIndex(int(is_over))
        self._pause.setVisible(not is_over)
        self._skip.setVisible(not is_over)
        self._next.setVisible(is_over)
        self._pause.setEnabled(phase in (Phase.RUNNING, Phase.PAUSED))
        self._skip.setEnabled(game is not None)
        self._pause.setText(self.tr("&Go on") if phase is Phase.PAUSED else self.tr("&Pause"))
        if game is None:
            return
        self.dots.show_rounds(game.results, game.number, game.count)
        points = self.locale().toString(game.points)
        self._points.setText(counted(game.points, self.tr("1 point"), self.tr("{0} points"), points))
        self._next.setText(self.tr("&Play again") if game.is_finished else self.tr("&Next drawing"))
        self._next.setToolTip(self.tr("Enter"))
        if game.is_finished and is_best:
            one, several = self.tr("1 point: the high score!"), self.tr("{0} points: the high score!")
            self._points.setText(counted(game.points, one, several, points))

    def show_time(self, game: Game | None) -> None:
        if game is not None:
            played = game.round
            self.clock.show_time(played.left, played.limit, played.phase is Phase.RUNNING)

    def show_best(self, points: int) -> None:
        """The high score; 0 = none yet."""
        self._best.setText(self.tr("High score {0}").format(self.locale().toString(points)) if points else "")

    def _button(self, name: str, wanted: object) -> QPushButton:
        button = named(QPushButton(), name)
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button

    def _arrange(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(1.25 * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        self._points.setFont(font)
        self._best.setProperty("faint", True)
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._points)
        top.addStretch(1)
        top.addWidget(self._best)
        for button in (self._pause, self._skip):
            buttons.addWidget(button, 1)
        buttons.addWidget(self._next, 2)
        self._pages.addWidget(self._play_page())
        self._pages.addWidget(self.result)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.dots)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        column.addWidget(self.choices)

    def _play_page(self) -> QWidget:
        page = QWidget()
        how = QLabel(
            self.tr("Uncover what matters most. The less you show, and the sooner it is named, the more points.")
        )
        how.setWordWrap(True)
        how.setProperty("faint", True)
        how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        column.addWidget(how)
        column.addStretch(3)
        return page
