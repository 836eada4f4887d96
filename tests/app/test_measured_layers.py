"""What was measured here, on the plane and among the curves, world by world."""

import shutil
from pathlib import Path

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPalette
from pytestqt.qtbot import QtBot

from app.curves_reference import read_reference
from app.own_reference import Measured, read_own_curves, read_own_points, usual_points
from app.plane_layers import Look
from app.plane_names import parted
from app.plane_reference import HUMAN_CLOUD, MEASURED, PUBLISHED, ReferenceLayers
from app.plane_scale import STRETCHED
from app.reference import REFERENCE
from tests.app.own_measures import PLACES, write_own


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Everything there is to compare with, in both worlds."""
    for name in ("human", "human_curve", "published_curves", "published_points"):
        shutil.copy(REFERENCE / f"{name}.csv", tmp_path)
        if name.startswith("human"):
            shutil.copy(REFERENCE / f"{name}.csv", tmp_path / f"{name}-sketches.csv")
    write_own(tmp_path)
    return tmp_path


@pytest.fixture
def plot(qtbot: QtBot) -> pg.PlotWidget:
    made = pg.PlotWidget()
    qtbot.addWidget(made)
    return made


def layers_in(folder: Path, plot: pg.PlotWidget, world: str = "characters") -> ReferenceLayers:
    layers = ReferenceLayers(plot.plotItem, plot.plotItem.vb.sceneBoundingRect, folder, world)
    layers.look(Look(STRETCHED, QPalette(), QFont()))
    return layers


def test_points_are_read_with_their_intervals(folder: Path) -> None:
    points = read_own_points("characters", folder)
    assert len(points) == sum(len(settings) for _, settings in PLACES.values())
    vae = next(point for point in points if (point.family, point.value) == ("vae-ns", 1.5))
    assert vae.knob == "temperature"
    assert vae.diversity == Measured(0.7, 0.7 - 0.01, 0.7 + 0.02)
    assert vae.recognizability.mean == 0.7


def test_what_could_not_be_measured_is_left_out(folder: Path) -> None:
    table = (folder / "own_points.csv").read_text().splitlines()
    row = next(number for number, each in enumerate(table) if each.startswith("characters,ddpm"))
    table[row] = ",".join([*table[row].split(",")[:8], *[""] * 6])
    (folder / "own_points.csv").write_text("\n".join(table) + "\n")
    assert {point.family for point in read_own_points("characters", folder)} == set(PLACES) - {"ddpm"}


def test_families_of_sketches_are_told_by_their_kind(folder: Path) -> None:
    points = read_own_points("sketches", folder)
    assert {point.family for point in points} == set(PLACES)
    assert points[0].originality.mean == pytest.approx(0.57)


def test_one_setting_of_each_family_is_the_usual_one(folder: Path) -> None:
    found = {point.family: point.value for point in usual_points(read_own_points("characters", folder))}
    assert found == {"human": None, "cfgdm": 1.0, "ddpm": None, "vae-ns": 1.0, "dagan-un": 1.0}


def test_curves_are_those_of_machines_at_their_usual_setting(folder: Path) -> None:
    curves = {curve.family: curve for curve in read_own_curves("characters", folder)}
    assert set(curves) == {"cfgdm", "ddpm", "vae-ns", "dagan-un"}
    assert all(curve.is_measured for curve in curves.values())
    np.testing.assert_allclose(curves["cfgdm"].originality, [0.336, 0.504, 0.672])
    np.testing.assert_allclose(curves["cfgdm"].recognizability, [0.97, 0.92, 0.87])


@pytest.mark.parametrize("damage", ["originality", "recognizability_low", "world"])
def test_a_file_without_a_column_leaves_the_layer_out(folder: Path, damage: str, plot: pg.PlotWidget) -> None:
    text = (folder / "own_points.csv").read_text().replace(damage, "nothing", 1)
    (folder / "own_points.csv").write_text(text)
    layers = layers_in(folder, plot)
    assert list(layers.missing) == [MEASURED]
    assert layers.layers(MEASURED) == []


def test_another_world_has_its_own_people_and_measures(folder: Path, plot: pg.PlotWidget) -> None:
    (folder / "human-sketches.csv").write_text("originality,recognizability\n0.2,0.9\n0.3,0.8\n0.4,0.85\n")
    layers = layers_in(folder, plot)
    for name in (HUMAN_CLOUD, MEASURED):
        layers.show(name, True)
    before = [item for name in (HUMAN_CLOUD, MEASURED) for layer in layers.layers(name) for item in layer.items]
    layers.enter("sketches")
    after = [item for name in (HUMAN_CLOUD, MEASURED) for layer in layers.layers(name) for item in layer.items]
    assert len(after) > 1
    assert not set(map(id, before)) & set(map(id, after))
    assert all(item.scene() is None for item in before), "nothing is left behind"
    assert not layers.layers(PUBLISHED)[0].items, "what was not shown is not shown now"


def test_a_world_without_people_says_so_and_the_other_one_still_has_them(folder: Path, plot: pg.PlotWidget) -> None:
    (folder / "human-sketches.csv").unlink()
    layers = layers_in(folder, plot, "sketches")
    layers.show(HUMAN_CLOUD, True)
    assert list(layers.missing) == [HUMAN_CLOUD]
    layers.enter("characters")
    assert layers.missing == {}
    assert layers.layers(HUMAN_CLOUD)[0].items


def test_curves_of_a_world_are_read_together(folder: Path) -> None:
    reference = read_reference(folder, "sketches")
    assert reference.missing == {}
    assert reference.people is not None
    assert len(reference.measured) == 4
    write_own(folder, ["characters"])
    assert list(read_reference(folder, "sketches").missing) == ["measured"]


def test_names_part_from_each_other_and_stay_where_there_is_room() -> None:
    wanted = [QRectF(0, 0, 50, 10), QRectF(10, 2, 50, 10), QRectF(200, 2, 50, 10), QRectF(20, 4, 50, 10)]
    found = parted(wanted)
    assert found[0] == wanted[0]
    assert found[2] == wanted[2], "nobody is near"
    for number, one in enumerate(found):
        assert one.left() == wanted[number].left()
        assert not any(one.intersects(other) for other in found[number + 1 :])


def test_names_leave_marks_alone() -> None:
    mark = QRectF(20, 3, 8, 8)
    (found,) = parted([QRectF(0, 0, 50, 10)], [mark])
    assert not found.intersects(mark)
    assert abs(found.top()) <= 20


def test_hopeless_crowds_lie_upon_each_other() -> None:
    assert len(parted([QRectF(0, 0, 50, 10)] * 40)) == 40
