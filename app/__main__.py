"""Starts Otherhand: the log, then the command line. The window will be opened from here as well."""

import sys

from app.cli import command_line, run
from app.log import log_to_file


def main() -> int:
    """The program; its exit code."""
    log_to_file()
    return run(sys.argv[1:], command_line())


if __name__ == "__main__":
    sys.exit(main())
