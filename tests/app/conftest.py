from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.engine_process import EngineProcess
from app.engine_worker import Opener
from tests.app.child_process import Listener, Open
from tests.sheets import drawn


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
