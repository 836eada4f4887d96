import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

import training.evaluate as subject
from engine.engine import open_engine
from engine.frame import PEN_WIDTH
from engine.messages import Image
from tests.training.omniglot_like import invented
from training.evaluate import EvaluationConfig, main, variations
from training.one_shot_task import read_task


@pytest.fixture(autouse=True)
def invented_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "load_world", lambda world, part: invented(characters=44))


def test_every_character_has_one_exemplar_and_the_other_hands() -> None:
    task = read_task(invented(characters=44), 0)
    assert len(task.exemplars) == len(task.humans) == len(task.alphabets) == 44
    assert {len(images) for images in task.humans} == {19}
    assert task.exemplars[3].frame.scale * task.exemplars[3].frame.pen_width < PEN_WIDTH
    for exemplar, humans in zip(task.exemplars, task.humans, strict=True):
        assert np.abs(humans - exemplar.image).mean(axis=(1, 2)).min() > 0


def test_fewer_characters_are_taken_evenly() -> None:
    task = read_task(invented(characters=44), 22)
    assert task.alphabets.count("Left") == task.alphabets.count("Right") == 11


def test_a_report_s_drawings_depend_on_its_seed(models: Path, tmp_path: Path) -> None:
    task = read_task(invented(characters=44), 2)
    engine = open_engine(models=models, threads=1)

    def drawn(seed: int) -> Image:
        config = EvaluationConfig(tmp_path, variations=2, seed=seed)
        return np.stack(list(variations(engine, task, {"guidance": 1.0}, config)))

    first, again, other = drawn(5), drawn(5), drawn(6)
    assert first.shape == (2, 2, 48, 48)
    assert np.array_equal(first, again)
    assert np.abs(first - other).max() > 0.1


def test_a_report_has_figures_table_curves_plot_and_sheets(models: Path, tmp_path: Path) -> None:
    main(EvaluationConfig(tmp_path, guidance=(0.0, 1.0), models=models, critics=models, variations=3))
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert list(figures) == ["human", "cfgdm 0", "cfgdm 1"]
    human, machine = figures["human"], figures["cfgdm 1"]
    assert human["recognizability"]["mean"] > machine["recognizability"]["mean"]
    assert human["originality"]["low"] <= human["originality"]["mean"] <= human["originality"]["high"]
    assert 0 <= human["within alphabet"]["mean"] <= 1
    rows = list(csv.DictReader((tmp_path / "curves.csv").read_text().splitlines()))
    assert len(rows) == 30
    assert [float(row["originality"]) for row in rows[:10]] == sorted(float(row["originality"]) for row in rows[:10])
    assert "<svg" in (tmp_path / "curves.svg").read_text()
    assert "| human |" in (tmp_path / "table.md").read_text()
    with Pillow.open(tmp_path / "sheet-1.png") as picture:
        assert picture.size[0] == 4 * 56 * 2


def test_several_drawers_stand_in_one_table(models: Path, tmp_path: Path) -> None:
    config = EvaluationConfig(
        tmp_path,
        guidance=(1.0,),
        families=("cfgdm", "cfgdm:3", "cfgdm_once"),
        models=models,
        critics=models,
        characters=44,
        variations=2,
    )
    main(config)
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert list(figures) == ["human", "cfgdm 1", "cfgdm 1, 3 steps", "cfgdm_once 1"]
    assert figures["cfgdm 1"] != figures["cfgdm 1, 3 steps"]
    same = [figures[name]["originality"]["mean"] for name in ("cfgdm 1", "cfgdm_once 1")]
    assert same[0] == pytest.approx(same[1], abs=1e-3), "the same network with the same exemplars and seeds"
    assert sorted(path.name for path in tmp_path.glob("sheet-*")) == [
        "sheet-cfgdm-0-1.png",
        "sheet-cfgdm-3-1.png",
        "sheet-cfgdm_once-0-1.png",
    ]


def test_a_family_without_a_knob_is_drawn_once_and_found_in_the_reference(models: Path, tmp_path: Path) -> None:
    card = json.loads((models / "cfgdm.json").read_text())
    told = card | {"file": "cfgdm.onnx", "sampling": {"steps": 2, "strongest_guidance": 0.0}}
    (models / "ddpm.json").write_text(json.dumps(told))
    config = EvaluationConfig(
        tmp_path,
        families=("cfgdm:2@0,1.5", "ddpm"),
        models=models,
        critics=models,
        variations=2,
        reference=str(tmp_path / "reference"),
    )
    main(config)
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert list(figures) == ["human", "cfgdm 0, 2 steps", "cfgdm 1.5, 2 steps", "ddpm"]
    assert figures["ddpm"] == figures["cfgdm 0, 2 steps"], "the same network, unguided"
    rows = list(csv.DictReader((tmp_path / "reference" / "own_points.csv").read_text().splitlines()))
    assert [(row["family"], row["knob"], row["value"], row["steps"]) for row in rows] == [
        ("human", "", "", ""),
        ("cfgdm", "guidance", "0", "2"),
        ("cfgdm", "guidance", "1.5", "2"),
        ("ddpm", "", "", ""),
    ]
    assert rows[3]["across"] == f"{figures['ddpm']['recognizability']['mean']:.4f}"
