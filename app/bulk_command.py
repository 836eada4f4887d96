"""When `otherhand generate` is a bulk run, and what it says then."""

from collections.abc import Callable, Sequence
from pathlib import Path

import typer

from app.bulk_run import MANY, Workforce, run_bulk
from app.bulk_words import as_json, complaints, words_of
from app.exemplar_files import find_exemplars
from app.jobs import Options
from engine import ModelCard


def is_bulk(places: Sequence[Path], workforce: Workforce, has_subfolders: bool) -> bool:
    """Whether somebody asked for it, or a launcher started several processes, or there are very many exemplars."""
    if workforce.workers or has_subfolders or workforce.place.world > 1:
        return True
    return len(find_exemplars(places)) > MANY


def generate_in_bulk(
    places: Sequence[Path],
    options: Options,
    workforce: Workforce,
    has_subfolders: bool,
    installed: Callable[[], Sequence[ModelCard]],
    has_json: bool,
) -> bool:
    """Draws, and prints the account; whether there was something to draw of every exemplar."""
    model = next((model.sha256 for model in installed() if model.name == options.settings.family), "unknown")
    account = run_bulk(places, options, model, workforce, _complain, has_subfolders)
    for line in [as_json(account)] if has_json else words_of(account):
        typer.echo(line)
    for line in complaints(account):
        _complain(line)
    return not account.unfit


def _complain(line: str) -> None:
    typer.echo(f"otherhand: {' '.join(line.split())}", err=True)
