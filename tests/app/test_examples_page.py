import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.example_card import ExampleCard, title_of
from app.examples import example_files, example_page, example_world
from app.examples_page import ExamplesPage
from app.large_drawing import draw_page
from app.theme import palette_of
from engine import read_exemplar

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "examples"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot: QtBot) -> ExamplesPage:
    page = ExamplesPage(FOLDER)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


EVERY = [*example_files(FOLDER), *example_files(FOLDER, "sketches")]


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_strokes_and_picture_of_an_example_are_the_same_character(path: Path) -> None:
    page = example_page(path)
    with Pillow.open(path) as picture:
        seen = 1 - np.asarray(picture.convert("L"), np.float32) / 255
    drawn = draw_page(page, max(page.width, page.height))
    assert drawn.shape == seen.shape
    assert np.abs(drawn - seen).sum() < 0.08 * seen.sum()
    exemplar, notes = read_exemplar(path)
    assert notes == ()
    assert 1 <= len(exemplar.strokes) <= 8
    assert title_of(path) != path.stem


def test_there_is_a_handful_and_a_click_chooses(shown: ExamplesPage, qtbot: QtBot) -> None:
    assert shown.objectName() == "examples"
    assert len(shown.cards) == len(example_files(FOLDER)) >= 6
    card = shown.findChild(ExampleCard, "example_knot")
    assert card is not None
    with qtbot.waitSignal(shown.example_chosen, timeout=5000) as chosen:
        QTest.mouseClick(card, LEFT)
    assert chosen.args == [FOLDER / "knot.png"]
    assert (card.accessibleName(), card.toolTip()) == ("Knot", "Begin with this character")


def test_arrows_go_from_card_to_card_and_space_chooses(shown: ExamplesPage, qtbot: QtBot) -> None:
    shown.cards[0].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert QApplication.focusWidget() is shown.cards[0]
    QTest.keyClick(shown.cards[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(shown.example_chosen, timeout=5000) as chosen:
        QTest.keyClick(shown.cards[1], Qt.Key.Key_Space)
    assert chosen.args == [shown.cards[1].path]


def test_cards_fill_the_width(shown: ExamplesPage) -> None:
    def in_first_row() -> int:
        return sum(card.y() == shown.cards[0].y() for card in shown.cards)

    QApplication.processEvents()
    assert in_first_row() == 4
    shown.resize(480, 600)
    QApplication.processEvents()
    assert in_first_row() == 2


@pytest.mark.parametrize("dark", [False, True])
def test_characters_stand_out_by_day_and_night(shown: ExamplesPage, dark: bool) -> None:
    shown.setPalette(palette_of(dark))
    card = shown.cards[2]
    image = card.grab().toImage()
    levels = [image.pixelColor(x, y).lightness() for x in range(20, 150, 2) for y in range(20, 150, 2)]
    ground = sorted(levels)[len(levels) // 2]
    assert (ground < 60) == dark
    assert max(abs(level - ground) for level in levels) > 150


def test_a_spoiled_example_is_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    shutil.copy(FOLDER / "wave.png", tmp_path)
    (tmp_path / "bad.png").write_bytes(b"no picture")
    page = ExamplesPage(tmp_path)
    qtbot.addWidget(page)
    assert [card.path.stem for card in page.cards] == ["wave"]
    assert not ExamplesPage(tmp_path / "none").cards


def test_things_have_a_section_where_something_sketches(qtbot: QtBot) -> None:
    page = ExamplesPage(FOLDER, ["characters", "sketches"])
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    names = [card.path.stem for card in page.cards]
    assert len(names) == len(EVERY)
    assert names[-8:] == ["boat", "cup", "fish", "flower", "house", "mushroom", "snail", "umbrella"]
    assert [example_world(card.path) for card in page.cards] == ["characters"] * 12 + ["sketches"] * 8
    fish = page.findChild(ExampleCard, "example_fish")
    assert fish is not None
    assert fish.toolTip() == "Begin with this sketch"
    assert fish.y() > page.cards[11].y(), "below the characters"
    page.cards[11].setFocus()
    QTest.keyClick(page.cards[11], Qt.Key.Key_Right)
    assert page.cards[12].hasFocus() or not page.isActiveWindow()


def test_the_section_of_the_world_comes_into_sight(qtbot: QtBot) -> None:
    page = ExamplesPage(FOLDER, ["characters", "sketches"])
    qtbot.addWidget(page)
    page.resize(480, 600)
    page.show()
    page.show_world("sketches")
    boat = page.findChild(ExampleCard, "example_boat")
    assert boat is not None
    qtbot.waitUntil(lambda: not boat.visibleRegion().isEmpty())
    page.show_world("characters")
    assert page.verticalScrollBar().value() == 0
