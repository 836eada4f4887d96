"""The program as a process of its own: its words, its exit codes, a terminal and a pipe."""

import os
import pty
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.usefixtures("drawing")


def program(*words: str, **options: Any) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "app", *words], env=environment, capture_output=True, text=True, check=False, **options
    )


@pytest.mark.weights
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_without_words_the_window_opens_and_the_engine_leaves_with_it() -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    opened = subprocess.Popen([sys.executable, "-m", "app"], env=environment, stdin=subprocess.DEVNULL)
    try:
        engines = awaited(lambda: [pid for pid in children(opened.pid) if "spawn_main" in words_of(pid)])
        assert opened.poll() is None
    finally:
        opened.terminate()
        opened.wait(30)
    assert engines
    assert awaited(lambda: not any("spawn_main" in words_of(pid) for pid in engines))


def children(pid: int) -> list[int]:
    found = [Path(f"/proc/{pid}/task/{task.name}/children") for task in Path(f"/proc/{pid}/task").iterdir()]
    return [int(child) for file in found if file.exists() for child in file.read_text().split()]


def words_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def awaited(answer: Callable[[], Any], seconds: float = 60) -> Any:
    """What `answer` gives as soon as it is true, or at the end of the time."""
    end = time.monotonic() + seconds
    while not (found := answer()) and time.monotonic() < end:
        time.sleep(0.1)
    return found


def test_the_program_itself_fails_in_one_line() -> None:
    done = program("generate", "missing.png", "--out", "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "otherhand: missing.png does not exist (check the name)\n"


def test_a_family_that_is_not_installed() -> None:
    done = program("generate", "a.png", "--out", "out", "--family", "nobody")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("otherhand: The model 'nobody' is not installed")
    assert done.stderr.count("\n") == 1
    assert not Path("out").exists()


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = f"{sys.executable} -m app --help | true"
    done = subprocess.run(
        command, shell=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr


def test_progress_is_shown_on_a_terminal(tmp_path: Path) -> None:
    code = (
        "import sys; from app.cli import command_line, run; from tests.fakes import FakeEngine, fake_models;"
        "sys.exit(run(sys.argv[1:], command_line(lambda family: FakeEngine(), fake_models)))"
    )
    terminal, end = pty.openpty()
    words = [sys.executable, "-c", code, "generate", "a.png", "--out", "out", "--count", "2"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "TERM": "xterm"}
    done = subprocess.run(words, stdout=end, stderr=end, env=environment, check=False)
    os.close(end)
    shown = os.read(terminal, 100_000).decode()
    os.close(terminal)
    assert done.returncode == 0
    assert "a.png" in shown
    assert "━" in shown
    assert "a.png: 2 variations, see out/a/sheet.png" in shown
