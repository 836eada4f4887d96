"""The networks on torch: the denoiser with the same interface on a GPU, and the critics with their gradients."""

import numpy as np
import torch
from safetensors.torch import load_file
from torch import nn

from engine.backend import Array
from engine.models.critic import Critic
from engine.models.unet import UNet, UNetConfig
from engine.weights import ModelCard

BATCH = 256
"""Drawings in one pass of the network."""


class TorchDenoiser:
    """A module from noisy, angle, exemplar, keep and originality (engine/models/unet.py) to velocities.

    Convolutions keep single precision on a GPU too, so that it draws what a CPU draws.
    """

    def __init__(self, network: nn.Module, device: str = "auto") -> None:
        self._device = pick_device(device)
        self._network = network.eval().to(self._device)

    @torch.inference_mode()
    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48), `BATCH` drawings at a time."""
        asked = np.full(len(noisy), -1, np.float32) if originality is None else originality
        lots = zip(self._on_device(noisy).split(BATCH), self._on_device(asked).split(BATCH), strict=True)
        with torch.backends.cudnn.flags(allow_tf32=False):
            parts = [self._pass(part, angle, exemplar, keep, asks) for part, asks in lots]
        return np.asarray(torch.cat(parts).cpu().numpy(), np.float32)

    def _pass(
        self, noisy: torch.Tensor, angle: float, exemplar: Array, keep: bool, originality: torch.Tensor
    ) -> torch.Tensor:
        angles = torch.full((len(noisy),), angle, device=self._device)
        kept = torch.full((1,), float(keep), device=self._device)
        given = self._on_device(exemplar[None, None])
        velocity: torch.Tensor = self._network(noisy[:, None], angles, given, kept, originality)
        return velocity[:, 0].float()

    def _on_device(self, array: Array) -> torch.Tensor:
        return torch.tensor(array, dtype=torch.float32, device=self._device)


class TorchFlowMap:
    """A U-Net of leaps as a flow map; in single precision, as `TorchDenoiser`."""

    def __init__(self, network: nn.Module, device: str = "auto") -> None:
        self._device = pick_device(device)
        self._network = network.eval().to(self._device)

    @torch.inference_mode()
    def leap_velocity(
        self, noisy: Array, angle: float, until: float, exemplar: Array, guidance: float, originality: Array | None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48), `BATCH` drawings at a time."""
        asked = np.full(len(noisy), -1, np.float32) if originality is None else originality
        given = torch.tensor(exemplar[None, None], dtype=torch.float32, device=self._device)
        with torch.backends.cudnn.flags(allow_tf32=False):
            parts = [
                self._network(
                    torch.tensor(noisy[rows, None], dtype=torch.float32, device=self._device),
                    self._told(angle, noisy[rows]),
                    given,
                    torch.ones(1, device=self._device),
                    torch.tensor(asked[rows], dtype=torch.float32, device=self._device),
                    self._told(guidance, noisy[rows]),
                    self._told(until, noisy[rows]),
                )
                for rows in (slice(start, start + BATCH) for start in range(0, len(noisy), BATCH))
            ]
        return np.asarray(torch.cat(parts)[:, 0].float().cpu().numpy(), np.float32)

    def _told(self, value: float, noisy: Array) -> torch.Tensor:
        return torch.full((len(noisy),), value, device=self._device)


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
    """The U-Net of leaps whose shape is the card's "network", with the weights of the model's safetensors file."""
    network = UNet(UNetConfig(**model.card["network"]))
    network.load_state_dict(load_file(model.file))
    return TorchFlowMap(network, device)


def load_critic(model: ModelCard) -> Critic:
    """The critic with the weights of the model's safetensors file, its norms folded in, on the CPU."""
    weights = load_file(model.file)
    critic = Critic(len(weights["blocks.0.convolution.bias"])).fold()
    critic.load_state_dict(weights)
    return critic


def pick_device(device: str = "auto") -> torch.device:
    """The named device; "auto" is a GPU where there is one."""
    return torch.device(("cuda" if torch.cuda.is_available() else "cpu") if device == "auto" else device)
