"""A report by the shipped networks, from the command line as it is started, without a window or its application."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.report_reading import ReadPage, faults

pytestmark = pytest.mark.weights
ROOT = Path(__file__).resolve().parents[2]
WORDS = ("report", str(ROOT / "assets" / "examples" / "key.png"), "--count", "4")


def started(*words: str) -> "subprocess.CompletedProcess[str]":
    places = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    command = [sys.executable, "-m", "app", *WORDS, *words]
    return subprocess.run(command, cwd=ROOT, env=places, capture_output=True, text=True, timeout=300, check=False)


def test_a_page_is_written_in_silence(tmp_path: Path) -> None:
    done = started("--out", str(tmp_path / "key.html"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    page = (tmp_path / "key.html").read_bytes()
    assert faults(page) == []
    read = ReadPage(page)
    assert [each["id"] for each in read.named("section")] == ["drawings", "plane", "curves", "importance", "recipe"]
    assert read.text("dd")[0] == "4"
    assert {"Guidance map", "Guided-score map", "Occlusion map"} <= {*read.text("figcaption")}
    assert len(page) < 1_000_000


def test_a_pdf_is_written_without_a_screen(tmp_path: Path) -> None:
    done = started("--no-sweep", "--out", str(tmp_path / "key.pdf"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF-")
