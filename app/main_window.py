"""The window: arranges panels, menus and keys, and passes on what they say to each other. It decides nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from app.canvas_panel import CanvasPanel
from app.click_store import ClickStore, offer_clicks
from app.curves import Curves
from app.document_controller import DocumentController
from app.drawing_mime import DragFiles
from app.error_bar import ErrorBar
from app.examples import example_world
from app.export_png import dragged_png
from app.files import Files, questions_of
from app.gallery import Gallery
from app.icons import app_icon
from app.kept_choices import KeptChoices
from app.model_hashes import hashes
from app.offered_data import local_file
from app.page import Page
from app.panels import Panels
from app.paths import Paths
from app.plane import Plane
from app.recent_files import RecentFiles
from app.session import Session
from app.settings import Settings
from app.settings_store import SettingsStore
from app.window_commands import WindowCommands
from app.window_dialogs import WindowDialogs
from app.window_place import WindowPlace
from engine import EngineError

SIZE, SMALLEST_SCREEN = QSize(1400, 900), QSize(1024, 640)
"""Of a new window, and of a screen that can be worked on."""


@dataclass(frozen=True)
class Program:
    """What the window shows and leads."""

    session: Session
    store: SettingsStore
    paths: Paths
    families: Sequence[str]
    restart: Callable[[Sequence[str]], None]
    """Starts the program with these arguments once this one has ended."""


class MainWindow(QMainWindow):
    """All panels of one document."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.session, self.program = program.session, program
        self._is_leaving = False
        self.clicks = ClickStore(program.paths.clicks, self)
        offer_clicks(self.clicks, program.session.explanations)
        self.canvas_panel = CanvasPanel(program.session, program.families, program.paths.examples)
        self.canvas = self.canvas_panel.canvas
        self.gallery = Gallery(program.session, files=DragFiles(png=dragged_png(hashes)))
        self.plane = Plane(program.session)
        self.curves = Curves(program.session)
        self.panels = Panels(self.canvas_panel, self.gallery, self.plane, self.curves)
        self.error_bar = ErrorBar(program.session)
        program.session.document.open(self._blank_page())
        self.controller = DocumentController(
            program.session,
            questions_of(self),
            program.paths.recovery,
            RecentFiles(program.paths.state / "recent.json"),
            program.store.settings.autosave_seconds,
            self._blank_page,
            parent=self,
        )
        self.files = Files(program.session, self.controller, self.canvas, self)
        self.dialogs = WindowDialogs(program.session, program.store, program.paths, self)
        self._place = WindowPlace(program.paths.window_file)
        self._arrange()
        self.commands = WindowCommands(self)
        self._connect()
        self._follow_settings(program.store.settings)
        choices = KeptChoices(program.store, self.canvas, self.session.explanations, self)
        self.canvas_panel.controls.quality_chosen.connect(choices.keep_quality)
        self.canvas_panel.controls.world_chosen.connect(choices.keep_world)
        choices.add_layers(self.plane.layers, self.curves.layers)
        self._show_title()

    def begin(self) -> None:
        """Once the window is up: the engine, what a crash left, and the first steps for who is new."""
        self.canvas.setFocus()
        self.session.engine.start()
        if not self.controller.recover() and not self.program.store.settings.is_hint_seen:
            self.dialogs.hint(self.gallery.grid)

    def open(self, path: Path) -> None:
        """A file of any kind that was given to the program."""
        self.files.open(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where no panel had a use for it, stops the engine."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.session.stop()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and local_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = local_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_leaving and self.controller.is_modified:
            event.ignore()
            self.files.leaving.then(self.close_unsaved)
            return
        self._place.keep(self, self._splitters)
        self.dialogs.close()
        self.controller.close()
        self.clicks.finish()
        self.program.store.finish()
        self.session.engine.close()
        event.accept()

    def restart(self) -> None:
        """Close, and start the program again with the same document, saved or not; nothing is lost or asked."""
        try:
            arguments = self.controller.hand_over()
        except EngineError as error:
            self.error_bar.show_error(error.message, error.hint)
            return
        self.program.restart(arguments)
        self.close_unsaved()

    def close_unsaved(self) -> None:
        """Close without a question; what is not saved is given up."""
        self._is_leaving = True
        self.close()

    def _blank_page(self) -> Page:
        return Page(pen_width=self.program.store.settings.pen_width)

    @property
    def _splitters(self) -> dict[str, QSplitter]:
        return {"panels": self.panels, "right_panels": self.panels.right}

    def _arrange(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.error_bar)
        column.addWidget(self.panels, 1)
        self.setCentralWidget(whole)
        self.resize(size_for(self.screen().availableSize()))
        self._place.restore(self, self._splitters)

    def _connect(self) -> None:
        for speaker in (self.canvas, self.gallery, self.curves, self.controller, self.files):
            speaker.error_raised.connect(self.error_bar.show_error)
        self.dialogs.restart_asked.connect(self.restart)
        self.program.store.failed.connect(self.error_bar.show_error)
        self.clicks.failed.connect(self.error_bar.show_error)
        self.canvas.note_raised.connect(self.error_bar.show_note)
        self.controller.recovered.connect(self.error_bar.show_note)
        self.session.engine.died.connect(self._tell_of_death)
        self.controller.path_changed.connect(self._show_title)
        self.controller.modified_changed.connect(self._show_title)
        self.canvas_panel.examples.example_chosen.connect(self._open_example)
        self.files.opened.connect(lambda: self.canvas_panel.show_examples(False))
        self.program.store.changed.connect(self._follow_settings)

    def _open_example(self, path: Path) -> None:
        """In the world that it is an example of."""
        self.canvas_panel.controls.choose_world(example_world(path))
        self.files.open_example(path)

    def _tell_of_death(self) -> None:
        self.error_bar.show_note(self.tr("The engine stopped and is being restarted; nothing was lost"))

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.controller.title}[*] – Otherhand")
        self.setWindowModified(self.controller.is_modified)

    def _follow_settings(self, settings: Settings) -> None:
        self.session.set_live(settings.is_live)


def size_for(room: QSize) -> QSize:
    """Of a new window on a screen with so much room; one that is too small for the panels is taken for none."""
    return SIZE.boundedTo(room) if SMALLEST_SCREEN.boundedTo(room) == SMALLEST_SCREEN else SIZE
