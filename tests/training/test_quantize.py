import json
from pathlib import Path

import numpy as np
import onnx
import pytest

import training.quantize as subject
from engine.engine import open_network
from engine.frame import SIZE
from engine.weights import file_hash
from tests.training.omniglot_like import invented
from training.pairs import PairConfig
from training.quantize import QuantizeConfig, main
from training.quantized_graph import folded, group_of, groups

pytestmark = [pytest.mark.slow, pytest.mark.weights]


def config(models: Path, out: Path, **changes: object) -> QuantizeConfig:
    usual = {"variations": 1, "runs": 1, "pairs": PairConfig(exemplars=3, targets=1)}
    return QuantizeConfig(out, models=models, **usual | changes)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def invented_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "load_omniglot", lambda part: invented(characters=8))


def integers(file: Path) -> set[str]:
    """Groups of layers whose convolutions have integer weights."""
    graph = onnx.load(str(file)).graph
    made = {node.output[0]: node.op_type for node in graph.node}
    return {
        group_of(node.input[2].removesuffix("_DequantizeLinear_Output").removesuffix(".bias"))
        for node in graph.node
        if node.op_type == "Conv" and made.get(node.input[1]) == "DequantizeLinear"
    }


def test_layers_that_matter_stay_in_single_precision(
    live_models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(config(live_models, tmp_path, most=1.0, keep=("head", "enter")))
    file = tmp_path / "cfgdm-live.onnx"
    assert integers(file) == set(groups(folded(file, tmp_path / "x.onnx"))) - {"head", "enter"}
    card = json.loads((tmp_path / "cfgdm-live.json").read_text())
    assert card["quantized"]["single_precision"] == ["enter", "head"]
    assert card["sha256"] == file_hash(file)
    assert card["network"]["leaps"] is True
    assert "attention" in capsys.readouterr().out
    random = np.random.default_rng(0)
    noisy = random.standard_normal((2, SIZE, SIZE), np.float32)
    exemplar = np.where(random.random((SIZE, SIZE)) > 0.5, 1, -1).astype(np.float32)
    before, after = (
        open_network("cfgdm-live", folder, threads=1)[0].leap_velocity(noisy, 1.54, 1.0, exemplar, 1.0, None)  # type: ignore[union-attr]
        for folder in (live_models, tmp_path)
    )
    assert 0 < np.abs(before - after).mean() < 0.1 * np.abs(before).mean()


def test_nothing_is_quantized_where_no_difference_is_allowed(live_models: Path, tmp_path: Path) -> None:
    main(config(live_models, tmp_path, most=0.0))
    file = tmp_path / "cfgdm-live.onnx"
    assert integers(file) == set()
    card = json.loads((tmp_path / "cfgdm-live.json").read_text())
    assert card["quantized"]["velocity_mean_abs_difference"] < 1e-5
    assert card["quantized"]["drawing_mean_abs_difference"] < 1e-5


@pytest.mark.parametrize(
    ("layer", "group"),
    [
        ("network.encoder.levels.0.0.conv1", "encoder"),
        ("network.descent.1.attention.context_key_value", "attention"),
        ("network.ascent.2.blocks.0.conv2", "ascent 2"),
        ("network.downs.0", "resampling"),
        ("network.ups.1.0", "resampling"),
        ("network.stem", "stem"),
    ],
)
def test_a_layer_belongs_to_one_group(layer: str, group: str) -> None:
    assert group_of(layer) == group


def test_a_layer_that_nobody_knows_is_not_passed_over() -> None:
    with pytest.raises(ValueError, match=r"network\.new"):
        group_of("network.new")
