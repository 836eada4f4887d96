import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.engine import open_network
from engine.models.unet import UNet, UNetConfig
from engine.weights import file_hash, find_model
from training.export_again import ExportAgainConfig, main

SMALL = UNetConfig(channels=(32, 32), blocks=1, time_size=32)
EXEMPLAR = np.where(np.eye(48), 1, -1).astype(np.float32)


@pytest.mark.slow
def test_the_graph_is_made_of_the_weights_and_the_card_keeps_the_rest(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = UNet(SMALL)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    weights = tmp_path / "cfgdm.safetensors"
    save_file(network.state_dict(), weights)
    (tmp_path / "cfgdm.onnx").write_bytes(b"an older graph")
    hashes = {"cfgdm.onnx": "0", weights.name: file_hash(weights)}
    figures = {"onnx_max_abs_difference": 1.0, "human": {"originality": 0.5}}
    card = {"network": asdict(SMALL), "sha256": hashes, "figures": figures, "seed": 3}
    (tmp_path / "cfgdm.json").write_text(json.dumps(card))
    (tmp_path / "ddpm.json").write_text(json.dumps({"file": "cfgdm.onnx", "sha256": hashes, "seed": 5}))
    main(ExportAgainConfig(models=tmp_path))
    told = dict(find_model("cfgdm", tmp_path).card)
    assert told["unrounded"] == hashes[weights.name]
    assert load_file(weights)["head.weight"].dtype == torch.float16
    assert told["figures"].pop("onnx_max_abs_difference") < 1e-4
    assert (told["figures"], told["seed"]) == ({"human": {"originality": 0.5}}, 3)
    noisy = np.random.default_rng(0).standard_normal((3, 48, 48), np.float32)
    drawn = [
        open_network("cfgdm", tmp_path, backend, threads=1)[0].velocity(noisy, 0.7, EXEMPLAR, keep=True)  # type: ignore[union-attr]
        for backend in ("onnx", "torch")
    ]
    assert np.abs(drawn[1]).max() > 0.1
    assert drawn[0] == pytest.approx(drawn[1], abs=1e-5)
    main(ExportAgainConfig(models=tmp_path))  # what is rounded already stays to the bit
    assert find_model("cfgdm", tmp_path, ".safetensors").card["sha256"] == told["sha256"]
    shared = json.loads((tmp_path / "ddpm.json").read_text())
    assert (shared["sha256"], shared["seed"]) == (told["sha256"], 5)
    names = [path.name for path in tmp_path.iterdir()]
    assert sorted(names) == ["cfgdm.json", "cfgdm.onnx", "cfgdm.safetensors", "ddpm.json"]
