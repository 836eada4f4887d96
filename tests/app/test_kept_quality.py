from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

import app.composition
from tests.app.window_under_test import Desk
from tests.fakes import FakeEngineProcess


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Desk]]:
    """Opens windows one after the other, of one person, on a machine with both qualities."""
    monkeypatch.setattr(app.composition, "drawing_families", lambda _: ["cfgdm", "cfgdm-live"])
    desks: list[Desk] = []

    def open_one() -> Desk:
        for desk in desks:
            desk.window.close_unsaved()
        desks.append(Desk(qtbot, tmp_path, FakeEngineProcess()))
        return desks[-1]

    yield open_one
    for desk in desks:
        desk.window.close_unsaved()


def test_a_window_begins_live_and_the_next_one_as_it_was_chosen(open_window: Callable[[], Desk]) -> None:
    families = []
    for choice in ("quality_careful", "quality_live", "quality_live"):
        desk = open_window()
        families.append(desk.window.session.settings.family)
        desk.find(choice, QPushButton).click()  # type: ignore[attr-defined]
        assert desk.find("quality", QWidget).isVisible()
    assert families == ["cfgdm-live", "cfgdm", "cfgdm-live"]
