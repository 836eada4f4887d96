"""A number with a slider beside it: one value, two ways to set it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from app.naming import named


class SliderBox(QWidget):
    """A slider between two words, with a box for the exact value; the box has the object name, the slider `_slider`."""

    changed = Signal(float)
    """By the person, not by `show_value`."""

    def __init__(
        self, name: str, most: float, step: float, parent: QWidget | None = None, least: float = 0.0, decimals: int = 2
    ) -> None:
        super().__init__(parent)
        self._step = step
        self.box = named(QDoubleSpinBox(self), name)
        self.box.setRange(least, most)
        self.box.setSingleStep(step)
        self.box.setDecimals(decimals)
        self.box.setKeyboardTracking(False)  # else 1.25 would be 1 and 1.2 on the way
        self.slider = named(QSlider(Qt.Orientation.Horizontal, self), f"{name}_slider")
        self.slider.setRange(round(least / step), round(most / step))
        self.slider.setPageStep(max((self.slider.maximum() - self.slider.minimum()) // 6, 1))
        self.low, self.high = QLabel(self), QLabel(self)
        self._arrange()
        self.box.valueChanged.connect(self._box_moved)
        self.slider.valueChanged.connect(self._slider_moved)
        self.setFocusProxy(self.slider)
        self.setTabOrder(self.slider, self.box)

    def describe(self, name: str, tooltip: str, low: str = "", high: str = "") -> None:
        """Its accessible name, its tooltip, and the words at the ends of the slider."""
        for widget in (self.box, self.slider):
            widget.setAccessibleName(name)
            widget.setToolTip(tooltip)
        self.low.setText(low)
        self.high.setText(high)

    def set_most(self, most: float) -> None:
        """Another end of the range, without saying that the value changed."""
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.setMaximum(most)
            self.slider.setMaximum(round(most / self._step))

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
