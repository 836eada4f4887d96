"""A report made here and now, with an engine in this process: draws what is missing, and asks what is not known."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from app.drawing import Drawing
from app.generation_settings import GenerationSettings
from app.report import Findings, Floats, scores_of
from app.report_questions import find
from app.report_source import Source
from app.sweep import GUIDANCES
from app.variation_run import finished, unfinished
from app.worlds import named_world
from engine import Answer, Event, GenerationRequest, Image, Preview, Question, Variation, mean_maps

LIKE_PEOPLE = 1.0
"""Guidance of the drawings that maps are taken from, where those of the report came without."""
Tell = Callable[[str, float], None]
"""What is being done, and how much of it, 0..1."""


class Machine(Protocol):
    """The engine, as far as a report needs it."""

    def generate(self, request: GenerationRequest) -> Iterator[Event]: ...

    def answer(self, question: Question) -> Answer: ...


@dataclass(frozen=True)
class Wish:
    """What shall be drawn for the report."""

    settings: GenerationSettings
    has_sweep: bool

    def sets(self, source: Source) -> list[GenerationSettings]:
        """One for each set that has to be drawn, that of the report first; the sweep draws it with the others."""
        wanted = [] if source.drawings else [self.settings]
        if self.has_sweep:
            wanted += [replace(self.settings, guidance=each) for each in GUIDANCES]
        return list(dict.fromkeys(wanted))


class ReportRun:
    """Draws set after set, then asks; `tell` hears of every step."""

    def __init__(self, machine: Machine, source: Source, wish: Wish, tell: Tell = lambda _what, _share: None) -> None:
        self._machine, self._source, self._wish, self._tell = machine, source, wish, tell
        self._world = named_world(wish.settings.family)

    def drawings_and_findings(self, clicks: Image | None = None) -> tuple[tuple[Drawing, ...], Findings]:
        """The drawings of the report, and what was found out; `clicks` is people's map of the exemplar, if any."""
        drawn = self._draw_all()
        own = self._source.drawings or drawn[self._wish.settings]
        sweep = {each.guidance: scores_of(found) for each, found in drawn.items()} if self._wish.has_sweep else {}
        if self._wish.has_sweep:
            sweep = {guidance: sweep[guidance] for guidance in GUIDANCES}
        maps = self._maps(own, drawn) | ({} if clicks is None else {"clicks": clicks})
        return own, self._ask(maps, sweep)

    def _draw_all(self) -> dict[GenerationSettings, tuple[Drawing, ...]]:
        wanted = self._wish.sets(self._source)
        requests = [each.request(self._source.exemplar) for each in wanted]
        streams = [self._machine.generate(request) for request in requests]  # all are checked before the first is drawn
        return {
            each: self._draw(request, stream) for each, request, stream in zip(wanted, requests, streams, strict=True)
        }

    def _draw(self, request: GenerationRequest, stream: Iterator[Event]) -> tuple[Drawing, ...]:
        what = f"guidance {request.guidance:g}"
        steps, found = 0, list[Drawing]()
        for event in stream:
            if isinstance(event, Preview):
                steps = steps or event.steps // -(-request.count // len(event.images))  # of one lot
                self._tell(what, 0.7 * event.step / event.steps)
            elif isinstance(event, Variation):
                found.append(finished(unfinished(request, len(found) + 1, event.index, steps), event))
                self._tell(what, 0.7 + 0.3 * len(found) / request.count)
        return tuple(found)

    def _maps(
        self, own: tuple[Drawing, ...], drawn: Mapping[GenerationSettings, tuple[Drawing, ...]]
    ) -> dict[str, Image]:
        """The exemplar's maps by the machine: of the report's drawings, or, where they have none, of the sweep's."""
        if maps := mean_of(own):
            return maps
        guided = [found for settings, found in drawn.items() if settings.guidance == LIKE_PEOPLE]
        return mean_of(guided[0]) if guided else {}

    def _ask(self, maps: Mapping[str, Image], sweep: Mapping[float, Floats]) -> Findings:
        self._tell("importance", 0.0)
        asking = find(self._source.exemplar, maps, sweep)
        question = next(asking)
        while True:
            try:
                question = asking.send(self._machine.answer(replace(question, world=self._world)))
            except StopIteration as end:
                found: Findings = end.value
                return found


def mean_of(drawings: tuple[Drawing, ...]) -> dict[str, Image]:
    """The mean over drawings of every kind of map (48, 48) that they came with."""
    return mean_maps([{kind: np.asarray(each, np.float32) for kind, each in one.maps.items()} for one in drawings])
