from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.flop_counter import FlopCounterMode

from engine.models.layers import Convolution, FromPixels, Norm, ToPixels
from engine.models.lean import LeanFromPixels, LeanNorm, LeanShuffle, LeanToPixels, after, bare_norm, lean
from engine.models.unet import UNet, UNetConfig
from engine.onnx_backend import OnnxDenoiser
from engine.torch_backend import load_network
from engine.weights import SHIPPED, find_model
from training.export_onnx import Names, export
from training.flops import flops

SMALL = UNetConfig(channels=(32, 64), blocks=2, time_size=16)
LEAPS = UNetConfig(channels=(16, 32, 64), blocks=1, attention_from=1, time_size=16, leaps=True)


def by_chance(config: UNetConfig) -> UNet:
    """A network whose every weight matters, those of norms and biases too."""
    torch.manual_seed(0)
    network = UNet(config).eval()
    for parameter in network.parameters():
        nn.init.normal_(parameter, std=0.2 if parameter.ndim > 1 else 0.5)
    return network


def inputs(count: int, exemplars: int, leaps: bool) -> list[Tensor]:
    torch.manual_seed(1)
    angle, until = torch.linspace(0.1, 1.5, count), torch.linspace(0, 0.1, count)
    aim = [torch.linspace(0, 2, count), until] if leaps else []
    exemplar, keep = torch.randn(exemplars, 1, 48, 48), torch.linspace(1, 0, exemplars)
    return [torch.randn(count, 1, 48, 48), angle, exemplar, keep, torch.linspace(-1, 1.6, count), *aim]


@pytest.mark.parametrize("config", [SMALL, LEAPS])
@pytest.mark.parametrize("exemplars", [1, 2])
@torch.no_grad()
def test_velocities_stay_the_same(config: UNetConfig, exemplars: int) -> None:
    network, given = by_chance(config), inputs(4, exemplars, config.leaps)
    velocity = network(*given)
    assert velocity.abs().max() > 1
    assert (lean(network)(*given) - velocity).abs().max() < 1e-5 * velocity.abs().max()


@torch.no_grad()
def test_the_network_itself_is_left_as_it_was() -> None:
    network, given = by_chance(SMALL), inputs(2, 1, leaps=False)
    before, names = network(*given), list(network.state_dict())
    lean(network)
    assert torch.equal(network(*given), before)
    assert list(network.state_dict()) == names


@torch.no_grad()
def test_the_exemplar_is_looked_at_once_for_all_drawings() -> None:
    """More drawings of one exemplar cost what their own passes cost, and nothing for the exemplar."""
    network, cost = by_chance(SMALL), []
    for count in (1, 2, 5):
        with FlopCounterMode(display=False) as counter:
            network(*inputs(count, 1, leaps=False))
        cost.append(counter.get_total_flops())
    with FlopCounterMode(display=False) as counter:
        network.encoder(*inputs(1, 1, leaps=False)[2:4])
    assert cost[2] - cost[1] == 3 * (cost[1] - cost[0])
    assert cost[0] - (cost[1] - cost[0]) > counter.get_total_flops()


@torch.no_grad()
def test_a_norm_s_scale_and_shift_become_part_of_what_follows() -> None:
    norm, convolution, x = Norm(32), Convolution(32, 8, 1), torch.randn(2, 32, 4, 4)
    for parameter in (norm.weight, norm.bias, convolution.bias):
        nn.init.normal_(parameter)
    bare = functional.group_norm(x, norm.groups)
    assert torch.allclose(after(norm, convolution)(bare), convolution(norm(x)), atol=1e-5)


PARTS = [
    (FromPixels(8), LeanFromPixels, (3, 1, 16, 12)),
    (ToPixels(8), LeanToPixels, (3, 8, 8, 6)),
    (nn.PixelShuffle(2), LeanShuffle, (3, 8, 6, 4)),
    (Norm(32), LeanNorm, (3, 32, 5, 4)),
]


@pytest.mark.parametrize(("part", "kind", "shape"), PARTS)
@torch.no_grad()
def test_a_lean_part_does_what_the_part_does(
    part: nn.Module, kind: Callable[[nn.Module], nn.Module], shape: tuple[int, ...]
) -> None:
    torch.manual_seed(0)
    for parameter in part.parameters():
        nn.init.normal_(parameter)
    x = 2 + 3 * torch.randn(shape)
    wanted = part(x)
    assert wanted.abs().max() > 1
    assert torch.allclose(kind(part)(x), wanted, atol=1e-4)


def test_a_bare_norm_multiplies_by_nothing(tmp_path: Path) -> None:
    """As torch exports its own, it multiplies by a constant one and adds a constant nothing."""
    names = Names(("x",), ("y",))
    norms = {"bare": Only(lambda x: bare_norm(x, 2)), "torch's": Only(lambda x: functional.group_norm(x, 2))}
    made = {}
    for name, norm in norms.items():
        export(norm, [torch.randn(3, 32, 6, 6)], names, tmp_path / "norm.onnx")
        made[name] = Counter(node.op_type for node in onnx.load(tmp_path / "norm.onnx").graph.node)
    assert made["bare"] == {"Reshape": 2, "InstanceNormalization": 1}
    assert made["torch's"]["Mul"] == made["torch's"]["Add"] == 1


class Only(nn.Module):
    """A function as a module."""

    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


@pytest.mark.weights
@pytest.mark.parametrize("keep", [True, False])
def test_the_shipped_graph_draws_what_the_shipped_weights_draw(keep: bool) -> None:
    random = np.random.default_rng(0)
    exemplar = np.where(np.eye(48), 1, -1).astype(np.float32)
    noisy, asked = random.standard_normal((5, 48, 48), np.float32), np.linspace(-1, 1.5, 5).astype(np.float32)
    network = load_network(find_model("cfgdm", suffix=".safetensors")).eval()

    def by_torch(precision: torch.dtype) -> np.ndarray:
        given = (noisy[:, None], np.full(5, 0.7), exemplar[None, None], np.full(1, keep), asked)
        with torch.no_grad():
            velocity = network.to(precision)(*(torch.tensor(each, dtype=precision) for each in given))
        return np.asarray(velocity[:, 0].double())

    single, exact = by_torch(torch.float32), by_torch(torch.float64)
    found = OnnxDenoiser(find_model("cfgdm").file, 1).velocity(noisy, 0.7, exemplar, keep, asked)
    apart = np.abs(found - exact)
    assert apart.max() < 1e-5 * np.abs(exact).max()
    assert apart.mean() < np.abs(single - exact).mean(), "what single precision costs torch itself"


@pytest.mark.weights
def test_the_shipped_graph_is_lean() -> None:
    """719 operators and 366.7 million operations a drawing it had at first; now 417 and 342.0 million.

    What turns stored half precision into single is done once, when the file is opened.
    """
    file = SHIPPED / "cfgdm.onnx"
    graph = onnx.load(file).graph
    constants = {each.name for each in graph.initializer}
    at_work = [node for node in graph.node if not (node.op_type == "Cast" and node.input[0] in constants)]
    assert len(at_work) <= 417
    assert flops(file, n=24) / 24 < 343e6
