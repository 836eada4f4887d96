"""The shipped reference, cards and weights tell one story."""

import json

import pytest

from engine.weights import SHIPPED
from engine.worlds import CHARACTERS, WORLDS
from tests.engine.test_shipped_families import FAMILIES
from training.drawers import Drawer
from training.own_points import CURVES, HUMAN, POINTS, REFERENCE, Machine, Row, machine_of, read

POINT_ROWS = read(REFERENCE / POINTS)
COLUMNS = {"originality": "originality", "diversity": "diversity", "across": "recognizability"}


def name_of(row: Row) -> str:
    value = float(row["value"]) if row["value"] else None
    return Drawer(row["family"], int(row["steps"] or 0)).name(value)


@pytest.mark.weights
@pytest.mark.parametrize("row", POINT_ROWS, ids=name_of)
def test_a_point_is_what_the_family_s_card_says(row: Row) -> None:
    family = WORLDS[row["world"]].family if row["family"] == HUMAN else row["family"]
    figures = json.loads((SHIPPED / f"{family}.json").read_text("utf-8"))["figures"][name_of(row)]
    for column, measure in COLUMNS.items():
        assert float(row[column]) == pytest.approx(figures[measure]["mean"], abs=1e-4)


def test_every_point_has_a_curve_and_every_curve_a_point() -> None:
    curves = read(REFERENCE / CURVES)
    assert {machine_of(row) for row in curves} == {machine_of(row) for row in POINT_ROWS}
    assert all(0 <= float(row["recognizability"]) <= 1 for row in curves)


@pytest.mark.weights
def test_all_models_together_are_no_larger_than_promised() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) <= 60_000_000


@pytest.mark.weights
def test_every_family_that_is_shipped_has_been_measured() -> None:
    assert set(FAMILIES) <= {row["family"] for row in POINT_ROWS}


def measured(name: str, family: str, steps: int = 0) -> list[Row]:
    """The rows of a family of characters at guidance 1, in one of the files."""
    machine = Machine(CHARACTERS, family, "guidance", 1.0, steps).cells
    return [row for row in read(REFERENCE / name) if machine.items() <= row.items()]


def test_what_is_live_by_default_is_as_good_as_what_is_careful() -> None:
    (live,), (careful,) = measured(POINTS, "cfgdm-live", 2), measured(POINTS, "cfgdm")
    assert float(live["across"]) >= float(careful["across"]) - 0.01
    assert float(live["originality"]) == pytest.approx(float(careful["originality"]), rel=0.05)
    curves = zip(measured(CURVES, "cfgdm-live", 2), measured(CURVES, "cfgdm"), strict=True)
    behind = [float(other["across"]) - float(one["across"]) for one, other in curves]
    assert len(behind) == 10
    assert max(behind) <= 0.015
