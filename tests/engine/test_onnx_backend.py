from pathlib import Path

import numpy as np
import pytest

from engine.backend import Array
from engine.errors import EngineError
from engine.onnx_backend import BATCH, OnnxDenoiser, OnnxEmbedder
from engine.torch_backend import TorchDenoiser
from tests.engine.conftest import TinyDenoiser

EXEMPLAR = np.where(np.eye(48), 1, -1).astype(np.float32)


ASKED = np.linspace(0, 2, 30).astype(np.float32)


@pytest.mark.parametrize("name", ["cfgdm", "cfgdm_once"])
@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("asked", [None, ASKED])
def test_onnx_and_torch_give_the_same_velocity(
    models: Path, tiny: TinyDenoiser, rng: np.random.Generator, name: str, keep: bool, asked: Array | None
) -> None:
    noisy = rng.standard_normal((30, 48, 48), np.float32)
    onnx = OnnxDenoiser(models / f"{name}.onnx").velocity(noisy, 0.7, EXEMPLAR, keep, asked)
    torch = TorchDenoiser(tiny, "cpu").velocity(noisy, 0.7, EXEMPLAR, keep, asked)
    assert onnx.dtype == torch.dtype == np.float32
    assert onnx.shape == (30, 48, 48)
    assert onnx == pytest.approx(torch, abs=1e-5)


@pytest.mark.parametrize("backend", ["onnx", "torch"])
def test_each_drawing_is_asked_for_its_own_originality(
    models: Path, tiny: TinyDenoiser, rng: np.random.Generator, backend: str
) -> None:
    denoiser = OnnxDenoiser(models / "cfgdm.onnx") if backend == "onnx" else TorchDenoiser(tiny, "cpu")
    noisy = np.repeat(rng.standard_normal((1, 48, 48), np.float32), 30, axis=0)
    together = denoiser.velocity(noisy, 0.7, EXEMPLAR, keep=True, originality=ASKED)
    assert np.abs(np.diff(together, axis=0)).max(axis=(1, 2)).min() > 1e-4
    alone = denoiser.velocity(noisy[:1], 0.7, EXEMPLAR, keep=True, originality=ASKED[-1:])
    assert together[-1:] == pytest.approx(alone, abs=1e-6)


@pytest.mark.parametrize("asked", [None, ASKED])
def test_a_graph_that_cannot_be_asked_draws_as_it_comes(
    models: Path, rng: np.random.Generator, asked: Array | None
) -> None:
    noisy = rng.standard_normal((30, 48, 48), np.float32)
    unasked = OnnxDenoiser(models / "cfgdm_unasked.onnx").velocity(noisy, 0.7, EXEMPLAR, True, asked)
    assert unasked == pytest.approx(OnnxDenoiser(models / "cfgdm.onnx").velocity(noisy, 0.7, EXEMPLAR, True), abs=1e-5)


def test_the_exemplar_counts_only_when_it_is_kept(models: Path) -> None:
    denoiser = OnnxDenoiser(models / "cfgdm.onnx")
    noisy = np.zeros((1, 48, 48), np.float32)
    difference = [denoiser.velocity(noisy, 0.7, y, k) for k in (True, False) for y in (EXEMPLAR, -EXEMPLAR)]
    assert np.abs(difference[0] - difference[1]).max() > 0.01
    assert np.array_equal(difference[2], difference[3])


@pytest.mark.parametrize("count", [1, BATCH, 2 * BATCH + 5])
def test_a_drawing_does_not_depend_on_its_batch(models: Path, rng: np.random.Generator, count: int) -> None:
    noisy = rng.standard_normal((count, 48, 48), np.float32)
    denoiser = OnnxDenoiser(models / "cfgdm.onnx", threads=1)
    together = denoiser.velocity(noisy, 0.7, EXEMPLAR, keep=True)
    alone = denoiser.velocity(noisy[-1:], 0.7, EXEMPLAR, keep=True)
    assert together[-1:] == pytest.approx(alone, abs=1e-6)


def test_an_embedder_gives_features_of_any_number_of_images(models: Path, rng: np.random.Generator) -> None:
    images = rng.random((2 * BATCH + 5, 48, 48), np.float32)
    features = OnnxEmbedder(models / "simclr.onnx").embed(images)
    assert features.shape == (2 * BATCH + 5, 256)
    assert features[:, 0] == pytest.approx(images[:, :4, :4].mean(axis=(1, 2)), abs=1e-6)


def test_a_file_that_is_no_network_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cfgdm.onnx").write_bytes(b"not a network")
    with pytest.raises(EngineError, match=r"cfgdm\.onnx is not a network"):
        OnnxDenoiser(tmp_path / "cfgdm.onnx")
