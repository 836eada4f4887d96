"""Starts the program anew, for what holds from the next start only; what is not saved comes along."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QProcess


def start_program(arguments: Sequence[str]) -> bool:
    """Another process of this program with these arguments, which outlives this one; whether it was begun."""
    is_packed = getattr(sys, "frozen", False)  # by PyInstaller: the executable is the program
    begun = QProcess.startDetached(sys.executable, [*([] if is_packed else ["-m", "app"]), *arguments])
    return bool(begun[0] if isinstance(begun, tuple) else begun)


def start_at_the_end(arguments: Sequence[str], start: Callable[[Sequence[str]], object] = start_program) -> None:
    """As soon as this program's event loop ends, so that two of them never hold the same file."""
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(lambda: start(arguments))
