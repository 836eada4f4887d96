"""The engine timed: one family in so many steps, from a drawing to variations, warm and from cold."""

import json
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
from PIL import Image as Pillow

from engine import (
    Engine,
    Exemplar,
    Finished,
    GenerationRequest,
    Preview,
    ScoreRequest,
    Scores,
    Stroke,
    Variation,
    read_exemplar,
)
from engine.finishing import Finishing
from engine.frame import draw_at_own_size, exemplar_from_strokes
from engine.messages import Image
from engine.recipe import recipe_from_card
from engine.stopwatch import Stopwatch
from engine.weights import ModelCard, installed_models
from training.clock import median_cost, paired_costs

ROOT = Path(__file__).resolve().parents[1]
Times = Mapping[str, float]


@dataclass(frozen=True)
class Contender:
    """A family, and how many steps it makes."""

    model: ModelCard
    steps: int

    @property
    def name(self) -> str:
        return f"{self.model.name}, {self.steps} step{'' if self.steps == 1 else 's'}"


def contenders(models: Path, steps: Sequence[int] = ()) -> list[Contender]:
    """Every family of a folder in its usual number of steps, and in the others that its card offers or `steps` says.

    A family is a model whose card says how to sample it.
    """
    found = []
    for model in (each for each in installed_models(models) if "sampling" in each.card):
        recipe = recipe_from_card(model.card)
        offered = set(recipe.landings) or {recipe.steps, *steps}
        found += [Contender(model, each) for each in sorted(offered)]
    return found


def example() -> Exemplar:
    """A character invented for the purpose: a hook, a bar and a ring."""
    turn = np.linspace(0, 2 * np.pi, 40)
    ring = np.stack([300 + 60 * np.cos(turn), 340 + 60 * np.sin(turn)], axis=1)
    hook = [(120, 100), (360, 100), (360, 260), (180, 260), (140, 380)]
    strokes = [Stroke(np.asarray(points, np.float32)) for points in (hook, [(120, 180), (400, 190)], ring)]
    return exemplar_from_strokes(strokes, 480, 480, 14.0)


@contextmanager
def example_file() -> Iterator[Path]:
    """The same, drawn, as a PNG file in a folder of its own."""
    exemplar = example()
    ink = draw_at_own_size(exemplar.strokes, exemplar.frame)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drawing.png"
        Pillow.fromarray(((1 - ink) * 255).astype(np.uint8)).save(path)
        yield path


def warm(engine: Engine, request: GenerationRequest, runs: int) -> Times:
    """Median seconds to the first preview and to the last variation, and of every stage that the engine tells."""
    found = [_once(engine, request) for _ in range(runs + 1)][1:]
    return {name: median(run[name] for run in found) for name in found[0]}


def _once(engine: Engine, request: GenerationRequest) -> dict[str, float]:
    began, first = perf_counter(), 0.0
    stages: dict[str, float] = {}
    for event in engine.generate(request):
        if isinstance(event, Preview) and not first:
            first = perf_counter() - began
        if isinstance(event, Finished):
            stages = {name: each for name, each in event.timings.items() if name != "first_preview"}
    return {"first preview": first, "all variations": perf_counter() - began} | stages


def apart(engine: Engine, request: GenerationRequest, runs: int) -> Times:
    """Median seconds of finishing a request's variations with nothing else at work: scoring all, vectorising one."""
    drawn = [event.image for event in engine.generate(request) if isinstance(event, Variation)]
    images = np.stack(drawn)
    maps: list[dict[str, Image]] = [{} for _ in drawn]
    question = ScoreRequest(request.exemplar, images)

    def vectorise() -> None:
        with closing(Finishing(request, Unjudged(), Stopwatch())) as finishing:
            finishing.take(range(len(images)), images, maps)
            deque(finishing.rest(), 0)

    pairs = paired_costs(lambda: engine.score(question), vectorise, runs)
    scoring, vectorising = (median_cost(list(each)).seconds for each in zip(*pairs, strict=True))
    return {"scoring": scoring, "vectorising": vectorising / len(images)}


class Unjudged:
    """A judge that looks at nothing."""

    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        """The same for each of images (n, 48, 48)."""
        return [Scores(0.0, 0.0)] * len(images)


def passes_of(engine: Engine, request: GenerationRequest) -> int:
    """Passes of the network for one lot: the engine asks before each whether it is still wanted.

    One variation is drawn, so that nobody asks on account of those that are finished meanwhile.
    """
    asked, passes = 0, 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    for event in engine.generate(replace(request, count=1), count):
        if isinstance(event, Preview):
            passes = asked
    return passes


def reading(runs: int) -> float:
    """Median seconds from an image file to an exemplar: reading, framing, tracing and drawing it again."""
    with example_file() as path:
        seconds = []
        for _ in range(runs + 1):
            began = perf_counter()
            read_exemplar(path)
            seconds.append(perf_counter() - began)
    return median(seconds[1:])


def cold(contender: Contender, count: int, guidance: float, runs: int) -> Times:
    """Medians of `otherhand generate` on one drawing, in a process of its own each time.

    Seconds of wall clock altogether, to open the engine, and to write the files; its peak memory in MB.
    """
    with example_file() as path:
        words = ["generate", str(path), "--count", str(count), "--guidance", f"{guidance:g}", "--json"]
        words += ["--family", contender.model.name, "--steps", str(contender.steps)]
        found = [_cold_once([*words, "--out", str(path.with_name(f"{run}"))]) for run in range(runs)]
    return {name: median(run[name] for run in found) for name in found[0]}


def _cold_once(words: Sequence[str]) -> dict[str, float]:
    command = [sys.executable, "-m", "training.cold_start", sys.executable, "-m", "app", *words]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout)
    (drawn,) = json.loads(told["printed"])
    return {
        "from cold": told["seconds"],
        "opening": drawn["timings"]["load"],
        "writing": drawn["timings"]["writing"],
        "peak memory": told["megabytes"],
    }
