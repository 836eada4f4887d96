"""An export under way: it runs in a thread, can be cancelled, and leaves all of its files or none."""

import logging
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from app.atomic_file import check_writable, write_file
from app.export_dataset import dataset_files
from app.export_pdf import pdf_file
from app.export_png import png_files
from app.export_report import report_file
from app.export_request import Cancelled, ExportRequest, File, Format, Pulse, Writer
from app.export_sheet import sheet_file
from app.export_svg import svg_files
from engine import EngineError

WRITERS: Mapping[Format, Writer] = {
    Format.PNG: png_files,
    Format.SVG: svg_files,
    Format.PDF: pdf_file,
    Format.SHEET: sheet_file,
    Format.DATASET: dataset_files,
    Format.REPORT: report_file,
    Format.REPORT_PDF: report_file,
}
HINT = "free some space, or choose another folder"
_log = logging.getLogger(__name__)


class ExportJob(QObject):
    """One export; exactly one of `finished`, `failed` and `cancelled` is its last signal."""

    progress = Signal(int, int)
    """Drawings done, and of how many."""
    finished = Signal(Path)
    """The file or folder."""
    failed = Signal(str, str)
    """Message and hint."""
    cancelled = Signal()

    def __init__(self, request: ExportRequest, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self._thread = _Worker(request)
        self._thread.counted.connect(self._count)
        self._thread.ended.connect(self._end)

    @property
    def is_running(self) -> bool:
        return self._thread.isRunning()

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next chance, within a fraction of a second."""
        self._thread.requestInterruption()

    def close(self) -> None:
        """Cancel, and wait until nothing is written any more."""
        self.cancel()
        self._thread.wait()

    def _count(self, done: int) -> None:
        self.progress.emit(done, len(self._request.drawings))

    def _end(self, error: EngineError | Cancelled | None) -> None:
        self._thread.wait()
        if error is None:
            self.finished.emit(self._request.target)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error.message, error.hint)


def export(request: ExportRequest, pulse: Pulse) -> None:
    """Writes the files; Cancelled or EngineError, and the target as it was, where that does not come to its end."""
    check_target(request)
    files = WRITERS[request.format](request, pulse)
    if request.is_folder:
        _write_folder(request, files, pulse)
    else:
        (file,) = files
        pulse.check()
        write_file(request.target, file.data, HINT, request.may_replace)


def check_target(request: ExportRequest) -> None:
    """EngineError where the target cannot be written, or is there and may not be replaced."""
    target = request.target
    check_writable(target.parent, HINT)
    if request.is_folder:
        if target.exists() and not target.is_dir():
            raise EngineError(f"{target} is a file, not a folder", "choose another name")
        is_taken = target.is_dir() and any(target.iterdir())
    else:
        if target.is_dir():
            raise EngineError(f"{target} is a folder", "choose another name")
        is_taken = target.exists()
    if is_taken and not request.may_replace:
        raise EngineError(f"{target} is already there", "choose another name, or allow to replace it")


def _write_folder(request: ExportRequest, files: Iterable[File], pulse: Pulse) -> None:
    """All files into a folder beside the target, which gets the target's name when they are complete."""
    target = request.target
    staging = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        for file in files:
            path = staging / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.data)
            pulse.check()
        _place(staging, target)
    except OSError as error:
        raise EngineError(f"{target} cannot be written: {error.strerror or error}", HINT) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _place(staging: Path, target: Path) -> None:
    if not target.exists():
        staging.rename(target)
        return
    for path in sorted(staging.rglob("*")):  # into a folder that is there: file by file, each whole
        place = target / path.relative_to(staging)
        if path.is_dir():
            place.mkdir(exist_ok=True)
        else:
            path.replace(place)


class _Worker(QThread):
    counted = Signal(int)
    ended = Signal(object)

    def __init__(self, request: ExportRequest) -> None:
        super().__init__()
        self._request = request
        self._done = 0

    def run(self) -> None:
        error: EngineError | Cancelled | None = None
        try:
            export(self._request, Pulse(self._check, self._count))
        except (EngineError, Cancelled) as caught:
            error = caught
        except MemoryError:
            error = EngineError(
                "There is not enough memory for this export", "choose a smaller size, or fewer drawings"
            )
        except Exception as caught:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
            _log.exception("An export failed")
            error = EngineError(f"The export failed: {caught}", "the log says more")
        self.ended.emit(error)

    def _check(self) -> None:
        if self.isInterruptionRequested():
            raise Cancelled

    def _count(self) -> None:
        self._done += 1
        self.counted.emit(self._done)
