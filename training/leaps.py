"""What a student is taught: leaps from one recorded place of its teacher's ways to another."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.backend import Array
from training.eye import Eye, pseudo_huber
from training.trajectories import ANGLES, RECORDED, Trajectories

WAYS: dict[int, tuple[int, ...]] = {1: (0, 4), 2: (0, 2, 4), 4: (0, 1, 2, 3, 4)}
"""Number of leaps to the places in `RECORDED` between which they are made, noise first."""

Network = Callable[..., Tensor]
"""`UNet.forward` of a network of leaps."""


def landings(leaps: int) -> tuple[float, ...]:
    """The angles between which so many leaps are made, (leaps + 1,)."""
    return tuple(ANGLES[RECORDED[place]] for place in WAYS[leaps])


FLOW_MAP, CONSISTENCY, REFLOW = "flow map", "consistency", "reflow"
"""Lessons: leaps along the recorded ways (Boffi et al. 2024); from anywhere on them straight to the drawing (Song et
al. 2023); and from anywhere on the arc between a drawing and the noise that it was drawn from (Liu et al. 2023)."""


@dataclass(frozen=True)
class LeapConfig:
    """Which leaps are practised, and how they are judged."""

    lesson: str = FLOW_MAP
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
    seeing: float = 0.0
    """How much it counts, beside the pixels, how different a finished drawing looks (training/eye.py)."""
    through: bool = False
    """Whether a leap that begins where the student has landed also teaches the leap that led there."""


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
    """(n,), whether the leap begins where the student lands from `before`; the same for all of an exemplar."""


def leap_batch(ways: Trajectories, config: LeapConfig, random: np.random.Generator) -> LeapBatch:
    """Leaps drawn at random; the same generator state gives the same batch."""
    m, k = config.exemplars, config.variations
    chosen = random.integers(0, len(ways.exemplars), m)
    variation = random.permuted(np.tile(np.arange(ways.originality.shape[1]), (m, 1)), axis=1)[:, :k]
    states = ways.states[chosen[:, None], variation].reshape(m * k, len(RECORDED), *ways.states.shape[-2:])
    before, start, end, angles = _LESSONS[config.lesson](states, config, random)
    is_later = angles[:, 0] != angles[:, 1]
    is_own = np.repeat(random.random(m) < config.own, k)
    return LeapBatch(
        exemplars=ways.exemplars[chosen],
        guidance=np.repeat(ways.guidance[chosen], k),
        originality=ways.originality[chosen[:, None], variation].ravel(),
        before=before,
        start=start,
        end=end,
        angles=angles,
        is_own=is_later & is_own,
    )


_Leaps = tuple[Array, Array, Array, Array]
"""`before`, `start`, `end` and `angles` of a `LeapBatch`."""
_PLACES = np.array(ANGLES, np.float32)[np.array(RECORDED)]


def _along_ways(states: NDArray[np.float16], config: LeapConfig, random: np.random.Generator) -> _Leaps:
    way = random.choice(len(WAYS), config.exemplars, p=config.shares)
    places = np.array([leap_of(list(WAYS.values())[w], random.random()) for w in way])
    places = np.repeat(places, config.variations, axis=0)
    rows = np.arange(len(states))
    before, start, end = (states[rows, places[:, i]].astype(np.float32) for i in range(3))
    return before, start, end, _PLACES[places]


def _home(states: NDArray[np.float16], _: LeapConfig, random: np.random.Generator) -> _Leaps:
    place = random.integers(0, len(RECORDED) - 1, len(states))
    start = states[np.arange(len(states)), place].astype(np.float32)
    return start, start, states[:, -1].astype(np.float32), _homewards(_PLACES[place])


def _along_arcs(states: NDArray[np.float16], _: LeapConfig, random: np.random.Generator) -> _Leaps:
    angle = random.uniform(0.05, ANGLES[0], len(states)).astype(np.float32)
    noise, drawing = (states[:, i].astype(np.float32) for i in (0, -1))
    turn = angle[:, None, None]
    start = (np.cos(turn) * drawing + np.sin(turn) * noise).astype(np.float32)
    return start, start, drawing, _homewards(angle)


def _homewards(angle: Array) -> Array:
    """From there to the drawing at once, (n, 3)."""
    return np.stack([angle, angle, np.zeros_like(angle)], axis=1)


_LESSONS = {FLOW_MAP: _along_ways, CONSISTENCY: _home, REFLOW: _along_arcs}


def leap_of(places: tuple[int, ...], at: float) -> tuple[int, int, int]:
    """Where the leap before began, where this one starts, and where it ends: of the leap at `at`, 0..1 of a way.

    The first leap has none before it, and gives its own start twice.
    """
    leap = int(at * (len(places) - 1))
    return places[max(0, leap - 1)], places[leap], places[leap + 1]


@dataclass(frozen=True)
class Landing:
    """Where a student has landed after the n leaps of a batch."""

    found: Tensor
    """(n, 1, 48, 48)."""
    wanted: Tensor
    """(n, 1, 48, 48), where its teacher went."""
    exemplars: Tensor
    """(m, 1, 48, 48)."""
    told: Tensor
    """(n, 5): the angles of `LeapBatch`, the originality asked for, the guidance strength."""

    @property
    def is_done(self) -> Tensor:
        """(n,), whether a drawing is finished with that leap."""
        return self.told[:, 2] == 0


def land(
    network: Network, batch: LeapBatch, config: LeapConfig, device: torch.device, precision: torch.dtype
) -> Landing:
    """Make the leaps of a batch."""
    before, start, end, exemplars = (
        torch.from_numpy(each).to(device)[:, None] for each in (batch.before, batch.start, batch.end, batch.exemplars)
    )
    told = torch.from_numpy(np.column_stack([batch.angles, batch.originality, batch.guidance])).to(device)
    of_exemplar = len(batch.start) // len(batch.exemplars)

    def landed(x: Tensor, told: Tensor, exemplars: Tensor, leap: int) -> Tensor:
        angle, until = told[:, leap], told[:, leap + 1]
        keep = torch.ones(len(exemplars), device=device, dtype=precision)
        v = network(x.to(precision), angle, exemplars.to(precision), keep, told[:, 3], told[:, 4], until)
        turn = (until - angle).view(-1, 1, 1, 1)
        return turn.cos() * x + turn.sin() * v.float()

    own = torch.from_numpy(batch.is_own).to(device)
    if own.any():
        with torch.set_grad_enabled(config.through and torch.is_grad_enabled()):
            start = start.index_put((own,), landed(before[own], told[own], exemplars[own[::of_exemplar]], 0))
    return Landing(landed(start, told, exemplars, 1), end, exemplars, told)


def errors(landing: Landing, config: LeapConfig, precision: torch.dtype, eye: Eye | None = None) -> Tensor:
    """(n,) mean error of where the student lands; pseudo-Huber of `softness` for each pixel.

    With an eye, finished drawings are wrong by how different they look, too.
    """
    found, wanted, is_done = landing.found, landing.wanted, landing.is_done
    error = pseudo_huber((found - wanted).square(), config.softness).mean(dim=(1, 2, 3))
    if eye is not None and config.seeing and is_done.any():
        seen = eye(found[is_done].to(precision), wanted[is_done].to(precision))
        error = error.index_put((is_done,), config.seeing * seen, accumulate=True)
    return error / (landing.told[:, 1] - landing.told[:, 2]).sin()
