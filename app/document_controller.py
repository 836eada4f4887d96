"""New, Open, Save, Recent: which file the session belongs to, whether it is saved, and its copy against crashes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.document_file import SUFFIX, read_document, write_document
from app.document_manifest import Contents
from app.page import Page
from app.questions import Answer, Questions
from app.recent_files import RecentFiles
from app.recovery import Leftover, Recovery
from app.session import Session
from app.side_work import run_beside
from app.snapshot import Snapshot
from app.unsaved import is_saved, stamp_of
from engine import EngineError

ORIGIN = "unsaved_changes_of"
"""Entry in a copy's manifest: the path of the file that was being changed."""


class DocumentController(QObject):
    """Whatever changes the session's drawings is noticed here; nothing is ever written over without being asked."""

    path_changed = Signal(object)
    """The file's path, or None."""
    modified_changed = Signal(bool)
    error_raised = Signal(str, str)
    """Message and hint."""
    recovered = Signal(str)
    """What was found of a window that crashed, in words."""

    def __init__(
        self,
        session: Session,
        questions: Questions,
        recovery_folder: Path,
        recent: RecentFiles,
        autosave_seconds: float = 5.0,
        blank_page: Callable[[], Page] = Page,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._questions, self._blank_page = session, questions, blank_page
        self.recent = recent
        self.recovery = Recovery(recovery_folder, self._unsaved, autosave_seconds, self)
        self.recovery.failed.connect(self.error_raised)
        self.recovery.kept.connect(self._discard_leftover)
        self._leftover: Leftover | None = None
        self._path: Path | None = None
        self._stamp: tuple[int, int] | None = None
        self._saved: Snapshot | None = session.snapshot()
        self._unknown: Mapping[str, Any] = {}
        self._was_modified = False
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._tell_whether_modified)
        self._listen()

    def _listen(self) -> None:
        drawings = self._session.drawings
        for signal in (
            *(drawings.rowsInserted, drawings.rowsRemoved, drawings.dataChanged, drawings.modelReset),
            *(self._session.document.page_changed, self._session.settings_changed),
        ):
            signal.connect(self._look_soon)

    @property
    def path(self) -> Path | None:
        """Of the file that Save writes; None before there is one."""
        return self._path

    @property
    def title(self) -> str:
        return self._path.stem if self._path else self.tr("Untitled")

    @property
    def is_modified(self) -> bool:
        """Whether something would be lost without saving."""
        now = self._session.snapshot()
        if self._path is None and now.page.is_blank and now.hand_page.is_blank and not now.drawings:
            return False
        return self._saved is None or not is_saved(now, self._saved)

    def new(self) -> bool:
        """An empty document, after a question where something is unsaved; whether it came to that."""
        if not self.may_leave():
            return False
        self._show(Contents(self._blank_page(), settings=self._session.settings), None)
        return True

    def open(self, path: Path | None = None) -> bool:
        """Open that file, or one that the user chooses; whether it came to that."""
        if not self.may_leave():
            return False
        chosen = path or self._questions.open_path()
        if chosen is None:
            return False
        try:
            stamp = stamp_of(chosen)
            contents = run_beside(lambda: read_document(chosen))
        except EngineError as error:
            self.error_raised.emit(error.message, error.hint)
            return False
        self._show(contents, chosen, stamp)
        self.recent.add(chosen)
        return True

    def save(self) -> bool:
        """Save to the file, or ask for one where there is none; whether all is saved."""
        if self._path is None:
            return self.save_as()
        stamp = stamp_of(self._path)
        if stamp is not None and stamp != self._stamp and not self._questions.may_replace(self._path):
            return False
        return self._write(self._path)

    def save_as(self, path: Path | None = None) -> bool:
        """Save to that file, or to one that the user chooses; whether all is saved."""
        chosen = path or self._questions.save_path(self._suggestion())
        if chosen is None:
            return False
        if chosen.suffix.lower() != SUFFIX:
            chosen = chosen.with_name(chosen.name + SUFFIX)
            if chosen.exists() and not self._questions.may_replace(chosen):
                return False
        return self._write(chosen)

    def may_leave(self) -> bool:
        """Whether this document may be left: it is saved, or the user saves it now or does not want it."""
        if not self.is_modified:
            return True
        answer = self._questions.save_changes(self.title)
        return self.save() if answer is Answer.SAVE else answer is Answer.DISCARD

    def recover(self) -> bool:
        """Show what a crashed window left, if there is any; it stays unsaved, and safe, until the user saves it."""
        for leftover in self.recovery.leftovers():
            try:
                contents = read_document(leftover.path)
            except EngineError as error:
                aside = leftover.set_aside()
                self.error_raised.emit(error.message, self.tr("it is kept as {0}").format(aside))
                continue
            self._show_recovered(contents, leftover)
            return True
        return False

    def close(self) -> None:
        """The window ends: its copy is not needed any more."""
        self._look.stop()
        self._discard_leftover()
        self.recovery.close()

    def hand_over(self) -> list[str]:
        """The window ends, and another one goes on with this document; what that is to be started with.

        EngineError, and nothing has changed, where what is not saved cannot be kept.
        """
        is_modified = self.is_modified
        self.recovery.leave()
        self._look.stop()
        self._discard_leftover()
        return [str(self._path)] if self._path is not None and not is_modified else []

    def _show_recovered(self, contents: Contents, leftover: Leftover) -> None:
        manifest = dict(contents.unknown.get("manifest", {}))
        origin = manifest.pop(ORIGIN, None)
        path = Path(origin) if isinstance(origin, str) and origin and "\0" not in origin else None
        unknown = {**contents.unknown, "manifest": manifest}
        self._show(replace(contents, unknown=unknown), path)
        self._saved, self._stamp = None, None
        self._look_soon()
        self._leftover = leftover  # discarded when this window has a copy of its own
        self.recovered.emit(self.tr("Your unsaved drawing is back: {0}").format(self.title))

    def _discard_leftover(self) -> None:
        if self._leftover:
            self._leftover.discard()
            self._leftover = None

    def _write(self, path: Path) -> bool:
        snapshot = self._session.snapshot()
        contents = self._contents(snapshot)
        try:
            run_beside(lambda: write_document(path, contents))
        except EngineError as error:
            self.error_raised.emit(error.message, error.hint)
            return False
        self._saved, self._stamp = snapshot, stamp_of(path)
        self._session.document.undo_stack.setClean()
        self.recent.add(path)
        self._set_path(path)
        self._tell_whether_modified()
        return True

    def _show(self, contents: Contents, path: Path | None, stamp: tuple[int, int] | None = None) -> None:
        self._unknown, self._stamp = contents.unknown, stamp
        self._session.restore(contents.page, contents.hand_page, contents.drawings, contents.settings)
        self._saved = self._session.snapshot()
        self._set_path(path)
        self._tell_whether_modified()

    def _contents(self, snapshot: Snapshot) -> Contents:
        return Contents(snapshot.page, snapshot.hand_page, snapshot.drawings, snapshot.settings, self._unknown)

    def _unsaved(self) -> Contents | None:
        if not self.is_modified:
            return None
        contents = self._contents(self._session.snapshot())
        manifest = {**self._unknown.get("manifest", {}), ORIGIN: str(self._path or "")}
        return replace(contents, unknown={**self._unknown, "manifest": manifest})

    def _suggestion(self) -> Path:
        if self._path:
            return self._path
        last = self.recent.paths()
        return (last[0].parent if last else Path.home()) / f"{self.title}{SUFFIX}"

    def _set_path(self, path: Path | None) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit(path)

    def _look_soon(self) -> None:
        if not self._look.isActive():
            self._look.start()

    def _tell_whether_modified(self) -> None:
        is_modified = self.is_modified
        if is_modified:
            self.recovery.note_change()
        elif self._was_modified:
            self._discard_leftover()
            self.recovery.forget()
        if is_modified != self._was_modified:
            self._was_modified = is_modified
            self.modified_changed.emit(is_modified)
