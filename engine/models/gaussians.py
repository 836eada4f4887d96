"""Diagonal normal distributions, as networks of latents tell and compare them."""

from dataclasses import dataclass

import torch
from torch import Tensor

NARROWEST, WIDEST = -8.0, 6.0
"""Logarithms of a variance are kept between these."""


@dataclass(frozen=True)
class Gaussian:
    """N(mean, exp(log_variance)), (n, d) each, in single precision."""

    mean: Tensor
    log_variance: Tensor

    def at(self, standard: Tensor) -> Tensor:
        """Where standard normal numbers (n, d) lie in it."""
        return self.mean + torch.exp(self.log_variance / 2) * standard

    def draw(self) -> Tensor:
        """(n, d), by the reparametrisation of Kingma & Welling 2014."""
        return self.at(torch.randn_like(self.mean))

    def divergence(self, other: "Gaussian | None" = None) -> Tensor:
        """(n,) KL(self || other) in nats; other: None = the standard normal."""
        if other is None:
            other = Gaussian(torch.zeros_like(self.mean), torch.zeros_like(self.mean))
        apart = (self.mean - other.mean).square()
        ratio = (self.log_variance.exp() + apart) * torch.exp(-other.log_variance)
        return 0.5 * (other.log_variance - self.log_variance + ratio - 1).sum(dim=1)


def gaussian(told: Tensor) -> Gaussian:
    """Of (n, 2 d): means, then logarithms of variances."""
    mean, log_variance = told.float().chunk(2, dim=1)
    return Gaussian(mean, log_variance.clamp(NARROWEST, WIDEST))
