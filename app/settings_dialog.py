"""The dialog in which a person chooses for good; every choice holds at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.naming import named
from app.settings import RANGES, Settings
from app.slider_box import SliderBox

FIELD = 290
"""Least width of what is chosen, in pixels."""


class SettingsDialog(QDialog):
    """Shows settings and says when a person has chosen others; the program goes on meanwhile."""

    settings_changed = Signal(Settings)
    """By the person, not by `show_settings`."""
    restart_asked = Signal()
    """Another language is wanted at once."""

    def __init__(self, settings: Settings, parent: QWidget | None = None, spoken: str | None = None) -> None:
        """`spoken` is the choice of language that the program was started with, if not the one in the settings."""
        super().__init__(parent)
        self._spoken = settings.language if spoken is None else spoken
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(False)
        self._settings = settings
        self._make_looks()
        self._make_drawing()
        self._make_work()
        self._close = named(QPushButton(self.tr("Close"), self), "settings_close")
        self._close.setAutoDefault(False)  # Enter in a box takes its number, and does not close the dialog
        self._arrange()
        self._connect()
        self.show_settings(settings)

    @property
    def settings(self) -> Settings:
        """As they are shown."""
        return self._settings

    def show_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere, without saying so."""
        self._settings = settings  # first: what the boxes say on the way is then nothing new
        for box, value in ((self._language, settings.language), (self._theme, settings.theme)):
            box.setCurrentIndex(max(box.findData(value), 0))
        self._restart.setVisible(settings.language != self._spoken)
        self._is_live.setChecked(settings.is_live)
        self._autosave.setValue(settings.autosave_seconds)
        self._pen_width.show_value(settings.pen_width)
        self._stabiliser.show_value(settings.stabiliser)

    def _make_looks(self) -> None:
        self._language = named(QComboBox(self), "setting_language", self.tr("Language"))
        self._language.addItem(self.tr("As the system"), "system")
        for code, name in (("en", "English"), ("de", "Deutsch"), ("fr", "Français")):  # each in its own words
            self._language.addItem(name, code)
        self._restart = named(QPushButton(self.tr("&Restart now"), self), "settings_restart")
        self._restart.setAutoDefault(False)
        self._restart.setToolTip(self.tr("Close and open the program; your drawing comes along, saved or not"))
        self._theme = named(QComboBox(self), "setting_theme", self.tr("Appearance"))
        self._theme.addItem(self.tr("As the system"), "system")
        self._theme.addItem(self.tr("Light"), "light")
        self._theme.addItem(self.tr("Dark"), "dark")

    def _make_drawing(self) -> None:
        self._pen_width = self._slider("pen_width")
        self._pen_width.describe(
            self.tr("Pen width"),
            self.tr("Width of the pen on a new page of 640 by 640 pixels"),
            self.tr("fine"),
            self.tr("broad"),
        )
        self._stabiliser = self._slider("stabiliser")
        self._stabiliser.describe(
            self.tr("Stabiliser"),
            self.tr("How calmly the ink follows the pen: 0 follows every tremble"),
            self.tr("quick"),
            self.tr("calm"),
        )

    def _make_work(self) -> None:
        self._is_live = named(QCheckBox(self.tr("&Draw variations after each stroke"), self), "setting_live")
        self._is_live.setToolTip(self.tr("Otherwise they are drawn when you press Generate"))
        self._autosave = named(QSpinBox(self), "setting_autosave", self.tr("Keep unsaved work every"))
        least, most = RANGES["autosave_seconds"]
        self._autosave.setRange(int(least), int(most))
        self._autosave.setSuffix(self.tr(" s"))
        self._autosave.setKeyboardTracking(False)
        self._autosave.setToolTip(self.tr("Seconds between two copies of what is not saved yet"))

    def _slider(self, name: str) -> SliderBox:
        least, most = RANGES[name]
        return SliderBox(f"setting_{name}", most, 1.0, self, least=least, decimals=0)

    def _arrange(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(14)
        form.setColumnStretch(1, 1)
        form.setColumnMinimumWidth(1, FIELD)
        self._align_boxes()
        after = self.tr("Another language shows after a restart.")
        self._add(form, self.tr("&Language"), self._language, after, self._restart)
        self._add(form, self.tr("&Appearance"), self._theme)
        self._add(form, self.tr("&Pen of a new page"), self._pen_width)
        self._add(form, self.tr("&Stabiliser"), self._stabiliser)
        self._add(form, "", self._is_live)
        copies = self.tr("A copy for after a crash; your files are left alone.")
        self._add(form, self.tr("&Keep unsaved work every"), self._autosave, copies)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(18)
        column.addLayout(form)
        column.addStretch()
        column.addLayout(foot)

    def _align_boxes(self) -> None:
        """The boxes of numbers are as wide as the widest."""
        boxes: list[QAbstractSpinBox] = [self._pen_width.box, self._stabiliser.box, self._autosave]
        for box in boxes:
            box.ensurePolished()
        width = max(box.sizeHint().width() for box in boxes)
        for box in boxes:
            box.setFixedWidth(width)

    def _add(
        self, form: QGridLayout, words: str, widget: QWidget, about: str = "", deed: QPushButton | None = None
    ) -> None:
        """A row, with what there is to know about it underneath, and what can be done about that beside it."""
        block = QVBoxLayout()
        block.setSpacing(4)
        block.addWidget(widget)
        if about:
            said = QLabel(about, self)
            said.setProperty("faint", True)
            line = QHBoxLayout()
            line.addWidget(said)
            if deed is not None:
                line.addWidget(deed)
            line.addStretch()
            block.addLayout(line)
        label = QLabel(words, self)
        label.setBuddy(widget)
        label.setMinimumHeight(self._autosave.sizeHint().height())  # in line with the first line of its field
        row = form.rowCount()
        form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        form.addLayout(block, row, 1)

    def _connect(self) -> None:
        self._language.activated.connect(lambda row: self._set(language=self._language.itemData(row)))
        self._theme.activated.connect(lambda row: self._set(theme=self._theme.itemData(row)))
        self._pen_width.changed.connect(lambda value: self._set(pen_width=value))
        self._stabiliser.changed.connect(lambda value: self._set(stabiliser=round(value)))
        self._is_live.toggled.connect(lambda is_on: self._set(is_live=is_on))
        self._autosave.valueChanged.connect(lambda value: self._set(autosave_seconds=value))
        self._close.clicked.connect(self.close)
        self._restart.clicked.connect(self.restart_asked)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)

    def _set(self, **changes: Any) -> None:
        settings = replace(self._settings, **changes)
        if settings != self._settings:
            self.show_settings(settings)
            self.settings_changed.emit(settings)
