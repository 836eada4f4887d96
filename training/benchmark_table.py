"""A benchmark as a Markdown table: a column for each family in so many steps, a line for each measure."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from training.reference_sampler import STEPS

if TYPE_CHECKING:
    from training.benchmark import Benchmark, Row

WARM, COLD = ("first preview", "all variations"), ("from cold", "opening")
"""What stands before the stages, of `Row.warm`, and after them, of `Row.cold`."""


def markdown(found: "Benchmark") -> str:
    """The machine in a few lines, then the table, then what it is compared with."""
    return "\n".join([*_heading(found), "", *_table(found), "", *_comparison(found)])


def _heading(found: "Benchmark") -> Iterator[str]:
    machine = found.machine
    versions = ", ".join(f"{name} {version}" for name, version in machine.packages.items())
    yield f"{machine.cpu}, {machine.cores} cores, {machine.threads} threads; {machine.system}; {versions}"
    yield f"{found.count} variations at guidance {found.guidance:g}, median of {found.runs} runs"


def _table(found: "Benchmark") -> Iterator[str]:
    names = [row.name for row in found.rows]
    yield f"| | {' | '.join(names)} |"
    yield "|---|" + "---:|" * len(names)
    for label, tell in _lines(found):
        yield f"| {label} | {' | '.join(tell(row) for row in found.rows)} |"


def _lines(found: "Benchmark") -> Iterator[tuple[str, Callable[["Row"], str]]]:
    stages = [name for name in (found.rows[0].warm if found.rows else ()) if name not in WARM]
    for name in WARM:
        yield name, _seconds("warm", name)
    yield "of these: reading the drawing (before)", lambda _row: f"{1000 * found.reading:.1f} ms"
    for name in stages:
        yield f"of these: {name}", _seconds("warm", name)
    yield f"scoring {found.count}, with nothing else at work", lambda row: f"{1000 * row.apart['scoring']:.1f} ms"
    yield "vectorising one, with nothing else at work", lambda row: f"{1000 * row.apart['vectorising']:.2f} ms"
    if found.rows and found.rows[0].cold:
        yield "writing the files (after)", _seconds("cold", "writing")
        yield "`otherhand generate` from cold", _seconds("cold", "from cold")
        yield "of these: opening the engine", _seconds("cold", "opening")
        yield "its peak memory", lambda row: f"{row.cold['peak memory']:.0f} MB"
    yield "passes of the network", lambda row: f"{row.passes}"
    yield "a pass", lambda row: f"{1000 * row.speed.seconds:.1f} ms"
    yield "operations of a pass", lambda row: f"{row.speed.operations / 1e9:.2f} GFLOP"
    yield "beside them, once: the exemplar", lambda row: f"{row.speed.reading_operations / 1e9:.2f} GFLOP"
    yield "rate of the passes", lambda row: f"{row.speed.rate / 1e9:.0f} GFLOP/s"
    yield "share of the machine's matrix products", lambda row: f"{100 * row.speed.share:.0f} %"
    yield "the same by processor time", lambda row: f"{100 * row.speed.core_share:.0f} %"
    if any(row.reference for row in found.rows):
        yield "times faster than the reference sampler", lambda row: _times(row, "seconds")
        yield "times less processor time than it", lambda row: _times(row, "core_seconds")


def _seconds(kind: str, name: str) -> Callable[["Row"], str]:
    def tell(row: "Row") -> str:
        times = row.warm if kind == "warm" else row.cold
        return f"{1000 * times[name]:.0f} ms" if name in times else "–"

    return tell


def _times(row: "Row", kind: str) -> str:
    return f"{getattr(row.reference.times, kind):,.0f}" if row.reference else "–"


def _comparison(found: "Benchmark") -> Iterator[str]:
    yield f"Matrix products: {found.product_rate / 1e9:.0f} GFLOP/s on {found.machine.threads} threads."
    for row in found.rows:
        if reference := row.reference:
            yield (
                f"Beside {row.name}, a step of the reference sampler took {reference.step.seconds:.2f} s, so its 500 "
                f"ancestral steps of {found.count} drawings, two passes of 4.49 GFLOP each, take "
                f"{STEPS * reference.step.seconds:,.0f} s (reckoned; {reference.timed} steps were timed)."
            )
