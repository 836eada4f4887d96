"""The networks on torch: the denoiser with the same interface on a GPU, and the critics with their gradients."""

from collections.abc import Mapping

import numpy as np
import torch
from safetensors.torch import load_file
from torch import nn

from engine.backend import Array, asked_of, of_all
from engine.models.critic import Critic
from engine.models.unet import UNet, UNetConfig
from engine.weights import ModelCard

BATCH = 256
"""Drawings in one pass of the network."""


class TorchNetwork:
    """A module of which every row of a batch is computed by itself, `BATCH` rows at a time.

    Convolutions keep single precision on a GPU too, so that it draws what a CPU draws.
    """

    def __init__(self, network: nn.Module, device: str = "auto") -> None:
        self._device = pick_device(device)
        self._network = network.eval().to(self._device)

    @torch.inference_mode()
    def run(self, rows: Mapping[str, Array], shared: Mapping[str, Array]) -> Array:
        """The output (n, ...) for the inputs `rows` (n, ...); those in `shared` every lot is given whole."""
        split = [each.split(BATCH) for each in self._there(rows).values()]
        given = self._there(shared)
        with torch.backends.cudnn.flags(allow_tf32=False):
            parts = [self._network(**dict(zip(rows, lot, strict=True)), **given) for lot in zip(*split, strict=True)]
        return np.asarray(torch.cat(parts).float().cpu().numpy(), np.float32)

    def _there(self, arrays: Mapping[str, Array]) -> dict[str, torch.Tensor]:
        return {name: torch.tensor(array, dtype=torch.float32, device=self._device) for name, array in arrays.items()}


class TorchDenoiser(TorchNetwork):
    """A module from noisy, angle, exemplar, keep and originality (engine/models/unet.py) to velocities."""

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48)."""
        rows = {"noisy": noisy[:, None], "angle": of_all(noisy, angle), "originality": asked_of(noisy, originality)}
        return self.run(rows, {"exemplar": exemplar[None, None], "keep": np.full(1, keep, np.float32)})[:, 0]


class TorchFlowMap(TorchNetwork):
    """A U-Net of leaps as a flow map."""

    def leap_velocity(
        self, noisy: Array, angle: float, until: float, exemplar: Array, guidance: float, originality: Array | None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48)."""
        told = {"angle": angle, "until": until, "guidance": guidance}
        rows = {name: of_all(noisy, value) for name, value in told.items()}
        rows |= {"noisy": noisy[:, None], "originality": asked_of(noisy, originality)}
        return self.run(rows, {"exemplar": exemplar[None, None], "keep": np.ones(1, np.float32)})[:, 0]


def load_denoiser(model: ModelCard, device: str = "auto") -> TorchDenoiser:
    """The U-Net of `load_network` as a denoiser."""
    return TorchDenoiser(load_network(model), device)


def load_network(model: ModelCard) -> UNet:
    """The U-Net whose shape is the card's "network", with the weights of the model's safetensors file.

    A file of the time before originality could be asked for draws as it comes, whatever is asked.
    """
    network = UNet(UNetConfig(**model.card["network"]))
    unasked = {f"originality.{name}": torch.zeros_like(part) for name, part in network.originality.named_parameters()}
    network.load_state_dict(unasked | load_file(model.file))
    return network


def load_flow_map(model: ModelCard, device: str = "auto") -> TorchFlowMap:
    """The U-Net of leaps of `load_network` as a flow map."""
    return TorchFlowMap(load_network(model), device)


def load_critic(model: ModelCard) -> Critic:
    """The critic with the weights of the model's safetensors file, its norms folded in, on the CPU."""
    weights = load_file(model.file)
    critic = Critic(len(weights["blocks.0.convolution.bias"])).fold()
    critic.load_state_dict(weights)
    return critic


def pick_device(device: str = "auto") -> torch.device:
    """The named device; "auto" is a GPU where there is one."""
    return torch.device(("cuda" if torch.cuda.is_available() else "cpu") if device == "auto" else device)
