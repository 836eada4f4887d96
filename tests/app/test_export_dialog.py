import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QProgressBar, QPushButton, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from app.export_dialog import ExportDialog
from app.export_request import Format
from app.export_settings import ExportSettings, Which
from app.model_hashes import hashes
from app.recipe_chunk import page_and_settings_from_png
from tests.app.contents import contents, drawing, many, page
from tests.app.studio import Studio

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    """Six drawings, of which the first and the fourth are favourites; the second is selected."""
    studio = Studio()
    exemplar = page().exemplar()
    studio.session.drawings.append([drawing(key, exemplar) for key in range(6)])
    studio.session.drawings.append([replace(contents(1).drawings[0], key=90, strokes=(), scores=None)])
    studio.session.selection.select([1])
    return studio


class Shown:
    """An open dialog, and its parts by name."""

    def __init__(self, qtbot: QtBot, studio: Studio, folder: Path, **settings: Any) -> None:
        self.asked: list[tuple[Path, bool]] = []
        self.chosen: Path | None = None
        chosen = ExportSettings(**{"folder": str(folder), "side": 64, **settings})
        self.dialog = ExportDialog(studio.session, None, chosen, "glyph", self._choose)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.qtbot = qtbot

    def part(self, kind: type[Any], name: str) -> Any:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found

    @property
    def target(self) -> QLineEdit:
        line: QLineEdit = self.part(QLineEdit, "export_target")
        return line

    @property
    def start(self) -> QPushButton:
        button: QPushButton = self.part(QPushButton, "export_start")
        return button

    def choose_format(self, kind: Format) -> None:
        self.part(QComboBox, "export_format").setCurrentIndex(list(Format).index(kind))

    def press(self, name: str) -> None:
        QTest.mouseClick(self.part(QPushButton, name), LEFT)

    def export(self) -> Path:
        with self.qtbot.waitSignal(self.dialog.exported, timeout=60_000) as exported:
            self.press("export_start")
        (path,) = exported.args or [Path()]
        assert isinstance(path, Path)
        return path

    def said(self) -> str:
        words: str = self.part(QLabel, "export_message").text()
        return words

    def _choose(self, _parent: object, suggestion: Path, is_folder: bool) -> Path | None:
        self.asked.append((suggestion, is_folder))
        return self.chosen


def test_the_selected_drawing_becomes_one_picture(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    shown = Shown(qtbot, studio, tmp_path, is_transparent=True)
    assert shown.part(QRadioButton, "export_selected").text() == "&Selected (1)"
    path = shown.export()
    assert path == tmp_path / "glyph.png"
    with Pillow.open(path) as picture:
        assert (picture.size, picture.mode) == ((64, 64), "RGBA")
    assert page_and_settings_from_png(path.read_bytes()).index == 1
    assert not shown.dialog.isVisible()


def test_all_become_a_data_set_in_a_new_folder(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    shown = Shown(qtbot, studio, tmp_path)
    shown.part(QRadioButton, "export_all").setChecked(True)
    shown.choose_format(Format.DATASET)
    folder = shown.export()
    assert folder == tmp_path / "glyph"
    with (folder / "drawings.csv").open() as table:
        assert [row["index"] for row in csv.DictReader(table)] == list("012345")
    assert json.loads((folder / "recipe.json").read_text())["drawings"][0]["model_sha256"] == hashes().get("cfgdm", "")


def test_what_there_is_none_of_cannot_be_chosen(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    studio.session.selection.clear()
    shown = Shown(qtbot, studio, tmp_path)
    assert not shown.part(QRadioButton, "export_selected").isEnabled()
    assert shown.part(QRadioButton, "export_favourites").isChecked()
    assert shown.part(QRadioButton, "export_favourites").text() == "Fa&vourites (2)"
    studio.session.drawings.reset()
    empty = Shown(qtbot, studio, tmp_path)
    assert not empty.start.isEnabled()
    assert empty.said() == "There are no drawings to export yet."


def test_size_and_ground_are_asked_where_they_count(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    shown = Shown(qtbot, studio, tmp_path)
    size, clear = shown.part(QSpinBox, "export_size"), shown.part(QRadioButton, "export_transparent")
    assert (size.minimum(), size.maximum()) == (48, 4096)
    for kind in Format:
        shown.choose_format(kind)
        assert size.isEnabled() == clear.isEnabled() == (kind in (Format.PNG, Format.DATASET))


def test_the_suggested_name_is_free_and_follows_the_format(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "glyph.pdf").write_bytes(b"there")
    shown = Shown(qtbot, studio, tmp_path)
    assert shown.target.text() == str(tmp_path / "glyph.png")
    shown.choose_format(Format.PDF)
    assert shown.target.text() == str(tmp_path / "glyph-2.pdf")
    shown.target.clear()
    QTest.keyClicks(shown.target, str(tmp_path / "mine.pdf"))
    shown.choose_format(Format.SVG)
    assert shown.target.text() == str(tmp_path / "mine.svg")
    shown.choose_format(Format.DATASET)
    assert shown.target.text() == str(tmp_path / "mine")


def test_replacing_has_to_be_said(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    there = tmp_path / "there.png"
    there.write_bytes(b"precious")
    shown = Shown(qtbot, studio, tmp_path)
    replacing = shown.part(QCheckBox, "export_replace")
    assert not replacing.isVisible()
    shown.chosen = there
    shown.press("export_browse")
    assert shown.asked == [(tmp_path / "glyph.png", False)]
    assert replacing.isVisible()
    assert not shown.start.isEnabled()
    replacing.setChecked(True)
    assert shown.export() == there
    assert there.read_bytes().startswith(b"\x89PNG")


def test_browsing_for_many_asks_for_a_folder(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    shown = Shown(qtbot, studio, tmp_path, which=Which.ALL)
    shown.press("export_browse")
    assert shown.asked == [(tmp_path / "glyph", True)]
    assert shown.target.text() == str(tmp_path / "glyph")


def test_choices_are_told_to_be_remembered(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    shown = Shown(qtbot, studio, tmp_path)
    kept: list[ExportSettings] = []
    shown.dialog.settings_changed.connect(kept.append)
    shown.part(QSpinBox, "export_size").setValue(100)
    shown.export()
    assert kept == [ExportSettings(Which.SELECTED, Format.PNG, 100, False, str(tmp_path))]


def test_a_long_export_can_be_stopped(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    studio.session.drawings.reset(many(500).drawings)
    shown = Shown(qtbot, studio, tmp_path, which=Which.ALL, side=1024)
    shown.press("export_start")
    bar = shown.part(QProgressBar, "export_progress")
    qtbot.waitUntil(lambda: bar.isVisible() and bar.value() >= 2, timeout=60_000)
    assert bar.maximum() == 500
    assert not shown.start.isEnabled()
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown.dialog.is_running, timeout=60_000)
    assert shown.said() == "Stopped. Nothing was written."
    assert shown.dialog.isVisible()
    assert list(tmp_path.iterdir()) == []
    assert shown.start.isEnabled()


def test_closing_the_window_stops_an_export(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    studio.session.drawings.reset(many(500).drawings)
    shown = Shown(qtbot, studio, tmp_path, which=Which.ALL, side=1024)
    shown.press("export_start")
    shown.dialog.close()
    qtbot.waitUntil(lambda: not shown.dialog.is_running, timeout=60_000)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_is_said_in_the_dialog(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    shown = Shown(qtbot, studio, tmp_path / "file")
    shown.press("export_start")
    qtbot.waitUntil(lambda: bool(shown.said()), timeout=60_000)
    assert shown.said() == f"{tmp_path}/file is a file, not a folder (free some space, or choose another folder)"
    assert shown.start.isEnabled()


def test_everything_has_a_name_and_can_be_reached_by_keyboard(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    shown = Shown(qtbot, studio, tmp_path)
    for kind in (QRadioButton, QPushButton, QComboBox, QSpinBox, QLineEdit, QCheckBox):
        for part in shown.dialog.findChildren(kind):
            if part.objectName() != "qt_spinbox_lineedit":
                assert part.objectName().startswith("export_")
                assert part.accessibleName() or part.property("text")
                assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
