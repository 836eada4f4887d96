"""The denoiser for use only: equal velocities by fewer operations; what never changes is worked out beforehand."""

from collections.abc import Callable
from copy import deepcopy
from math import sqrt
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.layers import (
    Affine,
    Convolution,
    FromPixels,
    JointAttention,
    Norm,
    ResidualBlock,
    ToPixels,
    repeated,
)
from engine.models.places import Places

N = TypeVar("N", bound=nn.Module)


def lean(network: N) -> N:
    """A copy of a UNet or an FSDM that computes the same.

    Its weights are others, so it can neither be trained on nor saved as the first.
    """
    copy = deepcopy(network)
    told = [block for block in copy.modules() if isinstance(block, ResidualBlock) and block.modulation is not None]
    copy.telling = together([modulation(block) for block in told])
    ends = torch.tensor([0] + [2 * block.conv1.outputs for block in told]).cumsum(0).tolist()
    lean_parts: dict[nn.Module, nn.Module] = {
        block: LeanBlock(block, slice(start, end)) for block, start, end in zip(told, ends, ends[1:], strict=False)
    }
    _exchange(copy, lean_parts)
    for kind, lean_part in LEAN_PARTS.items():
        _exchange(copy, {each: lean_part(each) for each in copy.modules() if isinstance(each, kind)})
    return copy


class LeanBlock(nn.Module):
    """A residual block whose second norm is scaled and shifted only once, by `told` columns of what it is told."""

    def __init__(self, block: ResidualBlock, told: slice) -> None:
        super().__init__()
        self.norm1, self.groups, self.told = block.norm1, block.norm2.groups, told
        self.conv1, self.conv2, self.shortcut = block.conv1, block.conv2, block.shortcut

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        factor, offset = time[:, self.told, None, None].chunk(2, dim=1)
        h = bare_norm(self.conv1(F.silu(self.norm1(x))), self.groups) * factor + offset
        out: Tensor = self.shortcut(x) + self.conv2(F.silu(h))
        return out


class LeanAttention(nn.Module):
    """Joint attention whose norms' scales and shifts are part of the convolutions after them; no place is moved."""

    def __init__(self, attention: JointAttention) -> None:
        super().__init__()
        self.heads, self.groups, self.out = attention.heads, attention.norm.groups, attention.out
        keys, values = halves(attention.key_value, self.heads)
        context_keys, context_values = halves(attention.context_key_value, self.heads)
        query = scaled(attention.query, 1 / sqrt(attention.query.outputs / self.heads))
        self.query, self.keys, self.values = (after(attention.norm, each) for each in (query, keys, values))
        self.context_keys, self.context_values = (
            after(attention.context_norm, each) for each in (context_keys, context_values)
        )

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        """As `JointAttention` has it; inside, places are the last axis, (n, heads, c / heads, places)."""
        h, given = bare_norm(x, self.groups), bare_norm(context, self.groups)
        keys = torch.cat([self._split(self.keys(h)), self._given(self.context_keys(given), x.shape[0])], dim=3)
        values = torch.cat([self._split(self.values(h)), self._given(self.context_values(given), x.shape[0])], dim=3)
        looks = torch.softmax(self._split(self.query(h)).transpose(2, 3) @ keys, dim=3)
        seen = values @ looks.transpose(2, 3)
        out: Tensor = x + self.out(seen.reshape(x.shape))
        return out

    def _split(self, x: Tensor) -> Tensor:
        return x.reshape(x.shape[0], self.heads, -1, x.shape[2] * x.shape[3])

    def _given(self, x: Tensor, count: int) -> Tensor:
        return repeated(self._split(x), count)


class LeanNorm(nn.Module):
    """A norm that scales and shifts in one operation: what a batch norm does once it has learned."""

    mean: Tensor
    variance: Tensor

    def __init__(self, norm: Norm) -> None:
        super().__init__()
        self.groups, self.weight, self.bias = norm.groups, norm.weight, norm.bias
        self.register_buffer("mean", torch.zeros(len(norm.weight)))
        self.register_buffer("variance", torch.ones(len(norm.weight)))

    def forward(self, x: Tensor) -> Tensor:
        mean, variance = self.mean.to(x.dtype), self.variance.to(x.dtype)
        weight, bias = self.weight.to(x.dtype), self.bias.to(x.dtype)
        return F.batch_norm(bare_norm(x, self.groups), mean, variance, weight, bias, eps=0.0)


class LeanFromPixels(nn.Module):
    """One convolution by steps of two pixels, instead of squares sorted first."""

    def __init__(self, convolution: FromPixels) -> None:
        super().__init__()
        weight = convolution.weight.detach().view(-1, 2, 2, 3, 3)
        self.weight = nn.Parameter(weight.permute(0, 3, 1, 4, 2).reshape(-1, 1, 6, 6))
        self.bias = convolution.bias

    def forward(self, x: Tensor) -> Tensor:
        return F.conv2d(x, self.weight.to(x.dtype), self.bias.to(x.dtype), stride=2, padding=2)


class LeanToPixels(nn.Module):
    """One transposed convolution by steps of two pixels: four channels alone leave most of a processor's width idle."""

    def __init__(self, convolution: ToPixels) -> None:
        super().__init__()
        weight = convolution.weight.detach().view(2, 2, -1, 3, 3).flip(3, 4)
        self.weight = nn.Parameter(weight.permute(2, 3, 0, 4, 1).reshape(-1, 1, 6, 6))
        self.bias = convolution.bias

    def forward(self, x: Tensor) -> Tensor:
        of_squares = self.bias.to(x.dtype).view(2, 2).repeat(x.shape[2], x.shape[3])
        return F.conv_transpose2d(x, self.weight.to(x.dtype), stride=2, padding=2) + of_squares


class LeanShuffle(nn.Module):
    """Channels to squares of 2 x 2 pixels, one axis after the other: moving both at once is slower."""

    def __init__(self, _: nn.PixelShuffle) -> None:
        super().__init__()

    def forward(self, x: Tensor) -> Tensor:
        channels, height, width = x.shape[1:]
        wide = x.reshape(-1, 2, height * width).transpose(1, 2).reshape(-1, 2, height, 2 * width)
        return wide.transpose(1, 2).reshape(-1, channels // 4, 2 * height, 2 * width)


class LeanPlaces(nn.Module):
    """What is added to every place, worked out."""

    offset: Tensor

    def __init__(self, places: Places) -> None:
        super().__init__()
        self.register_buffer("offset", places(torch.zeros(1)).detach())

    def forward(self, x: Tensor) -> Tensor:
        return x + self.offset


LEAN_PARTS: dict[type[nn.Module], Callable[[Any], nn.Module]] = {
    JointAttention: LeanAttention,
    Places: LeanPlaces,
    Norm: LeanNorm,
    FromPixels: LeanFromPixels,
    ToPixels: LeanToPixels,
    nn.PixelShuffle: LeanShuffle,
}
"""What takes the place of which kind of part, one kind after the other; blocks are exchanged before."""


def bare_norm(x: Tensor, groups: int) -> Tensor:
    """Group normalisation without scale and shift; as torch has it, graphs multiply by one and add nothing."""
    channels, height, width = x.shape[1:]
    return F.instance_norm(x.reshape(-1, groups, channels // groups * height * width)).reshape(
        -1, channels, height, width
    )


def modulation(block: ResidualBlock) -> Affine:
    """To the factors and offsets (n, 2 c) of the bare second norm: w (1 + s) and b (1 + s) + t, s and t being told."""
    assert block.modulation is not None
    (to_scale, to_shift), (scale, shift) = block.modulation.weight.chunk(2), block.modulation.bias.chunk(2)
    w, b = block.norm2.weight, block.norm2.bias
    weight = torch.cat([w[:, None] * to_scale, b[:, None] * to_scale + to_shift])
    return affine(weight, torch.cat([w * (1 + scale), b * (1 + scale) + shift]))


def together(parts: list[Affine]) -> Affine:
    """One layer with the outputs of all, one after the other."""
    return affine(torch.cat([each.weight for each in parts]), torch.cat([each.bias for each in parts]))


def affine(weight: Tensor, bias: Tensor) -> Affine:
    made = Affine(weight.shape[1], weight.shape[0])
    made.weight, made.bias = nn.Parameter(weight.detach()), nn.Parameter(bias.detach())
    return made


def after(norm: Norm, convolution: Convolution) -> Convolution:
    """The 1 x 1 convolution that does to what is only normalised what this one does after scale and shift."""
    weight = convolution.weight
    return pointwise(weight * norm.weight, convolution.bias + weight @ norm.bias)


def scaled(convolution: Convolution, factor: float) -> Convolution:
    return pointwise(convolution.weight * factor, convolution.bias * factor)


def halves(convolution: Convolution, heads: int) -> list[Convolution]:
    """A convolution that gives each head's keys and then its values, as one for all keys and one for all values."""
    rows = torch.arange(convolution.outputs).view(heads, 2, -1).transpose(0, 1).reshape(2, -1)
    return [pointwise(convolution.weight[each], convolution.bias[each]) for each in rows]


def pointwise(weight: Tensor, bias: Tensor) -> Convolution:
    made = Convolution(weight.shape[1], weight.shape[0], 1)
    made.weight, made.bias = nn.Parameter(weight.detach()), nn.Parameter(bias.detach())
    return made


def _exchange(module: nn.Module, parts: dict[nn.Module, nn.Module]) -> None:
    """Put those in the place of these, wherever they are inside the module."""
    for name, child in list(module.named_children()):
        if child in parts:
            setattr(module, name, parts[child])
        else:
            _exchange(child, parts)
