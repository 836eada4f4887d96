"""The section of a report on importance: what mattered to the machine, to the recognizer and to people."""

from itertools import combinations

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.importance_choice import GENERATOR_MAPS, GRAIN
from app.map_names import map_meaning, map_name
from app.report import Findings, Report
from app.report_blocks import Block, Facts, Figure, Gallery, Paragraph, Plot, Section, Table
from app.report_pictures import map_picture, scale_picture
from app.report_removal import removal_name, removal_picture, removals_by_name
from engine import Image, concentration, ink_that_holds, rank_correlation, top_overlap

UNKNOWN = "–"


def maps_section(report: Report) -> Section | None:
    """Maps over the exemplar, what its ink is worth in their order, and how far they agree; None without maps."""
    findings = report.findings
    if not findings.maps:
        return None
    figures = tuple(
        Figure(
            map_picture(report.exemplar, values, f"{map_name(kind)}. {map_meaning(kind)}", GRAIN.get(kind, 1.0)),
            map_name(kind),
        )
        for kind, values in findings.maps.items()
    )
    scale = scale_picture(
        QCoreApplication.translate("Report", "ignored"), QCoreApplication.translate("Report", "mattered most")
    )
    blocks: list[Block] = [
        Paragraph(_what_maps_say() + _what_is_missing(report)),
        Gallery(figures, 4),
        Plot(scale, is_bare=True),
    ]
    blocks.append(Facts(tuple((map_name(kind), map_meaning(kind)) for kind in findings.maps)))
    if findings.removals:
        blocks += [Paragraph(_how_maps_are_judged(findings)), _verdicts(findings)]
        blocks += [Plot(removal_picture(findings)), _removal_table(findings)]
    blocks.append(_concentration_table(report.exemplar.image, findings))
    if len(findings.maps) > 1:
        blocks.append(_agreement_table(report.exemplar.image, findings))
    return Section("importance", QCoreApplication.translate("Report", "Why this drawing"), tuple(blocks))


def _what_maps_say() -> str:
    return QCoreApplication.translate(
        "Report",
        "Which of the exemplar's ink mattered. Each map is shown in shares of its own largest value, under the "
        "exemplar.",
    )


def _what_is_missing(report: Report) -> str:
    """Why there is no map of the machine, where it drew; empty otherwise."""
    has_machine = any(not each.is_by_hand for each in report.drawings)
    if not has_machine or any(kind in report.findings.maps for kind in GENERATOR_MAPS):
        return ""
    return " " + QCoreApplication.translate(
        "Report", "The machine has none to show: it drew live, or without guidance, or its maps were not kept."
    )


def _how_maps_are_judged(findings: Findings) -> str:
    """What a gain is, and beside what it is held."""
    turns = len(next(iter(findings.turned_gains.values()), ()))
    return QCoreApplication.translate(
        "Report",
        "Is that the ink by which the character is recognized? Where a map is right, recognizability falls early while "
        "its most important ink goes first, and rises early while that ink comes first. A map's gain is how much "
        "higher recognizability is, on average over the way, in the second case than in the first. An order of the "
        "ink that knows nothing gains about 0. Each map is held against {0} of these: {1} random ones, and {2} by the "
        "map itself, but turned, so that it is as smooth and in the wrong places.",
    ).format(len(findings.random_gains) + turns, len(findings.random_gains), turns)


def _verdicts(findings: Findings) -> Facts:
    """Of each map, whether it does better than chance for this drawing."""
    return Facts(tuple((map_name(kind), _verdict(findings, kind)) for kind in findings.removals))


def _verdict(findings: Findings, kind: str) -> str:
    gain, count = _points(findings.removals[kind].gain), len(findings.gains_by_chance(kind))
    if as_good := findings.as_good_by_chance(kind):
        words = QCoreApplication.translate(
            "Report",
            "Gains {0} points. Of the {1} orders that know nothing, {2} do as well or better: for this drawing, the "
            "map does not beat chance.",
        )
        return words.format(gain, count, as_good)
    words = QCoreApplication.translate(
        "Report",
        "Gains {0} points, more than each of the {1} orders that know nothing: for this drawing, it beats chance.",
    )
    return words.format(gain, count)


def _removal_table(findings: Findings) -> Table:
    heads = (
        QCoreApplication.translate("Report", "Order of the ink"),
        QCoreApplication.translate("Report", "Deletion, %"),
        QCoreApplication.translate("Report", "Insertion, %"),
        QCoreApplication.translate("Report", "Gain, points"),
        QCoreApplication.translate("Report", "Gain when turned"),
        QCoreApplication.translate("Report", "As good by chance"),
    )
    caption = QCoreApplication.translate(
        "Report",
        "Mean recognizability while the ink goes (deletion: lower is better) and while it comes (insertion: higher "
        "is better), the most important first, in twenty equal shares (Petsiuk et al. 2018). Gain is insertion less "
        "deletion. One drawing says little: a map that knows nothing beats all these orders about one time in {0}.",
    ).format(1 + max((len(findings.gains_by_chance(kind)) for kind in findings.removals), default=0))
    rows = [(removal_name(name), *_removal_row(findings, name)) for name in removals_by_name(findings)]
    return Table(heads, tuple(rows), caption)


def _removal_row(findings: Findings, name: str) -> tuple[str, ...]:
    removal = removals_by_name(findings)[name]
    areas = _percent(removal.deletion_area), _percent(removal.insertion_area), _points(removal.gain)
    if name not in findings.removals:
        return (*areas, UNKNOWN, UNKNOWN)
    turned, chances = findings.turned_gains.get(name, ()), findings.gains_by_chance(name)
    shared = f"{findings.as_good_by_chance(name)} / {len(chances)}"
    return (*areas, _points(float(np.mean(turned))) if turned else UNKNOWN, shared if chances else UNKNOWN)


def _concentration_table(drawing: Image, findings: Findings) -> Table:
    heads = (
        QCoreApplication.translate("Report", "Map"),
        QCoreApplication.translate("Report", "In the top tenth of ink, %"),
        QCoreApplication.translate("Report", "Ink that holds half, %"),
    )
    rows = tuple(
        (
            map_name(kind),
            _percent(concentration(values, drawing)),
            _percent(ink_that_holds(0.5, values, drawing)),
        )
        for kind, values in findings.maps.items()
    )
    caption = QCoreApplication.translate(
        "Report",
        "How concentrated a map is: the share of its importance in the most important tenth of the ink, and the "
        "smallest share of ink that has half of it. Without any preference these are 10 and 50 %.",
    )
    return Table(heads, rows, caption)


def _agreement_table(drawing: Image, findings: Findings) -> Table:
    heads = (
        QCoreApplication.translate("Report", "Maps"),
        QCoreApplication.translate("Report", "Rank correlation"),
        QCoreApplication.translate("Report", "Overlap of the top tenth, %"),
    )
    rows = []
    for (one, values), (other, others) in combinations(findings.maps.items(), 2):
        names = f"{map_name(one)} · {map_name(other)}"
        correlation = rank_correlation(values, others, drawing)
        rows.append((names, _decimal(correlation), _percent(top_overlap(values, others, drawing))))
    caption = QCoreApplication.translate(
        "Report",
        "How far two maps agree on the exemplar's ink, both blurred: Spearman's rank correlation (1 = the same "
        "order, 0 = by chance), and what part of the most important tenth they share (by chance 10 %).",
    )
    return Table(heads, tuple(rows), caption)


def _percent(part: float) -> str:
    return UNKNOWN if np.isnan(part) else f"{100 * part:.0f}"


def _points(gain: float) -> str:
    """With its sign, unless it is 0."""
    rounded = round(100 * gain)
    return f"+{rounded}" if rounded > 0 else f"−{-rounded}" if rounded < 0 else "0"


def _decimal(value: float) -> str:
    return UNKNOWN if np.isnan(value) else f"{value:.2f}"
