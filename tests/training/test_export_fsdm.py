import json
from pathlib import Path

import numpy as np
import pytest
from accelerate import Accelerator

import training.denoiser_training as subject
from engine.engine import open_denoiser
from engine.models.unet import UNetConfig
from tests.training.omniglot_like import invented
from training.denoiser_training import DenoiserConfig, DenoiserTraining
from training.export_denoiser import DenoiserExportConfig, main
from training.pace import Pace
from training.pairs import PairConfig
from training.train_denoiser import Run, train

TINY = DenoiserConfig(
    family="fsdm",
    network=UNetConfig(channels=(16, 32, 32), blocks=1, time_size=16),
    pairs=PairConfig(exemplars=4, targets=2),
    precision="float32",
)


@pytest.mark.slow
def test_a_run_on_sets_becomes_a_model_of_one_exemplar_for_onnx_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subject, "load_world", lambda world, part: invented())
    training = DenoiserTraining(TINY, Accelerator(cpu=True))
    (tmp_path / "run").mkdir()
    train(training, Pace(steps=3, fall_from=100, warm_up=5), Run(out=tmp_path / "run"))
    main(DenoiserExportConfig(run=tmp_path / "run", out=tmp_path, name="fsdm"))
    assert sorted(path.name for path in tmp_path.glob("fsdm*")) == ["fsdm.json", "fsdm.onnx"]
    card = json.loads((tmp_path / "fsdm.json").read_text())
    assert card["network"]["encoder"] == [1, 1, 0]
    assert card["figures"]["onnx_max_abs_difference"] < 1e-4
    denoiser = open_denoiser("fsdm", tmp_path)[0]
    noisy, exemplar = np.random.default_rng(0).standard_normal((2, 48, 48), np.float32), np.eye(48, dtype=np.float32)
    assert denoiser.velocity(noisy, 0.7, exemplar, keep=True).shape == (2, 48, 48)
