"""How many variations a second networks draw where very many are wanted: `python -m training.drawing_rate`.

On a GPU where there is one. Noise is drawn and drawings are fetched as the engine does it; what comes after the network
(tracing, scores, files) is for other cores to do, and is part of `training.benchmark`.
"""

import json
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np

from engine.backend import Array, Network
from engine.engine import open_network
from engine.noise import Noise, ranks
from engine.recipe import Recipe, recipe_from_card
from engine.walk import Lot, walk
from engine.weights import SHIPPED
from training.benchmark_runs import example
from training.command_line import fill
from training.machine import this_machine


@dataclass(frozen=True)
class RateConfig:
    """What is drawn, and how it is told."""

    models: Path = SHIPPED
    family: str = "cfgdm-live"
    steps: tuple[int, ...] = ()
    """() = all that the family's card offers."""
    backend: str = "torch"
    """`torch`: a GPU where there is one; `onnx`: the CPU."""
    threads: int = 0
    """Of the CPU; 0 = one for each core."""
    count: int = 2048
    """Variations that are drawn together."""
    runs: int = 7
    guidance: float = 1.0
    json: bool = False
    """JSON instead of a table."""


@dataclass(frozen=True)
class Rate:
    """Of one number of steps; medians."""

    steps: int
    seconds: float
    """From seeds to finished drawings in the computer's own memory, for all of them."""
    noise: float
    """Of these, to draw the noise, which one core of the CPU does."""
    a_second: float
    """Variations."""


def main(config: RateConfig) -> None:
    """Print a Markdown table, or all of it as JSON."""
    network, model = open_network(config.family, config.models, config.backend, config.threads or None)
    recipe = recipe_from_card(model.card)
    steps = config.steps or recipe.known_steps or (recipe.steps,)
    found = [rate(network, recipe, each, config) for each in steps]
    device = device_name(config)
    as_json = json.dumps({"device": device, "rates": [asdict(each) for each in found]})
    print(as_json if config.json else table(found, device, config))


def rate(network: Network, recipe: Recipe, steps: int, config: RateConfig) -> Rate:
    """Medians of so many runs, after one that is not counted."""
    indices = range(config.count)
    asked = recipe.asked(ranks(0, indices))
    taken = [_once(network, recipe, lot_of(steps, asked, config)) for _ in range(config.runs + 1)][1:]
    seconds, noise = (median(each) for each in zip(*taken, strict=True))
    return Rate(steps, seconds, noise, config.count / seconds)


def lot_of(steps: int, asked: Array | None, config: RateConfig) -> tuple[Lot, deque[float]]:
    """All variations of the benchmark's example as one lot, and where the seconds that its noise takes are put."""
    noise: deque[float] = deque()

    def draw() -> Array:
        began = perf_counter()
        drawn = Noise(0, range(config.count)).draw()
        noise.append(perf_counter() - began)
        return drawn

    exemplar = example().image * 2 - 1
    return Lot(draw, exemplar, config.guidance, asked, steps, lambda *_: None, lambda: None), noise


def _once(network: Network, recipe: Recipe, made: tuple[Lot, deque[float]]) -> tuple[float, float]:
    lot, noise = made
    began = perf_counter()
    (last,) = deque(walk(network, recipe, lot), 1)
    if not np.isfinite(last.noisy).all():
        raise ArithmeticError("not all drawings are finite")
    return perf_counter() - began, sum(noise)


def table(found: Sequence[Rate], device: str, config: RateConfig) -> str:
    """The rates as Markdown."""
    head = f"{device}\n{config.count} variations of {config.family} at once, medians of {config.runs} runs\n\n"
    rows = ["| steps | variations a second | all of them | of these: noise |", "|---:|---:|---:|---:|"]
    rows += [f"| {x.steps} | {x.a_second:,.0f} | {x.seconds:.3f} s | {x.noise:.3f} s |" for x in found]
    return head + "\n".join(rows)


def device_name(config: RateConfig) -> str:
    """The GPU's, or the CPU's and its cores."""
    if config.backend == "torch":
        import torch

        if torch.cuda.is_available():
            return f"{torch.cuda.get_device_name()}, torch {torch.__version__}"
    machine = this_machine(config.threads)
    return f"{machine.cpu}, {machine.cores} cores, {config.backend}"


if __name__ == "__main__":
    main(fill(RateConfig))
