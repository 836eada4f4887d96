"""The choice between drawing live and drawing carefully."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.naming import named
from app.quality import Quality


class QualityChoice(QWidget):
    """Two buttons of which one is down."""

    chosen = Signal(Quality)
    """By the person, not by `show_quality`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quality")
        self.setAccessibleName(self.tr("Quality"))
        words = {
            Quality.LIVE: (self.tr("Live"), self.tr("At once, while you draw: the same drawings in a few leaps")),
            Quality.CAREFUL: (
                self.tr("Careful"),
                self.tr("Later and finer: the same drawings in many steps, with maps of the machine"),
            ),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._buttons = {quality: self._button(quality, *told) for quality, told in words.items()}
        for button in self._buttons.values():
            row.addWidget(button, 1)

    def show_quality(self, quality: Quality) -> None:
        """Show what holds, without telling anybody."""
        for each, button in self._buttons.items():
            button.setChecked(each is quality)
        self.setFocusProxy(self._buttons[quality])

    def _button(self, quality: Quality, word: str, meaning: str) -> QPushButton:
        button = named(QPushButton(word, self), f"quality_{quality.value}")
        button.setCheckable(True)
        button.setToolTip(meaning)
        button.clicked.connect(lambda: self._choose(quality))
        return button

    def _choose(self, quality: Quality) -> None:
        self.show_quality(quality)  # a click on the one that is down leaves it down
        self.chosen.emit(quality)
