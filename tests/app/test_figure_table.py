"""The table of the figures: people first, published values beside, and a text for spreadsheets."""

import csv
import io
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.figure_rows import figure_rows
from app.figures_page import FiguresPage
from app.reference import REFERENCE
from app.theme import palette_of
from tests.app.own_measures import write_own


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(REFERENCE / "published_points.csv", tmp_path)
    write_own(tmp_path)
    return tmp_path


def shown(folder: Path, qtbot: QtBot) -> tuple[FiguresPage, QTextBrowser, QPushButton]:
    page = FiguresPage(folder)
    qtbot.addWidget(page)
    browser, button = page.findChild(QTextBrowser, "about_figures"), page.findChild(QPushButton, "figures_copy")
    assert isinstance(browser, QTextBrowser)
    assert isinstance(button, QPushButton)
    return page, browser, button


def test_people_come_first_and_then_families_as_in_the_legend(folder: Path) -> None:
    rows = figure_rows("characters", folder)
    assert [row.family for row in rows] == [
        *("human", "cfgdm", "ddpm", "fsdm", "vae-ns", "vae-stn", "dagan-un", "dagan-rn"),
    ]
    by_family = {row.family: row for row in rows}
    assert by_family["fsdm"].own is None, "which was not measured"
    assert by_family["vae-ns"].own is not None
    assert by_family["vae-ns"].own.value == 1.0
    assert by_family["vae-ns"].published is not None
    assert by_family["vae-ns"].published.recognizability == 0.855
    sketched = {row.family: row.published for row in figure_rows("sketches", folder)}["vae-ns"]
    assert sketched is not None
    assert sketched.recognizability == 0.785


def test_the_page_has_a_table_for_each_world(folder: Path, qtbot: QtBot) -> None:
    _page, browser, _ = shown(folder, qtbot)
    text = browser.toPlainText()
    assert text.index("Characters") < text.index("People") < text.index("Sketches")
    words = [word for word in text.replace("\u2028", "\n").split("\n") if word]
    start = words.index("● Guided diffusion (CFGDM)")
    assert words[start + 1 : start + 10] == [
        "guidance 1",
        *("0.560", "0.550 – 0.580"),
        *("0.390", "0.380 – 0.410"),
        *("97.0", "96.0 – 99.0"),
        *("0.365", "97"),
    ]
    assert "other critics" in text


def test_it_is_copied_as_text(folder: Path, qtbot: QtBot) -> None:
    _page, _, button = shown(folder, qtbot)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert len(rows) == 16
    assert {row["World"] for row in rows} == {"Characters", "Sketches"}
    vae = next(row for row in rows if row["Drawer"] == "Neural statistician (VAE-NS)")
    assert vae["Setting"] == "temperature 1"
    assert (vae["Recognizability, %"], vae["Recognizability, %, from"], vae["Recognizability, % (paper)"]) == (
        "86.0",
        "85.0",
        "85.5",
    )
    fsdm = next(row for row in rows if row["Drawer"] == "Few-shot diffusion (FSDM)")
    assert (fsdm["Originality"], fsdm["Diversity (paper)"]) == ("", "0.487")


def test_it_takes_the_colours_of_the_night(folder: Path, qtbot: QtBot) -> None:
    page, browser, _ = shown(folder, qtbot)
    page.setPalette(palette_of(True))
    assert palette_of(True).placeholderText().color().name() in browser.toHtml()


def test_files_that_cannot_be_read_are_told(tmp_path: Path, qtbot: QtBot) -> None:
    _page, browser, button = shown(tmp_path, qtbot)
    assert browser.toPlainText() == "The files with the figures cannot be read."
    assert not button.isEnabled()
