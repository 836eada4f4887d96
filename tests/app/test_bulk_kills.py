"""Bulk runs that are stopped by force, at any moment, and go on."""

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.bulk_program import PAUSE, call
from tests.app.bulk_results import halves, results, stamps
from tests.sheets import drawn

pytestmark = pytest.mark.usefixtures("drawing")
ROOT = Path(__file__).resolve().parents[2]
COUNT = 20


@pytest.fixture(autouse=True)
def six_drawings(drawing: Path) -> None:
    """in/0.png to in/5.png."""
    (drawing.parent / "in").mkdir()
    for i in range(6):
        drawn(pen=4 + i).save(drawing.parent / "in" / f"{i}.png")


def words(out: str, workers: int) -> list[str]:
    return ["generate", "in", "--out", out, "--count", str(COUNT), "--workers", str(workers)]


def start(out: str, workers: int, pause: float = 0.0, **environment: str) -> "subprocess.Popen[str]":
    """The program in a process of its own, and in its own group."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.app.bulk_program", *words(out, workers)],
        env=os.environ | {"PYTHONPATH": str(ROOT), PAUSE: str(pause)} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_until(is_so: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)


def pictures(out: str) -> int:
    return len(stamps(Path(out)))


@pytest.fixture
def whole() -> dict[str, bytes]:
    """What an undisturbed run leaves."""
    assert call(*words("whole", 1)) == 0
    return results(Path("whole"))


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 2])
def test_killed_again_and_again_it_writes_every_file_once_and_never_half(whole: dict[str, bytes], workers: int) -> None:
    written: dict[str, tuple[int, int]] = {}
    for more in (1, 9, 23, 2, 40):  # pictures until the next kill
        goal = min(pictures("out") + more, 6 * (COUNT + 1) - 1) if written else more
        program = start("out", workers, pause=0.01)
        wait_until(lambda goal=goal: pictures("out") >= goal)  # type: ignore[misc]
        os.killpg(program.pid, signal.SIGKILL)
        program.communicate()
        found = {name: data for name, data in results(Path("out")).items() if not name.endswith(".part")}
        assert found.items() <= whole.items()
        assert stamps(Path("out")).items() >= written.items()
        written = stamps(Path("out"))
    program = start("out", workers)
    assert program.communicate()[1] == ""
    assert program.returncode == 0
    assert results(Path("out")) == whole
    assert stamps(Path("out")).items() >= written.items()
    assert halves(Path("out")) == []


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
def test_workers_end_with_the_process_that_started_them() -> None:
    program = start("out", 2, pause=0.1)
    wait_until(lambda: pictures("out") > 3)
    workers = [pid for pid in members(program.pid) if pid != program.pid]
    assert len(workers) >= 2
    program.kill()
    program.communicate()
    wait_until(lambda: members(program.pid) == [])
    assert pictures("out") < 6 * COUNT / 2


def members(group: int) -> list[int]:
    """Living processes of a group."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, own = path.read_text("utf-8").rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(own) == group and state != "Z":
            found.append(int(path.parent.name))
    return found


def test_halves_that_a_kill_left_are_cleared_by_whoever_draws_them(whole: dict[str, bytes]) -> None:
    Path("out/3").mkdir(parents=True)
    for name in (".007.png.12-ab34cd56.part", ".sheet.png.12-ab34cd56.part", ".020.png.12-ab34cd56.part"):
        (Path("out/3") / name).write_bytes(b"half")
    assert call(*words("out", 1)) == 0
    assert halves(Path("out")) == [".020.png.12-ab34cd56.part"]  # of another's shard, who may be at it now
    assert results(Path("out")).items() >= whole.items()


@pytest.mark.slow
def test_ctrl_c_ends_it_quietly() -> None:
    program = start("out", 2, pause=0.2)
    wait_until(lambda: pictures("out") > 3)
    os.killpg(program.pid, signal.SIGINT)
    said = program.communicate()
    assert (program.returncode, said[0], said[1].strip()) == (130, "", "")
    assert not Path("out/scores.csv").exists()


@pytest.mark.slow
def test_a_second_start_of_the_same_job_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    program = start("out", 1, pause=0.05)
    wait_until(lambda: pictures("out") > 0)
    assert call(*words("out", 1)) == 2
    assert capsys.readouterr().err == "otherhand: Another process is at work in out (wait for it, or stop it)\n"
    os.killpg(program.pid, signal.SIGKILL)
    program.communicate()
    assert call(*words("out", 1)) == 0


def test_a_full_disk_is_one_line_and_the_next_run_goes_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, whole: dict[str, bytes]
) -> None:
    write = Path.write_bytes
    with monkeypatch.context() as patch:

        def run_full(self: Path, data: bytes) -> int:
            if self.name.startswith(".013.png"):
                write(self, data[:20])
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return write(self, data)

        patch.setattr(Path, "write_bytes", run_full)
        capsys.readouterr()
        assert call(*words("out", 1)) == 2
    assert capsys.readouterr().err == (
        "otherhand: out/0/013.png cannot be written: No space left on device "
        "(free some space, or choose another folder with --out)\n"
    )
    assert results(Path("out")) == {name: whole[name] for name in (f"0/{i:03d}.png" for i in range(13))}
    before = stamps(Path("out"))
    assert call(*words("out", 1)) == 0
    assert results(Path("out")) == whole
    assert stamps(Path("out")).items() >= before.items()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="looks for open files in /proc")
def test_a_receipt_comes_after_its_files_are_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    order = []
    fsync = os.fsync

    def record(descriptor: int) -> None:
        order.append(Path(f"/proc/self/fd/{descriptor}").resolve().name)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", record)
    assert call("generate", "in/0.png", "--out", "out", "--count", "3", "--workers", "1") == 0
    assert [name.split(".")[0 if name[0] != "." else 1] for name in order] == [
        *("plan", "000", "001", "002", "sheet", "0000000-0000000", "scores", "table")
    ]


def test_what_a_power_cut_left_empty_is_written_again(whole: dict[str, bytes]) -> None:
    assert call(*words("out", 1)) == 0
    Path("out/3/007.png").write_bytes(b"")
    Path("out/.otherhand-bulk/shards/0000003-0000000.json").unlink()
    before = stamps(Path("out"))
    assert call(*words("out", 1)) == 0
    assert results(Path("out")) == whole
    after = stamps(Path("out"))
    assert {name for name in after if after[name] != before[name]} == {"3/007.png"}


def test_a_disk_that_is_really_full_for_two_workers(tmp_path: Path, whole: dict[str, bytes]) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(small)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a small file system")
    try:
        program = start("small", 2)
        line = program.communicate()[1]
        assert program.returncode == 2
        assert line.count("\n") == 1
        assert "cannot be written: No space left on device (" in line
        assert {k: v for k, v in results(small).items() if not k.endswith(".part")}.items() <= whole.items()
        subprocess.run(["mount", "-o", "remount,size=16m", str(small)], check=True)
        program = start("small", 2)
        assert program.communicate()[1] == ""
        assert program.returncode == 0
        assert results(small) == whole
    finally:
        subprocess.run(["umount", str(small)], check=True)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that nobody can write")
def test_a_folder_that_nobody_can_write(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(*words("/proc/variations", 2)) == 2
    line = capsys.readouterr().err
    assert line.startswith("otherhand: /proc/variations cannot be written: ")
    assert line.count("\n") == 1


@pytest.mark.slow
def test_two_processes_of_torchrun_share_a_job(whole: dict[str, bytes]) -> None:
    pytest.importorskip("torch")
    launch = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2", "--master-port", "0"]
    (Path("in") / "99.png").write_bytes(b"no image")
    done = subprocess.run(
        [*launch, "-m", "tests.app.bulk_program", *words("out", 1)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode != 0  # of the unfit exemplar
    assert done.stderr.count("otherhand: in/99.png is not an image") == 1
    assert done.stdout.count("variations drawn: ") == 2
    assert results(Path("out")) == whole
