"""Tables of what noise and what is told do, by small networks of chance on invented characters."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import training.sampling_figures as subject
from engine.recipe import Recipe
from tests.training.omniglot_like import invented
from training.sampling_figures import SamplingConfig, main, ways


@pytest.fixture
def config(models: Path, live_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SamplingConfig:
    both = tmp_path / "models"
    shutil.copytree(models, both)
    for file in live_models.glob("cfgdm-live.*"):
        shutil.copy(file, both)
    monkeypatch.setattr(subject, "load_world", lambda world, part: invented(characters=44))
    return SamplingConfig(
        tmp_path, both, noise=(1.0, 1.3), less=(0.0, 0.1), asked=(0.3, 0.7), characters=20, variations=1
    )


def cells(line: str) -> list[str]:
    return [each.strip() for each in line.strip("|").split("|")]


def test_every_noise_comes_with_everything_told(config: SamplingConfig) -> None:
    teacher, *students = ways(config)
    assert teacher.recipe == subject.shipped_recipe("cfgdm", config)
    a, b = Recipe().told
    assert [(each.recipe.noise, *each.recipe.told) for each in students] == [
        (noise, a - less, b) for noise in (1.0, 1.3) for less in (0.0, 0.1)
    ]
    assert {each.family for each in students} == {"cfgdm-live"}
    assert len({each.name for each in students}) == 4


def test_tables_have_a_row_for_each_way_and_family(config: SamplingConfig, capsys: pytest.CaptureFixture[str]) -> None:
    config = replace(config, less=(0.1,))
    main(config)
    text = (config.out / "sampling.md").read_text()
    assert capsys.readouterr().out == text
    sampled, asked = text.split("\n\n")
    head, _, *rows = sampled.splitlines()
    assert len(cells(head)) == 4
    assert [cells(row)[0] for row in rows] == [way.name for way in ways(config)]
    values = [[float(cell.strip("%")) for cell in cells(row)[1:]] for row in rows]
    assert all(0 <= recognized <= 100 and original > 0 and strokes >= 0 for recognized, original, strokes in values)
    assert len({tuple(row) for row in values}) == len(rows)
    assert [len(cells(line)) for line in asked.splitlines()] == [3, 3, 3, 3]
    assert [cells(line)[0] for line in asked.splitlines()[2:]] == ["cfgdm", "cfgdm-live"]
