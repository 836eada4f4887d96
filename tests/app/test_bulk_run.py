"""Bulk runs in this process: what they draw, keep, refuse and say."""

import json
from pathlib import Path

import pytest

from app.bulk_plan import SHARD
from tests.app.bulk_program import DIES_AT, OPENED, call
from tests.app.bulk_results import halves, results, stamps
from tests.sheets import drawn

pytestmark = pytest.mark.usefixtures("drawing")
SETTINGS = ("--count", "3", "--seed", "5")


@pytest.fixture(autouse=True)
def more_drawings(drawing: Path) -> None:
    """in/a.png, in/b.png, in/below/a.png, beside a.png."""
    for i, name in enumerate(("in/a.png", "in/b.png", "in/below/a.png")):
        path = drawing.parent / name
        path.parent.mkdir(exist_ok=True)
        drawn(pen=5 + i).save(path)


def bulk(*words: str, out: str = "out", workers: int = 1) -> int:
    return call("generate", "in", "--out", out, *SETTINGS, "--workers", str(workers), *words)


def test_it_draws_what_the_plain_command_draws(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("generate", "in", "--out", "plain", "--svg", *SETTINGS) == 0
    assert bulk("--svg") == 0
    assert results(Path("out")) == results(Path("plain"))
    assert len(results(Path("out"))) == 2 * (3 + 3 + 1) + 1
    said = capsys.readouterr()
    assert said.out.startswith("6 variations drawn: ")
    assert said.out.endswith(" core-seconds per thousand\n")
    assert said.err == ""


def test_two_workers_draw_what_one_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OPENED, str(Path("opened").absolute()))
    assert bulk("--subfolders", out="one") == 0
    assert bulk("--subfolders", out="two", workers=2) == 0
    assert results(Path("one")) == results(Path("two"))
    lines = Path("opened").read_text(encoding="utf-8").splitlines()
    assert [line.split()[:2] for line in lines] == [["onnx", "1"]] * 3
    assert [line.split()[3] for line in lines[1:]] == ["1", "1"]


def test_each_worker_has_a_gpu_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OPENED, str(Path("opened").absolute()))
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,6,8,9")
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("WORLD_SIZE", "2")
    monkeypatch.setenv("LOCAL_RANK", "1")
    assert bulk("--subfolders", "--backend", "torch", workers=2) == 0
    lines = Path("opened").read_text(encoding="utf-8").splitlines()
    assert [line.split()[:3] for line in lines] == [["torch", "1", "8"]]  # three shards: the fourth part is empty


def test_what_is_there_is_not_drawn_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert bulk() == 0
    before = stamps(Path("out"))
    capsys.readouterr()
    assert bulk("--json") == 0
    account = json.loads(capsys.readouterr().out)
    assert (account["drawn"], account["kept"], account["is_complete"], account["unfit"]) == (0, 6, True, [])
    assert account["core_seconds_per_thousand"] is None
    assert stamps(Path("out")) == before


def test_what_was_deleted_is_drawn_again() -> None:
    assert bulk() == 0
    whole, before = results(Path("out")), stamps(Path("out"))
    Path("out/b/001.png").unlink()
    assert bulk() == 0
    assert results(Path("out")) == whole
    after = stamps(Path("out"))
    assert {name for name in after if after[name] != before[name]} == {"b/001.png"}


def test_more_than_a_shard_of_one_drawing(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("generate", "a.png", "--out", "out", "--count", str(SHARD + 2), "--workers", "1") == 0
    table = Path("out/scores.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[1] for line in table[1:]] == [str(i) for i in range(SHARD + 2)]
    assert len(list(Path("out/a").glob("*.png"))) == SHARD + 2 + 1
    assert len(list(Path("out/.otherhand-bulk/shards").iterdir())) == 2


def test_unfit_exemplars_are_told_at_the_end_and_the_others_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in/aa.png").write_bytes(b"no image")
    assert bulk() == 2
    said = capsys.readouterr()
    assert said.err.startswith("otherhand: in/aa.png is not an image that can be read (")
    assert said.err.count("\n") == 1
    assert sorted({name.split("/")[0] for name in results(Path("out"))}) == ["a", "b", "scores.csv"]
    assert Path("out/scores.csv").read_text(encoding="utf-8").count("\n") == 1 + 6


def test_an_exemplar_that_was_mended_is_drawn_by_the_next_run(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in/aa.png").write_bytes(b"no image")
    assert bulk() == 2
    before = stamps(Path("out"))
    drawn(pen=8).save("in/aa.png")
    assert bulk() == 0
    assert stamps(Path("out")).items() >= before.items()
    table = Path("out/scores.csv").read_text(encoding="utf-8").splitlines()
    names = [f"{name}/{index:03d}.png" for name in ("a", "aa", "b") for index in range(3)]
    assert [line.split(",")[2] for line in table[1:]] == names


def test_very_many_unfit_exemplars_do_not_fill_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    for i in range(25):
        Path(f"in/c{i:02d}.png").write_bytes(b"no image")
    assert bulk() == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 21
    assert lines[-1] == "otherhand: 5 more exemplars are unfit"


def test_another_job_does_not_mix_with_this_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert bulk() == 0
    before = results(Path("out"))
    assert bulk("--guidance", "0.5") == 2
    assert "out holds another job, of other exemplars, options or weights (" in capsys.readouterr().err
    assert results(Path("out")) == before


def test_a_job_that_never_drew_anything_stands_in_nobody_s_way(capsys: pytest.CaptureFixture[str]) -> None:
    assert bulk("--family", "none") == 2
    assert capsys.readouterr().err == "otherhand: The model 'none' is not installed (choose another)\n"
    assert bulk() == 0


def test_what_the_engine_refuses_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    for workers in (1, 2):
        assert bulk("--seed", "13", workers=workers) == 2
        assert capsys.readouterr().err == "otherhand: Seed 13 brings bad luck (choose another)\n"
    assert results(Path("out")) == {}


def test_each_process_of_a_launcher_does_its_share(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bulk(out="whole") == 0
    capsys.readouterr()
    Path("in/aa.png").write_bytes(b"no image")
    monkeypatch.setenv("WORLD_SIZE", "2")
    for rank, code in (("1", 0), ("0", 2)):
        monkeypatch.setenv("RANK", rank)
        assert not Path("out/scores.csv").exists()
        assert call("generate", "in", "--out", "out", *SETTINGS) == code
    assert results(Path("out")) == results(Path("whole"))
    said = capsys.readouterr()
    assert "the last one of all puts scores.csv together" in said.out
    assert said.err.count("aa.png") == 1


def test_more_than_a_hundred_exemplars_are_a_job_of_themselves() -> None:
    picture = Path("in/a.png").read_bytes()
    for i in range(101):
        Path(f"in/{i}.png").write_bytes(picture)
    assert call("generate", "in", "--out", "out", "--count", "1") == 0
    assert Path("out/.otherhand-bulk/plan.json").exists()
    assert len(list(Path("out").rglob("000.png"))) == 103


def test_few_exemplars_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OPENED, str(Path("opened").absolute()))
    assert call("generate", "in", "--out", "out", "--count", "1") == 0
    assert call("generate", "in", "--out", "out", "--count", "1", "--backend", "torch") == 0
    lines = Path("opened").read_text(encoding="utf-8").splitlines()
    assert [line.split()[:2] for line in lines] == [["onnx", "None"], ["torch", "None"]]
    assert not Path("out/.otherhand-bulk").exists()


def test_a_worker_that_dies_is_told_and_the_next_run_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DIES_AT, "2")
    assert bulk(workers=2) == 2
    assert capsys.readouterr().err == (
        "otherhand: A worker ended unexpectedly (exit code 3) (give the same command again, and it goes on)\n"
    )
    assert not Path("out/scores.csv").exists()
    monkeypatch.delenv(DIES_AT)
    assert bulk(workers=2) == 0
    assert bulk(out="whole") == 0
    assert results(Path("out")) == results(Path("whole"))
    assert halves(Path("out")) == []
