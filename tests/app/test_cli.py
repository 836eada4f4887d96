import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from app.cli import command_line, run
from tests.fakes import TIMINGS, FakeEngine, fake_models
from tests.sheets import drawn, photographed

pytestmark = pytest.mark.usefixtures("drawing")


def call(*words: str, engine: FakeEngine | None = None) -> int:
    return run(words, command_line(lambda _family: engine or FakeEngine(), fake_models))


def pixels(path: str) -> list[Any]:
    with Pillow.open(path) as picture:
        assert picture.mode == "L"
        values: list[Any] = np.asarray(picture).tolist()
        return values


def test_variations_lie_beside_a_sheet_and_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("generate", "a.png", "--out", "out", "--count", "3") == 0
    assert sorted(str(path) for path in Path("out").rglob("*") if path.is_file()) == [
        *("out/a/000.png", "out/a/001.png", "out/a/002.png", "out/a/sheet.png", "out/scores.csv")
    ]
    assert capsys.readouterr() == ("", "")
    with Path("out/scores.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["exemplar", "index", "file", "seed", "originality", "recognizability"],
            ["a.png", "0", "a/000.png", "0", "0.0", "1.0"],
            ["a.png", "1", "a/001.png", "0", "0.1", "0.99"],
            ["a.png", "2", "a/002.png", "0", "0.2", "0.98"],
        ]


def test_a_variation_has_the_exemplar_s_size_place_and_pen() -> None:
    call("generate", "a.png", "--out", "out", "--count", "3")
    exemplar = np.asarray(drawn(), np.float64)
    same, moved = (np.asarray(pixels(f"out/a/{name}.png"), np.float64) for name in ("000", "002"))
    assert same.shape == exemplar.shape == (150, 200)
    assert np.abs(same - exemplar).mean() < 1
    assert np.abs(moved[:, 2:] - exemplar[:, :-2]).mean() < 1
    assert same[0, 0] == 255


def test_a_png_carries_its_recipe() -> None:
    call("generate", "a.png", "--out", "out", "--count", "2", "--seed", "5", "--guidance", "1.5", "--steps", "7")
    with Pillow.open("out/a/001.png") as picture:
        assert picture.info == {
            "seed": "5",
            "index": "1",
            "guidance": "1.5",
            "steps": "7",
            "family": "cfgdm",
            "model_sha256": "abc123",
            "exemplar": "a.png",
            "exemplar_sha256": hashlib.sha256(Path("a.png").read_bytes()).hexdigest(),
        }


def test_the_recipe_names_the_originality_that_was_asked_for() -> None:
    call("generate", "a.png", "--out", "out", "--count", "1", "--originality", "0.75")
    for name in ("000", "sheet"):
        with Pillow.open(f"out/a/{name}.png") as picture:
            assert picture.info["originality"] == "0.75"


def test_sheet_and_recipe_name_the_temperature_that_was_asked_for() -> None:
    call("generate", "a.png", "--out", "out", "--count", "1", "--temperature", "1.25")
    for name in ("000", "sheet"):
        with Pillow.open(f"out/a/{name}.png") as picture:
            assert picture.info["temperature"] == "1.25"


def test_the_recipe_names_the_steps_that_the_model_chose() -> None:
    call("generate", "a.png", "--out", "out", "--count", "1", engine=FakeEngine(steps=9))
    with Pillow.open("out/a/000.png") as picture:
        assert picture.info["steps"] == "9"


def test_options_reach_the_engine() -> None:
    engine = FakeEngine()
    words = ["--count", "2", "--guidance", "0.5", "--steps", "3", "--seed", "11", "--family", "ddpm"]
    words += ["--originality", "0.8", "--temperature", "0.7"]
    call("generate", "a.png", "--out", "out", *words, engine=engine)
    (request,) = engine.requests
    assert (request.count, request.guidance, request.steps, request.seed, request.family) == (2, 0.5, 3, 11, "ddpm")
    assert (request.originality, request.temperature) == (0.8, 0.7)
    assert request.exemplar.frame.width == 200


def test_the_defaults_are_those_of_the_manual() -> None:
    engine = FakeEngine()
    call("generate", "a.png", "--out", "out", engine=engine)
    (request,) = engine.requests
    assert (request.count, request.guidance, request.steps, request.seed, request.family) == (24, 1, None, 0, "cfgdm")
    assert (request.originality, request.temperature) == (None, 1)


def test_the_same_seed_gives_the_same_bytes() -> None:
    for out in ("one", "two"):
        call("generate", "a.png", "--out", out, "--count", "3", "--svg")
    one, two = ({path.name: path.read_bytes() for path in Path(out, "a").iterdir()} for out in ("one", "two"))
    assert len(one) == 7
    assert one == two
    assert Path("one/scores.csv").read_bytes() == Path("two/scores.csv").read_bytes()


def test_svg_is_written_where_asked_for() -> None:
    call("generate", "a.png", "--out", "out", "--count", "1", "--svg")
    assert 'width="200" height="150"' in Path("out/a/000.svg").read_text(encoding="utf-8")


def test_json_tells_files_scores_notes_and_timings(capsys: pytest.CaptureFixture[str]) -> None:
    drawn(ink=255, paper=0).save("board.png")
    assert call("generate", "a.png", "board.png", "--out", "out", "--count", "2", "--json") == 0
    output = capsys.readouterr()
    first, second = json.loads(output.out)
    assert first["exemplar"] == "a.png"
    assert first["files"] == ["out/a/000.png", "out/a/001.png", "out/a/sheet.png"]
    assert first["scores"][1] == {
        "exemplar": "a.png",
        "index": 1,
        "file": "a/001.png",
        "seed": 0,
        "originality": 0.1,
        "recognizability": 0.99,
    }
    assert first["notes"] == []
    assert second["notes"] == ["white on black: inverted"]
    for each in (first, second):
        assert set(each["timings"]) == {"load", "writing", *TIMINGS}
        assert {name: each["timings"][name] for name in TIMINGS} == TIMINGS
        assert each["timings"]["writing"] > 0
    assert output.err == "otherhand: board.png: white on black: inverted\n"


def test_a_folder_of_drawings_and_a_photo() -> None:
    Path("more").mkdir()
    drawn().save("more/a.png")
    photographed(drawn(400, 300, 9)).save("more/photo.jpg")
    Path("more/readme.txt").write_text("no image", encoding="utf-8")
    assert call("generate", "a.png", "more", "--out", "out", "--count", "1") == 0
    assert sorted(path.parent.name for path in Path("out").rglob("000.png")) == ["a", "a-2", "photo"]
    with Path("out/scores.csv").open(encoding="utf-8", newline="") as file:
        assert [(row["exemplar"], row["file"]) for row in csv.DictReader(file)] == [
            *(("a.png", "a/000.png"), ("more/a.png", "a-2/000.png"), ("more/photo.jpg", "photo/000.png"))
        ]


def test_models_are_listed_with_their_cards(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("models") == 0
    lines = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        ["cfgdm"],
        ["file", "models/cfgdm.onnx"],
        ["sha256", "abc123"],
        ["data", "drawings made up"],
        ["figures.recognizability", "0.95"],
    ]


def test_no_models(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models"], command_line(lambda _family: FakeEngine(), tuple)) == 0
    assert capsys.readouterr().out == "No models are installed.\n"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--version") == 0
    assert capsys.readouterr().out.startswith("otherhand ")


def test_help_says_what_is_done_without_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("generate", "--help") == 0
    text = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert "the model's own number if not given" in text
    assert "a mixture if not given" in text
