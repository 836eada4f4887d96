"""VAE-NS: the Neural Statistician (Edwards & Storkey 2016), which draws from a summary of a set of drawings."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.gaussians import Gaussian, gaussian
from engine.models.inking import inked
from engine.models.layers import (
    Affine,
    Convolution,
    FromPixels,
    Norm,
    ResidualBlock,
    ToPixels,
    channels_last,
    down,
    repeated,
    up,
)

BLANK = -3.0
"""Logit of ink of a pixel of which nothing is known."""


@dataclass(frozen=True)
class StatisticianConfig:
    """The shape of the network."""

    channels: tuple[int, ...] = (32, 48, 64)
    """At 24, 12 and 6 pixels."""
    width: int = 256
    context_channels: int = 16
    """Of c, what a whole set has in common; it keeps its places, at the coarsest size."""
    own_size: int = 16
    """Of z, what a single drawing has of its own."""


@dataclass(frozen=True)
class Evidence:
    """The parts of the bound of eq. 7 there, for m sets and their n drawings, in nats."""

    logits: Tensor
    """(n, 1, 48, 48), of every pixel being ink."""
    context: Tensor
    """(m,), KL(q(c | set) || N(0, 1))."""
    own: Tensor
    """(n,), KL(q(z | x, c) || p(z | c))."""


class DrawingEncoder(nn.Module):
    """Drawings (n, 1, 48, 48), -1 = paper, to features (n, c, 6, 6), shared by both inference networks."""

    def __init__(self, config: StatisticianConfig) -> None:
        super().__init__()
        sizes = config.channels
        self.stem = FromPixels(sizes[0])
        self.levels = nn.ModuleList(ResidualBlock(c, c) for c in sizes)
        self.downs = nn.ModuleList(down(a, b) for a, b in zip(sizes, sizes[1:], strict=False))

    def forward(self, drawings: Tensor) -> Tensor:
        x: Tensor = self.stem(drawings)
        for i, level in enumerate(self.levels):
            x = level(self.downs[i - 1](x) if i else x)
        return x


class DrawingDecoder(nn.Module):
    """Contexts (n, c, 6, 6) and what a drawing has of its own (n, z) to logits (n, 1, 48, 48)."""

    def __init__(self, config: StatisticianConfig, side: int) -> None:
        super().__init__()
        sizes, inputs = config.channels[::-1], config.context_channels
        self.side = side
        self.spread = Affine(config.own_size, inputs * side**2)
        self.first = nn.Sequential(Convolution(2 * inputs, sizes[0]), ResidualBlock(sizes[0], sizes[0]))
        self.levels = nn.ModuleList(
            nn.Sequential(up(a, b), ResidualBlock(b, b)) for a, b in zip(sizes, sizes[1:], strict=False)
        )
        self.norm, self.head = Norm(sizes[-1]), ToPixels(sizes[-1])
        nn.init.constant_(self.head.bias, BLANK)

    def forward(self, context: Tensor, own: Tensor) -> Tensor:
        spread = self.spread(own).view(own.shape[0], -1, self.side, self.side)
        x = self.first(channels_last(torch.cat([context, spread], dim=1)))
        for level in self.levels:
            x = level(x)
        logits: Tensor = self.head(F.silu(self.norm(x)))
        return logits.float()


class Statistician(nn.Module):
    """Draws what fits a set: c from q(c | set), z from p(z | c), the drawing from p(x | z, c).

    The statistic is the mean of the drawings' features place by place, so that c says what is where. c is drawn, not
    taken at its mean: how wide q(c | one exemplar) is says how much one drawing leaves open, which is what a variation
    may differ in, and the decoder has only ever seen drawn ones.
    """

    def __init__(self, config: StatisticianConfig) -> None:
        super().__init__()
        self.config, self.side = config, 24 >> (len(config.channels) - 1)
        channels, context, own, hidden = config.channels[-1], config.context_channels, config.own_size, config.width
        self.encoder = DrawingEncoder(config)
        self.set_statistic = nn.Sequential(
            Convolution(channels + 1, channels), nn.SiLU(), Convolution(channels, 2 * context, gain=0.3)
        )
        places = context * self.side**2
        self.own_prior = nn.Sequential(Affine(places, hidden), nn.SiLU(), Affine(hidden, 2 * own, 0.3))
        self.seen = Convolution(channels, context, 1)
        self.own_posterior = nn.Sequential(Affine(2 * places, hidden), nn.SiLU(), Affine(hidden, 2 * own, 0.3))
        self.decoder = DrawingDecoder(config, self.side)

    @property
    def latent_size(self) -> int:
        return self.config.context_channels * self.side**2 + self.config.own_size

    def forward(self, latents: Tensor, exemplar: Tensor) -> Tensor:
        """Standard normal latents (n, L) and exemplars (m, 1, 48, 48) to drawings (n, 1, 48, 48), -1 = paper."""
        features = self.encoder(exemplar)
        one = self._context(features, torch.ones_like(features[:, :1]))
        of_all = Gaussian(*(repeated(each, latents.shape[0]) for each in (one.mean, one.log_variance)))
        of_context, of_own = latents.split([one.mean.shape[1], self.config.own_size], dim=1)
        c = of_all.at(of_context).to(exemplar.dtype)
        return inked(self._decoded(c, self._own(c).at(of_own)))

    def evidence(self, sets: Tensor, shown: Tensor, has_own: bool = True) -> Evidence:
        """Of sets (m, k, 1, 48, 48) whose drawings `shown` (m, k), 1 or 0, tell what c is; all but the first are drawn.

        Edwards & Storkey leave drawings out of the statistic as well, so that it knows sets of one (section 4.1).
        Where drawings have nothing of their own, z is 0.
        """
        m, k = shown.shape
        features = self.encoder(sets.flatten(0, 1))
        features = features.reshape(m, k, *features.shape[1:])
        share = (shown / shown.sum(dim=1, keepdim=True)).to(features.dtype).view(m, k, 1, 1, 1)
        pooled = (features * share).sum(dim=1)
        context = self._context(pooled, share.amax(dim=1).expand_as(pooled[:, :1]))
        c = repeated(context.draw(), m * (k - 1)).to(features.dtype)
        if not has_own:
            nothing = torch.zeros(len(c), self.config.own_size, device=c.device)
            return Evidence(self._decoded(c, nothing), context.divergence(), nothing[:, 0])
        seen = self.seen(features[:, 1:].flatten(0, 1)).flatten(1)
        posterior = gaussian(self.own_posterior(torch.cat([seen, c], dim=1)))
        return Evidence(self._decoded(c, posterior.draw()), context.divergence(), posterior.divergence(self._own(c)))

    def _context(self, pooled: Tensor, share: Tensor) -> Gaussian:
        """q(c | set), flat, of the mean of its drawings' features (m, c, 6, 6) and one over their number."""
        told = self.set_statistic(channels_last(torch.cat([pooled, share], dim=1)))
        return gaussian(told.flatten(1))

    def _own(self, c: Tensor) -> Gaussian:
        """p(z | c)."""
        return gaussian(self.own_prior(c))

    def _decoded(self, c: Tensor, own: Tensor) -> Tensor:
        """Logits of flat contexts (n, c * 36)."""
        places = c.view(c.shape[0], -1, self.side, self.side)
        return self.decoder(places, own.to(c.dtype))  # type: ignore[no-any-return]
