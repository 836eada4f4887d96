"""Explain > Export a report: about all drawings, and without changing what the next export is offered as."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QRadioButton
from pytestqt.qtbot import QtBot

from app.export_dialog import ExportDialog
from app.export_request import Format
from tests.app.window_under_test import BAR, Desk, at_desk
from tests.fakes import FakeEngine, FakeEngineProcess


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, FakeEngineProcess(FakeEngine()))


def offered(desk: Desk) -> tuple[str, Format]:
    """Which drawings, and the format, as the dialog begins; then it is closed."""
    (dialog,) = desk.window.dialogs.shown
    assert isinstance(dialog, ExportDialog)
    boxes = {each.objectName(): each.isChecked() for each in dialog.findChildren(QRadioButton)}
    box = dialog.findChild(QComboBox, "export_format")
    assert isinstance(box, QComboBox)
    chosen = box.currentData()
    dialog.reject()
    desk.wait(lambda: not desk.window.dialogs.shown)
    return next(name for name in ("export_selected", "export_favourites", "export_all") if boxes[name]), chosen


def test_a_report_is_about_all_drawings_though_one_is_selected(desk: Desk) -> None:
    desk.draw(BAR)
    desk.wait_for_set()
    key = desk.window.session.drawings.drawings[3].key
    desk.window.session.selection.select([key], key)
    desk.window.dialogs.report("mark")
    assert offered(desk) == ("export_all", Format.REPORT)
    desk.window.dialogs.export("mark")
    assert offered(desk) == ("export_selected", Format.PNG)
