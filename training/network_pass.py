"""How fast a network's passes are beside the machine's matrix products, both measured in turns."""

from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np

from engine.onnx_backend import session
from training.flops import flops
from training.machine import MatrixProduct


@dataclass(frozen=True)
class PassSpeed:
    """One pass of a network for several drawings at once."""

    operations: int
    """Floating-point operations of convolutions and products."""
    exemplar_operations: int
    """Those among them that do not grow with the number of drawings: the exemplar is read once for all."""
    seconds: float
    rate: float
    """Operations a second."""
    product_rate: float
    """The machine's in matrix products, the limit."""
    share: float
    """0..1, rate of the limit; the median of shares measured within moments of each other, as both rates vary."""


class NetworkPass:
    """A graph with one input per row of `count` drawings, or one for all of them; it is fed noise."""

    def __init__(self, path: Path, count: int, threads: int) -> None:
        self._session = session(path, threads)
        self.operations = flops(path, n=count)
        self.exemplar_operations = (count * flops(path, n=1) - self.operations) // (count - 1) if count > 1 else 0
        random = np.random.default_rng(0)
        self._feed = {
            each.name: random.random([count if isinstance(axis, str) else axis for axis in each.shape], np.float32)
            for each in self._session.get_inputs()
        }

    def __call__(self) -> None:
        self._session.run(None, self._feed)


def pass_speed(network: NetworkPass, product: MatrixProduct, runs: int) -> PassSpeed:
    """Medians of so many runs of both, one after the other."""
    network()
    product()
    pairs = [(_seconds(network), _seconds(product)) for _ in range(runs)]
    rates = [(network.operations / one, product.operations / other) for one, other in pairs]
    return PassSpeed(
        network.operations,
        network.exemplar_operations,
        median(one for one, _ in pairs),
        median(rate for rate, _ in rates),
        median(limit for _, limit in rates),
        median(rate / limit for rate, limit in rates),
    )


def _seconds(work: NetworkPass | MatrixProduct) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began
