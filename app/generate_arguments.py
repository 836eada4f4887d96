"""The words of `otherhand generate`: its arguments and options, and what it prints."""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from app.bulk_command import generate_in_bulk, is_bulk
from app.bulk_run import Workforce
from app.drawing_options import Backend, Originality, Steps, Subfolders, Temperature, Workers
from app.generation_run import Drawer, draw_all
from app.generation_settings import GenerationSettings
from app.jobs import Job, Options, prepare
from app.launcher import place_among
from app.terminal_progress import terminal_progress
from app.variation_writer import Outcome
from engine import ModelCard

FAILED = 2
"""Exit code where something could not be drawn."""
Opener = Callable[..., Drawer]
"""Family to engine; where more is asked for than one engine on the CPU, with `backend` and `threads`."""


def add_generate(cli: typer.Typer, opener: Opener, installed: Callable[[], Sequence[ModelCard]]) -> None:
    """Lets the command line know the command, with what opens the engine and lists the models passed in."""

    @cli.command()
    def generate(
        exemplars: Annotated[
            list[Path], typer.Argument(metavar="EXEMPLAR...", help="Image files, or folders of them.")
        ],
        out: Annotated[Path, typer.Option(help="Folder for the results.")],
        count: Annotated[int, typer.Option(min=1, help="Variations of each exemplar.")] = 24,
        guidance: Annotated[float, typer.Option(min=0, max=3, help="How closely to keep to the exemplar.")] = 1.0,
        steps: Steps = None,
        originality: Originality = None,
        temperature: Temperature = None,
        seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same variations.")] = 0,
        family: Annotated[str, typer.Option(help="Which model draws (see `otherhand models`).")] = "cfgdm",
        svg: Annotated[bool, typer.Option("--svg", help="Write each variation as SVG, too.")] = False,
        as_json: Annotated[bool, typer.Option("--json", help="Print files, scores and timings as JSON.")] = False,
        workers: Workers = None,
        backend: Backend = "onnx",
        subfolders: Subfolders = False,
    ) -> None:
        """Draw variations of every EXEMPLAR, each with its originality and recognizability.

        Very many of them are a job that goes on where it was stopped when the same command is given again; several
        machines share it where torchrun, accelerate or srun starts the command.
        """
        heat = GenerationSettings.temperature if temperature is None else temperature
        settings = GenerationSettings(family, count, guidance, steps, seed, originality=originality, temperature=heat)
        options = Options(out, settings, svg)
        workforce = Workforce(opener, workers, backend, place_among(os.environ))
        if is_bulk(exemplars, workforce, subfolders):
            if not generate_in_bulk(exemplars, options, workforce, subfolders, installed, as_json):
                raise typer.Exit(FAILED)
            return
        jobs = prepare(exemplars, options)
        _say_notes(jobs)
        open_one = opener if backend == "onnx" else partial(opener, backend=backend)
        _report(_generate(jobs, options, open_one, installed), as_json)


def _generate(
    jobs: Sequence[Job], options: Options, opener: Opener, installed: Callable[[], Sequence[ModelCard]]
) -> list[Outcome]:
    with terminal_progress(len(jobs), options.settings.count) as progress:
        start = time.perf_counter()
        drawer = opener(options.settings.family)
        load = time.perf_counter() - start
        model = next((model.sha256 for model in installed() if model.name == options.settings.family), "unknown")
        outcomes = list(draw_all(drawer, jobs, options, model, progress.show))
    for outcome in outcomes:
        outcome.timings = {"load": load} | outcome.timings
    return outcomes


def _say_notes(jobs: Sequence[Job]) -> None:
    for job in jobs:
        for note in job.notes:
            typer.echo(f"otherhand: {job.path}: {note}", err=True)


def _report(outcomes: Sequence[Outcome], as_json: bool) -> None:
    """JSON where asked for, else one line an exemplar on a terminal, and nothing into a pipe."""
    if as_json:
        typer.echo(json.dumps([asdict(outcome) for outcome in outcomes], indent=1, ensure_ascii=False))
    elif sys.stdout.isatty():
        for outcome in outcomes:
            typer.echo(f"{outcome.exemplar}: {len(outcome.scores)} variations, see {outcome.files[-1]}")
