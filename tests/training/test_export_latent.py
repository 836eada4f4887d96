import json
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.engine import open_network
from engine.models.vae_ns import Statistician
from engine.onnx_latent import OnnxLatentGenerator
from tests.training import test_gan_training as gan
from tests.training import test_vae_training as vae
from training.checkpoint import read_part
from training.export_latent import LatentExportConfig, generator_from, main
from training.latent_training import LatentTraining
from training.split_graph import take_reader
from training.torch_generator import TorchGenerator

RNG = np.random.default_rng(0)
EXEMPLAR = np.where(np.eye(48), 1, -1).astype(np.float32)


pytestmark = pytest.mark.usefixtures("small_latent_runs")


def training_of(family: str) -> LatentTraining:
    return gan.tiny(family.removeprefix("dagan-")) if family.startswith("dagan") else vae.tiny(family)


@pytest.mark.slow
@pytest.mark.parametrize("family", ["vae-ns", "vae-stn", "dagan-un", "dagan-rn"])
def test_a_run_becomes_a_model_that_draws_as_it_did(family: str, tmp_path: Path) -> None:
    training = training_of(family)
    for step in range(6):
        training.learn(training.batch(step), 1.0)
    vae.run(training, tmp_path / "run", 6)
    main(LatentExportConfig(run=tmp_path / "run", out=tmp_path, note="a tiny one"))
    card = json.loads((tmp_path / f"{family}.json").read_text())
    told = ("data", "recipe", "commit", "seed", "seconds", "device", "steps", "drawings_seen", "figures", "sha256")
    assert all(key in card for key in told)
    assert (card["kind"], card["steps"], card["note"]) == ("latent", 6, "a tiny one")
    assert card["figures"]["onnx_max_abs_difference"] < 1e-4
    (tmp_path / "figures.json").write_text('{"people": 1}')
    before = (tmp_path / f"{family}.onnx").stat()
    main(LatentExportConfig(tmp_path / "run", tmp_path, figures=str(tmp_path / "figures.json"), only_card=True))
    assert json.loads((tmp_path / f"{family}.json").read_text())["figures"]["people"] == 1
    assert (tmp_path / f"{family}.onnx").stat() == before, "figures are of the very same file"
    network, _ = open_network(family, tmp_path, threads=2)
    assert isinstance(network, OnnxLatentGenerator)
    latents = RNG.standard_normal((11, network.latent_size), np.float32)
    weights, progress = read_part(tmp_path / "run" / "checkpoint.safetensors", "averaged.")
    halves = TorchGenerator(generator_from(weights, progress)).draw(latents, EXEMPLAR)
    drawings = network.draw(latents, EXEMPLAR)
    assert drawings == pytest.approx(halves, abs=1e-4)
    assert drawings == pytest.approx(TorchGenerator(training.averaged).draw(latents, EXEMPLAR), abs=0.05)
    assert drawings[3:4] == pytest.approx(network.draw(latents[3:4], EXEMPLAR), abs=1e-5)
    assert drawings.std(axis=0).max() > 1e-4, "latents matter"


def test_what_only_training_needs_is_not_shipped(tmp_path: Path) -> None:
    training = vae.tiny("vae-ns")
    vae.run(training, tmp_path / "run", 1)
    main(LatentExportConfig(run=tmp_path / "run", out=tmp_path))
    assert isinstance(training.learned, Statistician)
    posterior = sum(p.numel() for p in training.learned.own_posterior.parameters())
    whole = sum(p.numel() for p in training.averaged.parameters())
    shipped = open_onnx(tmp_path / "vae-ns.onnx")
    assert 0.95 * (whole - posterior) < shipped < whole - posterior + 40, "equal initializers are stored once"


def open_onnx(path: Path) -> int:
    """How many numbers of weights a graph holds, with what reads the exemplar for it."""
    import onnx

    model = onnx.load(path)
    graphs = [each.graph for each in (model, take_reader(model)) if each is not None]
    return sum(int(np.prod(each.dims)) for graph in graphs for each in graph.initializer)


def test_a_generator_draws_without_gradients() -> None:
    generator = TorchGenerator(gan.tiny("un").averaged)
    drawn = generator.draw(np.zeros((2, 8), np.float32), EXEMPLAR)
    assert drawn.shape == (2, 48, 48)
    assert not torch.is_tensor(drawn)
