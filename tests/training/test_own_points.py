import csv
from pathlib import Path

import numpy as np
import pytest

from training.own_points import CURVE_COLUMNS, POINT_COLUMNS, Machine, machine_of, merge, point_row, read, told
from training.plane import Estimate, Spots
from training.reference_rows import write_reference

HALF = Estimate(0.5, 0.25, 0.75)
NOTHING = Estimate(float("nan"), float("nan"), float("nan"))


def figures(within: Estimate = HALF) -> dict[str, Estimate]:
    return dict.fromkeys(("originality", "diversity", "recognizability", "across"), HALF) | {"within": within}


def spots(originality: list[float], bank: float) -> Spots:
    count = len(originality)
    far = np.array(originality)
    return Spots(np.arange(count), far, 1 - far, np.full(count, np.nan), np.full(count, 0.2), np.full(count, bank))


def test_a_row_names_the_machine_and_gives_every_measure_with_its_interval() -> None:
    row = point_row(Machine("characters", "cfgdm-live", "guidance", 0.5, 2), figures(NOTHING))
    assert tuple(row) == POINT_COLUMNS
    assert machine_of(row) == ("characters", "cfgdm-live", "guidance", "0.5", "2")
    assert [row[f"diversity{end}"] for end in ("", "_low", "_high")] == ["0.5000", "0.2500", "0.7500"]
    assert row["within"] == row["within_low"] == "" == told(float("nan"))


def test_new_rows_take_the_place_of_the_same_machine_s_only(tmp_path: Path) -> None:
    file = tmp_path / "points.csv"
    machines = [Machine("characters", "vae-ns", "temperature", 1.0), Machine("characters", "human")]
    merge(file, POINT_COLUMNS, [point_row(each, figures()) for each in machines])
    merge(file, POINT_COLUMNS, [point_row(Machine("characters", "vae-ns", "temperature", 0.5), figures())])
    merge(file, POINT_COLUMNS, [point_row(machines[0], figures(Estimate(0.9, 0.8, 1.0)))])
    rows = read(file)
    assert [(row["family"], row["value"], row["within"]) for row in rows] == [
        ("human", "", "0.5000"),
        ("vae-ns", "0.5", "0.5000"),
        ("vae-ns", "1", "0.9000"),
    ]
    assert not list(tmp_path.glob("*.part"))


def test_what_was_found_becomes_points_and_curves_in_people_s_bins(tmp_path: Path) -> None:
    human = spots([i / 100 for i in range(100)], 0.9)
    found = {"human": human, "ddpm": spots([0.05, 0.06, 0.95], 0.4)}
    machines = {"human": Machine("characters", "human"), "ddpm": Machine("characters", "ddpm")}
    write_reference(found, machines, tmp_path)
    points = list(csv.DictReader((tmp_path / "own_points.csv").read_text().splitlines()))
    assert [(row["family"], row["recognizability"]) for row in points] == [("human", "0.9000"), ("ddpm", "0.4000")]
    assert float(points[1]["originality"]) == pytest.approx((0.05 + 0.06 + 0.95) / 3, abs=1e-4)
    assert float(points[1]["across"]) == pytest.approx(1 - (0.05 + 0.06 + 0.95) / 3, abs=1e-4)
    curves = list(csv.DictReader((tmp_path / "own_curves.csv").read_text().splitlines()))
    assert tuple(curves[0]) == CURVE_COLUMNS
    assert [row["count"] for row in curves] == ["10"] * 10 + ["2", "1"]
    assert [row["originality"] for row in curves[10:]] == [curves[0]["originality"], curves[9]["originality"]]
    assert [float(row["across"]) for row in curves[10:]] == pytest.approx([0.945, 0.05])
