"""DA-GAN-UN: the generator of Antoniou et al. 2017 as a U-Net, which hands the exemplar on at every size."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.dagan import DrawingHead, GeneratorConfig, NoiseMixer
from engine.models.layers import Convolution, ResidualBlock, channels_last, down, repeated, up


class UNetGenerator(nn.Module):
    """Standard normal latents (n, 128) and exemplars (m, 1, 48, 48) to drawings (n, 1, 48, 48), -1 = paper."""

    def __init__(self, config: GeneratorConfig) -> None:
        super().__init__()
        self.config, sizes = config, config.channels
        steps = list(zip(sizes, sizes[1:], strict=False))
        self.stem = Convolution(4, sizes[0])
        self.descent = nn.ModuleList(ResidualBlock(c, c) for c in sizes)
        self.downs = nn.ModuleList(down(a, b) for a, b in steps)
        self.mixer = NoiseMixer(config, sizes[-1], 24 >> len(steps))
        self.middle = ResidualBlock(sizes[-1], sizes[-1])
        self.ups = nn.ModuleList(up(b, a) for a, b in reversed(steps))
        self.ascent = nn.ModuleList(ResidualBlock(2 * a, a) for a, _ in reversed(steps))
        self.head = DrawingHead(sizes[0], skipped=4 if config.skips_pixels else 0)

    @property
    def latent_size(self) -> int:
        return self.config.noise_size

    def forward(self, latents: Tensor, exemplar: Tensor) -> Tensor:
        pixels = channels_last(F.pixel_unshuffle(exemplar, 2))
        x = self.stem(pixels)
        skips = []
        for i, block in enumerate(self.descent):
            x = block(self.downs[i - 1](x) if i else x)
            skips.append(x)
        x = self.middle(self.mixer(x, latents))
        for rise, block, skip in zip(self.ups, self.ascent, reversed(skips[:-1]), strict=True):
            x = block(torch.cat([rise(x), repeated(skip, x.shape[0])], dim=1))
        drawings: Tensor = self.head(x, repeated(pixels, x.shape[0]) if self.config.skips_pixels else None)
        return drawings
