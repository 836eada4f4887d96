"""A small student of chance as an installed model."""

import json
from copy import deepcopy
from dataclasses import asdict
from pathlib import Path

import pytest
import torch

from engine.models.unet import UNet, UNetConfig
from training import checkpoint
from training.distill import DistillConfig
from training.export_live import LiveExportConfig, main

SMALL = UNetConfig(channels=(32, 32), blocks=1, time_size=32, leaps=True)


def by_chance() -> UNet:
    torch.manual_seed(0)
    network = UNet(SMALL)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    return network


@pytest.fixture(scope="session")
def live_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a student of chance, and the card of the teacher that it had."""
    run, ways, out = (tmp_path_factory.mktemp(name) for name in ("run", "ways", "models"))
    config = asdict(DistillConfig()) | {"network": asdict(SMALL)}
    progress = {"step": 40, "seconds": 12.4, "fall_from": 20, "steps": 40, "processes": 2, "device": "an abacus"}
    progress |= {"config": config, "teacher": "fed123", "ways": 960}
    network = by_chance()
    checkpoint.save(run / "checkpoint.safetensors", network, deepcopy(network), [], progress)
    for seed in (0, 1):
        (ways / f"{seed}.json").write_text(
            json.dumps({"out": "somewhere", "seed": seed, "most": 2.0, "originality": [0.6, 1.2 + seed / 10]})
        )
    main(LiveExportConfig(run, ways, out, sampling='{"noise": 1.1, "told": [-0.2, 2]}', note="by chance"))
    return out
