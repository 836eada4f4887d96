"""What the engine is asked for a report: the recognizer's map of the exemplar, and what ink in any order is worth."""

from collections.abc import Generator, Mapping, Sequence

import numpy as np

from app.importance_choice import CRITIC_MAPS
from app.report import Findings, Floats, Removal
from engine import (
    Answer,
    Exemplar,
    Explained,
    ExplainRequest,
    Image,
    Question,
    Scored,
    ScoreRequest,
    deleted,
    inserted,
    random_map,
    removal_order,
    turned_maps,
)

STAGES = 20
"""Equal shares in which ink goes or comes: a twentieth, as a character may be lost with the first tenth."""
CHANCES = 8
"""Random orders; their mean is shown."""

Asking = Generator[Question, Answer, Findings]
"""Yields questions without tickets, wants each one's answer, and returns what was found."""


def find(exemplar: Exemplar, maps: Mapping[str, Image], sweep: Mapping[float, Floats]) -> Asking:
    """Findings about the exemplar, given the maps (48, 48) and scores that are there already.

    Whoever runs it asks its questions, of an engine here or in another process.
    """
    found = {kind: np.asarray(values, np.float32) for kind, values in maps.items()}
    for kind in CRITIC_MAPS:
        explained = yield ExplainRequest(exemplar, exemplar.image[None], kind)
        if isinstance(explained, Explained):
            found.setdefault(kind, explained.maps[0])
    removals, turned = {}, {}
    for kind, values in found.items():
        own, *others = yield from _removals(exemplar, [values, *turned_maps(values)])
        removals[kind], turned[kind] = own, tuple(each.gain for each in others)
    chances = yield from _removals(exemplar, [random_map(seed) for seed in range(CHANCES)])
    return Findings(found, removals, _mean(chances), sweep, tuple(each.gain for each in chances), turned)


def _removals(exemplar: Exemplar, maps: Sequence[Image]) -> Generator[Question, Answer, list[Removal]]:
    """What the exemplar's ink is worth in the order of each map."""
    found = []
    for values in maps:
        scored = yield _question(exemplar, values)
        found.append(_removal(scored))
    return found


def _question(exemplar: Exemplar, values: Image) -> ScoreRequest:
    """One order of ink in each question, so that none takes long to put together, to send or to answer."""
    return ScoreRequest(exemplar, _steps(exemplar.image, values))


def _steps(drawing: Image, values: Image) -> Image:
    """The drawing while its ink goes, then while it comes, (2 (stages + 1), 48, 48)."""
    order = removal_order(drawing, values)
    return np.concatenate([deleted(drawing, order, STAGES), inserted(drawing, order, STAGES)])


def _removal(answer: Answer) -> Removal:
    scores = answer.scores if isinstance(answer, Scored) else ()
    going, coming = np.array([(each.originality, each.recognizability) for each in scores], float).reshape(2, -1, 2)
    return Removal(going[:, 1], coming[:, 1], going[:, 0])


def _mean(removals: Sequence[Removal]) -> Removal:
    parts = [(each.deletion, each.insertion, each.distance) for each in removals]
    return Removal(*np.mean(parts, axis=0))
