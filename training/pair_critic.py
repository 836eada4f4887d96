"""The critic that a DA-GAN learns from: it tells pairs by people from pairs with a machine (Antoniou et al. 2017)."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.layers import Affine, Convolution, channels_last, down

LEAK = 0.2


@dataclass(frozen=True)
class PairCriticConfig:
    """The shape of the critic."""

    critic_channels: tuple[int, ...] = (32, 64, 96)
    """At 24, 12 and 6 pixels."""


class PairCritic(nn.Module):
    """Exemplars and drawings (n, 1, 48, 48), -1 = paper, to (n,), higher for people's.

    It has no norms, since its penalty is for every pair alone (Gulrajani et al. 2017, section 4).
    """

    def __init__(self, config: PairCriticConfig) -> None:
        super().__init__()
        sizes = config.critic_channels
        self.stem = Convolution(8, sizes[0])
        self.same = nn.ModuleList(Convolution(a, a) for a in sizes[1:])
        self.downs = nn.ModuleList(down(a, b) for a, b in zip(sizes, sizes[1:], strict=False))
        self.last = down(sizes[-1], sizes[-1])
        self.judge = Affine(sizes[-1] * 9, 1)

    def forward(self, exemplars: Tensor, drawings: Tensor) -> Tensor:
        pairs = torch.cat([exemplars, drawings], dim=1)
        x = _leaky(self.stem(channels_last(F.pixel_unshuffle(pairs, 2))))
        for smaller, same in zip(self.downs, self.same, strict=True):
            x = _leaky(smaller(x))
            x = x + _leaky(same(x))
        judged: Tensor = self.judge(_leaky(self.last(x)).flatten(1))
        return judged[:, 0].float()


def gradient_penalty(critic: PairCritic, exemplars: Tensor, people: Tensor, machine: Tensor) -> Tensor:
    """Mean of (|grad D| - 1)^2 between people's drawings and the machine's (Gulrajani et al. 2017, eq. 3)."""
    share = torch.rand(len(people), 1, 1, 1, device=people.device, dtype=people.dtype)
    between = (share * people + (1 - share) * machine).requires_grad_()
    (slope,) = torch.autograd.grad(critic(exemplars, between).sum(), between, create_graph=True)
    length: Tensor = slope.float().flatten(1).norm(dim=1)
    return (length - 1).square().mean()


def _leaky(x: Tensor) -> Tensor:
    return F.leaky_relu(x, LEAK)
