import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.document import Document, Sheet
from app.page import Page
from engine import Stroke

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document()


def page(*strokes: Stroke, **values: Any) -> Page:
    return replace(Page(), strokes=strokes or (stroke(),), **values)


def stroke() -> Stroke:
    return Stroke(np.array([[1, 2], [3, 4]], np.float32))


def widths(document: Document, *values: float) -> None:
    for value in values:
        changed = replace(document.page(), pen_width=value)
        document.change(changed, "Pen width", goes_on_with_last=True)


def test_a_change_is_undone_and_done_again(document: Document, qtbot: QtBot) -> None:
    drawn = page()
    with qtbot.waitSignal(document.page_changed) as changed:
        document.change(drawn, "Stroke")
    assert changed.args == [Sheet.CHARACTER]
    assert document.page() is drawn
    assert document.undo_stack.undoText() == "Stroke"
    document.undo_stack.undo()
    assert document.page().is_blank
    document.undo_stack.redo()
    assert document.page() is drawn


def test_the_same_page_is_no_change(document: Document) -> None:
    document.change(document.page(), "Stroke")
    assert not document.undo_stack.canUndo()


def test_the_sheets_are_changed_apart(document: Document) -> None:
    drawn = page()
    document.change(drawn, "Stroke", Sheet.HAND)
    assert document.page(Sheet.CHARACTER).is_blank
    assert document.page(Sheet.HAND) is drawn


def test_a_dragged_slider_makes_one_step(document: Document) -> None:
    widths(document, 17, 18, 19)
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.page().pen_width == 16
    document.undo_stack.redo()
    assert document.page().pen_width == 19


def test_steps_of_other_kinds_stay_apart(document: Document) -> None:
    widths(document, 17)
    document.change(replace(page(), pen_width=17), "Stroke")
    widths(document, 18)
    document.change(replace(document.page(Sheet.HAND), pen_width=3), "Pen width", Sheet.HAND, goes_on_with_last=True)
    assert [document.undo_stack.text(i) for i in range(4)] == ["Pen width", "Stroke", "Pen width", "Pen width"]


def test_a_blank_page_for_the_hand_is_like_the_characters(document: Document) -> None:
    document.change(page(width=200, height=90, pen_width=5), "Import")
    assert document.page(Sheet.HAND) == Page(200, 90, 5)
    document.undo_stack.undo()
    assert document.page(Sheet.HAND) == Page()


def test_a_page_for_the_hand_with_ink_stays(document: Document) -> None:
    drawn = page()
    document.change(drawn, "Stroke", Sheet.HAND)
    document.change(page(width=200, height=90, pen_width=5), "Import")
    assert document.page(Sheet.HAND) is drawn


def test_opening_leaves_nothing_to_undo(document: Document) -> None:
    widths(document, 17)
    drawn = page(width=100)
    document.open(drawn)
    assert document.page() is drawn
    assert document.page(Sheet.HAND) == Page(100, drawn.height, drawn.pen_width)
    assert not document.undo_stack.canUndo()
    hand = page(width=50)
    document.open(drawn, hand)
    assert document.page(Sheet.HAND) is hand


def test_it_is_owned_by_its_parent(qtbot: QtBot) -> None:
    parent = QObject()
    assert Document(parent).parent() is parent


GARBAGE = """
import gc
from PySide6.QtGui import QGuiApplication
from app.document import Document
from app.page import Page

app = QGuiApplication([])
for _ in range(50):
    document = Document()
    document.oneself = document
    for _ in range(10):
        document.change(Page(), "Stroke")
    document.undo_stack.undo()
del document
gc.collect()
print("done")
"""


def test_a_document_that_is_garbage_takes_its_history_along() -> None:
    ended = subprocess.run([sys.executable, "-c", GARBAGE], cwd=ROOT, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout) == (0, "done\n"), ended.stderr
