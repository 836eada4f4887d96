"""What the critics are trained to make small."""

import torch
from torch import Tensor
from torch.nn import functional as F


def prototypical_loss(features: Tensor, each: int, scale: Tensor) -> tuple[Tensor, Tensor]:
    """Cross-entropy and accuracy of one-shot episodes (Snell et al. 2017, equation 2), squared Euclidean distance.

    `features` (ways * each, d) hold `each` drawings of every character one after the other. Every one of them takes
    its turn as its character's exemplar while the others are the queries, so one batch gives `each` episodes of
    `each` - 1 queries. `scale` multiplies the mean squared difference.
    """
    ways = len(features) // each
    distance = squared_distances(features, features) / features.shape[1]
    logits = (-scale * distance).view(ways, each, ways, each).transpose(2, 3)
    answers = torch.arange(ways, device=features.device)[:, None, None].expand(ways, each, each)
    others = ~torch.eye(each, dtype=torch.bool, device=features.device).expand(ways, each, each)
    logits, answers = logits[others], answers[others]
    return F.cross_entropy(logits, answers), (logits.argmax(dim=1) == answers).float().mean()


def contrastive_loss(projected: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
    """NT-Xent and accuracy (Chen et al. 2020, equation 1) of projections (2n, d); i and i + n are one drawing twice."""
    unit = F.normalize(projected, dim=1)
    logits = unit @ unit.T / temperature
    logits.fill_diagonal_(-torch.inf)
    answers = torch.arange(len(unit), device=unit.device).roll(len(unit) // 2)
    return F.cross_entropy(logits, answers), (logits.argmax(dim=1) == answers).float().mean()


def squared_distances(a: Tensor, b: Tensor) -> Tensor:
    """(n, d) and (m, d) to (n, m)."""
    return (a.square().sum(1)[:, None] + b.square().sum(1)[None, :] - 2 * a @ b.T).clamp_min(0)
