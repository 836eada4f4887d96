from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure

from app.theme import FAMILIES
from tests.training.omniglot_like import invented
from training import figure_curves, figure_guidance, figure_maps, figure_plane
from training.figure_curves import CurvesFigureConfig
from training.figure_data import Curve, Point, own_curves, own_points, published_curves, published_points
from training.figure_guidance import GuidanceFigureConfig
from training.figure_plane import PlaneFigureConfig
from training.figure_style import COLOURS, MARKS, NAMES, kind_of
from training.omniglot import Omniglot
from training.own_points import HUMAN, REFERENCE, Machine
from training.plane import Spots
from training.reference_rows import write_reference

STRENGTHS = (0.0, 1.0, 2.0)


def spots(rise: float, seed: int) -> Spots:
    """400 drawings of 20 classes."""
    random = np.random.default_rng(seed)
    far, nothing = random.uniform(0.1, 1, 400), np.full(400, np.nan)
    across = np.clip(rise - far / 3, 0, 1)
    return Spots(np.repeat(np.arange(20), 20), far, across, nothing, random.uniform(0.3, 0.4, 20), across / 2)


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """People, CFGDM at three strengths, one of them in two steps, DDPM, and the few sketches of a VAE."""
    folder = tmp_path / "reference"
    machines = {"human": Machine("characters", HUMAN), "ddpm": Machine("characters", "ddpm")}
    machines |= {f"cfgdm {value}": Machine("characters", "cfgdm", "guidance", value) for value in STRENGTHS}
    machines["fast"] = Machine("characters", "cfgdm", "guidance", 1.0, 2)
    found = {name: spots(1.1 - number / 20, number) for number, name in enumerate(machines)}
    write_reference(found, machines, folder)
    few = Spots(*(value[:10] for value in vars(spots(1.0, 9)).values()))
    sketches = {"human": Machine("sketches", HUMAN), "vae": Machine("sketches", "vae-ns-sketches", "temperature", 1.0)}
    write_reference({"human": spots(1.0, 8), "vae": few}, sketches, folder)
    for name in ("published_points.csv", "published_curves.csv"):
        (folder / name).write_bytes((REFERENCE / name).read_bytes())
    return folder


def test_families_look_as_in_the_window() -> None:
    assert NAMES.keys() == COLOURS.keys() == MARKS.keys()
    assert {kind: colour for kind, (_, colour, _) in FAMILIES.items() if kind in COLOURS and kind != HUMAN} == {
        kind: colour for kind, colour in COLOURS.items() if kind != HUMAN
    }
    assert [kind_of(name) for name in ("cfgdm-sketches", "cfgdm-live", "vae-ns-sketches")] == [
        "cfgdm",
        "cfgdm-live",
        "vae-ns",
    ]


def test_own_points_stand_for_their_family_at_the_usual_strength(reference: Path) -> None:
    points = own_points(reference)
    assert [each.kind for each in points if each.world == "characters" and each.is_usual] == ["human", "cfgdm", "ddpm"]
    assert [each.value for each in points if each.kind == "cfgdm" and not each.steps] == [0.0, 1.0, 2.0]
    human = points[0]
    assert human.low[0] < human.diversity < human.high[0]
    assert 80 < human.low[1] < human.recognizability < human.high[1] < 100


def test_own_curves_leave_out_bins_of_few_drawings(reference: Path) -> None:
    curves = own_curves(reference)
    assert {(each.world, each.kind, each.value) for each in curves} == {
        ("characters", "human", None),
        ("characters", "ddpm", None),
        *(("characters", "cfgdm", value) for value in STRENGTHS),
        ("sketches", "human", None),
    }
    assert list(curves[0].originality) == sorted(curves[0].originality)
    assert all(low <= mean for each in curves for low, mean in zip(each.low, each.recognizability, strict=True))


def test_published_values_are_those_of_the_files() -> None:
    points = {(each.world, each.kind): (each.diversity, each.recognizability) for each in published_points(REFERENCE)}
    assert points["characters", "vae-stn"] == (0.645, 75)
    assert points["sketches", "human"] == (0.485, 97.5)
    assert [each.kind for each in published_curves(REFERENCE, "figure 3b")] == ["human", "cfgdm", "fsdm", "ddpm"]
    ends = published_curves(REFERENCE, "figure 4")
    assert (ends[0].value, ends[0].originality, ends[0].recognizability) == (2.0, (0.74,), (95.7,))


def test_files_that_are_not_there_give_nothing(tmp_path: Path) -> None:
    assert [*own_points(tmp_path), *own_curves(tmp_path), *published_points(tmp_path)] == []


def test_every_command_writes_the_same_figure_twice(reference: Path, tmp_path: Path) -> None:
    figure_plane.main(PlaneFigureConfig(tmp_path, reference))
    figure_curves.main(CurvesFigureConfig(tmp_path, reference))
    figure_guidance.main(GuidanceFigureConfig(tmp_path, reference))
    files = sorted(path.name for path in tmp_path.glob("figure_*"))
    names = ("figure_curves", "figure_guidance", "figure_plane")
    assert files == [f"{name}.{kind}" for name in names for kind in ("pdf", "svg")]
    before = {name: (tmp_path / name).read_bytes() for name in files}
    assert before["figure_plane.svg"].count(b"<svg") == 1
    assert before["figure_plane.pdf"].startswith(b"%PDF")
    figure_plane.main(PlaneFigureConfig(tmp_path, reference))
    assert (tmp_path / "figure_plane.svg").read_bytes() == before["figure_plane.svg"]


def test_the_plane_has_every_point_and_both_worlds(reference: Path) -> None:
    points = own_points(reference)
    drawn: Figure = figure_plane.figure(points, [Point("sketches", "vae-stn", None, 0, 0.7, 61.5)])
    characters, sketches = drawn.axes
    assert len(characters.lines) == 4 + 1 + 3, (
        "CFGDM four times, the line along guidance, and three that stand for a family"
    )
    assert characters.get_title(loc="left") == "a  characters (Omniglot)"
    assert characters.get_ylim()[0] < 61.5, "what is drawn last is in sight, too"
    assert 61.5 in [line.get_ydata()[0] for line in sketches.lines]  # type: ignore[index]


def test_curves_of_unusual_strengths_are_for_the_figure_of_guidance(reference: Path) -> None:
    curves = own_curves(reference)
    assert len(figure_curves.figure(curves, []).axes[0].lines) == 3
    end = Curve("sketches", "cfgdm", 0.4, (0.98,), (83.9,))
    guided = figure_guidance.figure(curves, [end])
    assert [len(axes.lines) for axes in guided.axes] == [4, 2]
    assert [text.get_text() for text in guided.axes[1].texts] == ["0.4"]


def test_maps_stand_below_their_exemplars_with_how_far_they_agree() -> None:
    drawing = np.zeros((48, 48), np.float32)
    drawing[10:40, 22:26] = 1
    downwards = np.indices((48, 48))[0].astype(np.float32)
    maps = {"guidance": downwards, "guided-score": -downwards, "occlusion": downwards}
    made = figure_maps.figure([(drawing, maps)] * 3)
    assert len(made.axes) == 12
    names = [made.axes[3 * row].get_ylabel() for row in range(4)]
    assert names == [
        "exemplar",
        "guidance map\n(agreement +1.00)",
        "guided-score map\n(agreement -1.00)",
        "recognizer's map",
    ]
    assert np.array_equal(np.asarray(made.axes[3].images[0].get_array()), downwards)


@pytest.mark.slow
def test_maps_are_drawn_of_classes_that_nothing_has_learned_from(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def load(world: str, part: str) -> Omniglot:
        asked.append(part)
        return invented()

    monkeypatch.setattr(figure_maps, "load_world", load)
    figure_maps.main(figure_maps.MapsFigureConfig(tmp_path, models=models, characters=2, variations=2))
    assert asked == ["held_out"]
    assert (tmp_path / "figure_maps.pdf").read_bytes().startswith(b"%PDF")
