"""What a student is taught: leaps from one recorded place of its teacher's ways to another."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.backend import Array
from training.trajectories import ANGLES, RECORDED, Trajectories

WAYS: dict[int, tuple[int, ...]] = {1: (0, 4), 2: (0, 2, 4), 4: (0, 1, 2, 3, 4)}
"""Number of leaps to the places in `RECORDED` between which they are made, noise first."""

Network = Callable[..., Tensor]
"""`UNet.forward` of a network of leaps."""


def landings(leaps: int) -> tuple[float, ...]:
    """The angles between which so many leaps are made, (leaps + 1,)."""
    return tuple(ANGLES[RECORDED[place]] for place in WAYS[leaps])


@dataclass(frozen=True)
class LeapConfig:
    """Which leaps are practised, and how they are judged."""

    exemplars: int = 32
    """In a batch."""
    variations: int = 2
    """Of each."""
    shares: tuple[float, float, float] = (0.15, 0.5, 0.35)
    """Of ways of one, two and four leaps."""
    own: float = 0.5
    """Share of later leaps that begin where the student itself has landed."""
    softness: float = 0.2
    """Below it an error counts as its square, above it as its size, so that what is unsure stays black or white."""


@dataclass(frozen=True)
class LeapBatch:
    """n leaps of the ways of m exemplars; leap i belongs to exemplar i // (n / m)."""

    exemplars: Array
    """(m, 48, 48), -1 = paper, 1 = ink."""
    guidance: Array
    """(n,)."""
    originality: Array
    """(n,)."""
    before: Array
    """(n, 48, 48), where the leap before this one began; noise where this is the first."""
    start: Array
    """(n, 48, 48)."""
    end: Array
    """(n, 48, 48)."""
    angles: Array
    """(n, 3): of `before`, `start` and `end`."""
    is_own: NDArray[np.bool_]
    """(n,), whether the leap begins where the student lands from `before`."""


def leap_batch(ways: Trajectories, config: LeapConfig, random: np.random.Generator) -> LeapBatch:
    """Leaps drawn at random; the same generator state gives the same batch."""
    m, k = config.exemplars, config.variations
    chosen = random.integers(0, len(ways.exemplars), m)
    variation = random.permuted(np.tile(np.arange(ways.originality.shape[1]), (m, 1)), axis=1)[:, :k]
    way = random.choice(len(WAYS), m * k, p=config.shares)
    places = np.array([leap_of(list(WAYS.values())[w], random.random()) for w in way])
    states = ways.states[chosen[:, None], variation].reshape(m * k, len(RECORDED), *ways.states.shape[-2:])
    rows = np.arange(m * k)
    before, start, end = (states[rows, places[:, i]].astype(np.float32) for i in range(3))
    is_later = places[:, 0] != places[:, 1]
    return LeapBatch(
        exemplars=ways.exemplars[chosen],
        guidance=np.repeat(ways.guidance[chosen], k),
        originality=ways.originality[chosen[:, None], variation].ravel(),
        before=before,
        start=start,
        end=end,
        angles=np.array(ANGLES, np.float32)[np.array(RECORDED)][places],
        is_own=is_later & (random.random(m * k) < config.own),
    )


def leap_of(places: tuple[int, ...], at: float) -> tuple[int, int, int]:
    """Where the leap before began, where this one starts, and where it ends: of the leap at `at`, 0..1 of a way.

    The first leap has none before it, and gives its own start twice.
    """
    leap = int(at * (len(places) - 1))
    return places[max(0, leap - 1)], places[leap], places[leap + 1]


def leap_losses(
    network: Network, batch: LeapBatch, config: LeapConfig, device: torch.device, precision: torch.dtype
) -> Tensor:
    """(n,) mean error of where the student lands; pseudo-Huber of `softness` for each pixel."""
    before, start, end, exemplars = (
        torch.from_numpy(each).to(device)[:, None] for each in (batch.before, batch.start, batch.end, batch.exemplars)
    )
    first, second, third = torch.from_numpy(batch.angles).to(device).unbind(dim=1)
    told = [torch.from_numpy(each).to(device) for each in (batch.originality, batch.guidance)]

    def landed(x: Tensor, angle: Tensor, until: Tensor) -> Tensor:
        keep = torch.ones(len(exemplars), device=device, dtype=precision)
        v = network(x.to(precision), angle, exemplars.to(precision), keep, *told, until)
        turn = (until - angle).view(-1, 1, 1, 1)
        return turn.cos() * x + turn.sin() * v.float()

    if batch.is_own.any():
        with torch.no_grad():
            own = landed(before, first, second)
        start = torch.where(torch.from_numpy(batch.is_own).to(device).view(-1, 1, 1, 1), own, start)
    error = landed(start, second, third) - end
    huber = (error.square() + config.softness**2).sqrt() - config.softness
    size: Tensor = huber.mean(dim=(1, 2, 3)) / (second - third).sin()
    return size
