from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.collector import Collector
from app.engine_process import EngineProcess
from app.engine_worker import Opener
from app.language import Language
from app.theme import Theme
from tests.app.child_process import Listener, Open
from tests.sheets import drawn


@pytest.fixture(autouse=True)
def plain_look() -> Iterator[None]:
    """What a test put on the whole application, a theme, a language or a collector, goes with it."""
    yield
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        return
    for collector in app.findChildren(Collector):
        shiboken6.delete(collector)
    for language in app.findChildren(Language):
        language.set_choice("en")
        shiboken6.delete(language)
    if themes := app.findChildren(Theme):
        for theme in themes:
            shiboken6.delete(theme)
        app.setStyleSheet("")
        app.setPalette(app.style().standardPalette())


@pytest.fixture
def drawing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """a.png, alone in the working folder."""
    monkeypatch.chdir(tmp_path)
    drawn().save("a.png")
    return tmp_path / "a.png"


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens engine processes whose log is in `tmp_path`, and closes them."""
    engines = []

    def open_one(opener: Opener) -> Listener:
        engines.append(EngineProcess(opener, log_folder=tmp_path))
        return Listener(engines[-1], qtbot)

    yield open_one
    for engine in engines:
        engine.close()
