import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from app.about import AboutDialog
from app.model_table import models_page
from app.paths import Paths, user_paths
from app.theme import palette_of
from app.version import program_version
from engine import ModelCard, installed_models
from tests.fakes import fake_models


class Shown:
    """A dialog in a window, and the addresses that were clicked in it."""

    def __init__(self, qtbot: QtBot, paths: Paths, models: tuple[ModelCard, ...]) -> None:
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.opened: list[QUrl] = []
        self.dialog = AboutDialog(paths, models, self.host, self.opened.append)
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isVisible)

    def page(self, name: str) -> QTextBrowser:
        found = self.dialog.findChild(QTextBrowser, f"about_{name}")
        assert isinstance(found, QTextBrowser)
        return found


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, user_paths(), fake_models())


def test_it_names_the_paper_and_leads_to_it(qtbot: QtBot, shown: Shown) -> None:
    science = shown.page("science")
    text = science.toPlainText()
    assert "Diffusion Models as Artists: Are we Closing the Gap between Humans and Machines?" in text
    assert "arXiv:2301.11722" in text
    science.moveCursor(QTextCursor.MoveOperation.Start)
    science.setFocus()
    QTest.keyClick(science, Qt.Key.Key_Tab)  # to the first link
    QTest.keyClick(science, Qt.Key.Key_Return)
    assert [address.toString() for address in shown.opened] == ["https://arxiv.org/abs/2301.11722"]


def test_it_says_the_version(shown: Shown) -> None:
    label = shown.dialog.findChild(QLabel, "about_version")
    assert isinstance(label, QLabel)
    number = program_version()
    assert label.text() == (f"Version {number}" if number else "Run from its sources")
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_what_it_says_can_be_copied(shown: Shown) -> None:
    for name in ("science", "models", "licences"):
        page = shown.page(name)
        flags = Qt.TextInteractionFlag
        for wanted in (flags.TextSelectableByMouse, flags.TextSelectableByKeyboard, flags.LinksAccessibleByKeyboard):
            assert page.textInteractionFlags() & wanted
    models = shown.page("models")
    models.selectAll()
    models.copy()
    assert "abc123" in QGuiApplication.clipboard().text()


def test_it_shows_the_licences_that_are_installed(shown: Shown) -> None:
    page = shown.page("licences")
    assert "Omniglot data set for one-shot learning, MIT" in page.toPlainText()
    tabs = shown.dialog.findChild(QTabWidget, "about_tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentWidget(page)
    QApplication.processEvents()
    assert page.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().value() == 0, "from the beginning"


def test_it_says_where_licences_are_missing(qtbot: QtBot, tmp_path: Path) -> None:
    bare = Paths(tmp_path, tmp_path, tmp_path, tmp_path, tmp_path, assets=tmp_path)
    text = Shown(qtbot, bare, ()).page("licences").toPlainText()
    assert text == "The licences were not found. They belong in the file LICENSES.md."


def test_esc_and_the_button_close_it(shown: Shown) -> None:
    button = shown.dialog.findChild(QPushButton, "about_close")
    assert isinstance(button, QPushButton)
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert not shown.dialog.isVisible()
    shown.dialog.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not shown.dialog.isVisible()
    assert not shown.dialog.isModal()


def test_links_take_the_colour_of_the_night(shown: Shown) -> None:
    science = shown.page("science")
    for dark in (False, True):
        shown.dialog.setPalette(palette_of(dark))
        link = palette_of(dark).color(QPalette.ColorRole.Link)
        assert link.name() in science.document().toHtml(), f"dark: {dark}"


def test_tabs_are_named(shown: Shown) -> None:
    tabs = shown.dialog.findChild(QTabWidget, "about_tabs")
    assert isinstance(tabs, QTabWidget)
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["The science", "Figures", "Models", "Licences"]


def text_of(models: tuple[ModelCard, ...], qtbot: QtBot) -> str:
    page = QTextBrowser()
    qtbot.addWidget(page)
    page.setHtml(models_page(models, palette_of(False)))
    return page.toPlainText()


def card(**entries: object) -> ModelCard:
    return ModelCard("cfgdm", Path("models/cfgdm.onnx"), "abc", entries)


def test_figures_are_tables(qtbot: QtBot) -> None:
    figures = {
        "loss": 0.5,
        "difference": 3.3e-6,
        "drawings": 964,
        "human": {"originality": {"mean": 0.5594, "low": 0.5444, "high": 0.5753}},
        "cfgdm 0.5": {"originality": {"mean": 0.5}, "diversity": 0.25},
    }
    text = text_of((card(figures=figures, data="drawings made up"),), qtbot)
    words = [word for word in re.split(r"[\n\u2028]+", text) if word]
    assert words == [
        "Guided diffusion (CFGDM)",
        "drawings made up",
        *("Originality", "Diversity"),
        *("People", "0.559", "0.544 – 0.575"),
        *("Guidance 0.5", "0.500", "0.250"),
        *("loss", "0.500"),
        *("difference", "3.3e-06"),
        *("drawings", "964"),
        *("cfgdm.onnx", "SHA-256 abc"),
    ]


def test_a_card_is_text_and_not_a_page(qtbot: QtBot) -> None:
    evil = '<img src="file:///etc/hostname"><script>'
    text = text_of((card(figures={evil: evil, "rows": {evil: evil, "deep": {evil: evil}}}, data=evil),), qtbot)
    assert text.count(evil) == 7


@pytest.mark.parametrize("figures", [None, [], "none", {"a": None, "b": [1, 2], "c": {}}])
def test_odd_cards_are_shown_as_far_as_they_go(qtbot: QtBot, figures: object) -> None:
    assert "Guided diffusion" in text_of((card(figures=figures, data=3),), qtbot)


def test_it_says_that_there_are_no_models(qtbot: QtBot) -> None:
    assert text_of((), qtbot) == "No models are installed."


@pytest.mark.weights
def test_the_shipped_cards_are_readable(qtbot: QtBot) -> None:
    text = text_of(installed_models(), qtbot)
    for words in ("Guided diffusion (CFGDM)", "Judge of originality (SimCLR)", "Judge of recognizability"):
        assert words in text
    assert "{" not in text
