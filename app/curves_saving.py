"""Saving curves: asked where to, and written in a thread."""

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.curves_files import write_curves
from app.curves_poster import ShownCurves
from engine import EngineError

_log = logging.getLogger(__name__)


class CurvesSaving(QObject):
    """One dialog for pictures, vectors and numbers."""

    error_raised = Signal(str, str)
    """Message and hint."""
    saved = Signal(str)
    """Path of the file."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel

    def ask(self, shown: ShownCurves, suffix: str) -> None:
        """Ask where to, and save; `suffix` is the format that is offered first."""
        dialog = QFileDialog(self._panel, self.tr("Export curves"))
        dialog.setObjectName("curves_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            self.tr("Picture ({0})").format("*.png"): "png",
            self.tr("Vectors ({0})").format("*.svg"): "svg",
            self.tr("Numbers ({0})").format("*.csv"): "csv",
        }
        dialog.setNameFilters(list(filters))
        dialog.selectNameFilter(next(words for words, each in filters.items() if each == suffix))
        dialog.setDefaultSuffix(suffix)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, suffix)))
        dialog.selectFile(f"curves.{suffix}")
        dialog.fileSelected.connect(lambda chosen: self.write(shown, Path(chosen)))
        dialog.open()

    def write(self, shown: ShownCurves, path: Path) -> None:
        """Write the file in a thread; `saved` or `error_raised` tells."""
        answer = _Answer()
        answer.saved.connect(self.saved)
        answer.failed.connect(self.error_raised)
        threading.Thread(target=_write, args=(shown, path, answer), daemon=True).start()


class _Answer(QObject):
    """Belongs to the thread that writes, so that it is there even when the window is not any more."""

    saved = Signal(str)
    failed = Signal(str, str)


def _write(shown: ShownCurves, path: Path, answer: _Answer) -> None:
    try:
        answer.saved.emit(str(write_curves(shown, path)))
    except EngineError as error:
        answer.failed.emit(error.message, error.hint)
    except Exception as error:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
        _log.exception("Curves could not be saved")
        message = QCoreApplication.translate("CurvesSaving", "The curves could not be saved: {0}").format(error)
        answer.failed.emit(message, QCoreApplication.translate("CurvesSaving", "the log says more"))
