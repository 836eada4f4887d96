"""Check boxes below a chart: which layers lie behind what is drawn, and whether its scale is stretched."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.flow_layout import FlowLayout
from app.layer_choice import LayerChoice
from app.naming import named


@dataclass(frozen=True)
class LayerBox:
    """What is said of one box."""

    key: str
    name: str
    """Its objectName."""
    told: str
    """What it does."""


class LayerBoxes(QWidget):
    """A row of boxes, one for each field of `LayerChoice` in their order, and what is put behind them."""

    toggled = Signal(str, bool)
    """Key of a box, and whether it is checked now."""
    choice_changed = Signal()

    def __init__(self, boxes: Sequence[LayerBox], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = LayerChoice()
        self._row = FlowLayout(self)
        self._row.setSpacing(14)
        words = self.tr("People"), self.tr("Published"), self.tr("Measured here"), self.tr("Stretch near 100 %")
        self._boxes = {box.key: self._make(box, word) for box, word in zip(boxes, words, strict=True)}
        self._told = {box.key: box.told for box in boxes}
        self._fields = {box.key: field.name for box, field in zip(boxes, fields(LayerChoice), strict=True)}
        self._show_choice()

    @property
    def choice(self) -> LayerChoice:
        """What is wanted; a layer whose file is missing is not shown even so."""
        return self._choice

    def set_choice(self, choice: LayerChoice) -> None:
        """Look with these layers."""
        if choice != self._choice:
            self._choice = choice
            self._show_choice()
            self.choice_changed.emit()

    def is_checked(self, key: str) -> bool:
        return self._boxes[key].isChecked()

    def set_checked(self, key: str, is_checked: bool) -> None:
        self._boxes[key].setChecked(is_checked)

    def disable(self, key: str, why: str) -> None:
        """For a layer whose file is not there: it is not shown, however much it is wanted."""
        self._boxes[key].setEnabled(False)
        self._boxes[key].setChecked(False)
        self._boxes[key].setToolTip(why)

    def enable(self, key: str) -> None:
        """The layer is there again: it is shown as far as it is wanted."""
        self._boxes[key].setEnabled(True)
        self._boxes[key].setToolTip(f"<qt>{self._told[key]}</qt>")
        self._show_choice()

    def put_last(self, widget: QWidget) -> None:
        """Behind the check boxes, where there is room."""
        self._row.addWidget(widget)

    def _make(self, box: LayerBox, words: str) -> QCheckBox:
        check = named(QCheckBox(words), box.name, words)
        check.setAccessibleDescription(box.told)
        check.setToolTip(f"<qt>{box.told}</qt>")
        check.toggled.connect(lambda is_on: self._toggle(box.key, is_on))
        self._row.addWidget(check)
        return check

    def _show_choice(self) -> None:
        choice = self._choice  # what the boxes say on the way is nothing new
        for key, check in self._boxes.items():
            check.setChecked(getattr(choice, self._fields[key]) and check.isEnabled())

    def _toggle(self, key: str, is_on: bool) -> None:
        self.toggled.emit(key, is_on)
        if self._boxes[key].isEnabled():
            self.set_choice(replace(self._choice, **{self._fields[key]: is_on}))
