import csv
from math import cos, tan
from pathlib import Path

import numpy as np
import pytest

import training.map_figures as subject
from engine.backend import Array
from engine.critic_maps import CriticMaps
from engine.image_file import read_exemplar
from engine.importance import GENERATOR_MAPS, GUIDANCE, GUIDED_SCORE
from engine.judge import Foils
from engine.messages import Image
from engine.removal import removal_stages
from engine.weights import SHIPPED
from tests.training.omniglot_like import invented
from training.map_candidates import CANDIDATES, authors_weight, even_weight, velocity_weight
from training.map_figures import MapFiguresConfig, Trial, areas_of, drawings, main, trials_of
from training.map_judge import MapJudge, read_map_judge
from training.map_table import EXEMPLAR, MEASURES, VARIATION, Areas, markdown, write

EXAMPLES = SHIPPED.parent / "examples"


class LeftHalf:
    """Sees the left half of a drawing as one number, and whatever else is asked of it as nothing."""

    def embed(self, images: Array) -> Array:
        features = np.zeros((len(images), 256), np.float32)
        features[:, 0] = images[:, :, :24].sum(axis=(1, 2))
        return features


@pytest.fixture
def bar() -> Image:
    image = np.zeros((48, 48), np.float32)
    image[20:22, 14:34] = 1
    return image


@pytest.fixture
def judge() -> MapJudge:
    """Takes a drawing for its exemplar while more than half of its left half is there: foils are blank."""
    return MapJudge(LeftHalf(), Foils(np.zeros((30, 256), np.float32)))


def to_the_left() -> Image:
    return np.tile(np.arange(48, 0, -1, dtype=np.float32), (48, 1))


def test_nearness_falls_by_degrees_from_the_exemplar_to_paper(bar: Image, judge: MapJudge) -> None:
    exact, near = judge.measures(bar, removal_stages(bar, to_the_left(), stages=4, sigma=0.0)[:5])
    # 20 pixels of ink in the left half; after one stage 10 are gone, after two all: 1 - (gone / 20)^2
    assert near == pytest.approx([1, 0.75, 0, 0, 0])
    assert exact[[0, 2, 4]] == pytest.approx([1, 0, 0], abs=0.051)  # on paper it shares the win with 19 foils


def test_the_right_order_has_the_lower_deletion_and_the_higher_insertion_area(bar: Image, judge: MapJudge) -> None:
    trials = [Trial(EXEMPLAR, "left first", bar, to_the_left()), Trial(EXEMPLAR, "right first", bar, -to_the_left())]
    areas = areas_of(trials, bar, judge)
    left, right = areas[EXEMPLAR, "left first"], areas[EXEMPLAR, "right first"]
    assert left.shape == (2, 2)
    assert (left[:, 0] < right[:, 0] - 0.2).all()
    assert (left[:, 1] > right[:, 1] + 0.2).all()


def test_trials_of_one_name_are_averaged(bar: Image, judge: MapJudge) -> None:
    both = [Trial(VARIATION, "same", bar, values) for values in (to_the_left(), -to_the_left())]
    single = [areas_of([each], bar, judge)[VARIATION, "same"] for each in both]
    assert areas_of(both, bar, judge)[VARIATION, "same"] == pytest.approx(np.mean(single, axis=0))


def test_shipped_maps_are_among_the_candidates() -> None:
    shipped = [kind for name, kind in CANDIDATES.items() if "shipped" in name]
    assert shipped == [GENERATOR_MAPS[GUIDANCE], GENERATOR_MAPS[GUIDED_SCORE]]
    assert subject.SHIPPED_MAP in CANDIDATES


def test_step_weights_are_what_they_are_called() -> None:
    assert [even_weight(t) for t in (0.4, 1.5)] == [1, 1]
    assert velocity_weight(1.0) == pytest.approx(1 / cos(1.0))
    assert GENERATOR_MAPS[GUIDANCE].weight(1.2) == pytest.approx(tan(1.2))
    assert GENERATOR_MAPS[GUIDED_SCORE].weight(np.pi / 4) == pytest.approx(1.0)
    assert GENERATOR_MAPS[GUIDED_SCORE].weight(np.pi / 12) == pytest.approx(0.25)


def test_the_authors_look_at_noise_most() -> None:
    """At T = 1000 and betas of 1e-4 to 0.02, t/T = 0.1, 0.5 and 0.8 are 0.33, 1.29 and 1.53 radians."""
    assert [authors_weight(t) for t in (0.2, 0.32)] == [0, 0]
    low, middle, high = (authors_weight(t) for t in (0.8, 1.4, 1.56))
    assert [middle / low, high / low] == pytest.approx([100 / 49.4, 256.4 / 49.4], abs=0.01)


def test_a_table_tells_the_best_map_first(tmp_path: Path) -> None:
    good, bad = np.array([[0.3, 0.5], [0.2, 0.6]]), np.array([[0.4, 0.4], [0.5, 0.3]])
    table = {(EXEMPLAR, "bad"): Areas([bad, bad]), (EXEMPLAR, "good"): Areas([good, good + 0.1])}
    rows = [line for line in markdown(table).splitlines() if line.startswith(("| good", "| bad"))]
    assert rows == [
        "| good | 35.0 | 55.0 | +20.0 ± 0.0 | 25.0 | 65.0 | +40.0 ± 0.0 |",
        "| bad | 40.0 | 40.0 | +0.0 ± 0.0 | 50.0 | 30.0 | -20.0 ± 0.0 |",
    ]
    write(table, tmp_path / "areas.csv")
    first = next(csv.DictReader((tmp_path / "areas.csv").read_text().splitlines()))
    assert first["map"] == "bad"
    assert (first["measure"], first["difference"]) == ("recognizability", "0.0000")


def test_the_figures_are_made_of_a_folder_of_models(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(subject, "load_omniglot", lambda part: invented())
    main(MapFiguresConfig(tmp_path / "report", models, characters=2, variations=2, looked_at=1, random=1))
    rows = list(csv.DictReader((tmp_path / "report" / "map_areas.csv").read_text().splitlines()))
    assert {(row["ground"], row["measure"]) for row in rows} == {
        (g, m) for g in (EXEMPLAR, VARIATION) for m in MEASURES
    }
    assert {*CANDIDATES, subject.DENSITY, subject.PIXELS, subject.PATCHES, subject.TURNED, "recognizer, occlusion"} <= {
        row["map"] for row in rows
    }
    assert all(-1 <= float(row["difference"]) <= 1 for row in rows if row["measure"] == "recognizability")
    table = (tmp_path / "report" / "map_areas.md").read_text()
    assert table.count("| guidance, tan (shipped) |") == 2
    assert "2 characters" in capsys.readouterr().out


@pytest.mark.weights
@pytest.mark.slow
def test_what_the_shipped_map_calls_important_is_what_drawings_are_recognized_by(tmp_path: Path) -> None:
    """On the examples: in the map's order, in random order, and in that of the map turned, which is as smooth.

    Recognizability is 0.10 higher while the important ink comes first than while it goes first, 0.01 for chance.
    """
    config = MapFiguresConfig(tmp_path, variations=4, looked_at=0, critics=(), random=2)
    exemplars = [read_exemplar(path)[0] for path in sorted(EXAMPLES.glob("*.png"))]
    judge = read_map_judge(SHIPPED)
    critics = CriticMaps(judge.recognizer)
    found = [
        areas_of(list(trials_of(exemplar, drawn, critics, config)), exemplar.image, judge)
        for exemplar, drawn in zip(exemplars, drawings(exemplars, config), strict=True)
    ]
    shipped, pixels, turned = (
        np.mean([each[EXEMPLAR, name] for each in found], axis=0)
        for name in (subject.SHIPPED_MAP, subject.PIXELS, subject.TURNED)
    )
    gains = [each[0, 1] - each[0, 0] for each in (shipped, pixels, turned)]
    assert gains[0] > max(0.0, *gains[1:]) + 0.03
    assert shipped[0, 0] < turned[0, 0]
    assert shipped[0, 1] > turned[0, 1]
