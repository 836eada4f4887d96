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
from training.split_graph import take_reader

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
    main(config(live_models, tmp_path, most=1.0, keep=("stem", "resampling")))
    file = tmp_path / "cfgdm-live.onnx"
    assert integers(file) == set(groups(folded(file, tmp_path / "x.onnx"))) - {"stem", "resampling"}
    card = json.loads((tmp_path / "cfgdm-live.json").read_text())
    assert card["quantized"]["single_precision"] == ["resampling", "stem"]
    assert card["sha256"] == {file.name: file_hash(file)}
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


def test_it_may_take_the_place_of_the_first_once(live_models: Path, tmp_path: Path) -> None:
    for path in live_models.glob("cfgdm-live.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    main(config(tmp_path, tmp_path, most=1.0))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        path.name for path in live_models.glob("cfgdm-live.*")
    )
    card = json.loads((tmp_path / "cfgdm-live.json").read_text())
    assert card["sha256"] == {
        name: file_hash(tmp_path / name) for name in ("cfgdm-live.onnx", "cfgdm-live.safetensors")
    }
    made = onnx.load(str(tmp_path / "cfgdm-live.onnx"))
    assert take_reader(made) is not None
    assert take_reader(made) is None, "the exemplar's graph is stored once"
    with pytest.raises(SystemExit, match="in integers already"):
        main(config(tmp_path, tmp_path))


def test_nothing_is_quantized_where_no_difference_is_allowed(live_models: Path, tmp_path: Path) -> None:
    main(config(live_models, tmp_path, most=0.0))
    file = tmp_path / "cfgdm-live.onnx"
    assert integers(file) == set()
    card = json.loads((tmp_path / "cfgdm-live.json").read_text())
    assert card["quantized"]["velocity_mean_abs_difference"] < 1e-5
    assert card["quantized"]["drawing_mean_abs_difference"] < 1e-5
    assert card["quantized"]["moved_by_rounding"] == pytest.approx(
        card["quantized"]["moved_by_rounding_before"], rel=0.5, abs=1e-5
    )


@pytest.mark.parametrize(
    ("layer", "group"),
    [
        ("network.descent.1.attention.keys", "attention"),
        ("network.ascent.2.blocks.0.conv2", "ascent 2, block 0"),
        ("network.descent.0.blocks.1.conv1", "descent 0, block 1"),
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
