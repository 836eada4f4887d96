import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine import open_engine
from engine.weights import SHIPPED, installed_models
from training import benchmark
from training.benchmark import Benchmark, BenchmarkConfig, measured
from training.benchmark_runs import ROOT, cold, contenders, example, passes_of, reading, warm
from training.benchmark_table import markdown
from training.clock import Cost
from training.machine import MatrixProduct


@pytest.fixture
def quick(models: Path, monkeypatch: pytest.MonkeyPatch) -> BenchmarkConfig:
    """Small matrices, and a reference sampler that does next to nothing."""
    monkeypatch.setattr(benchmark, "fastest_product", lambda threads, _runs: MatrixProduct(64, threads))
    monkeypatch.setattr(benchmark, "ReferenceSampler", lambda _count, _threads: lambda: sum(range(1000)))
    return BenchmarkConfig(models, runs=1, count=2, threads=1, families=("cfgdm", "cfgdm_once"))


def test_families_are_found_by_their_cards(models: Path) -> None:
    found = contenders(models)
    assert [each.name for each in found] == ["cfgdm, 5 steps", "cfgdm_once, 5 steps", "cfgdm_unasked, 5 steps"]
    assert [each.steps for each in contenders(models, (1, 5))][:2] == [1, 5]
    assert contenders(models, (1,))[0].name == "cfgdm, 1 step"


def test_a_family_of_leaps_is_timed_at_all_that_it_was_taught(models: Path, tmp_path: Path) -> None:
    for path in models.glob("cfgdm_once.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    card = json.loads((tmp_path / "cfgdm_once.json").read_text())
    card["sampling"] = {"steps": 2, "landings": {"4": [1.5, 1, 0.8, 0.5, 0], "1": [1.5, 0], "2": [1.5, 0.9, 0]}}
    (tmp_path / "cfgdm_once.json").write_text(json.dumps(card))
    assert [each.steps for each in contenders(tmp_path, (3,))] == [1, 2, 4]


def test_all_is_measured_and_told(quick: BenchmarkConfig) -> None:
    found = measured(quick)
    assert [row.name for row in found.rows] == ["cfgdm, 5 steps", "cfgdm_once, 5 steps"]
    for row in found.rows:
        times = row.warm
        assert row.passes == 10
        assert set(times) >= {"first preview", "all variations", "sampling", "vectorising", "scoring"}
        assert 0 < times["first preview"] < times["all variations"]
        assert times["sampling"] + times["vectorising"] + times["scoring"] < times["all variations"] * 1.01
        assert 0 < row.apart["scoring"] < times["all variations"]
        assert 0 < row.apart["vectorising"] < times["vectorising"]
        assert row.cold == {}
        assert row.reference is not None
        assert row.reference.timed == 3
        assert 0 < row.reference.step.seconds < times["all variations"]
        assert row.speed.operations == 2 * 2 * 9 * 48 * 48 * (5 * 8 + 8 * 1)


def test_the_table_has_a_column_for_each_and_says_what_was_reckoned(quick: BenchmarkConfig) -> None:
    found = measured(quick)
    lines = markdown(found).splitlines()
    table = [line for line in lines if line.startswith("|")]
    assert table[0] == "| | cfgdm, 5 steps | cfgdm_once, 5 steps |"
    assert {line.count("|") for line in table} == {4}
    assert lines[0].endswith(", ".join(f"{name} {version}" for name, version in found.machine.packages.items()))
    assert "1 threads" in lines[0]
    comparison = found.rows[-1].reference
    assert comparison is not None
    assert lines[-1].startswith("Beside cfgdm_once, 5 steps, a step of the reference sampler took ")
    assert lines[-1].endswith(f" take {500 * comparison.step.seconds:,.0f} s (reckoned; 3 steps were timed).")
    faster = next(line for line in table if line.startswith("| times faster"))
    assert faster.endswith(f" {comparison.times.seconds:,.0f} |")


def test_without_a_reference_nothing_is_compared(quick: BenchmarkConfig) -> None:
    found = measured(replace(quick, reference_steps=0, families=("cfgdm",)))
    assert found.rows[0].reference is None
    assert "eference" not in markdown(found)


def test_json_has_what_the_table_has(quick: BenchmarkConfig, capsys: pytest.CaptureFixture[str]) -> None:
    benchmark.main(replace(quick, json=True, families=("cfgdm",)))
    told = json.loads(capsys.readouterr().out)
    assert set(told) == set(Benchmark.__dataclass_fields__)
    assert told["rows"][0]["passes"] == 10
    assert told["rows"][0]["reference"]["timed"] == 3
    benchmark.main(replace(quick, families=("cfgdm",)))
    assert capsys.readouterr().out.count("\n|") == 2 + 6 + 2 + 7 + 2


def test_medians_leave_the_first_run_out(models: Path) -> None:
    engine = open_engine("cfgdm", models, threads=1)
    seen = []

    class Watched:
        def generate(self, request, *rest):  # type: ignore[no-untyped-def]
            seen.append(request)
            return engine.generate(request, *rest)

    (contender, *_) = contenders(models)
    request = benchmark.request_of(contender, BenchmarkConfig(models, count=2))
    warm(Watched(), request, runs=3)  # type: ignore[arg-type]
    assert len(seen) == 4


def test_all_steps_are_reckoned_from_those_that_are_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = [(Cost(0.2, 0.4), Cost(each, 2 * each)) for each in (3.0, 1.0, 2.0)]
    monkeypatch.setattr(benchmark, "paired_costs", lambda *_: pairs)
    found = benchmark.compared(lambda: None, lambda: None, 3)
    assert found.step == Cost(2.0, 4.0)
    assert found.times == pytest.approx((500 * 2.0 / 0.2, 500 * 4.0 / 0.4))


def test_passes_are_counted(models: Path) -> None:
    engine = open_engine("cfgdm", models, threads=1)
    (contender, *_) = contenders(models)
    config = BenchmarkConfig(models, count=2)
    assert passes_of(engine, benchmark.request_of(contender, config)) == 10
    assert passes_of(engine, benchmark.request_of(contender, replace(config, guidance=0.0))) == 5


def test_a_drawing_is_read_in_no_time() -> None:
    assert 0 < reading(1) < 5
    assert example().image.sum() > 20


@pytest.mark.slow
def test_memory_is_that_of_the_command_alone() -> None:
    """The tests' own process is far larger."""
    command = [sys.executable, "-c", "kept = bytes(range(250)) * 160_000; print('done')"]
    timed = [sys.executable, "-m", "training.cold_start", *command]
    told = json.loads(subprocess.run(timed, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout)
    assert told["printed"] == "done\n"
    assert told["seconds"] > 0
    assert 45 < told["megabytes"] < 70


@pytest.mark.slow
@pytest.mark.weights
def test_a_start_from_cold() -> None:
    contender = next(each for each in contenders(SHIPPED) if each.model.name == "cfgdm")
    found = cold(contender, count=1, guidance=0.0, runs=1)
    assert set(found) == {"from cold", "opening", "writing", "peak memory"}
    assert found["from cold"] > found["opening"] + found["writing"] > 0
    assert 100 < found["peak memory"] < 500


@pytest.mark.weights
def test_the_critics_are_no_family() -> None:
    names = {each.model.name for each in contenders(SHIPPED)}
    assert "cfgdm" in names
    assert names.isdisjoint({"simclr", "prototypical"})
    assert len(names) < len(installed_models(SHIPPED))
