"""The window's side of documents: which file to open or save, and what to do with files of any kind."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.canvas import Canvas
from app.document_controller import DocumentController
from app.document_file import SUFFIX
from app.examples import example_page
from app.leaving import Leaving
from app.offered_data import is_our_own
from app.page import Page
from app.questions import Answer, Questions
from app.recipe_chunk import page_and_settings_from_png
from app.session import Session
from engine import EngineError


class Files(QObject):
    """Opens, saves and begins anew; every dialog leaves the program running."""

    error_raised = Signal(str, str)
    """Message and hint."""
    opened = Signal()
    """There is something else on the page now."""

    def __init__(self, session: Session, controller: DocumentController, canvas: Canvas, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._controller, self._canvas, self._window = session, controller, canvas, window
        self.leaving = Leaving(controller, window)
        canvas.file_dropped.connect(self.open)

    def new(self) -> None:
        self.leaving.then(self._controller.new)

    def ask_and_open(self) -> None:
        """Open a document, or an image, that the user chooses."""
        dialog = self._dialog(self.tr("Open"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self._documents(), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def save(self) -> None:
        if self._controller.path is None:
            self.ask_and_save()
        else:
            self._controller.save()

    def ask_and_save(self) -> None:
        """Save as."""
        dialog = self._dialog(self.tr("Save as"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self._documents()])
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(f"{self._controller.title}{SUFFIX}")
        dialog.fileSelected.connect(lambda name: self._controller.save_as(Path(name)))
        dialog.open()

    def open(self, path: Path) -> None:
        """A document, a PNG of ours with its recipe, or any image: each as what it is."""
        if path.suffix.lower() == SUFFIX:
            self.leaving.then(lambda: self._open_document(path))
        elif is_our_own(path):
            self._rebuild(path)
        else:
            self._canvas.import_image(path)

    def open_example(self, path: Path) -> None:
        """One of the invented characters, as the character's page; can be undone."""
        try:
            self._put(example_page(path), self.tr("Example"))
        except EngineError as error:
            self.error_raised.emit(error.message, error.hint)

    def _open_document(self, path: Path) -> None:
        if self._controller.open(path):
            self.opened.emit()

    def _rebuild(self, path: Path) -> None:
        """Exemplar and settings of an exported PNG."""
        try:
            rebuilt = page_and_settings_from_png(path.read_bytes())
        except OSError:
            self._canvas.import_image(path)  # which says why it cannot be read
            return
        except EngineError as error:
            self.error_raised.emit(error.message, error.hint)
            return
        self._session.set_settings(rebuilt.settings)
        self._put(rebuilt.page, self.tr("Open {0}").format(path.name))

    def _put(self, page: Page, what: str) -> None:
        self._session.document.change(page, what)
        self.opened.emit()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        recent = self._controller.recent.paths()
        dialog.setDirectory(str(recent[0].parent if recent else Path.home()))
        return dialog

    def _documents(self) -> str:
        return self.tr("Otherhand documents ({0})").format(f"*{SUFFIX}")


def questions_of(window: QWidget) -> Questions:
    """What is still asked on the spot; unsaved changes are asked about by `Leaving` before."""
    return Questions(
        save_changes=lambda _: Answer.DISCARD,
        open_path=lambda: None,
        save_path=lambda suggestion: _save_path(window, suggestion),
        may_replace=lambda path: _may_replace(window, path),
    )


def _save_path(window: QWidget, suggestion: Path) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(
        window, QCoreApplication.translate("Files", "Save as"), str(suggestion), f"*{SUFFIX}"
    )
    return Path(name) if name else None


def _may_replace(window: QWidget, path: Path) -> bool:
    words = QCoreApplication.translate("Files", "“{0}” was changed by another program. Replace it?").format(path.name)
    answer = QMessageBox.question(window, QCoreApplication.translate("Files", "Replace the file?"), words)
    return answer == QMessageBox.StandardButton.Yes
