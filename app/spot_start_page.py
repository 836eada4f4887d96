"""Where a round of Spot the machine begins: what it is, whose drawings, how many trials, and what was before."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.naming import named
from app.session import Session
from app.spot_history import SpotHistory
from app.spot_people import found_subjects, own_subjects
from app.spot_reading import Read
from app.spot_sources import SpotSources
from app.spot_store import SpotStore

USUAL, MOST = 20, 200
"""Trials."""
UNKERNED = 4
"""Pixels: a letter that is underlined is not moved under its neighbour, but a label is measured as if it were."""
TITLE = 1.6
"""Times as large as other words."""


@dataclass(frozen=True)
class Plan:
    """What a round shall be made of."""

    read: Read
    """Gives its subjects."""
    count: int
    source: str
    """Name of the folder or file; empty for the user's own."""


class SpotStartPage(QWidget):
    """Start is there as soon as there is a drawing by a person."""

    begun = Signal()

    def __init__(self, session: Session, store: SpotStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = USUAL
        self.sources = SpotSources(session, parent=self)
        self.history = SpotHistory(store, self)
        self._trials = named(QSpinBox(self), "spot_trials", self.tr("Number of trials"))
        self._start = named(QPushButton(self.tr("&Begin"), self), "spot_start")
        self._start.setProperty("primary", True)
        self._message = named(QLabel(self), "spot_message")
        self._message.setWordWrap(True)
        self._arrange()
        self.sources.changed.connect(self._follow)
        self._start.clicked.connect(self.begun)
        self._follow()

    def plan(self, seed: int) -> Plan:
        """The round that is asked for, by chance of `seed`."""
        count = self._trials.value()
        read = partial(own_subjects, tuple(self.sources.own), count, seed)
        if not self.sources.is_own:
            read = partial(found_subjects, tuple(self.sources.found), count, seed)
        return Plan(read, count, self.sources.name)

    def say(self, words: str) -> None:
        """A message over the buttons; empty for none."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def _follow(self) -> None:
        most = min(MOST, self.sources.most)
        self._trials.blockSignals(True)
        self._trials.setRange(min(1, most), max(0, most))
        self._trials.setValue(min(self._wanted, most))
        self._trials.blockSignals(False)
        self._trials.setEnabled(most > 1)
        self._start.setEnabled(most > 0)

    def _remember(self, count: int) -> None:
        """What was typed stays wished for where there are fewer for a while."""
        self._wanted = count

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(14)
        column.addWidget(self._title())
        column.addWidget(self._explained())
        column.addWidget(self._card())
        column.addWidget(self._message)
        column.addLayout(self._foot())
        column.addWidget(self.history, 1)
        column.addStretch()
        self.say("")
        self._trials.valueChanged.connect(self._remember)

    def _title(self) -> QLabel:
        title = QLabel(self.tr("Spot the machine"), self)
        font = QFont(title.font())
        font.setPointSizeF(TITLE * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        return title

    def _explained(self) -> QLabel:
        words = QLabel(
            self.tr(
                "Ask somebody who has not seen these drawings. In each trial a person and the machine have drawn the "
                "same character; the judge says which drawing is the machine's. If that is no better than guessing, "
                "the machine draws as people do. All drawings are traced alike and drawn with one pen, so only their "
                "shape can tell. This is the visual Turing test of Lake et al. (2015)."
            ),
            self,
        )
        words.setWordWrap(True)
        return words

    def _card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 16, 18, 16)
        inside.addWidget(self.sources)
        return card

    def _foot(self) -> QHBoxLayout:
        label = QLabel(self.tr("&Trials"), self)
        label.setBuddy(self._trials)
        label.setMinimumWidth(label.sizeHint().width() + UNKERNED)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._trials)
        row.addStretch()
        row.addWidget(self._start)
        return row
