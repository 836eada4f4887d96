import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine import critic_maps as offered
from engine.backend import Array
from engine.captum_maps import CaptumMaps
from engine.critic_maps import CriticMaps, critic_maps
from engine.errors import EngineError
from engine.models.critic import Critic
from tests.engine.conftest import write_card
from tests.engine.test_occlusion import InkEmbedder
from training.export_critics import write_weights

KINDS = ("occlusion", "integrated-gradients", "captum-occlusion")


class WeighedInk(nn.Module):
    """The ink of the upper half, and three times that of the lower, as one feature."""

    def forward(self, images: Tensor) -> Tensor:
        upper, lower = images[:, 0].sum(dim=2).split(24, dim=1)
        weighed: Tensor = (upper.sum(dim=1) + 3 * lower.sum(dim=1))[:, None]
        return weighed


@pytest.fixture
def drawing() -> Array:
    image = np.zeros((48, 48), np.float32)
    image[12:14, 12:14] = image[30:32, 30:32] = 1
    image[12, 12] = 0.5
    return image


def test_the_door_tells_which_maps_are_to_be_had() -> None:
    assert offered() == KINDS


def test_without_torch_or_its_weights_there_is_the_map_from_outside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert critic_maps(tmp_path) == KINDS[:1]
    monkeypatch.setitem(sys.modules, "captum", None)
    assert critic_maps() == KINDS[:1]


def test_the_map_from_outside_is_that_of_occlusion(drawing: Array) -> None:
    (found,) = CriticMaps(InkEmbedder()).maps("occlusion", drawing[None], drawing)
    assert found[13, 13] == pytest.approx(3.5, rel=0.25)


def test_an_unknown_map_is_refused_with_those_that_are_known(drawing: Array) -> None:
    with pytest.raises(EngineError) as caught:
        CriticMaps(InkEmbedder()).maps("lime", drawing[None], drawing)
    assert caught.value.message == "The recognizer has no map 'lime'"
    assert caught.value.hint == "choose one of occlusion, integrated-gradients, captum-occlusion"


def test_a_map_that_needs_torch_says_how_to_get_it(drawing: Array, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "engine.captum_maps", None)
    with pytest.raises(EngineError, match=r"not installed \(pip install 'otherhand\[torch\]'\)"):
        CriticMaps(InkEmbedder()).maps("integrated-gradients", drawing[None], drawing)


def test_a_map_that_needs_weights_names_what_is_missing(drawing: Array, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="'prototypical' is not installed"):
        CriticMaps(InkEmbedder(), tmp_path).maps("captum-occlusion", drawing[None], drawing)


def test_integrated_gradients_share_out_all_of_the_likeness(drawing: Array) -> None:
    (found,) = CaptumMaps(WeighedInk(), "cpu").integrated_gradients(drawing[None], drawing)
    assert found[13, 13] == pytest.approx(1, abs=1e-3)
    assert found[12, 12] == pytest.approx(0.5, abs=1e-3)
    assert found[31, 30] == pytest.approx(3, abs=1e-3)
    assert found.sum() == pytest.approx(3.5 + 12, abs=1e-2)
    assert (found[drawing == 0] == 0).all()


def test_where_there_is_no_distance_at_all_gradients_are_nothing() -> None:
    blank = np.zeros((48, 48), np.float32)
    (found,) = CaptumMaps(WeighedInk(), "cpu").integrated_gradients(blank[None], blank)
    assert (found == 0).all()


def test_captums_occlusion_is_the_mean_loss_over_patches(drawing: Array) -> None:
    (found,) = CaptumMaps(WeighedInk(), "cpu").occlusion(drawing[None], drawing)
    assert found[13, 13] == pytest.approx(3.5, abs=2e-3)  # all patches over it hide the whole blot
    assert found[31, 31] == pytest.approx(12, abs=2e-3)
    assert found[45, 3] == 0


@pytest.mark.parametrize("kind", KINDS)
def test_ink_that_the_exemplar_does_not_have_is_not_important(kind: str, drawing: Array) -> None:
    blank = np.zeros_like(drawing)
    maps = CaptumMaps(WeighedInk(), "cpu")
    asked = {"integrated-gradients": maps.integrated_gradients, "captum-occlusion": maps.occlusion}
    found = (
        asked[kind](drawing[None], blank)
        if kind in asked
        else CriticMaps(InkEmbedder()).maps(kind, drawing[None], blank)
    )
    assert (found == 0).all()


@pytest.mark.parametrize("kind", KINDS[1:])
def test_weights_are_read_from_the_models_folder_once(kind: str, drawing: Array, tmp_path: Path) -> None:
    torch.manual_seed(0)
    file = write_weights(Critic(channels=8), tmp_path / "prototypical.onnx")
    write_card(file)
    maps = CriticMaps(InkEmbedder(), tmp_path)
    other = np.flipud(drawing).copy()
    first = maps.maps(kind, np.stack([drawing, other]), drawing)
    file.unlink()
    assert first.shape == (2, 48, 48)
    assert first.dtype == np.float32
    assert first.min() >= 0
    assert first[0].max() > 0
    assert maps.maps(kind, other[None], drawing)[0] == pytest.approx(first[1], abs=1e-5)
    assert maps.maps(kind, drawing[:0].reshape(0, 48, 48), drawing).shape == (0, 48, 48)
