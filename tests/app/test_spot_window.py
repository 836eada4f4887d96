import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QProgressBar, QSpinBox, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from app.spot_round import Side
from app.spot_store import read_rounds
from tests.app.character_files import CORNER, LINE, quick_draw_line, save_image
from tests.app.spot_judge import PATIENCE, RESULT, START, WAIT, Judge


@pytest.fixture
def judge(qtbot: QtBot, tmp_path: Path) -> Iterator[Judge]:
    made = Judge(qtbot, tmp_path / "spot")
    yield made
    made.window.close()


def omniglot_like(folder: Path, characters: int = 3, drawers: int = 3) -> Path:
    for character in range(characters):
        for drawer in range(drawers):
            save_image(folder / f"character{character}" / f"{drawer}.png", bend=9 * drawer)
    return folder


def test_without_drawings_by_people_it_says_how_to_get_them(judge: Judge) -> None:
    assert judge.window.objectName() == "spot_the_machine"
    assert not judge.window.isModal()
    assert not judge.find(QWidget, "spot_start").isEnabled()
    assert "Ctrl+H" in judge.words("spot_own_told")
    assert "Omniglot" in judge.words("spot_files_told")
    assert not judge.find(QWidget, "spot_history").isVisible()


def test_own_drawings_against_new_ones_by_the_machine(judge: Judge) -> None:
    judge.draw_own(3)
    judge.click("spot_own")
    assert judge.words("spot_own_told") == "3 kept. The machine draws as many anew."
    assert judge.find(QSpinBox, "spot_trials").value() == 3
    judge.begin()
    assert [(each.count, each.seed) for each in judge.engine.generated[1:]] == [(3, judge.window._seed)]
    assert judge.words("spot_count") == "1 of 3"
    judge.answer(True)
    assert judge.words("spot_count") == "2 of 3"
    assert judge.find(QProgressBar, "spot_progress").value() == 1
    judge.answer(False)
    judge.answer(True)
    assert judge.page == RESULT
    assert judge.words("spot_share") == "67 %"
    assert judge.words("spot_counted") == "Right answers: 2 of 3 (95 % interval 9 to 99 %)."
    assert judge.words("spot_verdict") == "Too few answers to tell from guessing; at least 6 are needed."
    assert len(judge.studio.drawings) == 27


def test_drawings_in_a_folder(judge: Judge, tmp_path: Path) -> None:
    judge.window.open_drawings(omniglot_like(tmp_path / "omniglot"))
    judge.wait_until_ready()
    assert judge.words("spot_files_told") == "omniglot: 3 characters, 9 drawings"
    assert judge.find(QSpinBox, "spot_trials").value() == 6
    judge.begin()
    assert [each.count for each in judge.engine.generated] == [1] * 6
    for _ in range(6):
        judge.answer(True)
    assert judge.words("spot_share") == "100 %"
    assert judge.words("spot_verdict").startswith("Better than guessing")
    judge.window.close()
    (kept,) = read_rounds(next(judge.folder.iterdir()))
    assert (kept.source, kept.level.right, len(kept.said)) == ("omniglot", 6, 6)
    assert {each.character for each in kept.said} == {"character0", "character1", "character2"}


def test_a_quick_draw_file(judge: Judge, tmp_path: Path) -> None:
    path = tmp_path / "corner.ndjson"
    path.write_text("".join(quick_draw_line("corner", [each]) for each in (CORNER, LINE, CORNER)), encoding="utf-8")
    judge.window.open_drawings(path)
    judge.wait_until_ready()
    assert judge.words("spot_files_told") == "corner.ndjson: 1 character, 3 drawings"
    judge.begin()
    for _ in range(2):
        judge.answer(False)
    assert judge.words("spot_share") == "0 %"


def test_a_folder_without_two_drawings_of_a_character(judge: Judge, tmp_path: Path, qtbot: QtBot) -> None:
    judge.window.open_drawings(omniglot_like(tmp_path / "alone", drawers=1))
    qtbot.waitUntil(lambda: "two are needed" in judge.words("spot_files_told"), timeout=PATIENCE)
    judge.window.open_drawings(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: "does not exist" in judge.words("spot_files_told"), timeout=PATIENCE)
    assert not judge.find(QWidget, "spot_start").isEnabled()


def test_mouse_space_and_enter_answer_too(judge: Judge) -> None:
    judge.draw_own(3)
    judge.click("spot_own")
    judge.begin()
    wanted = []
    acts: tuple[Callable[[], None], ...] = (
        lambda: judge.click("spot_left"),
        lambda: QTest.keyClick(judge.find(QWidget, "spot_right"), Qt.Key.Key_Space),
        lambda: QTest.keyClick(judge.find(QWidget, "spot_right"), Qt.Key.Key_Return),
    )
    for act in acts:
        wanted.append(judge.right_side())
        act()
    assert judge.page == RESULT
    chosen = [Side.LEFT, Side.RIGHT, Side.RIGHT]
    said = judge.judgements()
    assert [each.chosen for each in said] == chosen
    assert [each.is_right for each in said] == [one is two for one, two in zip(chosen, wanted, strict=True)]


def test_a_key_that_is_held_answers_once(judge: Judge) -> None:
    judge.draw_own(3)
    judge.click("spot_own")
    judge.begin()
    for is_again in (False, True, True):
        QTest.simulateEvent(judge.window, True, Qt.Key.Key_Left.value, Qt.KeyboardModifier.NoModifier, "", is_again)
    assert judge.words("spot_count") == "2 of 3"


def test_skip_and_end_early(judge: Judge) -> None:
    judge.draw_own(3)
    judge.click("spot_own")
    judge.begin()
    judge.press(Qt.Key.Key_S)
    judge.answer(True)
    judge.press(Qt.Key.Key_Escape)
    assert judge.page == RESULT
    assert judge.words("spot_counted") == "Right answers: 1 of 1 (95 % interval 3 to 100 %). Skipped: 1."
    judge.click("spot_again")
    judge.begin()
    judge.click("spot_end")
    assert judge.page == START
    assert judge.find(QTableWidget, "spot_history").rowCount() == 1


def test_nothing_tells_who_drew_what_before_the_end(judge: Judge) -> None:
    """Both sheets have the same ink and pen, and one drawing looks the same on either side."""
    judge.draw_own(1)
    judge.click("spot_own")
    judge.begin()
    trial = judge.window._round.trial  # type: ignore[union-attr]
    assert trial is not None
    left, right = (judge.find(QWidget, name) for name in ("spot_left", "spot_right"))
    for sheet in (left, right):
        sheet.clearFocus()
        sheet.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        sheet.show_shape(trial.pair.machine)  # type: ignore[attr-defined]
    assert left.size() == right.size()
    assert np.array_equal(pixels(left), pixels(right))


def pixels(widget: QWidget) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].copy()


def test_rounds_are_listed_and_exported(judge: Judge, tmp_path: Path) -> None:
    judge.draw_own(2)
    judge.click("spot_own")
    for is_right in (True, False):
        judge.begin()
        judge.answer(is_right)
        judge.answer(is_right)
        judge.click("spot_again")
    table = judge.find(QTableWidget, "spot_history")
    model = table.model()
    shown = [[model.index(row, column).data() for column in (0, 2, 3)] for row in range(2)]
    assert shown == [
        ["Judge 2", "own drawings", "0 of 2, 0 % (0 to 84 %)"],
        ["Judge 1", "own drawings", "2 of 2, 100 % (16 to 100 %)"],
    ]
    assert judge.words("spot_all_judges") == "All judges together: 2 of 4, 50 % (7 to 93 %)"
    rows = exported(judge, "spot_export_all", tmp_path / "all.csv")
    assert [row["round"] for row in rows] == ["1", "1", "2", "2"]
    assert [row["is_right"] for row in rows] == ["1", "1", "0", "0"]
    assert [row["seed"] for row in rows[2:]] == [str(judge.window._seed)] * 2


def choose(judge: Judge, button: str, path: Path) -> None:
    judge.click(button)
    dialog = judge.window.findChild(QFileDialog, "file_dialog")
    assert dialog is not None
    dialog.close()
    dialog.fileSelected.emit(str(path))


def exported(judge: Judge, button: str, path: Path) -> list[dict[str, str]]:
    choose(judge, button, path)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_last_round_alone_is_exported(judge: Judge, tmp_path: Path) -> None:
    judge.draw_own(1)
    judge.click("spot_own")
    judge.begin()
    judge.answer(True)
    judge.click("spot_again")
    judge.begin()
    judge.answer(True)
    rows = exported(judge, "spot_export", tmp_path / "one.csv")
    assert [row["round"] for row in rows] == ["2"]


def test_a_file_that_cannot_be_written_is_told_of(judge: Judge, tmp_path: Path) -> None:
    judge.draw_own(1)
    judge.click("spot_own")
    judge.begin()
    judge.answer(True)
    (tmp_path / "one.csv").mkdir()
    choose(judge, "spot_export", tmp_path / "one.csv")
    assert judge.page == RESULT
    assert "cannot be written" in judge.words("spot_result_message")


def test_waiting_can_be_cancelled(judge: Judge) -> None:
    judge.draw_own(2)
    judge.click("spot_own")
    judge.engine.is_dead = True
    judge.click("spot_start")
    assert judge.page == WAIT
    judge.click("spot_cancel")
    assert judge.page == START
    judge.click("spot_start")
    judge.press(Qt.Key.Key_Escape)
    assert judge.page == START
    judge.engine.is_dead = False


def test_a_failing_engine_is_told_of(judge: Judge, qtbot: QtBot) -> None:
    judge.draw_own(1)
    judge.click("spot_own")
    judge.engine.engine.fails_at = 0
    judge.click("spot_start")
    qtbot.waitUntil(lambda: judge.page == START, timeout=PATIENCE)
    assert judge.words("spot_message") == "The engine is out of ink (refill it)"


def test_closing_in_the_middle_keeps_what_was_answered(judge: Judge) -> None:
    judge.draw_own(3)
    judge.click("spot_own")
    judge.begin()
    judge.answer(True)
    judge.window.close()
    (kept,) = read_rounds(next(judge.folder.iterdir()))
    assert len(kept.said) == 1
