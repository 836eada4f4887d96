from pathlib import Path

import numpy as np
import pytest

from engine.backend import Array
from engine.errors import EngineError
from engine.judge import CriticJudge, Foils, read_foils


class ThumbnailEmbedder:
    """The first 256 pixels."""

    def embed(self, images: Array) -> Array:
        return images.reshape(len(images), -1)[:, :256]


def judge(foils: Array, radius: float = 0.0) -> CriticJudge:
    return CriticJudge(ThumbnailEmbedder(), ThumbnailEmbedder(), 0.5, Foils(foils, radius))


def test_a_copy_is_not_original_and_surely_recognized() -> None:
    exemplar = np.zeros((48, 48), np.float32)
    (scores,) = judge(np.ones((25, 256), np.float32)).scores(exemplar[None], exemplar)
    assert (scores.originality, scores.recognizability) == (0.0, 1.0)


def test_originality_is_in_units_of_the_spread_and_foils_take_the_credit() -> None:
    exemplar, other = np.zeros((48, 48), np.float32), np.full((48, 48), 0.75, np.float32)
    foils = np.concatenate([np.ones((1, 256)), np.full((24, 256), 3)]).astype(np.float32)
    same, far = judge(foils).scores(np.stack([exemplar, other]), exemplar)
    assert same.originality == 0
    assert far.originality == pytest.approx(1.5)
    assert far.recognizability == pytest.approx(1 - 19 / 25)


def test_a_foil_that_is_the_exemplars_own_character_is_left_out() -> None:
    exemplar, other = np.zeros((48, 48), np.float32), np.full((48, 48), 0.75, np.float32)
    foils = np.concatenate([np.ones((1, 256)), np.full((24, 256), 3)]).astype(np.float32)
    (scores,) = judge(foils, radius=20.0).scores(other[None], exemplar)
    assert scores.recognizability == 1


class CountingEmbedder(ThumbnailEmbedder):
    """Tells how many images it was given, call by call."""

    def __init__(self) -> None:
        self.given: list[int] = []

    def embed(self, images: Array) -> Array:
        self.given.append(len(images))
        return super().embed(images)


def test_drawings_in_portions_have_the_scores_of_all_at_once_and_their_exemplar_is_looked_at_once() -> None:
    random = np.random.default_rng(0)
    drawings, (one, other) = random.random((9, 48, 48), np.float32), random.random((2, 48, 48), np.float32)
    foils, features, recognizer = random.random((70, 256), np.float32), CountingEmbedder(), CountingEmbedder()
    portioned = CriticJudge(features, recognizer, 0.5, Foils(foils))
    found = portioned.scores(drawings[:4], one) + portioned.scores(drawings[4:], one.copy())
    assert features.given == recognizer.given == [1, 4, 5]
    assert found == judge(foils).scores(drawings, one)
    assert portioned.scores(drawings, other) == judge(foils).scores(drawings, other)
    assert len({score.originality for score in found}) == 9


def test_an_exemplar_that_was_changed_in_place_is_looked_at_again() -> None:
    exemplar, drawing = np.zeros((48, 48), np.float32), np.full((1, 48, 48), 0.5, np.float32)
    same = judge(np.ones((25, 256), np.float32))
    first = same.scores(drawing, exemplar)
    exemplar += 0.5
    assert same.scores(drawing, exemplar)[0].originality == 0 != first[0].originality


def test_an_exemplars_others_are_looked_for_once_until_another_is_asked_for(rng: np.random.Generator) -> None:
    foils = Foils(rng.normal(size=(40, 256)).astype(np.float32), radius=22.0)
    one, two = rng.normal(size=(2, 256)).astype(np.float32)
    first = foils.around(one)
    assert foils.around(one.copy()) is first
    assert foils.around(two).places.tolist() == foils.others(two).tolist() != first.places.tolist()
    one += 1
    assert foils.around(one) is not first
    assert foils.around(one - 1).places.tolist() == first.places.tolist()


def test_foils_are_read_from_their_file(tmp_path: Path) -> None:
    bank = np.ones((20, 256), np.float32)
    np.savez(tmp_path / "foils.npz", features=bank)
    np.savez(tmp_path / "with_radius.npz", features=bank, radius=3.5)
    assert np.array_equal(read_foils(tmp_path / "foils.npz").features, bank)
    assert [read_foils(tmp_path / f"{name}.npz").radius for name in ("foils", "with_radius")] == [0, 3.5]


def test_foils_come_with_pictures_and_a_temperature_where_their_file_has_them(tmp_path: Path) -> None:
    images = np.zeros((20, 48, 48), np.uint8)
    images[3] = 51
    bank = np.ones((20, 256), np.float32)
    np.savez(tmp_path / "foils.npz", features=bank, images=images, temperature=2.5)
    foils = read_foils(tmp_path / "foils.npz")
    assert foils.temperature == 2.5
    assert foils.drawings(np.array([0, 3])).max(axis=(1, 2)).tolist() == pytest.approx([0, 0.2])
    assert foils.drawings(np.array([3])).dtype == np.float32


@pytest.mark.parametrize("images", [np.zeros((19, 48, 48), np.uint8), np.zeros((20, 48, 48))])
def test_pictures_that_do_not_fit_the_foils_are_refused(tmp_path: Path, images: np.ndarray) -> None:
    np.savez(tmp_path / "foils.npz", features=np.ones((20, 256), np.float32), images=images)
    with pytest.raises(EngineError, match="cannot be read"):
        read_foils(tmp_path / "foils.npz")


@pytest.mark.parametrize("content", [None, b"", b"not an archive"])
def test_foils_that_cannot_be_read_are_named(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "foils.npz").write_bytes(content)
    with pytest.raises(EngineError, match=r"The foils in .* cannot be read"):
        read_foils(tmp_path / "foils.npz")
