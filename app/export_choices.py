"""The upper part of the export dialog: which drawings, what kind of file, what size and ground."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.drawing import Drawing
from app.export_request import LARGEST, SMALLEST, Format
from app.export_settings import ExportSettings, Which
from app.naming import named


class ExportChoices(QWidget):
    """Shows settings and lets them be changed; drawings of a kind that there are none of cannot be chosen."""

    changed = Signal()

    def __init__(
        self, drawings: Mapping[Which, Sequence[Drawing]], settings: ExportSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._which = self._build_which(settings.which)
        self._format = self._build_format(settings.format)
        self._about = named(QLabel(self), "export_about")
        self._about.setWordWrap(True)
        self._about.setProperty("faint", True)
        self._side = self._build_side(settings.side)
        self._ground = self._build_ground(settings.is_transparent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Drawings"), _column(self._which))
        form.addRow(self.tr("&Format"), self._format)
        form.addRow("", self._about)
        form.addRow(self.tr("Si&ze"), self._side)
        form.addRow(self.tr("Ground"), _row(self._ground))
        self._format.currentIndexChanged.connect(self._follow)
        self._side.valueChanged.connect(self.changed)
        for group in (self._which, self._ground):
            group.idToggled.connect(self.changed)
        self._follow()

    @property
    def which(self) -> Which:
        return tuple(Which)[self._which.checkedId()]

    @property
    def drawings(self) -> Sequence[Drawing]:
        return self._drawings[self.which]

    @property
    def format(self) -> Format:
        chosen: Format = self._format.currentData()
        return chosen

    @property
    def side(self) -> int:
        return self._side.value()

    @property
    def is_transparent(self) -> bool:
        return self._has_ground and self._ground.checkedId() == 1

    @property
    def _has_ground(self) -> bool:
        return self.format in (Format.PNG, Format.DATASET)

    def _build_which(self, wanted: Which) -> QButtonGroup:
        words = {
            Which.SELECTED: self.tr("&Selected ({0})"),
            Which.FAVOURITES: self.tr("Fa&vourites ({0})"),
            Which.ALL: self.tr("&All ({0})"),
        }
        if not self._drawings[wanted]:
            wanted = next((which for which in Which if self._drawings[which]), Which.ALL)
        group = QButtonGroup(self)
        for number, which in enumerate(Which):
            count = len(self._drawings[which])
            button = named(QRadioButton(words[which].format(count), self), f"export_{which.value}")
            _widen(button)
            button.setEnabled(count > 0)
            button.setChecked(which is wanted)
            group.addButton(button, number)
        return group

    def _build_format(self, wanted: Format) -> QComboBox:
        words = {
            Format.PNG: self.tr("PNG pictures"),
            Format.SVG: self.tr("SVG curves"),
            Format.PDF: self.tr("PDF sheet"),
            Format.SHEET: self.tr("Contact sheet"),
            Format.DATASET: self.tr("Data set"),
            Format.REPORT: self.tr("Report (web page)"),
            Format.REPORT_PDF: self.tr("Report (PDF)"),
        }
        box = named(QComboBox(self), "export_format", self.tr("Format"))
        for kind, word in words.items():
            box.addItem(word, kind)
        box.setCurrentIndex(list(words).index(wanted))
        return box

    def _build_side(self, side: int) -> QSpinBox:
        box = named(QSpinBox(self), "export_size", self.tr("Size in pixels"))
        box.setRange(SMALLEST, LARGEST)
        box.setSingleStep(16)
        box.setSuffix(self.tr(" px"))
        box.setToolTip(self.tr("Length of the longer side, {0} to {1} pixels").format(SMALLEST, LARGEST))
        box.setValue(side)
        return box

    def _build_ground(self, is_transparent: bool) -> QButtonGroup:
        group = QButtonGroup(self)
        words = (("export_white", self.tr("&White")), ("export_transparent", self.tr("&Transparent")))
        for number, (name, word) in enumerate(words):
            button = named(QRadioButton(word, self), name)
            _widen(button)
            button.setChecked(bool(number) == is_transparent)
            group.addButton(button, number)
        return group

    def _follow(self) -> None:
        words = {
            Format.PNG: self.tr("One picture for each drawing. Drop one on the page to go on from it."),
            Format.SVG: self.tr("One file for each drawing, every stroke a path."),
            Format.PDF: self.tr("Pages to print, sharp at any size."),
            Format.SHEET: self.tr("One picture of up to 399 drawings with their scores."),
            Format.DATASET: self.tr("A folder for each character: pictures, a table of seeds and scores, arrays."),
            Format.REPORT: self.tr("All about one character: drawings, plane, curves, importance and recipe."),
            Format.REPORT_PDF: self.tr("All about one character, as pages to print."),
        }
        self._about.setText(words[self.format])
        self._side.setEnabled(self._has_ground)
        for button in self._ground.buttons():
            button.setEnabled(self._has_ground)
        self.changed.emit()


def _widen(button: QRadioButton) -> None:
    """Room for the frame of the focus, which a style sheet does not count."""
    button.ensurePolished()
    button.setMinimumSize(button.sizeHint() + QSize(8, 2))


def _column(group: QButtonGroup) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for button in group.buttons():
        layout.addWidget(button)
    return box


def _row(group: QButtonGroup) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    for button in group.buttons():
        layout.addWidget(button)
    layout.addStretch()
    return box
