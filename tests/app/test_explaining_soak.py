"""Whatever explains, again and again in the whole window: nothing of it stays behind."""

import gc
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.clickme_window import ClickMeWindow
from app.compare import CompareMode
from app.export_dialog import ExportDialog
from app.gallery import Gallery
from app.importance_choice import HUMAN_MAP, INK, ImportanceChoice
from app.paths import user_paths
from app.settings import Settings, write_settings
from tests.app.test_session_soak import await_former_threads, handles, resident, threads
from tests.app.window_under_test import BAR, TICK, Desk, at_desk
from tests.fakes import FakeEngine, FakeEngineProcess

WARM, ROUNDS = 3, 6
"""Before anything is counted, and after that."""
GROWTH = 4.0
"""MB that the process may have grown by in `ROUNDS`: what is left of pictures that are kept for the next time."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.soak,
    pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks into /proc"),
]


@pytest.fixture
def engine(qtbot: QtBot) -> FakeEngineProcess:
    return FakeEngineProcess(FakeEngine())


@pytest.fixture
def desk(qtbot: QtBot, engine: FakeEngineProcess, tmp_path: Path) -> Iterator[Desk]:
    write_settings(user_paths().under(tmp_path).settings_file, Settings(export_folder=str(tmp_path)))
    yield from at_desk(qtbot, tmp_path, engine)


def settle(engine: FakeEngineProcess) -> None:
    """What is to be deleted is; and what the stand-in for the engine keeps to be looked at is not looked at."""
    for kept in (engine.asked, engine.scored, engine.generated, engine.engine.requests):
        kept.clear()
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def look_at_maps(desk: Desk) -> None:
    maps = desk.window.session.explanations
    for kind in ("guidance", "occlusion", HUMAN_MAP):
        for style in ("heat", INK):
            maps.set_choice(ImportanceChoice(True, kind, style))
            desk.wait(lambda: maps.awaited == 0)
            QCoreApplication.processEvents()
    gallery: Gallery = desk.window.gallery
    desk.window.session.selection.select([each.key for each in desk.window.session.drawings.drawings[:2]])
    gallery.show_compare()
    for mode in CompareMode:
        gallery.compare.set_mode(mode)
        gallery.grab()
    gallery.show_cards()
    maps.set_choice(ImportanceChoice())


def play_clickme(desk: Desk) -> None:
    desk.window.dialogs.clickme(desk.window.clicks)
    (game,) = (each for each in desk.window.dialogs.shown if isinstance(each, ClickMeWindow))
    desk.wait(lambda: game.play.game is not None)
    for _ in range(2):
        game.play.press(24, 24)
        game.play.skip()
        QCoreApplication.processEvents()
    close_all(desk)


def sweep_and_stop(desk: Desk) -> None:
    session = desk.window.session
    desk.window.panels.show_chart(desk.window.curves)
    session.sweep(8)
    desk.wait(lambda: session.sweep_progress is not None and session.sweep_progress.done > 0)
    session.stop()
    desk.wait(lambda: desk.status == "Up to date")
    desk.window.panels.show_chart(desk.window.plane)


def write_report(desk: Desk, folder: Path) -> None:
    desk.window.dialogs.report("soak")
    (dialog,) = (each for each in desk.window.dialogs.shown if isinstance(each, ExportDialog))
    start = dialog.findChild(QPushButton, "export_start")
    assert isinstance(start, QPushButton)
    with desk.qtbot.waitSignal(dialog.exported, timeout=30_000):
        start.click()
    close_all(desk)
    (folder / "soak.html").unlink()


def close_all(desk: Desk) -> None:
    desk.window.dialogs.close()
    desk.wait(lambda: not desk.window.dialogs.shown)


def round_of_everything(desk: Desk, engine: FakeEngineProcess, folder: Path) -> None:
    look_at_maps(desk)
    play_clickme(desk)
    sweep_and_stop(desk)
    write_report(desk, folder)
    settle(engine)


def objects(desk: Desk) -> Counter[str]:
    """All that belongs to the window, by kind, and all widgets without a parent."""
    found = Counter(type(each).__name__ for each in desk.window.findChildren(QObject))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return found + Counter(f"free {type(each).__name__}" for each in app.topLevelWidgets())


def counts() -> tuple[int, int, int]:
    return handles("self"), threads("self"), threading.active_count()


def test_what_explains_leaves_nothing_behind(desk: Desk, engine: FakeEngineProcess, tmp_path: Path) -> None:
    await_former_threads()
    desk.draw(TICK, BAR)
    desk.wait_for_set()
    for _ in range(WARM):
        round_of_everything(desk, engine, tmp_path)
    before, own, mb = objects(desk), counts(), resident("self")
    for _ in range(ROUNDS):
        round_of_everything(desk, engine, tmp_path)
    assert objects(desk) - before == Counter()
    assert counts() == own
    assert resident("self") - mb < GROWTH
