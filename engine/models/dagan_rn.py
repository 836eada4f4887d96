"""DA-GAN-RN: the generator of Antoniou et al. 2017 as a ResNet, all of whose drawing goes through its middle."""

from torch import Tensor, nn

from engine.models.dagan import DrawingHead, GeneratorConfig, NoiseMixer
from engine.models.layers import FromPixels, ResidualBlock, down, up


class ResNetGenerator(nn.Module):
    """Standard normal latents (n, 128) and exemplars (m, 1, 48, 48) to drawings (n, 1, 48, 48), -1 = paper."""

    def __init__(self, config: GeneratorConfig) -> None:
        super().__init__()
        self.config, sizes = config, config.channels[:-1]
        steps = list(zip(sizes, sizes[1:], strict=False))
        self.stem = FromPixels(sizes[0])
        self.descent = nn.ModuleList(nn.Sequential(ResidualBlock(a, a), down(a, b)) for a, b in steps)
        self.mixer = NoiseMixer(config, sizes[-1], 24 >> len(steps))
        self.middle = nn.Sequential(*(ResidualBlock(sizes[-1], sizes[-1]) for _ in range(config.depth)))
        self.ascent = nn.ModuleList(nn.Sequential(up(b, a), ResidualBlock(a, a)) for a, b in reversed(steps))
        self.head = DrawingHead(sizes[0])

    @property
    def latent_size(self) -> int:
        return self.config.noise_size

    def forward(self, latents: Tensor, exemplar: Tensor) -> Tensor:
        x = self.stem(exemplar)
        for level in self.descent:
            x = level(x)
        x = self.middle(self.mixer(x, latents))
        for level in self.ascent:
            x = level(x)
        drawings: Tensor = self.head(x)
        return drawings
