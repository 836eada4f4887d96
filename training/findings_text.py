"""The three findings in words and tables, as Markdown and as CSV."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from math import isnan
from pathlib import Path

from training.findings_curves import FOILS, MEAN, SHARES, Effect, Order, Reach, flat
from training.findings_maps import MapFigures, PlayerFigures
from training.plane import Estimate

Row = tuple[str, str, str, Estimate]
"""Finding, of whom, what, and the figure."""
UNKNOWN = "–"
CORRELATION = (
    "Rank correlation (Spearman) of clicks with maps over the drawing's ink, and with themselves (ceiling: halves of "
    "the rounds, corrected to all):"
)
OVERLAP = "Overlap of the most important tenth of the ink, % (10 by chance):"
RESTED = "What clicks and maps rest on, % (10 and 50 without any preference):"


def order_text(order: Order, foils: str) -> str:
    """Finding 1, recognizability among foils of one kind."""
    columns = [*order.heights.values(), *order.apart.values()]
    heads = ["originality", *order.heights, *order.apart, "order holds, % of resamplings"]
    bins = [*(f"{middle:.2f}" for middle in order.middles), "mean"]
    rows = []
    for i, name in enumerate(bins):
        cells = [_percent(each[i], signed=j >= len(order.heights)) for j, each in enumerate(columns)]
        rows.append([name, *cells, f"{100 * order.holds[i]:.0f}"])
    kept = sum(all(each[i].mean >= 0 for each in order.apart.values()) for i in range(len(order.middles)))
    told = "; ".join(_verdict(name, each[MEAN]) for name, each in order.apart.items())
    return (
        f"### Foils of {foils}\n\n{_table(heads, rows)}\n"
        f"The order {' > '.join(order.heights)} holds in {kept} of {len(order.middles)} bins. "
        f"On the mean over bins: {told}.\n"
    )


def reach_text(found: Mapping[str, Reach], effect: Effect) -> str:
    """Finding 2."""
    heads = ["drawer", *(f"{100 * share:.0f} %" for share in SHARES)]
    heads += ["range", "spread", "diversity", "recognizability, %", *(f"height, {name}, %" for name in FOILS)]
    rows = []
    for name, each in found.items():
        rows.append([name, *(f"{value.mean:.2f}" for value in each.quantiles)])
        rows[-1] += [_plain(value) for value in (each.range, each.spread, each.diversity)]
        rows[-1] += [_percent(value) for value in (each.recognizability, each.height, each.within)]
    return (
        f"{_table(heads, rows)}\n"
        f"With every 1 of guidance the range of originality changes by {_plain(effect.range, signed=True)} (it "
        f"shortens in {100 * effect.shortens:.0f} % of the resampled sets of characters), recognizability by "
        f"{_percent(effect.recognizability, signed=True)} points, and the height of the curve, which is "
        f"recognizability at equal originality, by {_percent(effect.height, signed=True)} points (it rises in "
        f"{100 * effect.lifts:.0f} %).\n"
    )


def clicks_text(players: Mapping[str, PlayerFigures], maps: Mapping[str, MapFigures]) -> str:
    """Finding 3."""
    names = list(next(iter(players.values())).correlation)
    agreement = [
        [name, *(_plain(each.correlation[key], signed=True) for key in names), _plain(each.ceiling)]
        for name, each in players.items()
    ]
    shared = [[name, *(_percent(each.overlap[key]) for key in names)] for name, each in players.items()]
    rests: dict[str, PlayerFigures | MapFigures] = {**players, **maps}
    rested = [[name, _percent(each.concentration), _percent(each.half_ink)] for name, each in rests.items()]
    rounds = [
        [name, _percent(each.recognized), _percent(each.share), f"{each.clicks.mean:.1f}"]
        for name, each in players.items()
    ]
    parts = {
        CORRELATION: _table(["player", *names, "ceiling"], agreement),
        OVERLAP: _table(["player", *names], shared),
        RESTED: _table(["clicks or map", "importance in the top tenth of ink", "ink that holds half of it"], rested),
        "The rounds themselves:": _table(["player", "recognized, %", "ink uncovered, %", "clicks"], rounds),
    }
    return "\n".join(f"{said}\n\n{table}" for said, table in parts.items())


def rows_of(
    orders: Mapping[str, Order],
    found: Mapping[str, Reach],
    effect: Effect,
    players: Mapping[str, PlayerFigures],
    maps: Mapping[str, MapFigures],
) -> Iterator[Row]:
    """Every figure with an interval, as it is written to CSV."""
    for foils, order in orders.items():
        yield from (("order", name, f"{foils}, originality {which}", each) for name, which, each in flat(order))
    for name, reach in found.items():
        yield from (("guidance", name, *each) for each in _figures(reach))
    yield from (("guidance", "one more of it", *each) for each in _figures(effect))
    for name, player in players.items():
        yield from (("clicks", name, *each) for each in _figures(player))
    for name, values in maps.items():
        yield from (("clicks", name, *each) for each in _figures(values))


def write(rows: Iterable[Row], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        written = csv.writer(file, lineterminator="\n")
        written.writerow(["finding", "of", "figure", "mean", "low", "high"])
        written.writerows((*names, *(f"{v:.4f}" for v in (e.mean, e.low, e.high))) for *names, e in rows)


def _figures(found: Reach | Effect | PlayerFigures | MapFigures) -> Iterator[tuple[str, Estimate]]:
    """The estimates in a dataclass, by the names of their fields."""
    for name in asdict(found):
        value = getattr(found, name)
        if isinstance(value, Estimate):
            yield name, value
        elif isinstance(value, Mapping):
            yield from ((f"{name} with {key}", each) for key, each in value.items())
        elif not isinstance(value, float):
            yield from ((f"originality, {share:g}", each) for share, each in zip(SHARES, value, strict=True))


def _verdict(name: str, apart: Estimate) -> str:
    if isnan(apart.mean):
        return f"{name} is not known: they share no bin"
    told = f"{name} = {_percent(apart, signed=True)} points"
    if apart.low <= 0 <= apart.high:
        return f"{told}, which could be chance"
    return told if apart.mean > 0 else f"{told}, the other way round than in the paper"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _percent(value: Estimate, signed: bool = False) -> str:
    if isnan(value.mean):
        return UNKNOWN
    sign = "+" if signed else ""
    return f"{100 * value.mean:{sign}.1f} ({100 * value.low:{sign}.1f} to {100 * value.high:{sign}.1f})"


def _plain(value: Estimate, signed: bool = False) -> str:
    if isnan(value.mean):
        return UNKNOWN
    sign = "+" if signed else ""
    return f"{value.mean:{sign}.2f} ({value.low:{sign}.2f} to {value.high:{sign}.2f})"
