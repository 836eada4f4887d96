"""The section of a report on generalization curves: recognizability as a function of originality, and how often."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.curve_numbers import mean_interval
from app.report import Floats, Report, scores_of
from app.report_blocks import Block, Paragraph, Plot, Section, Table
from app.report_colours import GUIDED
from app.report_curves_plot import Series, curves_picture


def curves_section(report: Report) -> Section | None:
    """Curves of people, of the machine at each guidance and of the user; None where the machine drew nothing."""
    machine = _machine(report)
    if not machine:
        return None
    series = list(machine)
    if len(report.people.scores):
        series.insert(
            0,
            Series(QCoreApplication.translate("Report", "People"), report.people.scores, "human", report.people.curve),
        )
    if report.by_hand:
        series.append(Series(QCoreApplication.translate("Report", "Your hand"), scores_of(report.by_hand), "hand"))
    about = QCoreApplication.translate(
        "Report",
        "How recognizable drawings still are as they grow more original (Boutin et al. 2023): bins of equally many "
        "drawings, each at its median originality, with the 95 % interval of its mean. Below, how often which "
        "originality is reached.",
    )
    blocks: list[Block] = [Paragraph(about), Plot(curves_picture(series))]
    if len(report.findings.sweep) > 1:
        blocks.append(Paragraph(_effect_of_guidance(report.findings.sweep)))
    blocks.append(_table(series))
    return Section("curves", QCoreApplication.translate("Report", "Generalization curves"), tuple(blocks))


def _machine(report: Report) -> list[Series]:
    """One series for each guidance: of the sweep, or, without one, of the drawings as they are."""
    scores = dict(report.findings.sweep)
    if not scores:
        strengths = sorted({each.guidance for each in report.by_machine})
        scores = {g: scores_of([each for each in report.by_machine if each.guidance == g]) for g in strengths}
    name = QCoreApplication.translate("Report", "Guidance {0}")
    return [Series(name.format(f"{g:g}"), found, _colour(g)) for g, found in scores.items() if len(found)]


def _colour(guidance: float) -> str:
    return GUIDED[int(np.clip(round(2 * guidance), 0, len(GUIDED) - 1))]


def _effect_of_guidance(sweep: Mapping[float, Floats]) -> str:
    """The paper's second finding with the numbers of this character."""
    weak, strong = min(sweep), max(sweep)
    (o, r), (strong_o, strong_r) = sweep[weak].mean(axis=0), sweep[strong].mean(axis=0)
    told = QCoreApplication.translate(
        "Report",
        "From guidance {0} to {1}, mean recognizability goes from {2} to {3} %, and mean originality from {4} to {5}.",
    )
    percents = f"{100 * r:.0f}", f"{100 * strong_r:.0f}"
    return told.format(f"{weak:g}", f"{strong:g}", *percents, f"{o:.2f}", f"{strong_o:.2f}")


def _table(series: Sequence[Series]) -> Table:
    heads = (
        QCoreApplication.translate("Report", "Drawn by"),
        QCoreApplication.translate("Report", "Drawings"),
        QCoreApplication.translate("Report", "Originality"),
        QCoreApplication.translate("Report", "Recognizability, %"),
    )
    caption = QCoreApplication.translate("Report", "Means, with their 95 % intervals (bootstrap over drawings).")
    return Table(heads, tuple(_row(each) for each in series), caption)


def _row(series: Series) -> tuple[str, ...]:
    originality, recognizability = series.scores.T
    return (
        series.name,
        str(len(series.scores)),
        _with_interval(originality, "{:.2f}"),
        _with_interval(100 * recognizability, "{:.1f}"),
    )


def _with_interval(values: Floats, form: str) -> str:
    mean = form.format(values.mean())
    if len(values) < 2:
        return mean
    low, high = mean_interval(values)
    return f"{mean} ({form.format(low)}–{form.format(high)})"
