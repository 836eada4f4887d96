"""The parts that the project's networks are built from; weights are matrices, so that Muon can train them."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class Convolution(nn.Module):
    """A `size` x `size` convolution whose weight is kept as a matrix (out, in * size * size)."""

    def __init__(self, inputs: int, outputs: int, size: int = 3, stride: int = 1, gain: float = 1.0) -> None:
        super().__init__()
        self.inputs, self.outputs, self.size, self.stride = inputs, outputs, size, stride
        fan_in = inputs * size * size
        self.weight = nn.Parameter(torch.randn(outputs, fan_in) * (gain / math.sqrt(fan_in)))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x: Tensor) -> Tensor:
        weight = self.weight.view(self.outputs, self.inputs, self.size, self.size).to(x.dtype)
        return F.conv2d(x, weight, self.bias.to(x.dtype), self.stride, self.size // 2)


class FromPixels(Convolution):
    """A convolution of squares of 2 x 2 pixels, (n, 1, 2 h, 2 w) to (n, outputs, h, w)."""

    def __init__(self, outputs: int) -> None:
        super().__init__(4, outputs)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(channels_last(F.pixel_unshuffle(x, 2)))


class ToPixels(Convolution):
    """A convolution to squares of 2 x 2 pixels, (n, inputs, h, w) to (n, 1, 2 h, 2 w)."""

    def __init__(self, inputs: int, gain: float = 1.0) -> None:
        super().__init__(inputs, 4, gain=gain)

    def forward(self, x: Tensor) -> Tensor:
        return F.pixel_shuffle(super().forward(x), 2)


class Affine(nn.Module):
    """A fully connected layer that follows its input's precision."""

    def __init__(self, inputs: int, outputs: int, gain: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) * (gain / math.sqrt(inputs)))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight.to(x.dtype), self.bias.to(x.dtype))


class Norm(nn.Module):
    """Group normalisation (Wu & He 2018) with 16 channels a group."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.groups = max(1, channels // 16)
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        return F.group_norm(x, self.groups, self.weight.to(x.dtype), self.bias.to(x.dtype))


class ResidualBlock(nn.Module):
    """Two normalised convolutions beside a shortcut; `time`, where given, scales and shifts between them."""

    def __init__(self, inputs: int, outputs: int, time_size: int = 0) -> None:
        super().__init__()
        self.norm1, self.norm2 = Norm(inputs), Norm(outputs)
        self.conv1 = Convolution(inputs, outputs)
        self.conv2 = Convolution(outputs, outputs, gain=0.0)
        self.modulation = Affine(time_size, 2 * outputs, gain=0.0) if time_size else None
        self.shortcut = Convolution(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x: Tensor, time: Tensor | None = None) -> Tensor:
        h = self.norm2(self.conv1(F.silu(self.norm1(x))))
        if self.modulation is not None and time is not None:
            scale, shift = self.modulation(time)[:, :, None, None].chunk(2, dim=1)
            h = h * (1 + scale) + shift
        out: Tensor = self.shortcut(x) + self.conv2(F.silu(h))
        return out


class JointAttention(nn.Module):
    """Every place of x looks at every place of x and of the exemplar's features, of the same size, at once.

    Row i of x, (n, c, h, w), belongs to exemplar i // (n / m) of the context (m, c, h, w).
    """

    def __init__(self, channels: int, head_size: int = 32) -> None:
        super().__init__()
        self.heads = channels // head_size
        self.norm, self.context_norm = Norm(channels), Norm(channels)
        self.query = Convolution(channels, channels, 1)
        self.key_value = Convolution(channels, 2 * channels, 1)
        self.context_key_value = Convolution(channels, 2 * channels, 1)
        self.out = Convolution(channels, channels, 1, gain=0.0)

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        h = self.norm(x)
        keys, values = self._split(self.key_value(h)).chunk(2, dim=-1)
        given = repeated(self._split(self.context_key_value(self.context_norm(context))), x.shape[0])
        context_keys, context_values = given.chunk(2, dim=-1)
        keys = torch.cat([keys, context_keys], dim=2)
        values = torch.cat([values, context_values], dim=2)
        seen = F.scaled_dot_product_attention(self._split(self.query(h)), keys, values)
        n, c, height, width = x.shape
        places = seen.transpose(1, 2).reshape(n, height, width, c).permute(0, 3, 1, 2)
        out: Tensor = x + self.out(places)
        return out

    def _split(self, x: Tensor) -> Tensor:
        """(n, c, h, w) to (n, heads, h * w, c / heads), without a copy where x is channels-last."""
        return x.permute(0, 2, 3, 1).reshape(x.shape[0], x.shape[2] * x.shape[3], self.heads, -1).transpose(1, 2)


def down(inputs: int, outputs: int) -> Convolution:
    """Half the size."""
    return Convolution(inputs, outputs, 3, stride=2)


def up(inputs: int, outputs: int) -> nn.Sequential:
    """Twice the size."""
    return nn.Sequential(Convolution(inputs, 4 * outputs, 1), nn.PixelShuffle(2))


def channels_last(x: Tensor) -> Tensor:
    """The same numbers in the order in memory that makes convolutions a third faster; those after it keep it."""
    return x.contiguous(memory_format=torch.channels_last)


def repeated(features: Tensor, count: int) -> Tensor:
    """What m exemplars have (m, ...) as (count, ...), each repeated count / m times."""
    m, *rest = features.shape
    return features[:, None].expand(m, count // m, *rest).reshape(count, *rest)
