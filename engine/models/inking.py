"""From how likely ink is in every place to a drawing: a VAE tells the former, and people draw the latter."""

import torch
from torch import Tensor

SHARPNESS = 8.0
"""How fast paper becomes ink across an edge, as a factor of the logits."""
AMPLE = 1.5
"""Times the ink that is expected: strokes are traced along their middles, so that more of it closes gaps and hardly
makes lines bolder. Chosen on background alphabets that were not trained on."""


def inked(logits: Tensor) -> Tensor:
    """Drawings (n, 1, 48, 48), -1 = paper, 1 = ink, of logits of ink.

    Each has ink where its probabilities are greatest, as much as they add up to and half as much again: where a stroke
    may run here or there, none of them reaches one half, and there is one stroke all the same.
    """
    flat = logits.flatten(1)
    expected = torch.sigmoid(flat).sum(dim=1, keepdim=True)
    amount = (AMPLE * expected).clamp(1, flat.shape[1] - 1)
    edge = flat.sort(dim=1, descending=True).values.gather(1, amount.long())
    return torch.tanh((logits - edge[:, :, None, None]) * (SHARPNESS / 2))
