"""VAE-NS: the Neural Statistician (Edwards & Storkey 2016), which draws from a summary of a set of drawings."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.gaussians import Gaussian, gaussian
from engine.models.layers import Affine, Convolution, Norm, ResidualBlock, channels_last, down, repeated, up

BLANK = -3.0
"""Logit of ink of a pixel of which nothing is known."""
COARSEST = 3
"""Pixels of a side of the last features, after four halvings of 48."""


@dataclass(frozen=True)
class StatisticianConfig:
    """The shape of the network."""

    channels: tuple[int, ...] = (32, 48, 64)
    """At 24, 12 and 6 pixels."""
    narrow: int = 32
    """Channels at 3 pixels."""
    width: int = 256
    context_size: int = 128
    """Of c, what a whole set has in common."""
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
    """Drawings (n, 1, 48, 48), -1 = paper, to features (n, hidden), shared by both inference networks."""

    def __init__(self, config: StatisticianConfig) -> None:
        super().__init__()
        sizes = (*config.channels, config.narrow)
        self.stem = Convolution(4, sizes[0])
        self.levels = nn.ModuleList(
            nn.Sequential(ResidualBlock(a, a), down(a, b)) for a, b in zip(sizes, sizes[1:], strict=False)
        )
        self.last = Affine(config.narrow * COARSEST**2, config.width)

    def forward(self, drawings: Tensor) -> Tensor:
        x = self.stem(channels_last(F.pixel_unshuffle(drawings, 2)))
        for level in self.levels:
            x = level(x)
        return F.silu(self.last(x.flatten(1)))


class DrawingDecoder(nn.Module):
    """Numbers (n, inputs) to logits (n, 1, 48, 48)."""

    def __init__(self, inputs: int, config: StatisticianConfig) -> None:
        super().__init__()
        sizes = (config.narrow, *reversed(config.channels))
        self.first = nn.Sequential(Affine(inputs, config.width), nn.SiLU(), Affine(config.width, 9 * sizes[0]))
        self.levels = nn.ModuleList(
            nn.Sequential(up(a, b), ResidualBlock(b, b)) for a, b in zip(sizes, sizes[1:], strict=False)
        )
        self.norm, self.head = Norm(sizes[-1]), Convolution(sizes[-1], 4)
        nn.init.constant_(self.head.bias, BLANK)

    def forward(self, numbers: Tensor) -> Tensor:
        x = self.first(numbers)
        x = channels_last(x.view(x.shape[0], -1, COARSEST, COARSEST))
        for level in self.levels:
            x = level(x)
        return F.pixel_shuffle(self.head(F.silu(self.norm(x))), 2).float()


class Statistician(nn.Module):
    """Draws what fits a set: c from q(c | set), z from p(z | c), the drawing from p(x | z, c).

    c is drawn, not taken at its mean: how wide q(c | one exemplar) is says how much one drawing leaves open, which is
    what a variation may differ in, and the decoder has only ever seen drawn ones.
    """

    def __init__(self, config: StatisticianConfig) -> None:
        super().__init__()
        self.config = config
        hidden, context, own = config.width, config.context_size, config.own_size
        self.encoder = DrawingEncoder(config)
        self.set_statistic = nn.Sequential(Affine(hidden + 1, hidden), nn.SiLU(), Affine(hidden, 2 * context, 0.3))
        self.own_prior = nn.Sequential(Affine(context, hidden), nn.SiLU(), Affine(hidden, 2 * own, 0.3))
        self.own_posterior = nn.Sequential(Affine(hidden + context, hidden), nn.SiLU(), Affine(hidden, 2 * own, 0.3))
        self.decoder = DrawingDecoder(context + own, config)

    @property
    def latent_size(self) -> int:
        return self.config.context_size + self.config.own_size

    def forward(self, latents: Tensor, exemplar: Tensor) -> Tensor:
        """Standard normal latents (n, L) and exemplars (m, 1, 48, 48) to drawings (n, 1, 48, 48), -1 = paper."""
        features = self.encoder(exemplar)
        one = self._context(features, torch.ones_like(features[:, :1]))
        of_all = Gaussian(*(repeated(each, latents.shape[0]) for each in (one.mean, one.log_variance)))
        c = of_all.at(latents[:, : self.config.context_size])
        z = self._own(c, exemplar.dtype).at(latents[:, self.config.context_size :])
        return torch.tanh(self.decoder(torch.cat([c, z], dim=1).to(exemplar.dtype)) / 2)

    def evidence(self, sets: Tensor, shown: Tensor) -> Evidence:
        """Of sets (m, k, 1, 48, 48) whose drawings `shown` (m, k), 1 or 0, tell what c is; all but the first are drawn.

        Edwards & Storkey leave drawings out of the statistic as well, so that it knows sets of one (section 4.1).
        """
        m, k = shown.shape
        features = self.encoder(sets.flatten(0, 1)).view(m, k, -1)
        count = shown.sum(dim=1, keepdim=True).to(features.dtype)
        pooled = (features * shown[..., None].to(features.dtype)).sum(dim=1) / count
        context = self._context(pooled, 1 / count)
        c = repeated(context.draw(), m * (k - 1)).to(features.dtype)
        posterior = gaussian(self.own_posterior(torch.cat([features[:, 1:].flatten(0, 1), c], dim=1)))
        numbers = torch.cat([c, posterior.draw().to(c.dtype)], dim=1)
        own = posterior.divergence(self._own(c, c.dtype))
        return Evidence(self.decoder(numbers), context.divergence(), own)

    def _context(self, pooled: Tensor, share: Tensor) -> Gaussian:
        """q(c | set) of the mean of its drawings' features (m, hidden), and one over their number (m, 1)."""
        return gaussian(self.set_statistic(torch.cat([pooled, share], dim=1)))

    def _own(self, c: Tensor, precision: torch.dtype) -> Gaussian:
        """p(z | c)."""
        return gaussian(self.own_prior(c.to(precision)))
