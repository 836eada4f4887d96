import numpy as np
import pytest

from engine.judge import read_foils
from engine.onnx_backend import OnnxEmbedder
from engine.originality import originality
from engine.recognizability import recognizability
from engine.weights import SHIPPED, find_model
from training.critic_batches import Characters, characters_of
from training.omniglot import load_omniglot
from training.one_shot import gallery, one_shot_accuracy

pytestmark = pytest.mark.weights
CARD = {"name", "file", "sha256", "commit", "data", "recipe", "seed", "seconds", "device", "drawings_seen", "figures"}


@pytest.fixture(scope="module")
def few() -> Characters:
    """Every eighth of the evaluation characters."""
    all_of_them = characters_of(load_omniglot("evaluation_public"), at_least=20)
    return Characters(all_of_them.drawings, all_of_them.table[::8], all_of_them.alphabet[::8])


@pytest.mark.parametrize("name", ["prototypical", "simclr"])
def test_a_critic_comes_with_its_whole_card(name: str) -> None:
    assert set(find_model(name).card) >= CARD


def test_the_bank_has_a_foil_of_each_background_character_by_the_recognizer_that_ships() -> None:
    card = find_model("foils", suffix=".npz").card
    foils = read_foils(SHIPPED / "foils.npz")
    assert foils.features.shape == (964, 256)
    assert foils.radius == pytest.approx(card["figures"]["radius"])
    assert card["recognizer"] == find_model("prototypical").sha256
    assert foils.temperature == pytest.approx(card["figures"]["temperature"])
    with np.load(SHIPPED / "foils.npz", allow_pickle=False) as bank:
        assert len(set(bank["labels"].tolist())) == 964
        assert "Latin/0683" in bank["labels"]


def test_the_foils_pictures_are_what_the_recognizer_saw() -> None:
    foils = read_foils(SHIPPED / "foils.npz")
    chosen = np.arange(0, 964, 20)
    seen = OnnxEmbedder(SHIPPED / "prototypical.onnx", 1).embed(foils.drawings(chosen))
    apart = np.linalg.norm(seen - foils.features[chosen], axis=1)
    assert apart.max() < foils.radius / 4  # they have 16 tones
    with np.load(SHIPPED / "foils.npz", allow_pickle=False) as bank:
        assert bank["images"].nbytes > 2e6
    assert (SHIPPED / "foils.npz").stat().st_size < 1_250_000


@pytest.mark.data
def test_characters_never_seen_are_told_apart(few: Characters) -> None:
    drawings = gallery(OnnxEmbedder(SHIPPED / "prototypical.onnx"), few)
    assert one_shot_accuracy(drawings, within=False, drawers=2) > 0.94


@pytest.mark.data
def test_scores_do_not_depend_on_the_pen(few: Characters) -> None:
    simclr = find_model("simclr")
    features, recognizer = OnnxEmbedder(simclr.file), OnnxEmbedder(SHIPPED / "prototypical.onnx")
    one, other = (few.drawings.take(few.table[:, drawer]) for drawer in (0, 1))
    exemplars, places = features.embed(one.rendered()), recognizer.embed(one.rendered())
    original, recognized = [], []
    for pen in (1.6, 2.2, 3.2):
        image = other.rendered(pen)
        found, there = features.embed(image), recognizer.embed(image)
        each = range(len(exemplars))
        original.append(np.mean([originality(found[[i]], exemplars[i], simclr.card["spread"]) for i in each]))
        recognized.append(np.mean([recognizability(there[[i]], places[i], np.delete(places, i, 0)) for i in each]))
    assert np.ptp(original) < 0.05
    assert np.ptp(recognized) < 0.03
