"""The program as a process of its own: its words, its exit codes, a terminal and a pipe."""

import os
import pty
import subprocess
import sys
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


def test_without_words_the_program_says_that_it_has_no_window_yet() -> None:
    done = program()
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].startswith("The window is not part of this version")
    assert "generate" in done.stdout
    assert done.stderr == ""


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
