"""A number with a slider beside it: one value, two ways to set it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget


class SliderBox(QWidget):
    """A slider between two words, with a box for the exact value; the box has the object name, the slider `_slider`."""

    changed = Signal(float)
    """By the person, not by `show_value`."""

    def __init__(self, name: str, most: float, step: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.box = QDoubleSpinBox(self, objectName=name)
        self.box.setRange(0.0, most)
        self.box.setSingleStep(step)
        self.box.setDecimals(2)
        self.box.setKeyboardTracking(False)  # else 1.25 would be 1 and 1.2 on the way
        self.slider = QSlider(Qt.Orientation.Horizontal, self, objectName=f"{name}_slider")
        self.slider.setRange(0, round(most / step))
        self.slider.setPageStep(max(self.slider.maximum() // 6, 1))
        self.low, self.high = QLabel(self), QLabel(self)
        self._arrange()
        self.box.valueChanged.connect(self._box_moved)
        self.slider.valueChanged.connect(self._slider_moved)
        self.setFocusProxy(self.slider)

    def describe(self, name: str, tooltip: str, low: str = "", high: str = "") -> None:
        """Its accessible name, its tooltip, and the words at the ends of the slider."""
        for widget in (self.box, self.slider):
            widget.setAccessibleName(name)
            widget.setToolTip(tooltip)
        self.low.setText(low)
        self.high.setText(high)

    def show_value(self, value: float) -> None:
        """Show a value without saying that it changed."""
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.setValue(value)
            self.slider.setValue(round(value / self._step))

    def _box_moved(self, value: float) -> None:
        self.show_value(value)
        self.changed.emit(value)

    def _slider_moved(self, place: int) -> None:
        value = round(place * self._step, 2)
        self.show_value(value)
        self.changed.emit(value)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.slider, 0, 0, 1, 2)
        grid.addWidget(self.box, 0, 2)
        grid.addWidget(self.low, 1, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.high, 1, 1, Qt.AlignmentFlag.AlignRight)
        for label in (self.low, self.high):
            label.setProperty("faint", True)
