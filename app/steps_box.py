"""In how many steps it is drawn: any number, or one of a few where no others were taught."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from app.naming import named
from engine import Abilities

MOST = 500


class StepsBox(QWidget):
    """A box for a number, with the object name `steps`, or a list of those that can be asked for, `leaps`."""

    changed = Signal(object)
    """A number, or None = as the model likes; by the person, not by `show_steps`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._few: Sequence[int] = ()
        self.box = named(QSpinBox(self), "steps")
        self.box.setRange(0, MOST)
        self.box.setSpecialValueText(self.tr("as the model likes"))
        self.box.setToolTip(self.tr("Steps from noise to drawing: more take longer"))
        self.box.setKeyboardTracking(False)
        self.leaps = named(QComboBox(self), "leaps", self.tr("Leaps"))
        self.leaps.setToolTip(self.tr("Leaps from noise to drawing: more look more careful, and take longer"))
        self.leaps.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addWidget(self.leaps)
        self.box.valueChanged.connect(lambda value: self.changed.emit(value or None))
        self.leaps.activated.connect(lambda row: self.changed.emit(self.leaps.itemData(row)))

    def show_steps(self, steps: int | None, abilities: Abilities) -> None:
        """Show a number, among those that can be asked for."""
        if abilities.steps != self._few:
            self._offer(abilities)
        with QSignalBlocker(self.box):
            self.box.setValue(steps or 0)
        self.leaps.setCurrentIndex(self.leaps.findData(steps or abilities.usual_steps))

    def _offer(self, abilities: Abilities) -> None:
        self._few = abilities.steps
        self.box.setVisible(not self._few)
        self.leaps.setVisible(bool(self._few))
        self.setFocusProxy(self.leaps if self._few else self.box)
        self.leaps.clear()
        for count in self._few:
            self.leaps.addItem(str(count), count)
