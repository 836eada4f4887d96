"""Rounds of Spot the machine as they are kept: one line for each judge, who has a number and no name; and as CSV."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from app.checked_json import Entry, Refused, parsed
from app.spot_level import Level
from app.spot_round import Judgement, Recipe, Side

COLUMNS = (
    "round",
    "date",
    "source",
    "trial",
    "character",
    "machine_side",
    "answer",
    "is_right",
    "seconds",
    "family",
    "guidance",
    "steps",
    "originality",
    "seed",
    "index",
)
SKIPPED = "skipped"
MOST_TRIALS = 1_000
LONGEST = 200
"""Letters of a text."""
LARGE = 2**53
SIDES = tuple(side.value for side in Side)


@dataclass(frozen=True)
class Said:
    """One trial without its pictures."""

    character: str
    machine_side: str
    """"left" or "right"."""
    answer: str
    """Where the machine's drawing was thought to be, or `SKIPPED`."""
    seconds: float
    recipe: Recipe

    @property
    def is_right(self) -> bool:
        return self.answer == self.machine_side


@dataclass(frozen=True)
class Judged:
    """One judge's round."""

    date: str
    """ISO 8601, to the minute, of this machine's clock."""
    source: str
    """Name of the folder or file; empty for the user's own drawings."""
    said: tuple[Said, ...]

    @property
    def level(self) -> Level:
        answered = [each for each in self.said if each.answer != SKIPPED]
        return Level(sum(each.is_right for each in answered), len(answered))


def judged(judgements: Iterable[Judgement], date: str, source: str) -> Judged:
    """What is kept of a round."""
    return Judged(date, source[:LONGEST], tuple(map(_said, judgements)))


def _said(judgement: Judgement) -> Said:
    trial = judgement.trial
    answer = judgement.chosen.value if judgement.chosen else SKIPPED
    seconds = round(judgement.seconds, 3)
    return Said(trial.pair.character[:LONGEST], trial.machine_side.value, answer, seconds, trial.pair.recipe)


def together(rounds: Iterable[Judged]) -> Level:
    """All answers of all judges."""
    levels = [each.level for each in rounds]
    return Level(sum(each.right for each in levels), sum(each.answers for each in levels))


def csv_of(rounds: Sequence[Judged], first: int = 1) -> str:
    """A table with one row for each trial; `round` counts from `first`. Sides are as the judge saw them."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for number, each in enumerate(rounds, first):
        for trial, said in enumerate(each.said, 1):
            own = {key: value for key, value in asdict(said).items() if key != "recipe"}
            own |= {"is_right": "" if said.answer == SKIPPED else int(said.is_right), **asdict(said.recipe)}
            writer.writerow({"round": number, "date": each.date, "source": each.source, "trial": trial} | own)
    return text.getvalue()


def line_of(each: Judged) -> str:
    """The round in one line of JSON."""
    return json.dumps(asdict(each), ensure_ascii=False, separators=(",", ":")) + "\n"


def judged_of(line: bytes) -> Judged:
    """The round in such a line; Refused where it is none."""
    entry = parsed(line, "the round")
    said = tuple(_said_of(each) for each in entry.entries("said", MOST_TRIALS))
    return Judged(entry.text("date", LONGEST), entry.text("source", LONGEST), said)


def _said_of(entry: Entry) -> Said:
    side, answer = entry.text("machine_side", LONGEST), entry.text("answer", LONGEST)
    if side not in SIDES or answer not in (*SIDES, SKIPPED):
        raise Refused("the round: a side is neither left nor right")
    recipe = entry.entry("recipe")
    return Said(
        entry.text("character", LONGEST),
        side,
        answer,
        entry.number("seconds", 0, 1e9),
        Recipe(
            recipe.text("family", LONGEST),
            recipe.number("guidance", 0, 100),
            recipe.whole("steps", 0, LARGE),
            recipe.whole("seed", 0, LARGE),
            recipe.whole("index", 0, LARGE),
            recipe.number("originality", 0, 100) if recipe.has("originality") else None,
        ),
    )
