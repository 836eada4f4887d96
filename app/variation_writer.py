"""Writes the variations of one exemplar as they come, and keeps account of files, scores and seconds."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import engine
from app.atomic_file import write_file
from app.export import ScoreRow, dark_on_white, png
from app.jobs import Job, Options
from app.sheet import contact_sheet
from engine import Event, Finished, Preview, Variation, draw_at_own_size


@dataclass
class Outcome:
    """What became of a job; its public fields are what `--json` prints."""

    exemplar: str
    files: list[str] = field(default_factory=list)
    """The variations in order, then the sheet."""
    scores: list[ScoreRow] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    timings: dict[str, float] = field(default_factory=dict)
    """Seconds for `load`, `first_preview`, `sampling`, `scoring`, `vectorising`, `writing`."""


class VariationWriter:
    """Writes one job's variations as they come; `write` puts bytes at a path, and the sheet is left out if asked."""

    def __init__(
        self,
        job: Job,
        options: Options,
        model: str,
        write: Callable[[Path, bytes], None] = write_file,
        has_sheet: bool = True,
    ) -> None:
        self._job, self._options, self._model = job, options, model
        self._put, self._has_sheet = write, has_sheet
        self._steps = 0
        self._variations: list[Variation] = []
        self.outcome = Outcome(str(job.path), notes=list(job.notes), timings={"writing": 0.0})

    def timed(self) -> "_Timer":
        return _Timer(self.outcome.timings)

    def take(self, event: Event) -> None:
        if isinstance(event, Preview):
            self._steps += not self.outcome.scores  # the steps of the first lot, which are those of every lot
        elif isinstance(event, Variation):
            if self._has_sheet:
                self._variations.append(replace(event, maps={}))
            with self.timed():
                self._write(event)
        elif isinstance(event, Finished):
            self.outcome.timings |= event.timings
            if self._has_sheet:
                with self.timed():
                    self._write_sheet()

    def _write(self, variation: Variation) -> None:
        frame = self._job.exemplar.frame
        path = self._job.folder / f"{variation.index:03d}.png"
        recipe = self._recipe() | {"index": variation.index, "seed": variation.seed}
        self._put(path, png(dark_on_white(draw_at_own_size(variation.strokes, frame)), recipe))
        if self._options.has_svg:
            vector = engine.svg(variation.strokes, frame.width, frame.height, frame.pen_width)
            self._put(path.with_suffix(".svg"), vector.encode())
        self.outcome.files.append(str(path))
        name = path.relative_to(self._options.out).as_posix()
        scores = variation.scores
        self.outcome.scores.append(
            ScoreRow(
                str(self._job.path),
                variation.index,
                name,
                variation.seed,
                round(float(scores.originality), 6),
                round(float(scores.recognizability), 6),
            )
        )

    def _write_sheet(self) -> None:
        settings = self._options.settings
        part = "" if len(self._variations) == settings.count else f"the first {len(self._variations)} of "
        details = f"{part}{settings.count} variations · {settings.family} · guidance {settings.guidance:g}"
        if settings.originality is not None:
            details += f" · originality {settings.originality:g}"
        if settings.temperature != 1:
            details += f" · temperature {settings.temperature:g}"
        details += f" · {self._steps} steps · seed {settings.seed}"
        sheet = contact_sheet(self._job.path.name, details, self._job.exemplar, self._variations)
        path = self._job.folder / "sheet.png"
        self._put(path, png(sheet, self._recipe() | {"seed": settings.seed}))
        self.outcome.files.append(str(path))

    def _recipe(self) -> dict[str, object]:
        """What draws the same again; originality and temperature only where they were asked for."""
        wanted, temperature = self._options.settings.originality, self._options.settings.temperature
        asked = {} if wanted is None else {"originality": f"{wanted:g}"}
        if temperature != 1:
            asked["temperature"] = f"{temperature:g}"
        return asked | {
            "family": self._options.settings.family,
            "model_sha256": self._model,
            "guidance": f"{self._options.settings.guidance:g}",
            "steps": self._steps,
            "exemplar": self._job.path.name,
            "exemplar_sha256": self._job.sha256,
        }


class _Timer:
    """Adds the seconds of a `with` block to `writing`."""

    def __init__(self, timings: dict[str, float]) -> None:
        self._timings = timings

    def __enter__(self) -> None:
        self._start = time.perf_counter()

    def __exit__(self, *_: object) -> None:
        self._timings["writing"] += time.perf_counter() - self._start
