import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.document_file import read_document
from app.held_lock import hold
from app.questions import Answer
from tests.app.contents import page, told
from tests.app.desk import Desk

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from tests.app.desk import Desk
desk = Desk(Path(sys.argv[1]))
desk.controller.recovery.kept.connect(lambda: print("kept", flush=True))
desk.draw(int(sys.argv[2]))
app.exec()
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.controller.close()


def child(home: Path, seed: int) -> subprocess.Popen[str]:
    """Another program with unsaved strokes; its copy is on the disk."""
    program = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(home), str(seed)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout
    assert program.stdout.readline() == "kept\n"
    return program


def kill(program: subprocess.Popen[str]) -> None:
    program.send_signal(signal.SIGKILL)
    program.communicate(timeout=30)


def test_a_killed_program_loses_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    kill(child(tmp_path, 11))
    (copy,) = desk.copies()
    assert desk.controller.recover()
    assert told(desk.session.snapshot().page) == told(page(11))
    assert desk.recovered == ["Your unsaved drawing is back: Untitled"]
    assert desk.controller.is_modified
    assert copy.exists()
    qtbot.waitUntil(lambda: not copy.exists(), timeout=20_000)
    assert desk.copies() == [desk.controller.recovery.path]
    desk.controller.close()
    assert list(desk.recovery_folder.iterdir()) == []


def test_running_programs_leave_each_other_alone(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    running = [child(tmp_path, seed) for seed in (1, 2)]
    try:
        assert len(desk.copies()) == 2
        assert not desk.controller.recover()
        kill(running[0])
        other = Desk(tmp_path)
        assert desk.controller.recover()
        assert not other.controller.recover(), "it is taken already"
        assert told(desk.session.snapshot().page) == told(page(1))
        other.controller.close()
    finally:
        for program in running:
            kill(program)


def test_a_program_killed_again_and_again_loses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    kill(child(tmp_path, 4))
    for _ in range(2):
        desk = Desk(tmp_path)
        assert desk.controller.recover()
        assert told(desk.session.snapshot().page) == told(page(4))
        assert desk.controller._leftover
        desk.controller._leftover.lock.release()  # as the system does when the process is killed before its first copy
        desk.controller._leftover = None


def test_a_copy_that_is_away_again_was_not_kept(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    kept: list[int] = []
    desk.controller.recovery.kept.connect(lambda: kept.append(len(desk.copies())))
    desk.draw(1)
    desk.controller.recovery._write()
    desk.controller.recovery.forget()
    assert desk.copies() == []
    desk.draw(2)
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    assert kept == [1]


def test_the_file_that_was_open_is_named_and_not_overwritten(qtbot: QtBot, tmp_path: Path) -> None:
    first = Desk(tmp_path)
    path = tmp_path / "glyph.otherhand"
    first.draw(1)
    first.controller.save_as(path)
    saved = path.read_bytes()
    with qtbot.waitSignal(first.controller.recovery.kept, timeout=20_000):
        first.draw(2)
    assert first.controller.recovery._lock
    first.controller.recovery._lock.release()

    second = Desk(tmp_path)
    assert second.controller.recover()
    assert (second.controller.path, second.controller.title) == (path, "glyph")
    assert path.read_bytes() == saved
    assert not second.controller.save()
    assert second.asked == [("may_replace", path)]
    second.is_replacing = True
    assert second.controller.save()
    after = read_document(path)
    assert told(after.page) == told(page(2))
    assert after.unknown == {}
    assert not second.controller.is_modified
    second.controller.close()


def test_saving_discarding_and_ending_leave_no_copy(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.controller.recovery.kept, timeout=20_000):
        desk.draw()
    assert len(desk.copies()) == 1
    desk.controller.save_as(tmp_path / "a")
    assert desk.copies() == []
    with qtbot.waitSignal(desk.controller.recovery.kept, timeout=20_000):
        desk.draw(8)
    desk.answer = Answer.DISCARD
    assert desk.controller.new()
    assert desk.copies() == []
    assert not Desk(tmp_path).controller.recover()


def test_a_full_disk_is_said_once_and_loses_nothing(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with qtbot.waitSignal(desk.controller.recovery.kept, timeout=20_000):
        desk.draw(1)
    tries = 0

    def full(_self: Path, _data: bytes) -> int:
        nonlocal tries
        tries += 1
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        desk.draw(2)
        qtbot.waitUntil(lambda: tries >= 3, timeout=20_000)
    message = "What is not saved cannot be kept safe now: No space left on device"
    qtbot.waitUntil(lambda: told(read_document(desk.copies()[0]).page) == told(page(2)), timeout=20_000)
    assert desk.errors == [(message, "save it soon, and free some space")]


def test_a_folder_that_cannot_be_made(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    desk = Desk(tmp_path)
    assert not desk.controller.recover()
    desk.draw()
    qtbot.waitUntil(lambda: len(desk.errors) == 1, timeout=20_000)
    assert "cannot be kept safe now" in desk.errors[0][0]
    desk.controller.close()


def test_a_spoiled_copy_is_set_aside(desk: Desk) -> None:
    desk.recovery_folder.mkdir(parents=True)
    (desk.recovery_folder / "1-a.otherhand").write_bytes(b"PK half")
    assert not desk.controller.recover()
    assert desk.errors[0][1].endswith("1-a.damaged")
    assert [path.name for path in desk.recovery_folder.iterdir()] == ["1-a.damaged"]


def test_half_written_copies_of_killed_programs_are_swept_away(desk: Desk) -> None:
    desk.recovery_folder.mkdir(parents=True)
    for name in (".1-a.otherhand.7.part", "2-b.lock", ".3-c.otherhand.9.part"):
        (desk.recovery_folder / name).write_bytes(b"x")
    lock = hold(desk.recovery_folder / "3-c.lock")
    assert lock
    assert not desk.controller.recover()
    assert sorted(path.name for path in desk.recovery_folder.iterdir()) == [".3-c.otherhand.9.part", "3-c.lock"]
    lock.release()


def test_copies_are_not_written_more_often_than_asked(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk(tmp_path, seconds=1.0)
    times: list[float] = []
    desk.controller.recovery.kept.connect(lambda: times.append(time.monotonic()))
    for seed in range(60):
        desk.draw(seed)
        qtbot.wait(50)
    qtbot.waitUntil(lambda: len(times) >= 3, timeout=20_000)
    assert min(b - a for a, b in zip(times, times[1:], strict=False)) > 0.9
    desk.controller.close()
