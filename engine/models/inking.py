"""From how likely ink is in every place to a drawing: a VAE tells the former, and people draw the latter."""

import torch
from torch import Tensor

SHARPNESS = 8.0
"""How fast paper becomes ink across an edge, as a factor of the logits."""


def inked(logits: Tensor) -> Tensor:
    """Drawings (n, 1, 48, 48), -1 = paper, 1 = ink, of logits of ink.

    Each has as much ink as its probabilities add up to, where they are greatest: where a stroke may run here or there,
    none of them reaches one half, and there is one stroke all the same.
    """
    flat = logits.flatten(1)
    amount = torch.sigmoid(flat).sum(dim=1, keepdim=True).clamp(1, flat.shape[1] - 1)
    edge = flat.sort(dim=1, descending=True).values.gather(1, amount.long())
    return torch.tanh((logits - edge[:, :, None, None]) * (SHARPNESS / 2))
