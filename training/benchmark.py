"""How fast the engine is on this machine: `python -m training.benchmark`."""

import os
import platform
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
from PIL import Image as Pillow

from engine import Engine, Exemplar, Finished, GenerationRequest, Preview, Stroke, open_engine
from engine.frame import draw_at_own_size, exemplar_from_strokes
from engine.onnx_backend import usable_cores
from engine.weights import SHIPPED
from training.command_line import fill

AUTHORS_SECONDS = 1415.0
"""24 drawings by the authors' sampler on two cores: 500 steps of two passes of a 4.49 GFLOP network, 2.83 s a step."""


@dataclass(frozen=True)
class BenchmarkConfig:
    """What is timed."""

    models: Path = SHIPPED
    runs: int = 7
    count: int = 24
    guidance: float = 1.0
    steps: int = 0
    """0 = as the card recommends."""


def main(config: BenchmarkConfig) -> None:
    """Print a Markdown table of medians."""
    began = perf_counter()
    engine = open_engine(models=config.models)
    rows = {"load": perf_counter() - began} | timed(engine, config) | cold(config)
    print(f"{platform.machine()}, {usable_cores()} cores, median of {config.runs} runs, {config.count} variations\n")
    print("| | |\n|---|---|")
    for name, value in rows.items():
        print(f"| {name} | {value:.0f} MB |" if name == "peak memory" else f"| {name} | {value:.3f} s |")
    print(f"| times faster than the authors' sampler | {AUTHORS_SECONDS / rows['all variations']:.0f} |")


def example() -> Exemplar:
    """A character invented for the purpose: a hook, a bar and a ring."""
    turn = np.linspace(0, 2 * np.pi, 40)
    ring = np.stack([300 + 60 * np.cos(turn), 340 + 60 * np.sin(turn)], axis=1)
    hook = [(120, 100), (360, 100), (360, 260), (180, 260), (140, 380)]
    strokes = [Stroke(np.asarray(points, np.float32)) for points in (hook, [(120, 180), (400, 190)], ring)]
    return exemplar_from_strokes(strokes, 480, 480, 14.0)


def timed(engine: Engine, config: BenchmarkConfig) -> dict[str, float]:
    """Seconds from the request to the first preview and to the last variation, and of each part."""
    exemplar = example()
    runs = [_timed_once(engine, exemplar, config, seed) for seed in range(config.runs + 1)][1:]
    return {name: median(run[name] for run in runs) for name in runs[0]}


def _timed_once(engine: Engine, exemplar: Exemplar, config: BenchmarkConfig, seed: int) -> dict[str, float]:
    request = GenerationRequest(
        exemplar, count=config.count, guidance=config.guidance, steps=config.steps or None, seed=seed
    )
    began, first, parts = perf_counter(), 0.0, {}
    for event in engine.generate(request):
        if isinstance(event, Preview) and not first:
            first = perf_counter() - began
        if isinstance(event, Finished):
            parts = {name: event.timings[name] for name in ("sampling", "vectorising", "scoring")}
    return {"first preview": first, "all variations": perf_counter() - began} | parts


def cold(config: BenchmarkConfig) -> dict[str, float]:
    """Wall seconds and megabytes of `otherhand generate` on one drawing, in a process of its own each time."""
    with tempfile.TemporaryDirectory() as folder:
        drawing = Path(folder) / "drawing.png"
        exemplar = example()
        ink = draw_at_own_size(exemplar.strokes, exemplar.frame)
        Pillow.fromarray(((1 - ink) * 255).astype(np.uint8)).save(drawing)
        command = [sys.executable, "-m", "app", "generate", str(drawing), "--out"]
        seconds = []
        for run in range(config.runs):
            began = perf_counter()
            subprocess.run([*command, f"{folder}/{run}"], check=True, cwd=SHIPPED.parents[1], env=dict(os.environ))
            seconds.append(perf_counter() - began)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"generate, from cold": median(seconds), "peak memory": peak}


if __name__ == "__main__":
    main(fill(BenchmarkConfig))
