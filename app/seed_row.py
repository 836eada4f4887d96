"""The seed with what can be done to it: keep it, throw the dice, take the next."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QToolButton, QWidget

from app.icons import IconTint
from app.naming import named

MOST = 2**31 - 1


def random_seed() -> int:
    """Any seed that fits the box."""
    return secrets.randbelow(MOST + 1)


class SeedRow(QWidget):
    """Says when the person wants another seed (`seed_changed`) or another rule for it (`lock_changed`)."""

    seed_changed = Signal(int)
    lock_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, random_seed: Callable[[], int] = random_seed) -> None:
        super().__init__(parent)
        self._random_seed = random_seed
        self._seed = 0
        self.box = named(QSpinBox(self), "seed", self.tr("Seed"))
        self.box.setRange(0, MOST)
        self.box.setKeyboardTracking(False)
        self.box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.box.setToolTip(self.tr("The number that the chance begins with: the same seed draws the same again"))
        self._lock = self._button("seed_lock", self.tr("Keep the seed"))
        self._lock.setCheckable(True)
        self._lock.setToolTip(
            self.tr("Locked: Generate draws the same set again. Open: every Generate takes the next seed")
        )
        self._dice = self._button("seed_dice", self.tr("Throw the dice for a seed"))
        self._next = self._button("seed_next", self.tr("Take the next seed"))
        self._arrange()
        self._connect()

    def show_seed(self, seed: int, is_locked: bool) -> None:
        """Show both without saying that they changed."""
        self._seed = seed
        with QSignalBlocker(self.box), QSignalBlocker(self._lock):
            self.box.setValue(min(seed, MOST))
            self._lock.setChecked(is_locked)

    def _connect(self) -> None:
        self.box.valueChanged.connect(self.seed_changed)
        self._lock.toggled.connect(self.lock_changed)
        self._dice.clicked.connect(lambda: self.seed_changed.emit(self._random_seed()))
        self._next.clicked.connect(lambda: self.seed_changed.emit(self._seed + 1 if self._seed < MOST else 0))

    def _button(self, name: str, words: str) -> QToolButton:
        button = named(QToolButton(self), name, words)
        button.setToolTip(words)
        return button

    def _arrange(self) -> None:
        tint = IconTint(self)
        tint.put(self._lock, "lock", off="unlock")
        tint.put(self._dice, "dice")
        tint.put(self._next, "next")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 1)
        for button in (self._lock, self._dice, self._next):
            row.addWidget(button)
