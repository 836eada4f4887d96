"""The sliders that steer the machine: those that the family which draws has any use for."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.generation_settings import GenerationSettings
from app.naming import named
from app.slider_box import SliderBox
from engine import Abilities

USUAL_ORIGINALITY = 0.6
"""As far from the exemplar as another person's drawing: where the slider begins."""
MOST_TEMPERATURE = 2.0


class Knob(QWidget):
    """A slider under its name, with another widget beside the name."""

    def __init__(self, words: str, slider: SliderBox, beside: QWidget | None = None) -> None:
        super().__init__(slider.parentWidget())
        self.slider = slider
        self.label = QLabel(words, self)
        self.label.setBuddy(slider.box)
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addStretch()
        if beside:
            head.addWidget(beside)
        block = QVBoxLayout(self)
        block.setContentsMargins(0, 0, 0, 0)
        block.setSpacing(4)
        block.addLayout(head)
        block.addWidget(slider)


class Knobs(QWidget):
    """Guidance or temperature, or neither; and how original the drawings shall become, where that can be asked."""

    changed = Signal(dict)
    """Fields of `GenerationSettings` by name, as the person has set them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._originality = USUAL_ORIGINALITY
        self._guidance = Knob(self.tr("&Guidance"), self._make_guidance())
        self._temperature = Knob(self.tr("Tem&perature"), self._make_temperature())
        self._as_people = named(QCheckBox(self.tr("as people draw"), self), "originality_as_people")
        self._as_people.setToolTip(self.tr("Each drawing is as far from yours as some person's would be"))
        self._wish = Knob(self.tr("How &original"), self._make_wish(), self._as_people)
        self._nothing = named(
            QLabel(self.tr("This machine has nothing to steer: it draws as it was taught.")), "no_knob"
        )
        self._nothing.setProperty("faint", True)
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._guidance, self._temperature, self._wish, self._nothing):
            column.addWidget(part)
        self._connect()

    def show_settings(self, settings: GenerationSettings, can: Abilities) -> None:
        """Without telling anybody."""
        self._guidance.setVisible(can.control == "guidance")
        self._temperature.setVisible(can.control == "temperature")
        self._wish.setVisible(can.asks_originality)
        self._nothing.setVisible(can.control == "none" and not can.asks_originality)
        if can.control == "guidance":
            self._guidance.slider.set_most(can.strongest_guidance)
        self._guidance.slider.show_value(settings.guidance)
        self._temperature.slider.show_value(settings.temperature)
        self._show_wish(settings.originality)

    def _show_wish(self, originality: float | None) -> None:
        with QSignalBlocker(self._as_people):
            self._as_people.setChecked(originality is None)
        if originality is not None:
            self._originality = originality
        self._wish.slider.show_value(self._originality)
        self._wish.slider.setVisible(originality is not None)  # there is no room for what nobody can move
        self._wish.label.setBuddy(self._as_people if originality is None else self._wish.slider.box)

    def _connect(self) -> None:
        self._guidance.slider.changed.connect(lambda value: self._set(guidance=value))
        self._temperature.slider.changed.connect(lambda value: self._set(temperature=value))
        self._wish.slider.changed.connect(self._wish_originality)
        self._as_people.toggled.connect(lambda is_on: self._set(originality=None if is_on else self._originality))

    def _wish_originality(self, value: float) -> None:
        self._originality = value
        self._set(originality=value)

    def _set(self, **changes: Any) -> None:
        self.changed.emit(changes)

    def _make_guidance(self) -> SliderBox:
        slider = SliderBox("guidance", 3.0, 0.1, self)
        slider.describe(
            self.tr("Guidance"),
            self.tr("How strongly each drawing is pulled towards your character: low is freer, high is easier to read"),
            self.tr("original"),
            self.tr("recognizable"),
        )
        return slider

    def _make_temperature(self) -> SliderBox:
        slider = SliderBox("temperature", MOST_TEMPERATURE, 0.1, self)
        slider.describe(
            self.tr("Temperature"),
            self.tr(
                "How far apart the drawings are: at 0 they are all the same, at 1 as the machine was taught, beyond "
                "that wilder and harder to read"
            ),
            self.tr("all alike"),
            self.tr("wild"),
        )
        return slider

    def _make_wish(self) -> SliderBox:
        slider = SliderBox("originality", 2.0, 0.05, self)
        slider.describe(
            self.tr("How original"),
            self.tr("How far from your drawing they shall be: 0 is a copy, about 0.6 is another person's drawing"),
            self.tr("close to yours"),
            self.tr("far from it"),
        )
        return slider
