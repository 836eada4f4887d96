from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.language import Language
from app.paths import ASSETS
from app.shortcut_delegate import ShortcutDelegate
from app.shortcut_dialog import ShortcutDialog
from app.shortcut_list import ROW, Shortcut, ShortcutList
from app.theme import accent, palette_of
from tests.app.stage import grey

W = TypeVar("W", bound=QWidget)
OTHERS = (("Move the pen", "Arrow keys"), ("Put the pen down", "Space"))


def action(parent: QObject, text: str, group: str = "", keys: str = "", told: str = "") -> QAction:
    made = QAction(text, parent)
    made.setShortcuts([QKeySequence(key) for key in keys.split()])
    if group:
        made.setProperty("group", group)
    if told:
        made.setToolTip(told)
    return made


class Shown:
    """The dialog over a window with four actions; `done` has the texts of those that were triggered."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.done: list[str] = []
        self.actions = [
            action(self.window, "&New", "File", "Ctrl+N"),
            action(self.window, "&Undo", "Edit", "Ctrl+Z"),
            action(self.window, "Save &as…", "File", "Ctrl+Shift+S", "<b>Keep</b> the drawing under another name"),
            action(self.window, "Pen && ink"),
        ]
        for each in self.actions:
            each.triggered.connect(partial(self._note, each.text()))
        self.dialog = ShortcutDialog(self.actions, OTHERS, self.window)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.filter = self.part(QLineEdit, "shortcut_filter")
        self.list = self.part(QListView, "shortcut_list")
        self.none = self.part(QLabel, "shortcut_none")

    def _note(self, text: str) -> None:
        self.done.append(text)

    def part(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found

    @property
    def rows(self) -> list[str]:
        model = self.list.model()
        return [model.index(place, 0).data() for place in range(model.rowCount())]

    @property
    def current(self) -> str:
        return str(self.list.currentIndex().data())

    def type(self, text: str) -> None:
        QTest.keyClicks(self.filter, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.filter, key)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(qtbot)
    yield shown
    shown.dialog.close()


def test_everything_is_listed_under_its_menu(shown: Shown) -> None:
    assert shown.rows == [
        *("File", "New, Ctrl+N", "Save as…, Ctrl+Shift+S"),
        *("Edit", "Undo, Ctrl+Z"),
        *("More", "Pen & ink"),
        *("Keys in the panels", "Move the pen, Arrow keys", "Put the pen down, Space"),
    ]
    assert shown.current == "New, Ctrl+N"
    assert not shown.dialog.isModal()


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("undo", ["Edit", "Undo, Ctrl+Z"]),
        ("ctrl+z", ["Edit", "Undo, Ctrl+Z"]),
        ("ctrl z", ["Edit", "Undo, Ctrl+Z"]),
        ("other NAME", ["File", "Save as…, Ctrl+Shift+S"]),
        ("file", ["File", "New, Ctrl+N", "Save as…, Ctrl+Shift+S"]),
        ("arrow", ["Keys in the panels", "Move the pen, Arrow keys"]),
    ],
)
def test_words_keys_and_meanings_are_searched(shown: Shown, query: str, left: list[str]) -> None:
    shown.type(query)
    assert shown.rows == left
    assert shown.current == left[1]


def test_a_search_that_finds_nothing_says_so(shown: Shown) -> None:
    assert not shown.none.isVisible()
    shown.type("zzz")
    assert shown.none.isVisible()
    assert not shown.list.isVisible()
    shown.press(Qt.Key.Key_Return)
    assert shown.dialog.isVisible()
    shown.filter.clear()
    assert shown.list.isVisible()
    assert not shown.none.isVisible()


def test_enter_does_what_is_chosen_and_closes(shown: Shown) -> None:
    closed_before: list[bool] = []
    shown.actions[2].triggered.connect(lambda _: closed_before.append(not shown.dialog.isVisible()))
    shown.press(Qt.Key.Key_Down)
    assert shown.current == "Save as…, Ctrl+Shift+S"
    shown.press(Qt.Key.Key_Return)
    assert shown.done == ["Save &as…"]
    assert closed_before == [True]


def test_enter_in_the_list_does_it_too(shown: Shown) -> None:
    shown.list.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Enter):
        QTest.keyClick(shown.list, key)
    assert shown.done == ["&Undo"]
    assert not shown.dialog.isVisible()


def test_a_double_click_does_it_too(shown: Shown) -> None:
    place = shown.list.visualRect(shown.list.model().index(4, 0)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.done == ["&Undo"]


def test_what_cannot_be_done_now_stays_undone(shown: Shown) -> None:
    shown.actions[1].setEnabled(False)
    shown.type("undo")
    shown.press(Qt.Key.Key_Return)
    assert shown.done == []
    assert shown.dialog.isVisible()
    shown.actions[1].setEnabled(True)  # the row knows while the dialog is open
    shown.press(Qt.Key.Key_Return)
    assert shown.done == ["&Undo"]


def test_keys_of_panels_are_only_told(shown: Shown) -> None:
    shown.type("arrow")
    shown.press(Qt.Key.Key_Return)
    assert shown.dialog.isVisible()
    assert shown.done == []


def test_escape_closes_and_the_next_search_begins_anew(shown: Shown) -> None:
    shown.type("undo")
    shown.press(Qt.Key.Key_Escape)
    assert not shown.dialog.isVisible()
    shown.actions[0].setText("&Begin")
    shown.actions[0].setEnabled(False)
    shown.dialog.show()
    assert shown.filter.text() == ""
    assert shown.filter.hasFocus() or shown.dialog.focusWidget() is shown.filter
    assert shown.rows[:2] == ["File", "Begin, Ctrl+N"]
    assert shown.current == "Save as…, Ctrl+Shift+S"  # the first that can be done


def test_an_empty_search_for_nothing_has_no_rows(qtbot: QtBot) -> None:
    rows = ShortcutList([])
    assert rows.rowCount() == 0
    assert not rows.first().isValid()
    assert rows.row_at(rows.first()) is None


def test_headings_and_separators_cannot_be_chosen(shown: Shown) -> None:
    model = shown.list.model()
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    separator = QAction(shown.window)
    separator.setSeparator(True)
    assert ShortcutList([separator]).rowCount() == 0


def test_meanings_are_plain_text_and_not_the_words_again(shown: Shown) -> None:
    model = shown.list.model()
    found = [model.index(place, 0).data(ROW) for place in (1, 2)]
    assert [row.told for row in found if isinstance(row, Shortcut)] == ["", "Keep the drawing under another name"]
    described = model.index(2, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "Keep the drawing under another name"


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("Home", ("Pos1",)),
        ("Ctrl++, Ctrl+-", ("Strg++", "Strg+-")),
        ("Leertaste", ("Leertaste",)),
        ("Umschalt, Strg mit Pfeiltasten", ("Umschalt, Strg mit Pfeiltasten",)),
        ("Home, or the wheel", ("Home, or the wheel",)),
    ],
)
def test_keys_of_panels_are_written_as_here(qapp: QApplication, keys: str, shown: tuple[str, ...]) -> None:
    language = Language(qapp, ASSETS / "translations", "de")
    rows = ShortcutList([], [("Something", keys)])
    language.set_choice("en")
    row = rows.row_at(rows.first())
    assert row is not None
    assert row.keys == shown


def test_every_part_has_a_name_to_read_aloud(shown: Shown) -> None:
    assert shown.filter.accessibleName() == "Search for words or keys"
    assert shown.list.accessibleName() == "Commands and keys"


@pytest.mark.parametrize("dark", [False, True])
def test_the_chosen_row_stands_out_and_its_words_can_be_read(shown: Shown, dark: bool) -> None:
    shown.dialog.setPalette(palette_of(dark))
    view = shown.list
    view.setPalette(palette_of(dark))
    row = view.visualRect(view.currentIndex())
    picture = view.viewport().grab(row).toImage()
    bar = picture.pixelColor(3, row.height() // 2)
    wanted = accent(palette_of(dark))
    assert max(abs(bar.red() - wanted.red()), abs(bar.green() - wanted.green()), abs(bar.blue() - wanted.blue())) < 40
    shades = grey(picture)
    assert shades.max() - shades.min() > 0.5


def test_rows_with_a_meaning_are_higher(shown: Shown) -> None:
    model = shown.list.model()
    heights = [shown.list.visualRect(model.index(place, 0)).height() for place in (1, 2)]
    assert heights[1] > heights[0] + 8
    assert isinstance(shown.list.itemDelegate(), ShortcutDelegate)


def test_words_that_are_too_long_end_before_the_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ShortcutDialog([action(window, "m" * 300, "File", "Ctrl+N")], (), window)
    dialog.setPalette(palette_of(False))
    dialog.show()
    view = dialog.findChild(QListView, "shortcut_list")
    assert view is not None
    view.setPalette(palette_of(False))
    row = view.visualRect(view.model().index(1, 0))
    is_ink = grey(view.viewport().grab(row)) < 0.5
    inked = [x for x in range(20, is_ink.shape[1]) if is_ink[:, x].any()]
    gap, last = max((after - before, before) for before, after in pairwise(inked))
    assert gap > 10  # between the ellipsis and the first letter of the keys
    assert is_ink[:, last].sum() <= 3  # a dot, and not the half of a letter
