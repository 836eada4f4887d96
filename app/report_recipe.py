"""The section of a report from which everything in it can be made again."""

import shlex
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.drawing import Drawing
from app.family_names import family_name
from app.knob_words import knob_words
from app.recipe_chunk import Recipes
from app.report import Report
from app.report_blocks import Block, Code, Facts, Section, Table


def recipe_section(report: Report, command: str = "") -> Section:
    """Versions, hashes and settings; the whole recipe as data, and the command that made the report, if one did."""
    blocks: list[Block] = [Facts(tuple(_facts(report)))]
    if report.by_machine:
        blocks.append(_sets(report.by_machine))
    if command:
        blocks.append(Code(command))
    blocks.append(Code(recipe_of(report), QCoreApplication.translate("Report", "The recipe as data (JSON)")))
    return Section("recipe", QCoreApplication.translate("Report", "Recipe"), tuple(blocks))


def recipe_of(report: Report) -> str:
    """Exemplar, settings, seeds and scores as JSON; see `app.recipe_chunk`."""
    return Recipes(report.models).many(report.drawings)


def command_of(words: Iterable[str]) -> str:
    """A command as one would type it."""
    return shlex.join(["otherhand", *words])


def _facts(report: Report) -> Iterable[tuple[str, str]]:
    if report.source:
        yield QCoreApplication.translate("Report", "Drawing"), report.source
    if report.source_sha256:
        yield QCoreApplication.translate("Report", "Its SHA-256"), report.source_sha256
    program = report.program or QCoreApplication.translate("Report", "run from its sources")
    yield QCoreApplication.translate("Report", "Program"), f"Otherhand {program}"
    yield QCoreApplication.translate("Report", "Made on"), report.made_on.isoformat()
    for name, sha256 in report.models.items():
        yield QCoreApplication.translate("Report", "Network {0}, SHA-256").format(name), sha256


def _sets(drawings: Iterable[Drawing]) -> Table:
    """One row for all drawings that nothing but the index tells apart."""
    sets: dict[tuple[str, ...], list[int]] = {}
    for each in drawings:
        asked = "–" if each.originality is None else f"{each.originality:g}"
        steps = str(each.steps or "–")
        key = (family_name(each.family), knob_words(each) or "–", steps, asked, str(each.seed))
        sets.setdefault(key, []).append(each.index)
    heads = (
        QCoreApplication.translate("Report", "Drawn by"),
        QCoreApplication.translate("Report", "Steered by"),
        QCoreApplication.translate("Report", "Steps"),
        QCoreApplication.translate("Report", "Originality asked for"),
        QCoreApplication.translate("Report", "Seed"),
        QCoreApplication.translate("Report", "Indices"),
    )
    return Table(heads, tuple((*key, spans(indices)) for key, indices in sets.items()))


def spans(indices: Iterable[int]) -> str:
    """Numbers in short: 0, 1, 2, 3, 7 is "0–3, 7"."""
    parts: list[list[int]] = []
    for index in sorted(set(indices)):
        if parts and index == parts[-1][1] + 1:
            parts[-1][1] = index
        else:
            parts.append([index, index])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in parts)
