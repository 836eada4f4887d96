"""Variations drawn and written, exemplar after exemplar."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from app.atomic_file import write_file
from app.exemplar_files import SCORES
from app.export import ScoreRow, scores_table
from app.jobs import Job, Options
from app.variation_writer import Outcome, VariationWriter
from engine import Event, GenerationRequest


class Drawer(Protocol):
    """The engine, as far as it is needed here."""

    def generate(self, request: GenerationRequest) -> Iterator[Event]: ...


def draw_all(
    drawer: Drawer, jobs: Sequence[Job], options: Options, model: str, on_event: Callable[[Job, Event], None]
) -> Iterator[Outcome]:
    """Draws and writes job after job; all requests are checked by the drawer before the first is drawn.

    `model` is the hash of the family's weights. scores.csv holds the jobs finished so far.
    """
    streams = [drawer.generate(options.settings.request(job.exemplar)) for job in jobs]
    rows: list[ScoreRow] = []
    for job, stream in zip(jobs, streams, strict=True):
        writer = VariationWriter(job, options, model)
        for event in stream:
            writer.take(event)
            on_event(job, event)
        rows += writer.outcome.scores
        with writer.timed():
            write_file(options.out / SCORES, scores_table(rows))
        yield writer.outcome
