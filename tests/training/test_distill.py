from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from accelerate import Accelerator
from safetensors.torch import load_file, save_file

from engine.models.unet import UNet, UNetConfig
from engine.weights import ModelCard
from tests.training.live_student import by_chance
from training.distill import Distillation, DistillConfig, DistillRun, train
from training.leaps import LeapConfig
from training.pace import Pace
from training.trajectories import Trajectories

TEACHER = UNetConfig(channels=(32, 32), blocks=1, time_size=32)
CONFIG = DistillConfig(leaps=LeapConfig(exemplars=2, variations=2), precision="float32", measured=8)
FINISHING = LeapConfig(exemplars=6, variations=1, shares=(0.3, 0.7, 0.0))


@pytest.fixture
def teacher(tmp_path: Path) -> ModelCard:
    torch.manual_seed(1)
    return card_of(UNet(TEACHER), tmp_path / "teacher.safetensors")


def card_of(network: UNet, file: Path) -> ModelCard:
    save_file(network.state_dict(), file)
    shape = {"channels": [32, 32], "blocks": 1, "attention_from": 1, "time_size": 32}
    return ModelCard(
        file.stem, file, f"hash of {file.stem}", {"network": shape, "leaps_seen": 7, "seconds": 5, "commit": "abc"}
    )


def ways() -> Trajectories:
    random = np.random.default_rng(0)
    states = random.normal(0, 0.5, (3, 4, 5, 48, 48)).astype(np.float16)
    exemplars = random.uniform(-1, 1, (3, 48, 48)).astype(np.float32)
    return Trajectories(exemplars, np.ones(3, np.float32), np.ones((3, 4), np.float32), states)


def distillation(teacher: ModelCard, student: ModelCard | None = None) -> Distillation:
    return Distillation(CONFIG, ways(), Accelerator(cpu=True), teacher, student)


def weights_of(training: Distillation) -> torch.Tensor:
    return torch.cat([each.detach().flatten() for each in training.averaged.parameters()])


def test_a_student_begins_as_its_teacher_and_learns(teacher: ModelCard) -> None:
    training = distillation(teacher)
    given = load_file(teacher.file)
    assert all(torch.equal(each, given[name]) for name, each in training.averaged.state_dict().items() if name in given)
    assert set(training.measure()) == {1, 2, 4}
    assert training.measure() == training.measure()
    losses = [float(training.learn(training.batch(0), 1.0)) for _ in range(60)]
    assert training.step == 60
    assert losses[-1] < 0.8 * losses[0]


def test_a_student_goes_on_from_another_one(teacher: ModelCard, tmp_path: Path) -> None:
    student = card_of(by_chance(), tmp_path / "student.safetensors")
    training = distillation(teacher, student)
    assert all(
        torch.equal(each, training.averaged.state_dict()[name]) for name, each in load_file(student.file).items()
    )
    assert training.earlier == {"sha256": "hash of student", "leaps_seen": 7, "seconds": 5, "commit": "abc"}


def test_a_student_may_have_fewer_blocks_than_its_teacher(teacher: ModelCard) -> None:
    training = Distillation(replace(CONFIG, blocks=(1, 0)), ways(), Accelerator(cpu=True), teacher)
    own, given = training.averaged.state_dict(), load_file(teacher.file)
    gone = {name for name in given if ".1.blocks." in name or name.startswith("encoder.levels.1.")}
    assert gone
    assert set(given) - set(own) == gone
    assert all(torch.equal(each, own[name]) for name, each in given.items() if name not in gone)
    assert training.shape.blocks_by_level == (1, 0)
    assert torch.isfinite(training.learn(training.batch(0), 1.0))


def test_a_student_may_attend_less_than_its_teacher(teacher: ModelCard) -> None:
    training = Distillation(replace(CONFIG, attention_from=2), ways(), Accelerator(cpu=True), teacher)
    own, given = training.averaged.state_dict(), load_file(teacher.file)
    gone = {name for name in given if ".1.attention." in name}
    assert gone
    assert set(given) - set(own) == gone
    assert all(torch.equal(each, own[name]) for name, each in given.items() if name not in gone)
    assert training.shape.attention_from == 2
    assert torch.isfinite(training.learn(training.batch(0), 1.0))


def test_a_student_may_be_taught_by_what_its_teacher_sees(teacher: ModelCard) -> None:
    seeing = replace(CONFIG, leaps=replace(CONFIG.leaps, seeing=1.0, through=True))
    training = Distillation(seeing, ways(), Accelerator(cpu=True), teacher)
    assert training.measure()[1] > distillation(teacher).measure()[1]
    assert training.eye is not None
    looks = [float(each.sum()) for each in training.eye.parameters()]
    losses = [float(training.learn(training.batch(0), 1.0)) for _ in range(40)]
    assert losses[-1] < 0.9 * losses[0]
    assert looks == [float(each.sum()) for each in training.eye.parameters()]


def test_a_student_may_be_judged(teacher: ModelCard) -> None:
    judged = replace(CONFIG, judged=0.5, leaps=FINISHING)
    training = Distillation(judged, ways(), Accelerator(cpu=True), teacher)
    assert training.trial is not None
    unjudged = Distillation(replace(judged, judged=0), ways(), Accelerator(cpu=True), teacher)
    assert training.measure() == unjudged.measure()
    words = torch.cat([each.detach().flatten() for each in training.trial.judge.parameters()])
    losses = [float(training.learn(training.batch(0), 1.0)) for _ in range(60)]
    assert losses[-1] < losses[0]
    assert not torch.equal(words, torch.cat([each.flatten() for each in training.trial.judge.parameters()]))


def test_the_judge_pulls_as_hard_as_it_is_told(teacher: ModelCard) -> None:
    slopes = []
    for judged in (0.0, 1e-9, 0.5):
        training = Distillation(replace(CONFIG, judged=judged, leaps=FINISHING), ways(), Accelerator(cpu=True), teacher)
        landing = training._landing(training.network, training.batch(0), FINISHING)
        landing = replace(landing, found=landing.found.detach().requires_grad_())
        slopes.append(training._slope(landing)[1])
    done = landing.is_done
    assert 0 < done.sum() < len(done)
    assert torch.allclose(slopes[0], slopes[1], atol=1e-9)
    assert torch.equal(slopes[0][~done], slopes[2][~done])
    pull = (slopes[2] - slopes[0])[done].norm()
    assert float(pull) == pytest.approx(0.5 * float(slopes[0][done].norm()), rel=1e-4)


def test_weights_of_another_network_are_refused(teacher: ModelCard, tmp_path: Path) -> None:
    smaller = UNet(replace(TEACHER, channels=(32,), leaps=True))
    with pytest.raises(RuntimeError, match="Missing key"):
        distillation(teacher, card_of(smaller, tmp_path / "student.safetensors"))


@pytest.mark.parametrize("judged", [0.0, 0.5])
def test_what_was_stopped_goes_on_as_if_it_had_not_been(teacher: ModelCard, tmp_path: Path, judged: float) -> None:
    config = replace(CONFIG, judged=judged)
    run = DistillRun(config, out=tmp_path, steps=4, device="cpu")
    whole, half = (Distillation(config, ways(), Accelerator(cpu=True), teacher) for _ in range(2))
    train(whole, Pace(None, 4, None, 0.5), run)
    pace = Pace(None, 4, None, 0.5)
    for step in range(2):
        half.learn(half.batch(step), pace.rate(step, 0))
    half.save(tmp_path / "checkpoint.safetensors", pace)
    student = card_of(by_chance(), tmp_path / "student.safetensors")
    again = Distillation(config, ways(), Accelerator(cpu=True), teacher, student)
    again.resume(tmp_path / "checkpoint.safetensors")
    assert again.step == 2
    assert again.earlier == {}
    assert torch.equal(weights_of(again), weights_of(half))
    train(again, Pace(None, 4, None, 0.5), run)
    assert torch.equal(weights_of(again), weights_of(whole))
