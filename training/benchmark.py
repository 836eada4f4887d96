"""How fast the engine is on this machine, as a table: `python -m training.benchmark`."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine import GenerationRequest, open_engine
from engine.onnx_backend import BATCH, usable_cores
from engine.weights import SHIPPED
from training.benchmark_runs import Contender, cold, contenders, example, passes_of, reading, warm
from training.benchmark_table import markdown
from training.command_line import fill
from training.machine import Machine, MatrixProduct, fastest_product, this_machine
from training.network_pass import NetworkPass, PassSpeed, pass_speed
from training.reference_sampler import ReferenceTime, time_reference


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
    """Steps of the reference sampler that are timed, of its 500; 0 = none."""
    count: int = 24
    guidance: float = 1.0
    threads: int = 0
    """0 = one for each core."""
    json: bool = False
    """JSON instead of a table."""


@dataclass(frozen=True)
class Row:
    """One family in so many steps; times are medians, in seconds."""

    name: str
    warm: Mapping[str, float]
    passes: int
    """Of one lot."""
    speed: PassSpeed
    cold: Mapping[str, float]
    times_faster: float | None
    """Than the reference sampler; None where that was not timed."""


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
    reference: ReferenceTime | None
    rows: Sequence[Row] = field(default_factory=tuple)


def main(config: BenchmarkConfig) -> None:
    """Print a Markdown table of medians, or all of it as JSON."""
    found = measured(config)
    print(json.dumps(asdict(found), indent=1) if config.json else markdown(found))


def measured(config: BenchmarkConfig) -> Benchmark:
    threads = config.threads or usable_cores()
    product = fastest_product(threads, config.runs)
    timed = config.reference_steps
    reference = time_reference(config.count, timed, threads) if timed else None
    return Benchmark(
        this_machine(threads),
        config.runs,
        config.count,
        config.guidance,
        reading(config.runs),
        product.rate(config.runs),
        reference,
        list(_rows(config, threads, product, reference)),
    )


def _rows(
    config: BenchmarkConfig, threads: int, product: MatrixProduct, reference: ReferenceTime | None
) -> Iterator[Row]:
    for contender in contenders(config.models, config.steps):
        if not config.families or contender.model.name in config.families:
            yield _row(contender, config, threads, product, reference)


def _row(
    contender: Contender, config: BenchmarkConfig, threads: int, product: MatrixProduct, reference: ReferenceTime | None
) -> Row:
    engine = open_engine(contender.model.name, config.models, threads=threads)
    request = request_of(contender, config)
    network = NetworkPass(contender.model.file, min(config.count, BATCH), threads)
    times = warm(engine, request, config.runs)
    starts = config.cold_runs and config.models == SHIPPED  # the program knows those only
    return Row(
        contender.name,
        times,
        passes_of(engine, request),
        pass_speed(network, product, config.runs),
        cold(contender, config.count, config.guidance, config.cold_runs) if starts else {},
        reference.seconds / times["all variations"] if reference else None,
    )


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
