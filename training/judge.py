"""Tells a student's drawings from its teacher's, so that the student learns to draw what cannot be told apart."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from accelerate import Accelerator
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.layers import Affine, Convolution, repeated
from engine.models.unet import asked_for, strengths
from training.eye import Eye
from training.leaps import Landing

TOLD = 33 + 32
"""Numbers that tell what was asked for: originality (`asked_for`) and guidance (`strengths`)."""


@dataclass(frozen=True)
class JudgeConfig:
    """The shape of a judge, and how it learns."""

    width: int = 32
    """Channels, at each level of what the eye sees."""
    rate: float = 5e-4
    """Of Adam."""
    smoothness: float = 0.1
    """Weight of how steep its words are in the features, squared."""
    shake: float = 0.1
    """Standard deviation, in units of the features, of what that is measured by."""


class Judge(nn.Module):
    """Words on drawings, higher for the teacher's, at each level of what a frozen eye sees of them."""

    def __init__(self, channels: Sequence[int], width: int) -> None:
        super().__init__()
        self.enters = nn.ModuleList(Convolution(2 * c, width, 1) for c in channels)
        self.told = nn.ModuleList(Affine(TOLD, width) for _ in channels)
        self.around = nn.ModuleList(Convolution(width, width) for _ in channels)
        self.words = nn.ModuleList(Convolution(width, 1, 1) for _ in channels)

    def forward(self, drawn: Sequence[Tensor], given: Sequence[Tensor], told: Tensor) -> list[Tensor]:
        """The word on each place, (n, 1, h, w) for each level.

        Given the features (n, c, h, w) of n drawings and of their exemplars, and what was asked for, (n, 65).
        """
        words = []
        layers = zip(self.enters, self.told, self.around, self.words, strict=True)
        for (enter, tell, around, word), a, b in zip(layers, drawn, given, strict=True):
            x = F.silu(enter(torch.cat([a, b], dim=1)) + tell(told)[:, :, None, None])
            words.append(word(x + F.silu(around(x))))
        return words


@dataclass(frozen=True)
class Evidence:
    """What the eye sees, at each level, of the finished drawings of a batch, and what was asked for."""

    found: list[Tensor]
    """Of the student's; can be differentiated by them."""
    wanted: list[Tensor]
    """Of its teacher's, from the same noise."""
    given: list[Tensor]
    """Of the exemplars."""
    told: Tensor
    """(n, 65)."""


class Trial:
    """A judge that learns, and what a student learns from it (Goodfellow et al. 2014).

    It sees through an eye that is not taught, which makes the game short (Sauer et al. 2023, through another one), and
    compares each drawing with the teacher's from the same noise, which keeps the student from drawing always the same
    (Jolicoeur-Martineau 2019).
    """

    def __init__(self, eye: Eye, config: JudgeConfig, accelerator: Accelerator) -> None:
        self.eye, self.config, self.accelerator = eye, config, accelerator
        self.judge = Judge([each.shape[1] for each in eye.units], config.width).to(accelerator.device)
        self.optimizer = torch.optim.Adam(self.judge.parameters(), lr=config.rate, betas=(0.0, 0.99))
        self.chance = torch.Generator(accelerator.device)
        self.right = 0.5
        """Running mean of how many pairs the judge takes the right way round; 0.5 = it cannot tell."""

    def hold(self, landing: Landing, precision: torch.dtype, seed: int) -> Tensor:
        """Have the judge learn; the gradient (n, 1, 48, 48) of the student's loss by `landing.found`.

        `found` must ask for a gradient, which is zero where a drawing is not finished. The seed is for what shakes the
        features.
        """
        self.chance.manual_seed(seed)
        self.optimizer.zero_grad(set_to_none=True)
        slope = self._hear(landing, precision) if landing.is_done.any() else torch.zeros_like(landing.found)
        for parameter in self.judge.parameters():
            own = torch.zeros_like(parameter) if parameter.grad is None else parameter.grad
            parameter.grad = self.accelerator.reduce(own, "mean")
        self.optimizer.step()
        return slope

    def _hear(self, landing: Landing, precision: torch.dtype) -> Tensor:
        """Both sides at once: the judge gets its gradient, and the student's is returned."""
        evidence = self._evidence(landing, precision)
        wanted, found = (self._words(each, evidence) for each in (evidence.wanted, evidence.found))
        lead = torch.stack([(a - b).mean(dim=(1, 2, 3)) for a, b in zip(wanted, found, strict=True)], dim=1)
        self.right += 0.01 * (float((lead.sum(dim=1) > 0).float().mean()) - self.right)
        (slope,) = torch.autograd.grad(F.softplus(lead).sum() / len(landing.found), landing.found, retain_graph=True)
        unrest = self._unrest(evidence.wanted, wanted, evidence) + self._unrest(evidence.found, found, evidence)
        loss = (F.softplus(-lead).sum() + self.config.smoothness * unrest) / len(lead)
        loss.backward(inputs=list(self.judge.parameters()))
        return slope

    def _evidence(self, landing: Landing, precision: torch.dtype) -> Evidence:
        done = landing.is_done
        exemplars = repeated(landing.exemplars, len(done))[done]
        with torch.no_grad():
            wanted, given = (self.eye.features(each.to(precision)) for each in (landing.wanted[done], exemplars))
        originality, guidance = landing.told[done, 3], landing.told[done, 4]
        told = torch.cat([asked_for(originality), strengths(guidance)], dim=1)
        return Evidence(self.eye.features(landing.found[done].to(precision)), wanted, given, told)

    def _words(self, drawn: list[Tensor], evidence: Evidence) -> list[Tensor]:
        words: list[Tensor] = self.judge(drawn, evidence.given, evidence.told)
        return words

    def _unrest(self, drawn: list[Tensor], still: list[Tensor], evidence: Evidence) -> Tensor:
        """How steep the judge's words are in the features, squared, without a derivative: by shaking what it sees."""
        shake = self.config.shake
        noise = (torch.randn(each.shape, generator=self.chance, device=each.device) for each in drawn)
        shaken = self._words([a.detach() + shake * b for a, b in zip(drawn, noise, strict=True)], evidence)
        slopes = [((a - b) / shake).square() for a, b in zip(shaken, still, strict=True)]
        return torch.stack([each.mean(dim=(1, 2, 3)).sum() for each in slopes]).sum()
