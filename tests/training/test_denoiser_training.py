import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from accelerate import Accelerator
from safetensors.torch import save_file

import training.denoiser_training as subject
from engine.engine import open_denoiser
from engine.generation import as_images
from engine.models.unet import UNet, UNetConfig
from engine.torch_backend import TorchDenoiser, load_denoiser
from engine.weights import file_hash, find_model
from tests.training.omniglot_like import invented
from training import train_denoiser
from training.checkpoint import read_part
from training.denoiser_training import DenoiserConfig, DenoiserTraining
from training.export_denoiser import DenoiserExportConfig
from training.export_denoiser import main as export
from training.pace import Pace
from training.pairs import PairConfig, PairSampler
from training.train_denoiser import Run, train

TINY = DenoiserConfig(
    network=UNetConfig(channels=(16, 32), blocks=1, time_size=16),
    pairs=PairConfig(exemplars=8, targets=2),
    precision="float32",
)


@pytest.fixture(autouse=True)
def invented_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "load_world", lambda world, part: invented())
    monkeypatch.setattr(train_denoiser, "SHOWN", 2)


def tiny(**changes: object) -> DenoiserTraining:
    return DenoiserTraining(replace(TINY, **changes), Accelerator(cpu=True))  # type: ignore[arg-type]


def run(training: DenoiserTraining, out: Path, steps: int) -> None:
    out.mkdir(exist_ok=True)
    train(training, Pace(steps=steps, fall_from=100, warm_up=5), Run(out=out, report_every=5))


def weights(training: DenoiserTraining) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in training.averaged.parameters()])


@pytest.mark.slow
def test_the_loss_falls(tmp_path: Path) -> None:
    training = tiny()
    before = training.measure(2)
    run(training, tmp_path, 40)
    assert training.measure(2) < 0.7 * before
    assert list((tmp_path / "sheets").glob("*.png"))
    assert list((tmp_path / "log").iterdir())


@pytest.mark.slow
def test_a_run_is_made_again_by_its_seed_and_goes_on_as_if_never_stopped(tmp_path: Path) -> None:
    straight, again, resumed = tiny(), tiny(), tiny()
    run(straight, tmp_path / "a", 6)
    run(again, tmp_path / "b", 6)
    assert torch.equal(weights(straight), weights(again))
    stopped = tiny()
    run(stopped, tmp_path / "c", 3)
    resumed.resume(tmp_path / "c" / "checkpoint.safetensors")
    run(resumed, tmp_path / "c", 6)
    assert resumed.step == 6
    assert torch.allclose(weights(resumed), weights(straight), atol=1e-7)
    other = tiny(seed=1)
    run(other, tmp_path / "d", 6)
    assert not torch.allclose(weights(other), weights(straight), atol=1e-4)


@pytest.mark.slow
def test_a_run_becomes_a_model_that_the_engine_opens_on_both_backends(tmp_path: Path) -> None:
    training = tiny()
    run(training, tmp_path / "run", 2)
    export(DenoiserExportConfig(run=tmp_path / "run", out=tmp_path, name="tiny"))
    card = json.loads((tmp_path / "tiny.json").read_text())
    told = ("data", "recipe", "commit", "seed", "seconds", "device", "steps", "drawings_seen", "figures", "sha256")
    assert all(key in card for key in told)
    assert card["drawings_seen"] == 2 * 16
    assert card["figures"]["onnx_max_abs_difference"] < 1e-4
    image = training.batch(0).exemplars[0]
    asked = np.array([0.6], np.float32)
    velocities = [
        open_denoiser("tiny", tmp_path, backend)[0].velocity(image[None], 0.7, image, True, asked)
        for backend in ("onnx", "torch")
    ]
    assert abs(velocities[0] - velocities[1]).max() < 1e-4
    following = tiny(seed=5)
    following.begin_with(find_model("tiny", tmp_path, ".safetensors"))
    assert torch.equal(weights(following), weights(training).half().float())
    assert following.earlier["drawings_seen"] == 32


def test_a_run_begins_with_a_network_that_could_not_be_asked_for_originality(tmp_path: Path) -> None:
    torch.manual_seed(7)
    network = UNet(TINY.network)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    old = {name: value for name, value in network.state_dict().items() if not name.startswith("originality.")}
    file = tmp_path / "old.safetensors"
    save_file(old, file)
    card = {"network": asdict(TINY.network), "drawings_seen": 5, "seconds": 1, "commit": "abc"}
    (tmp_path / "old.json").write_text(json.dumps({**card, "sha256": file_hash(file)}))
    model = find_model("old", tmp_path, ".safetensors")
    following = tiny()
    following.begin_with(model)
    image = following.batch(0).exemplars[0]
    before = load_denoiser(model, "cpu").velocity(image[None], 0.7, image, True)
    for begun in (following.bare, following.averaged):
        assert all(torch.equal(begun.state_dict()[name], value) for name, value in old.items())
        asked = np.array([0.8], np.float32)
        after = TorchDenoiser(begun, "cpu").velocity(image[None], 0.7, image, True, asked)
        assert after == pytest.approx(before, abs=1e-6)
    assert np.abs(before).max() > 0.1


def test_batches_say_how_original_their_drawings_are() -> None:
    training = tiny()
    batch = training.batch(3)
    said = batch.originality >= 0
    assert 0 < said.sum() < len(said)
    measured = training.meter.of_pairs(as_images(batch.exemplars), as_images(batch.drawings))
    assert batch.originality[said] == pytest.approx(measured[said], abs=1e-3)
    assert not said.reshape(8, 2)[batch.keep == 0].any()


def test_held_out_alphabets_are_measured_on_and_not_trained_on() -> None:
    training = tiny(held_out=("Left",))
    taught, measured_on = training.sampler, training.measured_on
    assert isinstance(taught, PairSampler)
    assert isinstance(measured_on, PairSampler)
    assert set(taught.alphabets[taught.classes]) == {"Right"}
    assert set(measured_on.alphabets[measured_on.classes]) == {"Left"}


@pytest.mark.slow
@pytest.mark.data
def test_two_processes_train_one_network(tmp_path: Path) -> None:
    launch = [sys.executable, "-m", "accelerate.commands.launch", "--multi_gpu", "--num_processes", "2"]
    launch += ["--num_machines", "1", "--mixed_precision", "no", "--dynamo_backend", "no", "--main_process_port", "0"]
    network = ["--channels", "16", "32", "--blocks", "1", "--time-size", "16", "--exemplars", "8"]
    command = [*launch, "-m", "training.train_denoiser", *network, "--steps", "3", "--device", "cpu"]
    environment = os.environ | {"ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*command, "--report-every", "1", "--out", str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    progress = read_part(tmp_path / "checkpoint.safetensors", "averaged.")[1]
    assert (progress["step"], progress["processes"]) == (3, 2)
    assert done.stdout.count("step 3  loss") == 1


def test_a_run_of_sketches_tells_that_they_stay_on_their_feet() -> None:
    training = tiny(world="sketches")
    assert (training.config.pairs.upright, training.config.pairs.composed, training.config.pairs.dotted) == (True, 0, 0)
    assert isinstance(training.sampler, PairSampler)
    assert training.sampler.config == training.config.pairs
