"""Ways of the guided teacher from noise to drawings, recorded for a student: `python -m training.trajectories`."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import monotonic

import numpy as np
import torch
from numpy.typing import NDArray

from engine.backend import Array
from engine.frame import SIZE
from engine.sampler import Velocity, dpm_solver_2m
from engine.schedule import Schedule
from training.allocator import keep_memory
from training.command_line import fill
from training.omniglot import load_omniglot
from training.pairs import PairConfig, PairSampler
from training.teacher import Teacher, open_teacher

ANGLES = tuple(Schedule().angles(10).tolist())
"""Where the teacher steps, as it does for people, and may be recorded."""
RECORDED = (0, 1, 3, 5, 10)
"""Which of `ANGLES` are recorded: a student leaps from one of them to another."""


@dataclass(frozen=True)
class RecordConfig:
    """Of whom, and how much of it."""

    out: Path = Path("runs/trajectories")
    family: str = "cfgdm"
    minutes: float = 10.0
    variations: int = 8
    """Of each exemplar."""
    usual: float = 0.4
    """Share of exemplars at guidance 1; the others are at anything between 0 and `most`."""
    most: float = 2.0
    originality: tuple[float, float] = (0.6, 1.3)
    """What is asked of a variation lies between."""
    seed: int = 0
    threads: int = 1
    device: str = "auto"
    compiled: bool = False
    """By torch's compiler instead of the engine, on a CPU."""
    pairs: PairConfig = field(default_factory=lambda: PairConfig(exemplars=8, targets=1))


@dataclass(frozen=True)
class Trajectories:
    """m exemplars with k variations each."""

    exemplars: Array
    """(m, 48, 48), -1 = paper, 1 = ink."""
    guidance: Array
    """(m,)."""
    originality: Array
    """(m, k), as asked."""
    states: NDArray[np.float16]
    """(m, k, recorded, 48, 48), from noise to drawing."""


def record(teacher: Teacher, config: RecordConfig, sampler: PairSampler) -> Iterator[Trajectories]:
    """One lot of exemplars after the other, without end."""
    lot = 0
    while True:
        random = np.random.default_rng([config.seed, lot])
        exemplars = sampler.batch(random)[0] * 2 - 1
        usual = random.random(len(exemplars)) < config.usual
        guidance = np.where(usual, 1.0, random.uniform(0, config.most, len(exemplars))).astype(np.float32)
        asked = random.uniform(*config.originality, (len(exemplars), config.variations)).astype(np.float32)
        yield Trajectories(
            exemplars, guidance, asked, _ways(teacher.towards(exemplars, guidance, asked), asked, random)
        )
        lot += 1


def _ways(guide: Velocity, asked: Array, random: np.random.Generator) -> NDArray[np.float16]:
    """The recorded states (m, k, recorded, 48, 48) of the variations."""
    noise = random.standard_normal((asked.size, SIZE, SIZE), np.float32)
    states = [noise, *(step.noisy for step in dpm_solver_2m(guide, noise, np.array(ANGLES), lambda: noise))]
    kept = np.stack([states[i] for i in RECORDED], axis=1).astype(np.float16)
    return kept.reshape(*asked.shape, len(RECORDED), SIZE, SIZE)


def write(lots: Iterator[Trajectories], config: RecordConfig) -> int:
    """Parts of a few thousand ways each, `<seed>-<number>.npz`, until the time is over; how many ways."""
    began, count, part = monotonic(), 0, 0
    kept: list[Trajectories] = []
    for lot in lots:
        kept.append(lot)
        is_over = monotonic() - began > 60 * config.minutes
        if is_over or len(kept) == 8:
            count += _write_part(kept, config.out / f"{config.seed}-{part:04d}.npz")
            kept, part = [], part + 1
            print(f"{count} trajectories, {count / (monotonic() - began):.1f} a second", flush=True)
        if is_over:
            break
    return count


def _write_part(lots: list[Trajectories], path: Path) -> int:
    arrays = {name: np.concatenate([getattr(lot, name) for lot in lots]) for name in Trajectories.__annotations__}
    temporary = path.with_suffix(".part.npz")
    np.savez(temporary, allow_pickle=False, **arrays)
    temporary.replace(path)
    return int(arrays["originality"].size)


def read(folder: Path) -> Trajectories:
    """Everything that was recorded into a folder."""
    parts = [np.load(file) for file in sorted(folder.glob("*-????.npz"))]
    return Trajectories(*(np.concatenate([part[name] for part in parts]) for name in Trajectories.__annotations__))


def main(config: RecordConfig) -> None:
    """Record until the time is over."""
    config.out.mkdir(parents=True, exist_ok=True)
    keep_memory()
    torch.set_num_threads(config.threads)
    teacher, sha256 = open_teacher(config.family, config.device, config.threads, config.compiled)
    told = asdict(config) | {"teacher": sha256, "angles": ANGLES, "recorded": RECORDED}
    (config.out / f"{config.seed}.json").write_text(json.dumps(told, indent=1, default=str))
    sampler = PairSampler(load_omniglot("background"), config.pairs)
    write(record(teacher, config, sampler), config)


if __name__ == "__main__":
    main(fill(RecordConfig))
