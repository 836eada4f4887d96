from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import ModelProto, TensorProto, helper

from engine.onnx_parts import KEPT, Network
from training.export_onnx import compact
from training.split_graph import cuts, split, take_reader

EXEMPLAR = np.arange(4, dtype=np.float32).reshape(1, 4)
NOISY = np.arange(12, dtype=np.float32).reshape(3, 4)


def model(is_needed_itself: bool = False) -> ModelProto:
    """velocity = noisy * read + read, where read = relu(exemplar @ weight); or + exemplar at the end."""
    random = np.random.default_rng(0)
    weight = onnx.numpy_helper.from_array(random.random((4, 4)).astype(np.float16).astype(np.float32), "weight")
    last = "exemplar" if is_needed_itself else "read"
    nodes = [
        helper.make_node("MatMul", ["exemplar", "weight"], ["product"]),
        helper.make_node("Relu", ["product"], ["read"]),
        helper.make_node("Mul", ["noisy", "read"], ["scaled"]),
        helper.make_node("Add", ["scaled", last], ["velocity"]),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [size, 4])
        for name, size in (("noisy", "n"), ("exemplar", 1))
    ]
    output = helper.make_tensor_value_info("velocity", TensorProto.FLOAT, ["n", 4])
    graph = helper.make_graph(nodes, "small", inputs, [output], [weight])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


def opened(made: ModelProto, folder: Path, name: str) -> Network:
    onnx.save(made, folder / f"{name}.onnx")
    return Network(folder / f"{name}.onnx", 2)


@pytest.mark.parametrize("is_needed_itself", [False, True])
def test_both_parts_together_compute_the_same(tmp_path: Path, is_needed_itself: bool) -> None:
    whole, apart = model(is_needed_itself), compact(split(model(is_needed_itself), ["exemplar"]))
    assert [node.op_type for node in apart.graph.node] == ["Mul", "Add"]
    networks = opened(whole, tmp_path, "whole"), opened(apart, tmp_path, "apart")
    before, after = (each.run("velocity", {"noisy": NOISY}, {"exemplar": EXEMPLAR}) for each in networks)
    assert np.array_equal(before, after)
    assert networks[0].sizes == networks[1].sizes == {"noisy": "n", "exemplar": 1}
    assert networks[0].widths == networks[1].widths


def test_what_others_need_is_cut_once() -> None:
    assert cuts(model(), ["exemplar"]) == (["read"], [])
    assert cuts(model(is_needed_itself=True), ["exemplar"]) == (["read"], ["exemplar"])
    assert cuts(model(), []) == ([], [])


def test_a_graph_without_anything_to_read_stays_as_it_is() -> None:
    assert split(model(), []) == model()
    assert take_reader(split(model(), [])) is None


def test_a_reader_is_taken_out_of_the_model() -> None:
    apart = split(model(), ["exemplar"])
    reader = take_reader(apart)
    assert reader is not None
    assert [node.op_type for node in reader.graph.node] == ["MatMul", "Relu"]
    assert take_reader(apart) is None


def test_an_exemplar_is_read_once_for_all_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = opened(split(model(), ["exemplar"]), tmp_path, "apart")
    assert network._reader is not None
    real, read = network._reader._session, list[float]()

    class Counted:
        def run(self, outputs: list[str], feed: dict[str, np.ndarray]) -> list[np.ndarray]:
            read.append(float(feed["exemplar"][0, 0]))
            answer: list[np.ndarray] = real.run(outputs, feed)
            return answer

    monkeypatch.setattr(network._reader, "_session", Counted())

    def draw(first: float) -> np.ndarray:
        exemplar = EXEMPLAR.copy()
        exemplar[0, 0] = first
        return network.run("velocity", {"noisy": NOISY}, {"exemplar": exemplar})

    one, other = draw(1.0), draw(2.0)
    assert not np.array_equal(one, other)
    for _ in range(3):
        assert np.array_equal(draw(1.0), one)
        assert np.array_equal(draw(2.0), other)
    assert read == [1.0, 2.0]
    assert KEPT == 2
    draw(3.0)
    draw(2.0)
    assert read == [1.0, 2.0, 3.0]
    assert np.array_equal(draw(1.0), one), "read once more, as two others came between"
    assert read == [1.0, 2.0, 3.0, 1.0]
