"""One trial: the character above, two drawings of it beneath, and the question which one the machine drew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.naming import named
from app.spot_paper import ShapeButton, ShapePaper
from app.spot_round import Side, SpotRound, Trial

EXEMPLAR, CHOICE = 150, 300
"""Sides of the sheets, logical pixels."""
THIN = 6


class SpotTrialPage(QWidget):
    """Shows a round's trials in turn; the arrow keys, a click, Space or Enter answer. There is no time limit."""

    round_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._round: SpotRound | None = None
        self._count = named(QLabel(self), "spot_count")
        self._bar = named(QProgressBar(self), "spot_progress", self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(THIN)
        self._bar.setStyleSheet(
            f"QProgressBar, QProgressBar::chunk {{ min-height: {THIN - 2}px; border-radius: 3px; }}"
        )
        self._exemplar = named(ShapePaper(EXEMPLAR, self), "spot_exemplar", self.tr("The character"))
        self._choices = {
            Side.LEFT: named(ShapeButton(CHOICE, self), "spot_left", self.tr("The left one is the machine's")),
            Side.RIGHT: named(ShapeButton(CHOICE, self), "spot_right", self.tr("The right one is the machine's")),
        }
        self._skip = named(QPushButton(self.tr("&Skip"), self), "spot_skip")
        self._skip.setToolTip(self.tr("Next one, without an answer (S)"))
        self._end = named(QPushButton(self.tr("&End early"), self), "spot_end")
        self._end.setToolTip(self.tr("Count what was answered so far (Esc)"))
        self._arrange()
        self._listen()

    def show_round(self, played: SpotRound) -> None:
        """Begin with the first trial."""
        self._round = played
        self._bar.setRange(0, played.count)
        self._show()
        self._choices[Side.LEFT].setFocus()
        self._choices[Side.LEFT].clearFocus()
        self.setFocus()

    def choose(self, side: Side | None) -> None:
        """The machine's drawing is thought to be on that side; None skips."""
        if self._round is not None and not self._round.is_over:
            self._round.choose(side)
            self._show()

    def end(self) -> None:
        """What was answered so far is the round."""
        if self._round is not None and not self._round.is_over:
            self._round.end()
            self._show()

    def _show(self) -> None:
        played = self._round
        if played is None:
            return
        if (trial := played.trial) is None:
            self.round_ended.emit()
            return
        self._show_trial(trial)
        self._count.setText(self.tr("{0} of {1}").format(played.number, played.count))
        self._bar.setValue(played.number - 1)

    def _show_trial(self, trial: Trial) -> None:
        self._exemplar.show_shape(trial.pair.exemplar)
        for side, choice in self._choices.items():
            choice.show_shape(trial.shape(side))

    def _listen(self) -> None:
        self._choices[Side.LEFT].clicked.connect(lambda: self.choose(Side.LEFT))
        self._choices[Side.RIGHT].clicked.connect(lambda: self.choose(Side.RIGHT))
        self._skip.clicked.connect(lambda: self.choose(None))
        self._end.clicked.connect(self.end)
        keys = (
            (Qt.Key.Key_Left, lambda: self.choose(Side.LEFT)),
            (Qt.Key.Key_Right, lambda: self.choose(Side.RIGHT)),
            (Qt.Key.Key_S, lambda: self.choose(None)),
            (Qt.Key.Key_Escape, self.end),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self, act)
            shortcut.setAutoRepeat(False)  # a key that is held answers once

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._bar)
        column.addSpacing(4)
        column.addWidget(self._exemplar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_middle(self.tr("A person drew this character."), "faint"))
        question = _middle(self.tr("Of these two drawings of it, which one did a machine draw?"), "heading")
        font = QFont(question.font())
        font.setPointSizeF(1.25 * font.pointSizeF())
        question.setFont(font)
        column.addWidget(named(question, "spot_question"))
        column.addSpacing(2)
        column.addLayout(self._pair())
        column.addStretch()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._skip)
        row.addWidget(self._end)
        return row

    def _pair(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        words = {Side.LEFT: self.tr("←  Left arrow"), Side.RIGHT: self.tr("Right arrow  →")}
        for place, (side, choice) in enumerate(self._choices.items()):
            grid.addWidget(choice, 0, place)
            grid.addWidget(_middle(words[side], "faint"), 1, place)
        return grid


def _middle(words: str, part: str) -> QLabel:
    """A line in the middle; `part` names its part in the style sheet."""
    label = QLabel(words)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setProperty(part, True)
    return label
