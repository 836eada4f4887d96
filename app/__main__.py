"""Starts Otherhand: the window where no command is named, else the command line; the log first."""

import gc
import multiprocessing
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.log import log_to_file

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def compose() -> "QMainWindow":
    """The whole program, built but not shown, and without its event loop; `show` it and let Qt run."""
    collect_later()
    from app import composition

    return composition.compose()


def collect_later() -> None:
    """No garbage is collected until app/collector.py does it: what is made at the start is there to stay."""
    gc.disable()


def main() -> int:
    """The program; its exit code."""
    multiprocessing.freeze_support()
    log_to_file()
    arguments = sys.argv[1:]
    if all(Path(argument).is_file() for argument in arguments):
        collect_later()
        from app.composition import run

        return run(arguments)
    from app.cli import command_line
    from app.cli import run as run_command

    return run_command(arguments, command_line())


if __name__ == "__main__":
    sys.exit(main())
