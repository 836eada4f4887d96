"""How fast a network's passes are beside the machine's matrix products, both measured in turns."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx

from engine.backend import Array
from engine.onnx_parts import Network
from training.clock import median_cost, median_ratio, paired_costs
from training.flops import flops
from training.machine import MatrixProduct
from training.split_graph import take_reader


@dataclass(frozen=True)
class PassSpeed:
    """One pass of a network for several drawings at once."""

    operations: int
    """Floating-point operations of convolutions and products."""
    reading_operations: int
    """Those beside it, once for all passes, that read the exemplar; 0 where each pass does that itself."""
    seconds: float
    core_seconds: float
    rate: float
    """Operations a second."""
    product_rate: float
    """The machine's in matrix products, the limit."""
    share: float
    """0..1, rate of the limit; the median of shares measured within moments of each other, as both rates vary."""
    core_share: float
    """The same by core-seconds: what is lost where cores work, not where they wait or other programs use them."""


class NetworkPass:
    """A graph from noise and what is told of it to `velocity`, run for `count` drawings as the engine runs it.

    The exemplar is read before.
    """

    def __init__(self, path: Path, count: int, threads: int) -> None:
        self._network = Network(path, threads)
        model = onnx.load(path)
        reader = take_reader(model)
        self.operations = flops(model, n=count)
        self.reading_operations = 0 if reader is None else flops(reader)
        random = np.random.default_rng(0)
        self._rows, self._shared = dict[str, Array](), dict[str, Array]()
        for value in (*model.graph.input, *(reader.graph.input if reader is not None else ())):
            if value.name in self._network.sizes:
                axes = value.type.tensor_type.shape.dim
                noise = random.random([axis.dim_value or count for axis in axes], np.float32)
                (self._rows if axes[0].dim_param else self._shared)[value.name] = noise

    def __call__(self) -> None:
        self._network.run("velocity", self._rows, self._shared)


def pass_speed(network: NetworkPass, product: MatrixProduct, runs: int) -> PassSpeed:
    """Medians of so many runs of both, one after the other."""
    pairs = paired_costs(network, product, runs)
    ratio = median_ratio(pairs)
    scale = network.operations / product.operations
    cost = median_cost([one for one, _ in pairs])
    return PassSpeed(
        network.operations,
        network.reading_operations,
        cost.seconds,
        cost.core_seconds,
        network.operations / cost.seconds,
        product.operations / median_cost([other for _, other in pairs]).seconds,
        scale * ratio.seconds,
        scale * ratio.core_seconds,
    )
