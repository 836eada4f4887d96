"""Files of what was measured, made up for tests: every family at several values of its knob, in both worlds."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

PLACES: dict[str, tuple[str, list[tuple[float | None, float, float, float]]]] = {
    "human": ("", [(None, 0.56, 0.383, 0.97)]),
    "cfgdm": ("guidance", [(0.0, 0.96, 0.58, 0.48), (0.5, 0.66, 0.45, 0.91), (1.0, 0.56, 0.39, 0.97)]),
    "ddpm": ("", [(None, 0.9, 0.55, 0.6)]),
    "vae-ns": ("temperature", [(0.5, 0.5, 0.4, 0.93), (1.0, 0.75, 0.56, 0.86), (1.5, 0.95, 0.7, 0.7)]),
    "dagan-un": ("temperature", [(1.0, 0.2, 0.09, 0.88)]),
}
"""Knob, and value, originality, diversity and recognizability of each setting."""
COLUMNS = [
    *("world", "family", "knob", "value", "steps"),
    *("originality", "originality_low", "originality_high"),
    *("diversity", "diversity_low", "diversity_high"),
    *("recognizability", "recognizability_low", "recognizability_high"),
]


def write_own(folder: Path, worlds: Sequence[str] = ("characters", "sketches")) -> None:
    """own_points.csv and own_curves.csv; in the second world everything is 0.01 more original.

    With rows that are not to be shown: other numbers of steps, and a bin of too few drawings in each curve.
    """
    _write(folder / "own_points.csv", COLUMNS, _points(worlds))
    columns = [*COLUMNS[:5], "originality", "recognizability", "low", "high", "count"]
    _write(folder / "own_curves.csv", columns, _curves(worlds))


def _points(worlds: Sequence[str]) -> Iterator[list[object]]:
    for number, world in enumerate(worlds):
        for family, (knob, settings) in PLACES.items():
            for value, original, diverse, recognizable in settings:
                means = original, diverse, recognizable
                spans = [(mean + 0.01 * number, mean - 0.01, mean + 0.02) for mean in means]
                name = f"{family}-sketches" if world == "sketches" and family != "human" else family
                told = "" if value is None else value
                yield [world, name, knob, told, "", *(each for span in spans for each in span)]
            yield [world, family, knob, "", 4, *[0.5] * 9]


def _curves(worlds: Sequence[str]) -> Iterator[list[object]]:
    for world in worlds:
        for family, (knob, settings) in PLACES.items():
            for value, original, _, recognizable in settings:
                for number in range(4):
                    place = original * (0.6 + 0.3 * number), recognizable - 0.05 * number
                    told = "" if value is None else value
                    count = 20 if number < 3 else 19
                    yield [world, family, knob, told, "", *place, place[1] - 0.01, place[1] + 0.01, count]
            yield [world, family, knob, "", 4, 0.5, 0.5, 0.4, 0.6, 100]


def _write(path: Path, columns: Sequence[str], rows: Iterator[list[object]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)
