"""The lower part of the export dialog: where the files go, and whether something there would be replaced."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.export_request import Format, file_name, has_folder
from app.naming import named

SUFFIXES = {
    Format.PNG: ".png",
    Format.SVG: ".svg",
    Format.PDF: ".pdf",
    Format.SHEET: ".png",
    Format.DATASET: "",
    Format.REPORT: ".html",
    Format.REPORT_PDF: ".pdf",
}
MOST_TRIES = 1000
ChoosePath = Callable[[QWidget, Path, bool], Path | None]
"""Parent, suggestion, and whether a folder is wanted."""


class ExportTarget(QWidget):
    """Suggests a name that is free, until the user writes one of his own."""

    changed = Signal()

    def __init__(self, folder: Path, title: str, choose: ChoosePath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._title, self._choose = folder, title, choose
        self._format, self._count = Format.PNG, 1
        self._is_own = False
        self._line = named(QLineEdit(self), "export_target", self.tr("Where to"))
        self._browse = named(QPushButton(self.tr("&Browse…"), self), "export_browse")
        self._replace = named(QCheckBox(self.tr("&Replace what is there"), self), "export_replace")
        label = QLabel(self.tr("W&here to"), self)
        label.setBuddy(self._line)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(label, 0, 0, 1, 2)
        grid.addWidget(self._line, 1, 0)
        grid.addWidget(self._browse, 1, 1)
        grid.addWidget(self._replace, 2, 0, 1, 2)
        keeping = self._replace.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._replace.setSizePolicy(keeping)
        self._line.textEdited.connect(self._own)
        self._browse.clicked.connect(self._ask)
        self._replace.toggled.connect(self.changed)
        self.suggest(self._format, self._count)

    @property
    def path(self) -> Path:
        return Path(self._line.text().strip()).expanduser()

    @property
    def may_replace(self) -> bool:
        return self._is_taken and self._replace.isChecked()

    @property
    def is_fit(self) -> bool:
        """Whether there is a name, and nothing in its way that may not be replaced."""
        return bool(self._line.text().strip()) and (not self._is_taken or self.may_replace)

    def suggest(self, kind: Format, count: int) -> None:
        """A name for so many drawings of that format."""
        self._format, self._count = kind, count
        if self._is_own:
            self._line.setText(str(self._with_suffix(self.path)))
        else:
            self._line.setText(str(self._free()))
        self._look()

    @property
    def _is_folder(self) -> bool:
        return has_folder(self._format, self._count)

    @property
    def _is_taken(self) -> bool:
        path = self.path
        try:
            return any(path.iterdir()) if self._is_folder and path.is_dir() else path.exists()
        except OSError:
            return False

    def _free(self) -> Path:
        name = file_name(self._title)
        suffix = "" if self._is_folder else SUFFIXES[self._format]
        names = (f"{name}{suffix}", *(f"{name}-{number}{suffix}" for number in range(2, MOST_TRIES)))
        return next((path for each in names if not (path := self._folder / each).exists()), self._folder / names[0])

    def _with_suffix(self, path: Path) -> Path:
        known = path.suffix.lower() in set(SUFFIXES.values()) - {""}
        bare = path.with_suffix("") if known else path
        return bare if self._is_folder or not bare.name else bare.with_name(bare.name + SUFFIXES[self._format])

    def _own(self) -> None:
        self._is_own = True
        self._look()

    def _ask(self) -> None:
        if chosen := self._choose(self, self.path, self._is_folder):
            self._is_own = True
            self._line.setText(str(self._with_suffix(chosen)))
            self._look()

    def _look(self) -> None:
        self._replace.setVisible(self._is_taken)
        self._replace.setChecked(False)
        self.changed.emit()


def choose_path(parent: QWidget, suggestion: Path, is_folder: bool) -> Path | None:
    """Asks with the system's own dialog; a folder that is chosen gets a new one inside it."""
    words = QCoreApplication.translate("ExportTarget", "Export to")
    if is_folder:
        folder = QFileDialog.getExistingDirectory(parent, words, str(suggestion.parent))
        return Path(folder) / suggestion.name if folder else None
    name, _ = QFileDialog.getSaveFileName(
        parent, words, str(suggestion), options=QFileDialog.Option.DontConfirmOverwrite
    )
    return Path(name) if name else None
