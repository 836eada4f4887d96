"""The export dialog: which drawings, as what, and where to; then how far it is, and a way to stop it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.drawing import Drawing
from app.engine_words import worded
from app.export_choices import ExportChoices
from app.export_job import ExportJob
from app.export_preview import ExportPreview
from app.export_request import ExportRequest
from app.export_settings import ExportSettings, Which
from app.export_target import ChoosePath, ExportTarget, choose_path
from app.model_hashes import hashes
from app.naming import named
from app.report_gathering import ReportGathering
from app.session import Session


class ExportDialog(QDialog):
    """Exports drawings of the session; `settings` has what was chosen once an export is begun."""

    exported = Signal(Path)
    """The file or folder that is there now."""
    settings_changed = Signal(ExportSettings)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        settings: ExportSettings | None = None,
        title: str = "",
        choose: ChoosePath = choose_path,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export"))
        self._session = session
        self.settings = settings or ExportSettings()
        self._title = title or self.tr("drawing")
        self._job: ExportJob | None = None
        self._gathering: ReportGathering | None = None
        folder = Path(self.settings.folder) if self.settings.folder else Path.home()
        self._choices = ExportChoices(drawings_by_choice(session), self.settings, self)
        self._preview = ExportPreview(self)
        self._target = ExportTarget(folder, self._title, choose, self)
        self._message = named(QLabel(self), "export_message")
        self._message.setWordWrap(True)
        self._progress = named(QProgressBar(self), "export_progress", self.tr("Progress"))
        self._start = named(QPushButton(self.tr("&Export"), self), "export_start")
        self._start.setProperty("primary", True)
        self._start.setDefault(True)
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "export_cancel")
        self._lay_out()
        self._listen()
        self._follow()

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(24)
        upper.addWidget(self._choices, 1)
        upper.addWidget(self._preview)
        lower = QHBoxLayout()
        lower.addWidget(self._progress, 1)
        lower.addStretch()
        lower.addWidget(self._cancel)
        lower.addWidget(self._start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        for part in (upper, lower):
            layout.addLayout(part)
        layout.insertWidget(1, self._target)
        layout.insertWidget(2, self._message)
        layout.insertStretch(3)
        self._message.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # what is said moves nothing
        self._progress.hide()
        self.setMinimumWidth(620)

    def _listen(self) -> None:
        self._choices.changed.connect(self._follow)
        self._target.changed.connect(self._show_whether_ready)
        self._start.clicked.connect(self._begin)
        self._cancel.clicked.connect(self.reject)

    @property
    def is_running(self) -> bool:
        """Whether files are being written."""
        return self._job is not None or self._gathering is not None

    def reject(self) -> None:
        """Close, or, while files are written, cancel that first."""
        if self._job:
            self._job.cancel()
        elif self._gathering:
            self._gathering.cancel()
            self._stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._gathering:
            self._gathering.cancel()
            self._gathering = None
        if self._job:
            self._job.close()
        super().closeEvent(event)

    def _follow(self) -> None:
        drawings = self._choices.drawings
        self._preview.show_export(drawings, self._choices.format, self._choices.is_transparent)
        self._target.suggest(self._choices.format, len(drawings))
        self._show_whether_ready()

    def _show_whether_ready(self) -> None:
        has_drawings = bool(self._choices.drawings)
        self._start.setEnabled(has_drawings and self._target.is_fit and not self.is_running)
        if not has_drawings:
            self._say(self.tr("There are no drawings to export yet."))

    def _begin(self) -> None:
        request = self._request()
        self._remember(request)
        self._show_running(True)
        if request.format.is_report:
            self._gathering = ReportGathering(self._session, request.drawings, self)
            self._gathering.finished.connect(lambda known: self._write(replace(request, known=known)))
            self._gathering.start()
        else:
            self._write(request)

    def _write(self, request: ExportRequest) -> None:
        self._gathering = None
        self._job = ExportJob(request, self)
        self._job.progress.connect(self._show_progress)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._stop)
        self._job.start()

    def _request(self) -> ExportRequest:
        return ExportRequest(
            tuple(self._choices.drawings),
            self._choices.format,
            self._target.path,
            self._title,
            self._choices.side,
            self._choices.is_transparent,
            hashes(),
            self._target.may_replace,
        )

    def _remember(self, request: ExportRequest) -> None:
        chosen = ExportSettings(
            self._choices.which, request.format, request.side, request.is_transparent, str(request.target.parent)
        )
        if chosen != self.settings:
            self.settings = chosen
            self.settings_changed.emit(chosen)

    def _show_running(self, is_running: bool) -> None:
        self._say("")
        self._progress.setRange(0, 0)
        self._progress.setVisible(is_running)
        for part in (self._choices, self._target):
            part.setEnabled(not is_running)
        self._start.setEnabled(not is_running)
        self._cancel.setText(self.tr("Stop") if is_running else self.tr("Cancel"))

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _finish(self, path: Path) -> None:
        self._end()
        self.exported.emit(path)
        self.accept()

    def _fail(self, message: str, hint: str) -> None:
        self._end()
        self._say(self.tr("{0} ({1})").format(*worded(message, hint)))

    def _stop(self) -> None:
        self._end()
        self._say(self.tr("Stopped. Nothing was written."))

    def _end(self) -> None:
        self._job = self._gathering = None
        self._show_running(False)
        self._show_whether_ready()

    def _say(self, words: str) -> None:
        self._message.setText(words)


def drawings_by_choice(session: Session) -> Mapping[Which, Sequence[Drawing]]:
    """The drawings that have strokes, by what the dialog offers, in the order of the list."""
    drawn = [drawing for drawing in session.drawings.drawings if drawing.strokes]
    return {
        Which.SELECTED: [drawing for drawing in drawn if drawing.key in session.selection.keys],
        Which.FAVOURITES: [drawing for drawing in drawn if drawing.is_favourite],
        Which.ALL: drawn,
    }
