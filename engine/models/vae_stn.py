"""VAE-STN: a sequential generative model that looks and draws through a window (Rezende et al. 2016)."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.attention_window import SIDE, read, window, written
from engine.models.gaussians import gaussian
from engine.models.inking import inked
from engine.models.layers import Affine, repeated

BLANK = -3.0
"""Logit of ink of an empty canvas."""
WIDE_OPEN = 2.0
"""What a new window is told of its sides: nearly the whole image."""
OVERVIEW = 4
"""Pixels under one of what is seen of the whole image."""


@dataclass(frozen=True)
class SequenceConfig:
    """The shape of the network."""

    memory: int = 256
    writes: int = 12
    """Steps of the sequence, each of which looks once and draws once."""
    size_per_write: int = 8
    """Latents of a step."""
    glimpse: int = 16
    """Cells of a side of what is looked at."""
    patch: int = 14
    """Cells of a side of what is drawn."""
    seen: int = 96
    """Numbers that a glimpse becomes."""


@dataclass(frozen=True)
class Evidence:
    """The parts of the bound for n drawings, in nats."""

    logits: Tensor
    """(n, 1, 48, 48), of every pixel being ink."""
    own: Tensor
    """(n,), the sum over steps of KL(q(z_t | x, z_<t) || N(0, 1))."""


@dataclass
class Hand:
    """What goes from a step to the next, for n drawings."""

    output: Tensor
    """(n, hidden), the LSTM's."""
    cell: Tensor
    """(n, hidden), its memory."""
    canvas: Tensor
    """(n, 48, 48), logits of ink so far."""


class Lstm(nn.Module):
    """The cell of Hochreiter & Schmidhuber 1997 with a forget gate; its memory keeps single precision."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.gates = Affine(inputs + hidden, 4 * hidden)

    def forward(self, x: Tensor, output: Tensor, cell: Tensor) -> tuple[Tensor, Tensor]:
        enter, forget, out, new = self.gates(torch.cat([x, output], dim=1)).float().chunk(4, dim=1)
        cell = torch.sigmoid(forget + 1) * cell + torch.sigmoid(enter) * torch.tanh(new)
        return (torch.sigmoid(out) * torch.tanh(cell)).to(x.dtype), cell


class Glimpse(nn.Module):
    """Where to look, as the hand's state says, and what is seen there: (n, seen)."""

    def __init__(self, images: int, config: SequenceConfig) -> None:
        super().__init__()
        self.cells = config.glimpse
        self.where = Affine(config.memory, 4, gain=0.1)
        self.see = Affine(images * config.glimpse**2, config.seen)
        nn.init.constant_(self.where.bias[2:], WIDE_OPEN)

    def forward(self, images: Tensor, output: Tensor) -> Tensor:
        """Of images (n, k, 48, 48)."""
        glimpses = read(images, window(self.where(output)), self.cells)
        return F.silu(self.see(glimpses.flatten(1).to(output.dtype)))


class Sequence(nn.Module):
    """Draws step by step on a canvas, and looks at the exemplar before every step."""

    def __init__(self, config: SequenceConfig) -> None:
        super().__init__()
        self.config = config
        hidden, seen, cells = config.memory, config.seen, config.patch
        self.begin = nn.Parameter(torch.zeros(2, hidden))
        self.look = Glimpse(1, config)
        self.lstm = Lstm(seen + config.size_per_write, hidden)
        self.where = Affine(hidden, 4, gain=0.1)
        self.from_where = Affine(hidden, 4, gain=0.0)
        self.trust = Affine(hidden, 1, gain=0.1)
        self.what = nn.Sequential(Affine(hidden, hidden), nn.SiLU(), Affine(hidden, cells**2, gain=0.3))
        self.blank = nn.Parameter(torch.tensor(BLANK))
        self.compare = Glimpse(2, config)
        self.posterior = nn.Sequential(
            Affine(2 * seen + hidden + 2 * (SIDE // OVERVIEW) ** 2, hidden),
            nn.SiLU(),
            Affine(hidden, 2 * config.size_per_write, gain=0.3),
        )
        nn.init.constant_(self.where.bias[2:], WIDE_OPEN)

    @property
    def latent_size(self) -> int:
        return self.config.writes * self.config.size_per_write

    def forward(self, latents: Tensor, exemplar: Tensor) -> Tensor:
        """Standard normal latents (n, L) and exemplars (m, 1, 48, 48) to drawings (n, 1, 48, 48), -1 = paper."""
        given = repeated(exemplar, latents.shape[0])
        hand = self._hand(latents.shape[0], exemplar.dtype)
        for z in latents.to(exemplar.dtype).chunk(self.config.writes, dim=1):
            hand = self._draw(hand, z, self.look(given, hand.output), given)
        return inked(hand.canvas[:, None])

    def evidence(self, exemplars: Tensor, drawings: Tensor) -> Evidence:
        """Of drawings (n, 1, 48, 48), -1 = paper; row i belongs to exemplar i // (n / m) of (m, 1, 48, 48)."""
        given = repeated(exemplars, drawings.shape[0])
        hand = self._hand(drawings.shape[0], drawings.dtype)
        own = torch.zeros(drawings.shape[0], device=drawings.device)
        for _ in range(self.config.writes):
            seen = self.look(given, hand.output)
            posterior = gaussian(self.posterior(self._missing(drawings, hand, seen)))
            own = own + posterior.divergence()
            hand = self._draw(hand, posterior.draw().to(drawings.dtype), seen, given)
        return Evidence(hand.canvas[:, None], own)

    def _hand(self, count: int, precision: torch.dtype) -> Hand:
        output, cell = (each.expand(count, -1) for each in self.begin)
        return Hand(output.to(precision), cell, self.blank.expand(count, SIDE, SIDE))

    def _draw(self, hand: Hand, z: Tensor, seen: Tensor, given: Tensor) -> Hand:
        """One step: it draws what it thinks of, and, as far as it trusts it, what the exemplar has near that place."""
        output, cell = self.lstm(torch.cat([seen, z], dim=1), hand.output, hand.cell)
        told, cells = self.where(output), self.config.patch
        copied = read((given + 1) / 2, window(told + self.from_where(output)), cells)[:, 0]
        patches = self.what(output).view(-1, cells, cells) + self.trust(output)[..., None] * copied
        return Hand(output, cell, hand.canvas + written(patches, window(told)))

    def _missing(self, drawings: Tensor, hand: Hand, seen: Tensor) -> Tensor:
        """What the posterior goes by: what is still to draw, as a whole and through a window, and the hand's state."""
        error = (drawings.float() + 1) / 2 - torch.sigmoid(hand.canvas[:, None])
        both = torch.cat([drawings.float(), error], dim=1)
        whole = F.avg_pool2d(both, OVERVIEW).flatten(1).to(drawings.dtype)
        return torch.cat([self.compare(both, hand.output), seen, hand.output, whole], dim=1)
