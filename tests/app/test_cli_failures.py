"""What goes wrong on the command line: one line, the right exit code, and no half-written file."""

import errno
import hashlib
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image as Pillow

from app.cli import command_line, run
from engine import EngineError, Event, GenerationRequest, open_engine
from tests.fakes import FakeEngine, fake_models
from tests.sheets import drawn

pytestmark = pytest.mark.usefixtures("drawing")


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
        ("generate a.png --out out --originality 2.5", "--originality"),
        ("generate a.png --out out --originality=-1", "--originality"),
        ("generate a.png --out out --originality nan", "riginality"),
        ("generate a.png --out out --temperature nan", "emperature"),
        ("generate a.png --out out --temperature 2.5", "emperature"),
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
