from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.settings import Settings, read_settings
from app.settings_store import SettingsStore


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


@pytest.fixture
def store(file: Path, qtbot: QtBot) -> SettingsStore:
    return SettingsStore(file)


def test_many_changes_in_a_row_are_told_at_once_and_written_once(
    store: SettingsStore, file: Path, qtbot: QtBot
) -> None:
    told: list[int] = []
    store.changed.connect(lambda settings: told.append(settings.stabiliser))
    for strength in (40, 50, 60):
        store.set(replace(store.settings, stabiliser=strength))
    assert told == [40, 50, 60]
    assert not file.exists()
    qtbot.waitUntil(file.exists)
    assert read_settings(file).stabiliser == 60


def test_what_waits_is_written_when_the_window_closes(store: SettingsStore, file: Path) -> None:
    store.set(replace(store.settings, theme="dark"))
    store.finish()
    assert read_settings(file) == Settings(theme="dark")
    file.unlink()
    store.finish()
    assert not file.exists(), "nothing waits any more"


def test_the_same_again_is_neither_told_nor_written(store: SettingsStore, file: Path) -> None:
    told: list[Settings] = []
    store.changed.connect(told.append)
    store.set(replace(store.settings))
    store.finish()
    assert (told, file.exists()) == ([], False)


def test_it_tells_that_it_cannot_write_and_the_choice_holds(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "config").write_text("a file where a folder is wanted")
    store = SettingsStore(tmp_path / "config" / "settings.json")
    store.set(replace(store.settings, theme="dark"))
    with qtbot.waitSignal(store.failed) as failed:
        store.finish()
    assert failed.args is not None
    assert "settings.json" in failed.args[0]
    assert store.settings.theme == "dark"
