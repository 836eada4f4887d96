"""Another language is there after a restart, and so is the drawing."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from app.composition import build
from app.main_window import MainWindow
from app.paths import user_paths
from app.restart import start_program
from app.settings import Settings
from app.settings_dialog import SettingsDialog
from engine import EngineError
from tests.app.contents import page
from tests.fakes import FakeEngine, FakeEngineProcess

ROOT = Path(__file__).resolve().parents[2]
ENDS = """
from PySide6.QtCore import QCoreApplication, QTimer
from app.restart import start_at_the_end
app = QCoreApplication([])
start_at_the_end(["a file"], lambda arguments: print("began with", *arguments))
QTimer.singleShot(0, lambda: (print("ends"), app.quit()))
app.exec()
"""


class Starts:
    """Windows of one user, one after the other, and what each was started with."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self._qtbot, self._home = qtbot, home
        self.asked: list[Sequence[str]] = []
        self.windows: list[MainWindow] = []

    def window(self) -> MainWindow:
        engine = FakeEngineProcess(FakeEngine(), is_automatic=False)
        window = build(user_paths().under(self._home), engine, self.asked.append)
        self.windows.append(window)
        window.show()
        window.begin()
        for name in self.asked[-1] if self.asked else ():
            window.open(Path(name))
        self._qtbot.waitExposed(window)
        return window


@pytest.fixture
def starts(qtbot: QtBot, tmp_path: Path) -> Iterator[Starts]:
    found = Starts(qtbot, tmp_path)
    yield found
    for window in found.windows:
        window.close_unsaved()
        window.deleteLater()
    QCoreApplication.processEvents()


def test_the_button_is_there_while_another_language_than_the_spoken_one_is_chosen(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    language, button = (
        dialog.findChild(QComboBox, "setting_language"),
        dialog.findChild(QPushButton, "settings_restart"),
    )
    assert isinstance(language, QComboBox)
    assert isinstance(button, QPushButton)
    seen = [button.isVisible()]
    for code in ("de", "fr", "system"):
        language.setCurrentIndex(language.findData(code))
        language.activated.emit(language.currentIndex())
        seen.append(button.isVisible())
    assert seen == [False, True, True, False]
    with qtbot.waitSignal(dialog.restart_asked):
        dialog.show_settings(Settings(language="de"))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_dialog_that_is_opened_later_knows_what_is_spoken(starts: Starts) -> None:
    window = starts.window()
    store = window.program.store
    store.set(replace(store.settings, language="fr"))
    window.dialogs.settings()
    button = window.findChild(QPushButton, "settings_restart")
    assert isinstance(button, QPushButton)
    assert button.isVisible()


def test_what_is_not_saved_comes_along(starts: Starts) -> None:
    first = starts.window()
    first.session.document.change(page(3), "Stroke")
    QCoreApplication.processEvents()
    first.restart()
    assert starts.asked == [[]]
    assert not first.isVisible()
    second = starts.window()
    assert len(second.session.document.page().strokes) == len(page(3).strokes)
    assert second.controller.is_modified
    assert second.controller.path is None


def test_a_saved_document_is_opened_again_and_a_changed_one_is_still_its_file(starts: Starts, tmp_path: Path) -> None:
    path = tmp_path / "kept.otherhand"
    first = starts.window()
    first.session.document.change(page(3), "Stroke")
    assert first.controller.save_as(path)
    first.restart()
    second = starts.window()
    assert starts.asked == [[str(path)]]
    assert (second.controller.path, second.controller.is_modified) == (path, False)
    second.session.document.change(page(5), "Stroke")
    QCoreApplication.processEvents()
    second.restart()
    third = starts.window()
    assert starts.asked[1] == []
    assert (third.controller.path, third.controller.is_modified) == (path, True)


def test_where_it_cannot_be_kept_the_window_stays_and_says_so(starts: Starts, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise EngineError("The disk is full", "free some space")

    window = starts.window()
    window.session.document.change(page(3), "Stroke")
    monkeypatch.setattr("app.recovery.write_document", full)
    window.restart()
    assert window.isVisible()
    assert (window.error_bar.text, starts.asked) == ("The disk is full", [])
    monkeypatch.undo()
    window.restart()
    assert starts.asked == [[]]


def test_another_language_changes_nothing_before(starts: Starts) -> None:
    window = starts.window()
    store = window.program.store
    store.set(replace(store.settings, language="de"))
    assert QCoreApplication.translate("DocumentController", "Untitled") == "Untitled"


def test_the_next_program_begins_when_this_one_has_ended() -> None:
    ended = subprocess.run([sys.executable, "-c", ENDS], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ended.stdout.split("\n")[:2] == ["ends", "began with a file"]


@pytest.mark.weights
def test_it_is_this_program_that_is_started(qtbot: QtBot, drawing: Path, tmp_path: Path) -> None:
    assert start_program(["generate", str(drawing), "--out", str(tmp_path / "out"), "--count", "1", "--steps", "2"])
    qtbot.waitUntil((tmp_path / "out" / "scores.csv").exists, timeout=60_000)
