"""The section of a report on importance: what mattered to the machine, to the recognizer and to people."""

from itertools import combinations

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.map_names import map_meaning, map_name
from app.report import Findings, Floats, Removal, Report
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
        Figure(map_picture(report.exemplar, values, f"{map_name(kind)}. {map_meaning(kind)}"), map_name(kind))
        for kind, values in findings.maps.items()
    )
    scale = scale_picture(
        QCoreApplication.translate("Report", "ignored"), QCoreApplication.translate("Report", "mattered most")
    )
    blocks: list[Block] = [Paragraph(_what_maps_say()), Gallery(figures, 4), Plot(scale, is_bare=True)]
    blocks.append(Facts(tuple((map_name(kind), map_meaning(kind)) for kind in findings.maps)))
    if findings.removals:
        blocks += [Paragraph(_verdict(findings)), Plot(removal_picture(findings)), _removal_table(findings)]
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


def _verdict(findings: Findings) -> str:
    """Whether the ink that each map calls important is what the character is recognized by, in one sentence."""
    chance = findings.by_chance
    if chance is None:
        return ""
    told = QCoreApplication.translate(
        "Report",
        "While the exemplar's ink goes in random order, recognizability is {0} % on average over the way to blank "
        "paper. When the most important ink goes first, it is {1}: the lower, the more of what the character is "
        "recognized by was in that ink.",
    )
    one = QCoreApplication.translate("Report", "{0} % ({1})")
    parts = [
        one.format(_percent(_area(removal.deletion)), map_name(kind)) for kind, removal in findings.removals.items()
    ]
    return told.format(_percent(_area(chance.deletion)), ", ".join(parts))


def _removal_table(findings: Findings) -> Table:
    heads = (
        QCoreApplication.translate("Report", "Order of the ink"),
        QCoreApplication.translate("Report", "Deletion, %"),
        QCoreApplication.translate("Report", "Insertion, %"),
        QCoreApplication.translate("Report", "Distance when a tenth is gone"),
    )
    caption = QCoreApplication.translate(
        "Report",
        "Mean recognizability while the ink goes (deletion: lower is better) and while it comes (insertion: higher "
        "is better), the most important first, in twenty equal shares (Petsiuk et al. 2018). Distance is "
        "originality against the whole exemplar.",
    )
    return Table(
        heads,
        tuple((removal_name(name), *_removal_row(each)) for name, each in removals_by_name(findings).items()),
        caption,
    )


def _removal_row(removal: Removal) -> tuple[str, ...]:
    tenth = float(np.interp(0.1, np.linspace(0, 1, len(removal.distance)), removal.distance))
    return _percent(_area(removal.deletion)), _percent(_area(removal.insertion)), f"{tenth:.2f}"


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


def _area(curve: Floats) -> float:
    return float((curve[1:] + curve[:-1]).mean() / 2)


def _percent(part: float) -> str:
    return UNKNOWN if np.isnan(part) else f"{100 * part:.0f}"


def _decimal(value: float) -> str:
    return UNKNOWN if np.isnan(value) else f"{value:.2f}"
