import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from accelerate import Accelerator

import training.denoiser_training as subject
from engine.engine import open_denoiser
from engine.models.unet import UNetConfig
from engine.weights import find_model
from tests.training.omniglot_like import invented
from training.checkpoint import read_part
from training.denoiser_training import DenoiserConfig, DenoiserTraining
from training.export_denoiser import DenoiserExportConfig
from training.export_denoiser import main as export
from training.pace import Pace
from training.pairs import PairConfig
from training.train_denoiser import Run, train

TINY = DenoiserConfig(
    network=UNetConfig(channels=(16, 32), blocks=1, time_size=16),
    pairs=PairConfig(exemplars=8, targets=2),
    precision="float32",
)


@pytest.fixture(autouse=True)
def invented_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "load_omniglot", lambda part: invented())


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
    velocities = [
        open_denoiser("tiny", tmp_path, backend)[0].velocity(image[None], 0.7, image, True)
        for backend in ("onnx", "torch")
    ]
    assert abs(velocities[0] - velocities[1]).max() < 1e-4
    following = tiny(seed=5)
    following.begin_with(find_model("tiny", tmp_path, ".safetensors"))
    assert torch.equal(weights(following), weights(training))
    assert following.earlier["drawings_seen"] == 32


def test_held_out_alphabets_are_measured_on_and_not_trained_on() -> None:
    training = tiny(held_out=("Left",))
    assert set(training.sampler.alphabets[training.sampler.classes]) == {"Right"}
    assert set(training.measured_on.alphabets[training.measured_on.classes]) == {"Left"}


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
