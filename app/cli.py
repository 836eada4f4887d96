"""The command line: words to options, outcomes to text or JSON, errors to one line."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer

from app.generate_arguments import FAILED, Opener, add_generate
from app.model_cards import described
from app.report_arguments import add_report
from app.version import program_version
from engine import EngineError, ModelCard, installed_models, open_engine

INTERRUPTED = 130
USAGE_ERROR: Any = typer.BadParameter.__mro__[1]
"""What typer raises for words it does not understand; it has no public name that all versions share."""


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

    add_generate(cli, opener, installed)

    @cli.command()
    def models() -> None:
        """Say which models are installed, each with its card."""
        typer.echo(described(installed()) or "No models are installed.")

    add_report(cli, opener, installed)
    return cli


def _print_version(is_wanted: bool) -> None:
    if is_wanted:
        typer.echo(f"otherhand {program_version() or '(run from its sources, not installed)'}")
        raise typer.Exit
