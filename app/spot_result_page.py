"""How a round went: the identification level, what it means, and which drawing was whose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.naming import named
from app.spot_level import FEWEST, Level, Verdict
from app.spot_level_bar import SpotLevelBar, percent
from app.spot_review import SpotReview
from app.spot_round import SpotRound, level_of

LARGE = 3.2


class SpotResultPage(QWidget):
    """The first time that the judge hears what was right."""

    again_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = named(QLabel(self), "spot_share")
        font = QFont(self._share.font())
        font.setPointSizeF(LARGE * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        self._share.setFont(font)
        self._counted = named(QLabel(self), "spot_counted")
        self._verdict = named(QLabel(self), "spot_verdict")
        self._verdict.setProperty("heading", True)
        self._message = named(QLabel(self), "spot_result_message")
        for label in (self._counted, self._verdict, self._message):
            label.setWordWrap(True)
        self._bar = named(SpotLevelBar(self), "spot_level", self.tr("Right answers"))
        self._review = named(SpotReview(), "spot_review", self.tr("What was what"))
        self._again = named(QPushButton(self.tr("&Another judge"), self), "spot_again")
        self._again.setProperty("primary", True)
        self._again.clicked.connect(self.again_asked)
        self._export = named(QPushButton(self.tr("E&xport as CSV…"), self), "spot_export")
        self._export.clicked.connect(self.export_asked)
        self._arrange()

    def show_round(self, played: SpotRound) -> None:
        """Tell of a round that is over."""
        level = level_of(played.judgements)
        low, high = level.interval()
        self._share.setText(self.tr("{0} %").format(percent(level.share)))
        skipped = len(played.judgements) - level.answers
        words = self.tr("Right answers: {0} of {1} (95 % interval {2} to {3} %).")
        told = words.format(level.right, level.answers, percent(low), percent(high))
        if skipped:
            told += " " + self.tr("Skipped: {0}.").format(skipped)
        self._counted.setText(told)
        self._verdict.setText(self._judged(level))
        self._bar.show_level(level)
        self._review.show_judgements(played.judgements)
        self.say("")
        self._again.setFocus()

    def say(self, words: str) -> None:
        """A message over the buttons; empty for none."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def _judged(self, level: Level) -> str:
        if level.verdict is Verdict.TOLD_APART:
            return self.tr("Better than guessing: this judge can tell the machine's drawings from a person's.")
        if level.verdict is Verdict.MISTAKEN:
            return self.tr("Worse than guessing: this judge took the machine's drawings for the person's.")
        if level.answers < FEWEST:
            return self.tr("Too few answers to tell from guessing; at least {0} are needed.").format(FEWEST)
        return self.tr("Guessing does as well: machine and person were not told apart.")

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch()
        words.addWidget(self._verdict)
        words.addWidget(self._counted)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._share)
        head.addLayout(words, 1)
        caption = QLabel(
            self.tr("What was what: the machine's drawings are in colour; a tick is a right answer."), self
        )
        caption.setProperty("faint", True)
        caption.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(caption)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self._message)
        column.addLayout(self._foot())

    def _scrolled(self) -> QScrollArea:
        area = named(QScrollArea(self), "spot_review_area", self.tr("What was what"))
        area.setWidget(self._review)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._export)
        row.addStretch()
        row.addWidget(self._again)
        return row
