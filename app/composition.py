"""Builds the whole program: application, look, language, settings, engine, session and window, in this order."""

import gc
import signal
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from app.collector import Collector
from app.document import Document
from app.engine_process import EngineProcess
from app.language import Language
from app.main_window import MainWindow, Program
from app.paths import Paths, user_paths
from app.quality import Quality, usual_family
from app.restart import start_at_the_end
from app.session import Session
from app.settings import Settings
from app.settings_store import SettingsStore
from app.theme import FAMILIES, THEME_MODES, Theme, apply_theme
from app.worlds import in_world
from engine import WORLDS, is_installed

NAME = "Otherhand"


def build(
    paths: Paths | None = None,
    engine: EngineProcess | None = None,
    restart: Callable[[Sequence[str]], None] = start_at_the_end,
) -> MainWindow:
    """The program's window, not shown yet; makes the QApplication where there is none.

    `paths` are the user's folders unless given; `engine` is a process of its own, started by `MainWindow.begin`.
    """
    paths = paths or user_paths()
    app = application()
    store = SettingsStore(paths.settings_file)
    theme = app.findChild(Theme) or apply_theme(app, is_dressed=False)
    if not app.findChild(Language):
        Language(app, paths.translations, store.settings.language)
    _follow(store, theme)
    if not app.findChild(Collector):
        Collector(app)
    families = drawing_families(paths)
    family = usual_family(families, Quality(store.settings.quality), store.settings.world)
    engine = engine or EngineProcess(family=family, log_folder=paths.log)
    session = Session(Document(), engine)
    session.set_settings(replace(session.settings, family=family))
    window = MainWindow(Program(session, store, paths, families, restart))
    theme.dress()
    for part in (store, session, engine):
        if part.parent() is None:
            part.setParent(window)
    return window


def compose() -> MainWindow:
    """The program's window, which begins its work as soon as Qt's event loop runs."""
    window = build()
    gc.freeze()  # what was made so far lives as long as the window: full collections need not look at it again
    QTimer.singleShot(0, window.begin)
    return window


def application() -> QApplication:
    """The application, made where there is none."""
    found = QCoreApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("otherhand")
    return app


def drawing_families(paths: Paths) -> Sequence[str]:
    """The families whose networks are installed, world by world in the order of the plane's legend."""
    every = (in_world(kind, world) for world in WORLDS for kind in FAMILIES)
    return [family for family in every if is_installed(family, paths.models)]


def _follow(store: SettingsStore, theme: Theme) -> None:
    """The look as the settings say, now and whenever they change; another language shows at the next start only.

    Half of a window would speak it at once, and the other half the one before.
    """

    def follow(settings: Settings) -> None:
        theme.set_mode(next((mode for mode in THEME_MODES if mode == settings.theme), "system"))

    follow(store.settings)
    store.changed.connect(follow)


def run(arguments: Sequence[str]) -> int:
    """Open the window, with a file where one is named, and stay until it is closed; the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt would not hear of Ctrl+C in the terminal
    window = compose()
    window.show()
    for name in arguments:
        window.open(Path(name))
    return QApplication.exec()
