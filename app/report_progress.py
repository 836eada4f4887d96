"""How far a report is, on a terminal; nothing where the output goes into a pipe."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn


class StageProgress:
    """One bar over stages of equal length, which are told apart by their names."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress, self._task = progress, task
        self._stages: list[str] = []

    def show(self, stage: str, share: float) -> None:
        """So much of this stage, 0..1, is done."""
        if not self._stages or self._stages[-1] != stage:
            self._stages.append(stage)
        self._progress.update(self._task, completed=len(self._stages) - 1 + share, description=stage)


@contextmanager
def stage_progress(stages: int) -> Iterator[StageProgress]:
    """A bar for so many stages, gone again at the end."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        yield StageProgress(progress, progress.add_task("loading", total=stages))
