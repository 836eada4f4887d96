"""Starts Otherhand: the window where no command is named, else the command line; the log first."""

import multiprocessing
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.log import log_to_file
from app.one_painter import paint_alone
from app.quick_start import start_quickly

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def compose() -> "QMainWindow":
    """The whole program, built but not shown, and without its event loop; `show` it and let Qt run."""
    paint_alone()
    start_quickly()
    from app import composition

    return composition.compose()


def main() -> int:
    """The program; its exit code."""
    multiprocessing.freeze_support()
    paint_alone()
    log_to_file()
    arguments = sys.argv[1:]
    if all(Path(argument).is_file() for argument in arguments):
        start_quickly()
        from app.composition import run

        return run(arguments)
    from app.cli import command_line
    from app.cli import run as run_command

    return run_command(arguments, command_line())


if __name__ == "__main__":
    sys.exit(main())
