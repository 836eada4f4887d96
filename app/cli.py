"""The command line: words to options, outcomes to text or JSON, errors to one line."""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated, Any

import typer

from app.bulk_command import generate_in_bulk, is_bulk
from app.bulk_run import Workforce
from app.drawing_options import Backend, Originality, Steps, Subfolders, Workers
from app.generation_run import Drawer, draw_all
from app.generation_settings import GenerationSettings
from app.jobs import Job, Options, prepare
from app.launcher import place_among
from app.model_cards import described
from app.report_arguments import add_report
from app.terminal_progress import terminal_progress
from app.variation_writer import Outcome
from engine import EngineError, ModelCard, installed_models, open_engine

FAILED, INTERRUPTED = 2, 130
USAGE_ERROR: Any = typer.BadParameter.__mro__[1]
"""What typer raises for words it does not understand; it has no public name that all versions share."""

Opener = Callable[..., Drawer]
"""Family to engine; where more is asked for than one engine on the CPU, with `backend` and `threads`."""


def run(arguments: Sequence[str], cli: typer.Typer) -> int:
    """Does what the arguments say and gives the exit code; what a person can mend is one line on standard error."""
    try:
        code = cli(list(arguments), prog_name="otherhand", standalone_mode=False)
        sys.stdout.flush()
    except EngineError as error:
        return _failed(str(error))
    except USAGE_ERROR as error:
        return _failed(f"{error.format_message().rstrip('.')} (see otherhand --help)")
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except MemoryError:
        return _failed("There is not enough memory (use a smaller image or a smaller count)")
    return code if isinstance(code, int) else 0


def _failed(line: str) -> int:
    print(f"otherhand: {' '.join(line.split())}", file=sys.stderr)  # noqa: T201
    return FAILED


def command_line(
    opener: Opener = open_engine, installed: Callable[[], Sequence[ModelCard]] = installed_models
) -> typer.Typer:
    """The commands, with what opens the engine and lists the models passed in."""
    cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, no_args_is_help=False)

    @cli.callback(invoke_without_command=True)
    def otherhand(
        context: typer.Context,
        version: Annotated[
            bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Say the version and stop.")
        ] = False,
    ) -> None:
        """Draw a character once; Otherhand draws it again, as another hand would."""
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())

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
        settings = GenerationSettings(family, count, guidance, steps, seed, originality=originality)
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

    @cli.command()
    def models() -> None:
        """Say which models are installed, each with its card."""
        typer.echo(described(installed()) or "No models are installed.")

    add_report(cli, opener, installed)
    return cli


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


def _print_version(is_wanted: bool) -> None:
    if is_wanted:
        try:
            typer.echo(f"otherhand {version('otherhand')}")
        except PackageNotFoundError:
            typer.echo("otherhand (run from its sources, not installed)")
        raise typer.Exit
