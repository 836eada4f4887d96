import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.document_file import read_document, write_document
from app.questions import Answer
from tests.app.contents import contents, told
from tests.app.desk import Desk

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.controller.close()


def test_a_blank_window_has_nothing_to_lose(desk: Desk) -> None:
    assert (desk.controller.title, desk.controller.path) == ("Untitled", None)
    assert not desk.controller.is_modified
    desk.session.set_settings(replace(desk.session.settings, guidance=0.5))
    desk.studio.settle()
    assert desk.controller.may_leave()
    assert desk.asked == []


def test_drawing_and_undoing_are_told(desk: Desk) -> None:
    desk.draw()
    assert desk.told == [True]
    desk.studio.document.undo_stack.undo()
    desk.studio.settle()
    assert desk.told == [True, False]


def test_what_is_saved_is_opened_again(desk: Desk, tmp_path: Path) -> None:
    desk.studio.draw_set()
    path = tmp_path / "a.otherhand"
    assert desk.controller.save_as(path)
    assert (desk.controller.path, desk.controller.title, desk.controller.is_modified) == (path, "a", False)
    before = desk.session.snapshot()
    assert desk.controller.new()
    assert (desk.controller.path, len(desk.session.drawings.drawings)) == (None, 0)
    assert desk.controller.open(path)
    after = desk.session.snapshot()
    assert [told(each.strokes) for each in after.drawings] == [told(each.strokes) for each in before.drawings]
    assert told(after.page) == told(before.page)
    assert after.settings == before.settings
    assert len(after.drawings) == before.settings.count
    assert list(desk.controller.recent.paths()) == [path]
    assert not desk.controller.is_modified


def test_variations_stars_and_settings_are_changes(desk: Desk, tmp_path: Path) -> None:
    desk.studio.draw_set()
    desk.controller.save_as(tmp_path / "a")
    assert not desk.controller.is_modified
    desk.session.set_favourite([1], True)
    assert desk.controller.is_modified
    desk.studio.document.undo_stack.undo()
    desk.session.set_settings(replace(desk.session.settings, count=5))
    assert desk.controller.is_modified
    desk.controller.save()
    assert not desk.controller.is_modified
    desk.session.delete([desk.studio.drawings[0].key])
    assert desk.controller.is_modified


def test_leaving_unsaved_changes_is_asked_about(desk: Desk, tmp_path: Path) -> None:
    desk.draw()
    assert not desk.controller.new()
    assert not desk.controller.open(tmp_path / "other.otherhand")
    assert desk.asked == [("save_changes", "Untitled")] * 2
    desk.answer, desk.chosen = Answer.SAVE, tmp_path / "b.otherhand"
    assert desk.controller.new()
    assert not read_document(desk.chosen).page.is_blank
    desk.draw(5)
    desk.answer = Answer.DISCARD
    assert desk.controller.may_leave()


def test_saving_where_nothing_was_chosen_is_no_leaving(desk: Desk) -> None:
    desk.draw()
    desk.answer, desk.chosen = Answer.SAVE, None
    assert not desk.controller.may_leave()


def test_the_suffix_is_added_and_what_is_there_is_not_replaced(desk: Desk, tmp_path: Path) -> None:
    there = tmp_path / "a.otherhand"
    there.write_bytes(b"of somebody else")
    desk.draw()
    assert not desk.controller.save_as(tmp_path / "a")
    assert desk.asked == [("may_replace", there)]
    assert there.read_bytes() == b"of somebody else"
    desk.is_replacing = True
    assert desk.controller.save_as(tmp_path / "a")
    assert len(read_document(there).page.strokes) == 3


def test_a_file_that_another_program_changed_is_asked_about(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.otherhand"
    desk.draw()
    desk.controller.save_as(path)
    write_document(path, contents(2))
    os.utime(path, ns=(1, 1))
    desk.draw(3)
    assert not desk.controller.save()
    assert desk.asked == [("may_replace", path)]
    assert len(read_document(path).drawings) == 2


def test_a_file_that_is_none_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "bad.otherhand"
    path.write_bytes(b"PK no")
    assert not desk.controller.open(path)
    (message, hint) = desk.errors[0]
    assert message == "bad.otherhand cannot be opened: it is damaged, cut off, or no document of Otherhand"
    assert hint
    assert desk.controller.path is None


def test_a_folder_that_cannot_be_written(desk: Desk, tmp_path: Path) -> None:
    desk.draw()
    (tmp_path / "file").write_text("")
    assert not desk.controller.save_as(tmp_path / "file" / "a.otherhand")
    assert len(desk.errors) == 1
    assert desk.controller.is_modified


def test_unknown_fields_live_through_a_session(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.otherhand"
    unknown = {"manifest": {"mood": "calm"}, "members": {"notes.txt": b"hello"}}
    write_document(path, replace(contents(3), unknown=unknown))
    desk.controller.open(path)
    desk.session.delete([desk.studio.drawings[0].key])
    assert desk.controller.save()
    assert read_document(path).unknown == unknown


def test_recent_files_forget_what_is_gone(desk: Desk, tmp_path: Path) -> None:
    desk.draw()
    for number in range(12):
        desk.controller.save_as(tmp_path / f"{number}.otherhand")
    (tmp_path / "11.otherhand").unlink()
    assert [path.stem for path in desk.controller.recent.paths()] == ["10", "9", "8", "7", "6", "5", "4", "3", "2"]


def test_a_spoiled_list_of_recent_files_is_an_empty_one(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "state" / "recent.json"
    file.parent.mkdir()
    for text in ("[", "{}", "[1, null]", "[" * 100_000):
        file.write_text(text)
        assert list(desk.controller.recent.paths()) == []
