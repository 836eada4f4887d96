import csv
import json
from pathlib import Path
from statistics import mean

import pytest
from PIL import Image

from app.cli import command_line, run

pytestmark = pytest.mark.weights
EXAMPLES = Path(__file__).resolve().parents[2] / "assets" / "examples"


def generate(out: Path, *arguments: str) -> list[dict[str, str]]:
    """Rows of the scores that the shipped networks write for one of the shipped drawings."""
    words = ["generate", str(EXAMPLES / "fork.png"), "--out", str(out), "--count", "6", *arguments]
    assert run(words, command_line()) == 0
    return list(csv.DictReader((out / "scores.csv").read_text().splitlines()))


def test_a_drawing_becomes_others_that_are_recognized_and_original(tmp_path: Path) -> None:
    rows = generate(tmp_path, "--svg")
    assert [int(row["index"]) for row in rows] == list(range(6))
    assert mean(float(row["recognizability"]) for row in rows) > 0.8
    assert 0.2 < mean(float(row["originality"]) for row in rows) < 1.0
    assert len({(tmp_path / "fork" / f"{i:03d}.png").read_bytes() for i in range(6)}) == 6
    with Image.open(tmp_path / "fork" / "000.png") as drawn, Image.open(EXAMPLES / "fork.png") as exemplar:
        assert drawn.size == exemplar.size


def test_guidance_trades_originality_for_recognizability(tmp_path: Path) -> None:
    loose, close = (generate(tmp_path / guidance, "--guidance", guidance) for guidance in ("0", "2"))
    assert mean(float(row["originality"]) for row in loose) > mean(float(row["originality"]) for row in close)


def test_timings_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate(tmp_path, "--json")
    (told,) = json.loads(capsys.readouterr().out)
    assert set(told["timings"]) == {"load", "first_preview", "sampling", "scoring", "vectorising", "writing"}
    assert 0 < told["timings"]["first_preview"] < told["timings"]["sampling"]
