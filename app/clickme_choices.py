"""What is played with, how it is covered, and the clicks as files: the lower edge of the game's side."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from app.click_round import BLURRED, COVERS, HIDDEN
from app.clickme_sources import Source
from app.icons import IconTint
from app.naming import named

FOLDER, FILE = "folder", "file"
"""Two ways to the user's own drawings."""
ICON = 18


class ClickMeChoices(QWidget):
    """Asks for paths itself; does nothing with them."""

    source_chosen = Signal(object, object)
    """`Source`, and the path of the user's own drawings or None."""
    cover_chosen = Signal(str)
    export_wanted = Signal(object)
    """Path."""
    import_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = IconTint(self)
        self._source = named(QComboBox(), "clickme_source", self.tr("Drawings"))
        self._cover = named(QComboBox(), "clickme_cover", self.tr("Cover"))
        self._last = 0
        self._fill()
        self._arrange()
        self._source.activated.connect(self._choose_source)
        self._cover.activated.connect(lambda _: self.cover_chosen.emit(self.cover))

    @property
    def cover(self) -> str:
        """One of `click_round.COVERS`."""
        return str(self._cover.currentData())

    def show_source(self, source: Source) -> None:
        """Show what is played with, without telling anybody."""
        with QSignalBlocker(self._source):
            self._last = self._source.findData(source.value)
            self._source.setCurrentIndex(self._last)

    def export_clicks(self) -> None:
        """Ask for a file to write all clicks to."""
        dialog = self._dialog(self.tr("Export clicks"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table, CSV (*.csv)"), self.tr("Arrays, npz (*.npz)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("npz" if "npz" in chosen else "csv"))
        dialog.selectFile("clicks.csv")
        dialog.fileSelected.connect(lambda name: self.export_wanted.emit(Path(name)))
        dialog.open()

    def import_clicks(self) -> None:
        """Ask for a file of clicks to take in."""
        dialog = self._dialog(self.tr("Import clicks"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Click maps (*.csv *.npz)")])
        dialog.fileSelected.connect(lambda name: self.import_wanted.emit(Path(name)))
        dialog.open()

    def ask_for_drawings(self, kind: str) -> None:
        """Ask for a folder of images, or for a Quick, Draw! file."""
        dialog = self._dialog(self.tr("Drawings to play with"), QFileDialog.AcceptMode.AcceptOpen)
        if kind == FOLDER:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([self.tr("Quick, Draw! drawings and images (*.ndjson *.png *.jpg *.jpeg)")])
        dialog.fileSelected.connect(lambda name: self.source_chosen.emit(Source.OWN, Path(name)))
        dialog.rejected.connect(lambda: self._source.setCurrentIndex(self._last))
        dialog.open()

    def _choose_source(self, index: int) -> None:
        chosen = str(self._source.itemData(index))
        if chosen in (FOLDER, FILE):
            self.ask_for_drawings(chosen)
        else:
            self._last = index
            self.source_chosen.emit(Source(chosen), None)

    def _fill(self) -> None:
        for source, words in (
            (Source.MIX, self.tr("A bit of everything")),
            (Source.MINE, self.tr("My character")),
            (Source.SELECTED, self.tr("The selected drawing")),
            (Source.VARIATIONS, self.tr("Its variations")),
            (Source.EXAMPLES, self.tr("Examples")),
        ):
            self._source.addItem(words, source.value)
        self._source.addItem(self.tr("A folder of images…"), FOLDER)
        self._source.addItem(self.tr("A Quick, Draw! file…"), FILE)
        words_of = {BLURRED: self.tr("Blurred"), HIDDEN: self.tr("Hidden: half as many points again")}
        for cover in COVERS:
            self._cover.addItem(words_of[cover], cover)
        tip = self.tr("A folder for each character, as in Omniglot’s release, or an .ndjson file of drawings")
        self._source.setToolTip(tip)
        self._cover.setToolTip(self.tr("How much you see of what is covered. A new game begins"))

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for row, box in enumerate((self._source, self._cover)):
            label = QLabel(box.accessibleName())
            label.setProperty("faint", True)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        label = QLabel(self.tr("Clicks"))
        label.setProperty("faint", True)
        grid.addWidget(label, 2, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self._export_button())
        buttons.addWidget(self._import_button())
        buttons.addStretch(1)
        grid.addLayout(buttons, 2, 1)
        grid.setColumnStretch(1, 1)

    def _export_button(self) -> QToolButton:
        tip = self.tr(
            "Export the clicks of all drawings, to pool them with others’.\n"
            "CSV, a row for each dab: drawing, image, round, kind, cover, result, seconds, points, x, y, radius, at.\n"
            "npz: images and maps (n, 48, 48), the rounds, and dabs (x, y, radius, seconds) with their round.\n"
            "Places are pixels of the 48 x 48 frame, times are seconds since the round began."
        )
        return self._button("clickme_export", "export", self.tr("Export clicks…"), tip, self.export_clicks)

    def _import_button(self) -> QToolButton:
        tip = self.tr("Take in exported clicks (CSV or npz); rounds that are here already are not doubled")
        return self._button("clickme_import", "open", self.tr("Import clicks…"), tip, self.import_clicks)

    def _button(self, name: str, icon: str, spoken: str, tip: str, act: object) -> QToolButton:
        button = named(QToolButton(), name, spoken)
        button.setToolTip(tip)
        button.setIconSize(QSize(ICON, ICON))
        self._tint.put(button, icon)
        button.clicked.connect(act)
        return button

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setObjectName("clickme_file_dialog")
        dialog.setAcceptMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
