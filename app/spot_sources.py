"""Whose drawings are shown beside the machine's: the user's own of the character, or those in a folder or file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QRadioButton, QWidget

from app.character_source import QUICK_DRAW, Character, characters
from app.counted import counted
from app.drawing import Drawing
from app.engine_words import worded
from app.naming import named
from app.session import Session
from app.spot_people import most_trials, own_drawings
from app.spot_reading import SpotReading

Choose = Callable[[QWidget, bool, Callable[[Path], None]], None]
"""Given a parent, whether a folder is wanted, and whom to tell what was chosen."""
INDENT = 26


class SpotSources(QWidget):
    """Two choices, each with a word on how much there is."""

    changed = Signal()

    def __init__(self, session: Session, choose: Choose | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._choose = session, choose or choose_path
        self._path: Path | None = None
        self._characters: Sequence[Character] = ()
        self._reading = SpotReading(self)
        self._own = named(QRadioButton(self.tr("My &own drawings of this character"), self), "spot_own")
        self._files = named(QRadioButton(self.tr("Drawings in a &folder or file"), self), "spot_files")
        self._own_told = named(_told(self), "spot_own_told")
        self._files_told = named(_told(self), "spot_files_told")
        self._folder = named(QPushButton(self.tr("Open a f&older…"), self), "spot_open_folder")
        self._file = named(QPushButton(self.tr("Open a Quick, &Draw! file…"), self), "spot_open_file")
        self._arrange()
        self._listen()
        self.refresh()
        first = self._own if self.own else self._files
        first.setChecked(True)
        self.setFocusProxy(first)

    @property
    def is_own(self) -> bool:
        """Whether the user's own drawings are chosen."""
        return self._own.isChecked()

    @property
    def own(self) -> list[Drawing]:
        """The user's own drawings of the session's exemplar."""
        return own_drawings(self._session.drawings.drawings, self._session.exemplar)

    @property
    def found(self) -> Sequence[Character]:
        """Characters in the folder or file; none before one is opened."""
        return self._characters

    @property
    def name(self) -> str:
        """Of the folder or file; empty for the user's own."""
        return "" if self.is_own or self._path is None else self._path.name

    @property
    def most(self) -> int:
        """How many trials there can be."""
        return len(self.own) if self.is_own else most_trials(self._characters)

    def open(self, path: Path) -> None:
        """Look through a folder of images, one sub-folder for each character, or a Quick, Draw! file."""
        self._path, self._characters = path, ()
        self._files.setChecked(True)
        self._files_told.setText(self.tr("Looking through {0}…").format(path.name))
        self._reading.start(lambda _: characters(path))
        self.changed.emit()

    def stop(self) -> None:
        self._reading.stop()

    def refresh(self) -> None:
        """Count anew what there is of the user's own."""
        count = len(self.own)
        if count:
            self._own_told.setText(self.tr("{0} kept. The machine draws as many anew.").format(count))
        else:
            self._own_told.setText(
                self.tr(
                    "None yet. Draw the character again with your own hand (Ctrl+H in the main window), and keep each "
                    "drawing (Ctrl+K)."
                )
            )
        self.changed.emit()

    def _listen(self) -> None:
        self._folder.clicked.connect(lambda: self._choose(self, True, self.open))
        self._file.clicked.connect(lambda: self._choose(self, False, self.open))
        self._own.toggled.connect(self.changed)
        self._reading.finished.connect(self._take)
        self._reading.failed.connect(self._fail)
        drawings = self._session.drawings
        for happened in (drawings.rowsInserted, drawings.rowsRemoved, drawings.dataChanged, drawings.modelReset):
            happened.connect(self._follow)
        self._session.exemplar_changed.connect(self._follow)

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, found: Sequence[Character]) -> None:
        self._characters = found
        fit = [each for each in found if len(each.drawings) > 1]
        name = "" if self._path is None else self._path.name
        if fit:
            count = sum(len(each.drawings) for each in fit)
            kinds = counted(len(fit), self.tr("1 character"), self.tr("{0} characters"), f"{len(fit):,}")
            words = self.tr("{0}: {1}, {2} drawings").format(name, kinds, f"{count:,}")
        else:
            words = self.tr("{0} has only one drawing of each character; two are needed").format(name)
        self._files_told.setText(words)
        self.changed.emit()

    def _fail(self, message: str, hint: str) -> None:
        self._files_told.setText(self.tr("{0} ({1})").format(*worded(message, hint)))
        self.changed.emit()

    def _arrange(self) -> None:
        self._files_told.setText(
            self.tr(
                "A folder with a folder of images for each character, as Omniglot's, or a Quick, Draw! file. One "
                "person's drawing is the character, and another person's stands beside the machine's."
            )
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnMinimumWidth(0, INDENT)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._own, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._own_told, 1, 1)
        grid.setRowMinimumHeight(2, 6)
        grid.addWidget(self._files, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._files_told, 4, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._folder)
        row.addWidget(self._file)
        row.addStretch()
        grid.addLayout(row, 5, 1)


def choose_path(parent: QWidget, is_folder: bool, take: Callable[[Path], None]) -> None:
    """Asks with a dialog that leaves the program running."""
    words = QCoreApplication.translate("SpotSources", "Open drawings")
    dialog = named(QFileDialog(parent, words, str(Path.home())), "file_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if is_folder:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"Quick, Draw! (*{QUICK_DRAW})")
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()


def _told(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("faint", True)
    return label
