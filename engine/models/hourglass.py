"""What denoisers have in common: down through levels of fewer places each, and up again."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.layers import FromPixels, Norm, ToPixels


class Hourglass(nn.Module):
    """Its parts are made by those that inherit it; level i works on (24 / 2^i)^2 places."""

    stem: FromPixels
    downs: nn.ModuleList
    """From each level to the next."""
    ups: nn.ModuleList
    """Back to each level from the next."""
    descent: nn.ModuleList
    """The work of each level on the way down: (x, time, features of the exemplar)."""
    ascent: nn.ModuleList
    """The same on the way up, where all but the last level see what they had found, too."""
    norm: Norm
    head: ToPixels

    def through(self, noisy: Tensor, time: Tensor, features: list[Tensor]) -> Tensor:
        """Noisy (n, 1, 48, 48), what blocks are told (n, k), features for each level, to velocities (n, 1, 48, 48)."""
        x = self.stem(noisy)
        skips = []
        for i, level in enumerate(self.descent):
            x = level(self.downs[i - 1](x) if i else x, time, features[i])
            skips.append(x)
        for i in reversed(range(len(self.ascent))):
            if i < len(self.ascent) - 1:
                x = torch.cat([self.ups[i](x), skips[i]], dim=1)
            x = self.ascent[i](x, time, features[i])
        velocity: Tensor = self.head(F.silu(self.norm(x)))
        return velocity
