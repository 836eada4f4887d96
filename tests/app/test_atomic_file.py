import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.atomic_file import check_writable, write_file
from engine import EngineError

ROOT = Path(__file__).resolve().parents[2]


def test_a_file_appears_with_its_folders_and_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file.png"
    write_file(path, b"old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert [file.name for file in path.parent.iterdir()] == ["file.png"]


def test_a_full_disk_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file.png"
    write_file(path, b"old")

    def run_full(self: Path, data: bytes) -> int:
        with self.open("wb") as file:
            file.write(data[:2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self))

    monkeypatch.setattr(Path, "write_bytes", run_full)
    with pytest.raises(EngineError, match=r"file\.png cannot be written: No space left on device \(free some space"):
        write_file(path, b"newer")
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["file.png"]


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", tmp_path], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("may not mount a small file system")
    try:
        with pytest.raises(EngineError, match="No space left"):
            write_file(tmp_path / "file.png", bytes(200_000))
        assert list(tmp_path.iterdir()) == []
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def test_a_program_killed_while_writing_leaves_no_half_file_under_the_final_name(tmp_path: Path) -> None:
    program = f"""
import os, pathlib, signal
from app.atomic_file import write_file
def die_half_way(path, data):
    with path.open("wb") as file:
        file.write(data[:3])
    os.kill(os.getpid(), signal.SIGKILL)
pathlib.Path.write_bytes = die_half_way
write_file(pathlib.Path({str(tmp_path)!r}) / "file.png", b"whole file")
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert done.returncode == -9
    assert not (tmp_path / "file.png").exists()
    assert all(file.name.startswith(".") and file.suffix == ".part" for file in tmp_path.iterdir())


def test_an_interrupt_removes_the_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_self: Path, _target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "file.png", b"data")
    assert list(tmp_path.iterdir()) == []


def test_trying_a_folder_leaves_nothing_behind(tmp_path: Path) -> None:
    check_writable(tmp_path / "not" / "yet")
    check_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(EngineError, match="file is a file, not a folder"):
            check_writable(folder)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that nobody can write")
def test_a_folder_that_nobody_can_write() -> None:
    with pytest.raises(EngineError, match=r"/proc/variations cannot be written: .* \(choose another folder"):
        check_writable(Path("/proc/variations"))
