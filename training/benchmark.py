"""How fast the engine is on this machine, as a table: `python -m training.benchmark`."""

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine import GenerationRequest, open_engine
from engine.onnx_backend import BATCH, usable_cores
from engine.weights import SHIPPED
from training.benchmark_runs import Contender, apart, cold, contenders, example, passes_of, reading, warm
from training.benchmark_table import markdown
from training.clock import Cost, median_cost, median_ratio, paired_costs
from training.command_line import fill
from training.machine import Machine, MatrixProduct, fastest_product, this_machine
from training.network_pass import NetworkPass, PassSpeed, pass_speed
from training.reference_sampler import STEPS, ReferenceSampler


@dataclass(frozen=True)
class BenchmarkConfig:
    """What is timed, and how it is told."""

    models: Path = SHIPPED
    families: tuple[str, ...] = ()
    """None = every one that is installed."""
    steps: tuple[int, ...] = ()
    """Steps beside those that a family's card recommends, where it leaves the choice."""
    runs: int = 7
    cold_runs: int = 5
    """Starts of the program, which are timed with the shipped models only; 0 = none."""
    reference_steps: int = 3
    """Steps of the reference sampler, of its 500, that are timed beside every row; 0 = none."""
    count: int = 24
    guidance: float = 1.0
    threads: int = 0
    """0 = one for each core."""
    json: bool = False
    """JSON instead of a table."""


@dataclass(frozen=True)
class Comparison:
    """The reference sampler beside all variations of a row, timed in turns with them."""

    timed: int
    """Of its steps; the others are reckoned."""
    step: Cost
    """One of them, in the median."""
    times: Cost
    """How many times longer all steps take, and how many times more they keep the cores busy."""


@dataclass(frozen=True)
class Row:
    """One family in so many steps; times are medians, in seconds."""

    name: str
    warm: Mapping[str, float]
    apart: Mapping[str, float]
    """Of finishing with nothing else at work."""
    passes: int
    """Of one lot."""
    speed: PassSpeed
    cold: Mapping[str, float]
    reference: Comparison | None
    """None where the reference sampler was not timed."""


@dataclass(frozen=True)
class Yardsticks:
    """What every row is measured with."""

    threads: int
    product: MatrixProduct
    reference: ReferenceSampler | None


@dataclass(frozen=True)
class Benchmark:
    """Everything that was measured."""

    machine: Machine
    runs: int
    count: int
    guidance: float
    reading: float
    """Seconds from an image file to an exemplar."""
    product_rate: float
    """Operations a second in matrix products, at the best size."""
    rows: Sequence[Row] = field(default_factory=tuple)


def main(config: BenchmarkConfig) -> None:
    """Print a Markdown table of medians, or all of it as JSON."""
    found = measured(config)
    print(json.dumps(asdict(found), indent=1) if config.json else markdown(found))


def measured(config: BenchmarkConfig) -> Benchmark:
    threads = config.threads or usable_cores()
    product = fastest_product(threads, config.runs)
    reference = ReferenceSampler(config.count, threads) if config.reference_steps else None
    return Benchmark(
        this_machine(threads),
        config.runs,
        config.count,
        config.guidance,
        reading(config.runs),
        product.rate(config.runs),
        list(_rows(config, Yardsticks(threads, product, reference))),
    )


def _rows(config: BenchmarkConfig, yardsticks: Yardsticks) -> Iterator[Row]:
    for contender in contenders(config.models, config.steps):
        if not config.families or contender.model.name in config.families:
            yield _row(contender, config, yardsticks)


def _row(contender: Contender, config: BenchmarkConfig, yardsticks: Yardsticks) -> Row:
    threads, reference = yardsticks.threads, yardsticks.reference
    engine = open_engine(contender.model.name, config.models, threads=threads)
    request = request_of(contender, config)
    network = NetworkPass(contender.model.file, min(config.count, BATCH), threads)
    times = warm(engine, request, config.runs)
    starts = config.cold_runs and config.models == SHIPPED  # the program knows those only
    return Row(
        contender.name,
        times,
        apart(engine, request, config.runs),
        passes_of(engine, request),
        pass_speed(network, yardsticks.product, config.runs),
        cold(contender, config.count, config.guidance, config.cold_runs) if starts else {},
        compared(lambda: deque(engine.generate(request), 0), reference, config.reference_steps) if reference else None,
    )


def compared(draw: Callable[[], object], reference: Callable[[], object], timed: int) -> Comparison:
    """A few of the reference sampler's steps in turns with what is compared with all of them."""
    pairs = paired_costs(draw, reference, timed)
    ratio = median_ratio(pairs)
    step = median_cost([each for _, each in pairs])
    return Comparison(timed, step, Cost(STEPS * ratio.seconds, STEPS * ratio.core_seconds))


def request_of(contender: Contender, config: BenchmarkConfig) -> GenerationRequest:
    """Variations of the example by that family."""
    return GenerationRequest(
        example(),
        count=config.count,
        guidance=config.guidance,
        steps=contender.steps,
        family=contender.model.name,
    )


if __name__ == "__main__":
    main(fill(BenchmarkConfig))
