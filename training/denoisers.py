"""The denoisers that one training makes, by family."""

from collections.abc import Mapping
from typing import Any

from torch import Tensor, nn

from engine.models.fsdm import FSDM, FSDMConfig
from engine.models.unet import UNet, UNetConfig

CFGDM, FSDM_FAMILY = "cfgdm", "fsdm"

Denoising = UNet | FSDM


def new_denoiser(family: str, shape: UNetConfig) -> Denoising:
    """A network of that family and shape, its weights by chance; ValueError for another family."""
    if family == CFGDM:
        return UNet(shape)
    if family == FSDM_FAMILY:
        return FSDM(FSDMConfig(shape.channels, attention_from=shape.attention_from, time_size=shape.time_size))
    raise ValueError(f"{family} is no family of denoisers")


def denoiser_told(family: str, shape: Mapping[str, Any]) -> Denoising:
    """A network of the shape that a run or a card tells as JSON."""
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in shape.items()}
    return FSDM(FSDMConfig(**values)) if family == FSDM_FAMILY else UNet(UNetConfig(**values))


def fitting(network: nn.Module, given: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The network's weights, those that have a namesake of their shape in `given` replaced by it."""
    own = network.state_dict()
    return own | {name: value for name, value in given.items() if name in own and own[name].shape == value.shape}
