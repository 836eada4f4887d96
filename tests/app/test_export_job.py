import errno
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow
from pytestqt.qtbot import QtBot

from app.export_job import ExportJob, export
from app.export_request import Cancelled, ExportRequest, Format, Pulse
from engine import EngineError
from tests.app.contents import drawing, many, page

ROOT = Path(__file__).resolve().parents[2]


def request(target: Path, count: int = 3, **changes: Any) -> ExportRequest:
    exemplar = page().exemplar()
    made = tuple(drawing(key, exemplar) for key in range(count))
    return ExportRequest(made, target=target, **{"format": Format.PNG, "side": 64, "title": "glyph", **changes})


def run(qtbot: QtBot, wanted: ExportRequest) -> list[tuple[int, int]]:
    job = ExportJob(wanted)
    steps: list[tuple[int, int]] = []
    job.progress.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(job.finished, timeout=60_000) as finished:
        job.start()
    assert finished.args == [wanted.target]
    assert not job.is_running
    return steps


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_is_written_with_progress(qtbot: QtBot, tmp_path: Path, kind: Format) -> None:
    target = tmp_path / "new" / "glyph"
    assert run(qtbot, request(target, format=kind)) == [(1, 3), (2, 3), (3, 3)]
    assert target.is_dir() == (kind in (Format.PNG, Format.SVG, Format.DATASET))
    assert [path.name for path in target.parent.iterdir()] == ["glyph"]
    if kind is Format.PNG:
        assert sorted(path.name for path in target.iterdir()) == [f"glyph-00{i}.png" for i in (1, 2, 3)]


def test_one_drawing_is_one_file(qtbot: QtBot, tmp_path: Path) -> None:
    run(qtbot, request(tmp_path / "a.png", 1))
    with Pillow.open(tmp_path / "a.png") as picture:
        assert picture.size == (64, 64)


def test_cancelling_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    job = ExportJob(ExportRequest(many(2000).drawings, Format.PNG, tmp_path / "out", side=512))
    job.progress.connect(lambda done, _total: job.cancel() if done == 2 else None)
    with qtbot.waitSignal(job.cancelled, timeout=60_000):
        job.start()
    assert list(tmp_path.iterdir()) == []


def test_a_single_large_file_can_be_cancelled(tmp_path: Path) -> None:
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(request(tmp_path / "a.png", 1, side=4096), Pulse(check))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", list(Format))
def test_what_is_there_is_not_replaced_without_leave(tmp_path: Path, kind: Format) -> None:
    wanted = request(tmp_path / "there", format=kind)
    place = wanted.target
    if wanted.is_folder:
        place.mkdir()
        place = place / "glyph-001.png"
    place.write_bytes(b"precious")
    with pytest.raises(EngineError, match=r"there is already there \(choose another name"):
        export(wanted, Pulse())
    assert place.read_bytes() == b"precious"
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_with_leave_only_files_of_the_same_names_are_replaced(tmp_path: Path) -> None:
    target = tmp_path / "there"
    target.mkdir()
    (target / "glyph-001.png").write_bytes(b"old")
    (target / "notes.txt").write_bytes(b"precious")
    export(request(target, may_replace=True), Pulse())
    assert (target / "notes.txt").read_bytes() == b"precious"
    assert (target / "glyph-001.png").read_bytes().startswith(b"\x89PNG")
    assert len(list(target.iterdir())) == 4


def test_a_file_that_appears_at_the_last_moment_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.png"

    def appear() -> None:
        target.write_bytes(b"precious")

    with pytest.raises(EngineError, match="already there"):
        export(request(target, 1), Pulse(count=appear))
    assert target.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that nobody can write")
def test_a_folder_that_cannot_be_written_gives_one_clear_line(qtbot: QtBot) -> None:
    job = ExportJob(request(Path("/proc/drawings/a.png"), 1))
    with qtbot.waitSignal(job.failed, timeout=60_000) as failed:
        job.start()
    message, hint = failed.args or ("", "")
    assert message.startswith("/proc/drawings cannot be written: ")
    assert "\n" not in message
    assert hint == "free some space, or choose another folder"


@pytest.mark.parametrize("count", [1, 3])
def test_a_full_disk_leaves_nothing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    real, written = Path.write_bytes, 0

    def full(self: Path, data: bytes) -> int:
        nonlocal written
        written += 1
        if written < count:
            return real(self, data)
        real(self, data[:5])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    job = ExportJob(request(tmp_path / "out", count))
    with qtbot.waitSignal(job.failed, timeout=60_000) as failed:
        job.start()
    assert failed.args == [f"{tmp_path}/out cannot be written: No space left on device", failed.args[1]]
    assert list(tmp_path.iterdir()) == []


def test_an_unforeseen_error_is_one_line_too(qtbot: QtBot, tmp_path: Path) -> None:
    wanted = request(tmp_path / "a", 1, side="large")
    job = ExportJob(wanted)
    with qtbot.waitSignal(job.failed, timeout=60_000) as failed:
        job.start()
    assert failed.args
    assert failed.args[0].startswith("The export failed: ")


def test_a_killed_program_leaves_nothing_half_written_under_the_name(tmp_path: Path) -> None:
    program = f"""
import os, signal
from pathlib import Path
from app.export_job import export
from app.export_request import Pulse
from tests.app.test_export_job import request
export(request(Path({str(tmp_path)!r}) / "out", 5), Pulse(count=lambda: os.kill(os.getpid(), signal.SIGKILL)))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert [path.name.startswith(".out.") for path in tmp_path.iterdir()] == [True]
    export(request(tmp_path / "out"), Pulse())
    assert len(list((tmp_path / "out").iterdir())) == 3
