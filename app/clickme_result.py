"""What came of a round: the verdict, the drawing as people and machines see it, and how far they agree."""

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.click_agreement import GENERATOR, HUMAN, RECOGNIZER, Comparison, finding_of
from app.click_round import OUT_OF_TIME, RECOGNIZED
from app.clickme_round import Round
from app.clickme_targets import Target
from app.counted import counted
from app.heat_picture import HeatPicture
from app.naming import named
from engine import blurred

PICTURE = 112
COLUMNS = (HUMAN, GENERATOR, RECOGNIZER)
ROWS = ("correlation", "overlap", "concentration", "half")


class ResultPanel(QWidget):
    """Shows one round that is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "clickme_result", self.tr("What came of the round"))
        self.verdict = named(QLabel(), "clickme_verdict")
        self.details = named(QLabel(), "clickme_details")
        self.finding = named(QLabel(), "clickme_finding")
        self.missing = named(QLabel(), "clickme_missing")
        self.pictures = {name: named(HeatPicture(PICTURE), f"clickme_map_{name}") for name in COLUMNS}
        self.figures = {(row, name): named(QLabel(), f"clickme_{row}_{name}") for row in ROWS for name in COLUMNS}
        self._heads = dict(zip(COLUMNS, (self.tr("You"), self.tr("Generator"), self.tr("Recognizer")), strict=True))
        self._table = QWidget()
        self._arrange()

    def show_verdict(self, played: Round, name: str, rank: int | None) -> None:
        """Result, points, what the drawing is called, and which guess of the recognizer's it was."""
        known = {RECOGNIZED: self.tr("Recognized"), OUT_OF_TIME: self.tr("Time is up")}
        words = known.get(played.result or "", self.tr("Skipped"))
        self.verdict.setText(self.tr("{0}: {1}").format(words, name) if name else words)
        share = f"{100 * played.share:.0f}"
        if played.result == RECOGNIZED:
            points = counted(played.points, self.tr("1 point"), self.tr("{0} points"))
            told = self.tr("after {0} s, with {1} % of the ink uncovered: {2}")
            told = told.format(f"{played.seconds:.1f}", share, points)
        elif rank is None:
            told = self.tr("The recognizer saw nothing of it")
        else:
            told = self.tr("With {0} % of the ink uncovered it was guess number {1}").format(share, rank)
        self.details.setText(told)

    def show_comparison(self, target: Target | None, comparison: Comparison | None) -> None:
        """Maps and figures of the drawing; None while nobody clicked on it."""
        self._table.setVisible(comparison is not None)
        self.missing.setVisible(comparison is not None and comparison.ceiling is None)
        if target is None or comparison is None:
            return
        maps = {HUMAN: comparison.human, **{name: each.values for name, each in comparison.machines.items()}}
        for name, picture in self.pictures.items():
            found = maps.get(name)
            smooth = None if found is None else blurred(np.asarray(found, np.float32))  # as they are compared
            picture.show_map(target.exemplar, target.strokes, smooth, self._why_none(name))
            picture.setAccessibleName(self._heads[name])
            picture.setToolTip(self._about(name, name in maps))
        for (row, name), label in self.figures.items():
            label.setText(self._figure(row, name, comparison))

    def show_finding(self, comparisons: Sequence[Comparison]) -> None:
        """The paper's finding in numbers of the user's own drawings."""
        self.finding.setText(self._found(comparisons) if comparisons else "")

    def _figure(self, row: str, name: str, comparison: Comparison) -> str:
        if name == HUMAN:
            ceiling = comparison.ceiling.corrected if comparison.ceiling else math.nan
            return {
                "correlation": self.tr("at most {0}").format(_number(ceiling)) if comparison.ceiling else "",
                "overlap": "",
                "concentration": _percent(comparison.focus.concentration),
                "half": _percent(comparison.focus.half_ink),
            }[row]
        machine = comparison.machines.get(name)
        if machine is None:
            return "–"
        shown: dict[str, Callable[[], str]] = {
            "correlation": lambda: _number(machine.correlation),
            "overlap": lambda: _percent(machine.overlap),
            "concentration": lambda: _percent(machine.focus.concentration),
            "half": lambda: _percent(machine.focus.half_ink),
        }
        return shown[row]()

    def _about(self, name: str, is_there: bool) -> str:
        if name == HUMAN:
            return self.tr("Where you clicked first and most, over all rounds with this drawing")
        if name == GENERATOR:
            missing = self.tr(
                "No map yet: draw variations of this character first, carefully and with guidance above 0"
            )
            return self.tr("Where the exemplar changed what the machine drew") if is_there else missing
        missing = self.tr("The recognizer is being asked")
        return self.tr("What the recognizer loses most by when it is hidden") if is_there else missing

    def _why_none(self, name: str) -> str:
        return self.tr("Draw variations of it first") if name == GENERATOR else self.tr("Being asked")

    def _found(self, comparisons: Sequence[Comparison]) -> str:
        finding = finding_of(comparisons)
        half = {name: _percent(value) for name, value in finding.half_ink.items()}
        if HUMAN not in half:
            return ""
        if GENERATOR in half and RECOGNIZER in half:
            words = self.tr(
                "Half of your clicks’ weight lies in {0} of the ink; for the generator it is {1}, "
                "for the recognizer {2}."
            )
            told = words.format(half[HUMAN], half[GENERATOR], half[RECOGNIZER])
        elif len(half) > 1:
            words = self.tr("Half of your clicks’ weight lies in {0} of the ink; for the machine it is {1}.")
            told = words.format(half[HUMAN], half.get(GENERATOR) or half[RECOGNIZER])
        else:
            told = self.tr("Half of your clicks’ weight lies in {0} of the ink.").format(half[HUMAN])
        if finding.count > 1:
            told = self.tr("{0} Mean over {1} drawings.").format(told, finding.count)
        return f"{told} {self._judged(finding.half_ink)}".strip()

    def _judged(self, half: Mapping[str, float]) -> str:
        """Whether it is as the paper found."""
        machines = [value for name, value in half.items() if name != HUMAN]
        if not machines:
            return ""
        if half[HUMAN] < min(machines):
            return self.tr("You rely on fewer, more localized features, as the paper found of people.")
        return self.tr("The paper found that people rely on fewer, more localized features; here they are not fewer.")

    def _arrange(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(1.5 * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        self.verdict.setFont(font)
        self.missing.setText(
            self.tr(
                "One more round with this drawing, and you see how well your clicks foretell your own: "
                "the most that a machine’s map can agree with them."
            )
        )
        self.missing.setProperty("faint", True)
        self.missing.hide()
        for label in (self.verdict, self.details, self.finding, self.missing):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setProperty("faint", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.verdict)
        column.addWidget(self.details)
        column.addSpacing(8)
        column.addWidget(self._table)
        column.addSpacing(8)
        column.addWidget(self.finding)
        column.addWidget(self.missing)
        column.addStretch(1)
        self._arrange_table()

    def _arrange_table(self) -> None:
        """A column for each map; what a row of figures tells stands above it."""
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for column, name in enumerate(COLUMNS):
            head = QLabel(self._heads[name])
            head.setProperty("heading", True)
            grid.addWidget(head, 0, column, middle)
            grid.addWidget(self.pictures[name], 1, column, middle)
        for number, (row, (words, tip)) in enumerate(self._row_words().items(), 1):
            label = QLabel(words)
            label.setProperty("faint", True)
            label.setToolTip(tip)
            grid.setRowMinimumHeight(3 * number - 1, 8)
            grid.addWidget(label, 3 * number, 0, 1, len(COLUMNS))
            for column, name in enumerate(COLUMNS):
                self.figures[row, name].setToolTip(tip)
                grid.addWidget(self.figures[row, name], 3 * number + 1, column, middle)

    def _row_words(self) -> dict[str, tuple[str, str]]:
        return {
            "correlation": (
                self.tr("Rank correlation with where you clicked"),
                self.tr(
                    "Spearman’s rank correlation over the ink, both maps blurred: 1 = the same, 0 = none. Below your "
                    "own map stands how well half of your rounds foretell the other half: no map can do better."
                ),
            ),
            "overlap": (
                self.tr("Shared with the tenth of the ink that matters most to you"),
                self.tr("How much of the tenth of the ink that matters most to you does so to it; 10 % by chance"),
            ),
            "concentration": (
                self.tr("Importance in the tenth of the ink that matters most"),
                self.tr("Share of all importance that lies in the most important tenth of the ink; 10 % if even"),
            ),
            "half": (
                self.tr("Ink that holds half of the importance"),
                self.tr("The smallest share of the ink that holds half of the importance; 50 % if even"),
            ),
        }


def _percent(share: float) -> str:
    return "–" if math.isnan(share) else f"{100 * share:.0f} %"


def _number(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.2f}"
