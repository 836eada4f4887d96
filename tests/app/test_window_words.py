"""The whole window in every language: nothing stays English, and no letter that can be pressed is there twice."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.composition import build
from app.language import Language
from app.main_window import MainWindow
from app.paths import ASSETS, user_paths
from app.settings import Settings, write_settings
from tests.fakes import FakeEngineProcess

PYQTGRAPHS = "Export"
"""In a menu of the plot's that the plane does not show."""


@pytest.fixture(params=["en", "de", "fr"])
def window(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    paths = user_paths().under(tmp_path)
    paths.config.mkdir(parents=True)
    write_settings(paths.settings_file, replace(Settings(), language=request.param))
    window = build(paths, FakeEngineProcess())
    qtbot.addWidget(window)
    yield window
    spoken().set_choice("en")


def spoken() -> Language:
    app = QApplication.instance()
    language = app and app.findChild(Language)
    assert language
    return language


def shown(window: MainWindow) -> set[str]:
    """Every text of the window that is read, hovered or spoken."""
    names = (
        "text",
        "toolTip",
        "accessibleName",
        "accessibleDescription",
        "placeholderText",
        "title",
        "specialValueText",
    )
    found = {each.property(name) for each in [window, *window.findChildren(QObject)] for name in names}
    return {text for text in found if isinstance(text, str) and text}


def english_and_other(language: str) -> tuple[set[str], set[str]]:
    tree = ET.parse(ASSETS / "translations" / f"otherhand_{language}.ts")
    messages = list(tree.getroot().iter("message"))
    return {one.findtext("source", "") for one in messages}, {one.findtext("translation", "") for one in messages}


def test_nothing_stays_english(window: MainWindow) -> None:
    language = spoken().current
    english, other = english_and_other("de" if language == "en" else language)
    texts = shown(window)
    if language == "en":
        assert len(texts & english) > 80
    else:
        assert len(texts & other) > 80
        assert texts & english - other - {PYQTGRAPHS} == set()


def letters(texts: list[str]) -> list[str]:
    return [letter.lower() for text in texts for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


def twice(texts: list[str]) -> list[str]:
    return [letter for letter, times in Counter(letters(texts)).items() if times > 1]


def test_doubles_are_noticed() -> None:
    assert twice(["&File", "Of&fer", "&&E", "&Edit"]) == ["f"]


def test_no_letter_opens_two_things(window: MainWindow) -> None:
    menus = [action.text() for action in window.menuBar().actions()]
    labels = [label.text() for label in window.findChildren(QLabel) if label.buddy()]
    assert len(letters(menus)) == len(menus) == 6
    assert len(letters(labels)) >= 6
    assert twice(menus + labels) == []


def test_no_letter_in_a_menu_does_two_things(window: MainWindow) -> None:
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.actions()]
    assert len(menus) >= 6
    for menu in menus:
        assert twice([action.text() for action in menu.actions()]) == [], menu.title()
