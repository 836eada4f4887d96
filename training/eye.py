"""How alike two drawings look to a network that draws: by what its encoder makes of them, not by their pixels."""

import torch
from torch import Tensor, nn

from engine.models.unet import ExemplarEncoder

SOFTNESS = 0.2
"""Below it a difference of features counts as its square, above it as its size."""

LEAST = 1e-3
"""Added to the unit of a feature, so that one that never changes is not divided by nothing."""


class Eye(nn.Module):
    """The exemplar encoder of a trained network, which does not learn any more.

    A mean of two places where a stroke may run is near to both of them in pixels, but looks like neither: students that
    are taught by features blur less (Kang et al. 2024, who have a recognizer's). This one has never been taught which
    characters there are.
    """

    def __init__(self, encoder: ExemplarEncoder, drawings: Tensor) -> None:
        """`drawings` (n, 1, 48, 48), -1 = paper, 1 = ink: how much each feature differs among them is its unit."""
        super().__init__()
        self.encoder = encoder.eval().requires_grad_(False)
        with torch.no_grad():
            units = [each.std(dim=(0, 2, 3), keepdim=True) + LEAST for each in self._raw(drawings)]
        self.units = nn.ParameterList(nn.Parameter(each, requires_grad=False) for each in units)

    def forward(self, drawn: Tensor, wanted: Tensor) -> Tensor:
        """How different (n,) the drawings (n, 1, 48, 48) look; 0 = equal, around 1 = those of different characters."""
        with torch.no_grad():
            targets = self.features(wanted)
        return torch.stack([_size(a - b) for a, b in zip(self.features(drawn), targets, strict=True)]).mean(dim=0)

    def features(self, drawings: Tensor) -> list[Tensor]:
        """What it sees in (n, 1, 48, 48), in units: single precision, one (n, channels, size, size) per level."""
        return [each.float() / unit for each, unit in zip(self._raw(drawings), self.units, strict=True)]

    def _raw(self, drawings: Tensor) -> list[Tensor]:
        features: list[Tensor] = self.encoder(drawings, torch.ones_like(drawings[:, 0, 0, 0]))
        return features


def _size(difference: Tensor) -> Tensor:
    """(n,): the mean over the places of (n, c, h, w) of how long the vector of all c is, pseudo-Huber."""
    return pseudo_huber(difference.square().mean(dim=1), SOFTNESS).mean(dim=(1, 2))


def pseudo_huber(squares: Tensor, softness: float) -> Tensor:
    """How much errors count, given their squares: well below `softness` as the square, above it as the size."""
    return (squares + softness**2).sqrt() - softness
