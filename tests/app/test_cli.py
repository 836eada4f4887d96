import csv
import errno
import hashlib
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from app.cli import command_line, run
from engine import EngineError, Event, GenerationRequest, open_engine
from tests.fakes import TIMINGS, FakeEngine, fake_models
from tests.sheets import drawn, photographed

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _own_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with one drawing, a.png."""
    monkeypatch.chdir(tmp_path)
    drawn().save("a.png")


def call(*words: str, engine: FakeEngine | None = None) -> int:
    return run(words, command_line(lambda _family: engine or FakeEngine(), fake_models))


def failure(capsys: pytest.CaptureFixture[str], *words: str, engine: FakeEngine | None = None) -> str:
    """The one line of a call that fails, and leaves no trace."""
    before = sorted(Path.cwd().rglob("*"))
    engine = engine or FakeEngine()
    assert call(*words, engine=engine) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("otherhand: ")
    assert output.err.count("\n") == 1
    assert sorted(Path.cwd().rglob("*")) == before
    assert engine.requests == []
    return output.err


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


def test_the_recipe_names_the_steps_that_the_model_chose() -> None:
    call("generate", "a.png", "--out", "out", "--count", "1", engine=FakeEngine(steps=9))
    with Pillow.open("out/a/000.png") as picture:
        assert picture.info["steps"] == "9"


def test_options_reach_the_engine() -> None:
    engine = FakeEngine()
    words = ["--count", "2", "--guidance", "0.5", "--steps", "3", "--seed", "11", "--family", "ddpm"]
    call("generate", "a.png", "--out", "out", *words, engine=engine)
    (request,) = engine.requests
    assert (request.count, request.guidance, request.steps, request.seed, request.family) == (2, 0.5, 3, 11, "ddpm")
    assert request.exemplar.frame.width == 200


def test_the_defaults_are_those_of_the_manual() -> None:
    engine = FakeEngine()
    call("generate", "a.png", "--out", "out", engine=engine)
    (request,) = engine.requests
    assert (request.count, request.guidance, request.steps, request.seed, request.family) == (24, 1, None, 0, "cfgdm")


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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("generate missing.png --out out", "missing.png does not exist (check the name)"),
        ("generate a.png broken.png --out out", "broken.png is not an image that can be read"),
        ("generate a.png blank.png --out out", "blank.png: the page is blank"),
        ("generate a.png empty --out out", "empty holds no images"),
        ("generate a.png --out a.png", "a.png is a file, not a folder (choose another folder with --out)"),
        ("generate a.png --out taken", "taken/scores.csv is a folder"),
        ("generate a.png --out out --count 0", "--count"),
        ("generate a.png --out out --count many", "--count"),
        ("generate a.png --out out --guidance 3.5", "--guidance"),
        ("generate a.png --out out --guidance=-1", "--guidance"),
        ("generate a.png --out out --guidance nan", "uidance"),
        ("generate a.png --out out --steps 0", "--steps"),
        ("generate a.png --out out --seed=-1", "--seed"),
        ("generate a.png", "--out"),
        ("generate --out out", "EXEMPLAR"),
        ("generate a.png --out out --what", "--what"),
        ("draw", "draw"),
    ],
)
def test_what_a_person_can_mend_is_one_line(capsys: pytest.CaptureFixture[str], words: str, said: str) -> None:
    Path("broken.png").write_bytes(b"no image")
    Pillow.new("L", (50, 50), 255).save("blank.png")
    Path("empty").mkdir()
    Path("taken/scores.csv").mkdir(parents=True)
    line = failure(capsys, *words.split())
    assert said in line
    assert line.endswith(")\n")


def test_an_engine_that_cannot_be_opened(capsys: pytest.CaptureFixture[str]) -> None:
    def refuse(_family: str) -> FakeEngine:
        raise EngineError("cfgdm.onnx is damaged", "install the program again")

    assert run(["generate", "a.png", "--out", "out"], command_line(refuse, fake_models)) == 2
    assert capsys.readouterr().err == "otherhand: cfgdm.onnx is damaged (install the program again)\n"
    assert not Path("out").exists()


def test_a_model_file_with_a_wrong_hash(capsys: pytest.CaptureFixture[str]) -> None:
    Path("models").mkdir()
    Path("models/cfgdm.onnx").write_bytes(b"altered weights")
    Path("models/cfgdm.json").write_text(json.dumps({"sha256": hashlib.sha256(b"weights").hexdigest()}))
    cli = command_line(lambda family: open_engine(family, Path("models")), fake_models)
    assert run(["generate", "a.png", "--out", "out"], cli) == 2
    line = capsys.readouterr().err
    assert line.startswith("otherhand: cfgdm.onnx is damaged or not the file that its card describes (")
    assert line.count("\n") == 1
    assert not Path("out").exists()


def test_whole_files_stay_when_the_engine_fails_midway(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("generate", "a.png", "--out", "out", "--count", "3", engine=FakeEngine(fails_at=2)) == 2
    assert capsys.readouterr().err == "otherhand: The engine is out of ink (refill it)\n"
    assert sorted(path.name for path in Path("out").rglob("*")) == ["000.png", "001.png", "a"]


def test_an_interrupt_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    engine = FakeEngine(fails_at=1, error=KeyboardInterrupt())
    assert call("generate", "a.png", "--out", "out", engine=engine) == 130
    assert capsys.readouterr().err.strip() == ""
    assert sorted(path.name for path in Path("out").rglob("*")) == ["000.png", "a"]


def test_a_full_disk_is_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_bytes

    def run_full(self: Path, data: bytes) -> int:
        if "002.png" in self.name:
            write(self, data[:20])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", run_full)
    assert call("generate", "a.png", "--out", "out") == 2
    assert capsys.readouterr().err == (
        "otherhand: out/a/002.png cannot be written: No space left on device "
        "(free some space, or choose another folder with --out)\n"
    )
    assert sorted(path.name for path in Path("out").rglob("*")) == ["000.png", "001.png", "a"]


def test_the_table_of_finished_exemplars_stays(capsys: pytest.CaptureFixture[str]) -> None:
    drawn(pen=9).save("b.png")

    class Failing(FakeEngine):
        def generate(
            self, request: GenerationRequest, cancelled: Callable[[], bool] = lambda: False
        ) -> Iterator[Event]:
            self.requests.append(request)
            return FakeEngine(fails_at=1 if len(self.requests) > 1 else None).generate(request, cancelled)

    assert call("generate", "a.png", "b.png", "--out", "out", "--count", "2", engine=Failing()) == 2
    assert len(Path("out/scores.csv").read_text(encoding="utf-8").splitlines()) == 3
    assert "out of ink" in capsys.readouterr().err


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
