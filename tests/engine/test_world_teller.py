"""Characters or sketches: what the ink tells."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import EngineError
from engine.messages import Exemplar, Image
from engine.weights import file_hash, find_model
from engine.world_teller import SURE, ink_features, likely_world, read_teller
from training.tell_worlds import figures, fitted, some
from training.world_classes import HELD_OUT


def picture(*boxes: tuple[int, int, int, int]) -> Image:
    image = np.zeros((48, 48), np.float32)
    for top, left, bottom, right in boxes:
        image[top:bottom, left:right] = 1
    return image


def ring() -> Image:
    image = picture((10, 10, 30, 40))
    image[12:28, 12:38] = 0
    return image


def test_pieces_holes_and_meetings_are_counted() -> None:
    names = ["ink", "skew", "width", "height", "columns", "rows", "most in a column", "most in a row"]
    names += ["pieces", "holes", "largest hole", "next hole"]
    one, two = (dict(zip(names, each[36:48], strict=True)) for each in ink_features(np.stack([ring(), ring()])))
    assert one == two
    assert (one["pieces"], one["holes"], one["largest hole"], one["next hole"]) == (1, 1, 16 * 26, 0)
    assert (one["most in a row"], one["most in a column"]) == (2, 2)
    assert (one["width"], one["height"]) == (30 / 48, 20 / 48)
    assert one["ink"] == pytest.approx((20 * 30 - 16 * 26) / 48**2)


def test_an_upright_bar_is_told_from_a_level_one() -> None:
    upright, level = ink_features(np.stack([picture((5, 22, 43, 26)), picture((22, 5, 26, 43))]))
    assert upright[:9].sum() > 5 * level[:9].sum()
    assert upright[18:27].sum() < level[18:27].sum() / 5


def test_blank_paper_has_features() -> None:
    assert np.isfinite(ink_features(np.zeros((1, 48, 48), np.float32))).all()


def test_what_is_apart_is_told_apart() -> None:
    random = np.random.default_rng(0)
    left, right = random.normal(0, 1, (300, 4)), random.normal([3, 0, 0, 0], 1, (100, 4))
    teller = fitted(left, right, 1e-3)
    said = [(each - teller.mean) / teller.spread @ teller.weights + teller.offset for each in (left, right)]
    assert (said[0] < 0).mean() > 0.88
    assert (said[1] > 0).mean() > 0.88
    assert np.abs(teller.weights).argmax() == 0


def test_figures_count_every_side() -> None:
    told = figures({"characters": np.array([-3.0, -1, 1, 4]), "sketches": np.array([5.0, 1])})
    assert told["characters"] == {"held out": 4, "own side": 0.5, "proposed rightly": 0.25, "proposed wrongly": 0.25}
    assert told["sketches"] == {"held out": 2, "own side": 1.0, "proposed rightly": 0.5, "proposed wrongly": 0.0}


@pytest.mark.parametrize(("offset", "world"), [(SURE + 0.1, "sketches"), (-SURE - 0.1, "characters"), (1.0, None)])
def test_only_what_is_sure_is_proposed(tmp_path: Path, exemplar: Exemplar, offset: float, world: str | None) -> None:
    file = tmp_path / "worlds.npz"
    count = ink_features(exemplar.image[None]).shape[1]
    np.savez(file, mean=np.zeros(count), spread=np.ones(count), weights=np.zeros(count), offset=offset)
    (tmp_path / "worlds.json").write_text(f'{{"sha256": "{file_hash(file)}"}}')
    assert likely_world(exemplar, tmp_path) == world


def test_without_its_file_nothing_is_proposed(tmp_path: Path, exemplar: Exemplar) -> None:
    assert likely_world(exemplar, tmp_path) is None
    (tmp_path / "worlds.npz").write_bytes(b"no archive")
    with pytest.raises(EngineError, match="cannot be read"):
        read_teller(tmp_path / "worlds.npz")


@pytest.mark.weights
@pytest.mark.data
@pytest.mark.parametrize("world", ["characters", "sketches"])
def test_the_shipped_one_is_as_good_as_its_card_says(exemplar: Exemplar, world: str) -> None:
    images = some(world, HELD_OUT, 500, np.random.default_rng(1))
    proposed = [likely_world(replace(exemplar, image=each)) for each in images]
    told = find_model("worlds", suffix=".npz").card["figures"][world]
    rightly = np.mean([each == world for each in proposed])
    wrongly = np.mean([each not in (world, None) for each in proposed])
    assert rightly == pytest.approx(told["proposed rightly"], abs=0.06)
    assert wrongly == pytest.approx(told["proposed wrongly"], abs=0.03)
    assert rightly > 6 * wrongly
