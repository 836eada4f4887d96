"""How far a run is, on a terminal; nothing where the output goes into a pipe."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from app.jobs import Job
from engine import Event, Preview, Variation

NETWORK_SHARE = 0.7
"""Part of a job's bar that is filled by denoising; the rest by its variations."""


class TerminalProgress:
    """One bar for all jobs."""

    def __init__(self, progress: Progress, task: TaskID, count: int) -> None:
        self._progress, self._task, self._count = progress, task, count
        self._jobs: list[Job] = []
        self._steps = self._drawn = 0.0

    def show(self, job: Job, event: Event) -> None:
        if not self._jobs or self._jobs[-1] is not job:
            self._jobs.append(job)
            self._steps = self._drawn = 0.0
        if isinstance(event, Preview):
            self._steps = event.step / event.steps
        elif isinstance(event, Variation):
            self._drawn += 1 / self._count
        done = NETWORK_SHARE * self._steps + (1 - NETWORK_SHARE) * self._drawn
        self._progress.update(self._task, completed=len(self._jobs) - 1 + done, description=job.path.name)


@contextmanager
def terminal_progress(jobs: int, count: int) -> Iterator[TerminalProgress]:
    """A bar for `jobs` jobs of `count` variations each, gone again at the end."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        yield TerminalProgress(progress, progress.add_task("loading", total=jobs), count)
