"""The denoiser's training: its network, its data, its optimisers and how far it is."""

from copy import deepcopy
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from accelerate import Accelerator
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.models.unet import UNetConfig
from engine.weights import ModelCard, find_model
from engine.worlds import CHARACTERS, SKETCHES, world_named
from training import checkpoint
from training.card import device_of
from training.denoisers import CFGDM, FSDM_FAMILY, Denoising, fitting, new_denoiser
from training.denoising_loss import LossConfig, NoisyBatch, noisy_batch, velocity_losses
from training.exemplar_sets import SetSampler
from training.optimizer import average, optimizers, take_step
from training.originality_meter import OriginalityMeter
from training.pace import Pace
from training.pairs import PairConfig, PairSampler, taught_and_measured
from training.precision import AUTO, precision_named
from training.world_classes import HELD_OUT, TRAINING, load_world


@dataclass(frozen=True)
class DenoiserConfig:
    """Everything that a run depends on."""

    family: str = CFGDM
    """`cfgdm`, which is a DDPM where nothing guides it, or `fsdm`, which reads sets of drawings."""
    world: str = CHARACTERS
    """`characters`, or `sketches`, of which none are turned over or composed, and to which no dots are added."""
    network: UNetConfig = field(default_factory=UNetConfig)
    pairs: PairConfig = field(default_factory=PairConfig)
    loss: LossConfig = field(default_factory=LossConfig)
    matrix_rate: float = 2e-3
    other_rate: float = 6e-4
    average_decay: float = 0.999
    clip: float = 1.0
    """Largest norm of the gradient."""
    held_out: tuple[str, ...] = ()
    """Alphabets or categories that are measured on instead of trained on; none = what is held out for good."""
    precision: str = AUTO
    """Of activations; weights, averages and the optimisers' state are float32."""
    seed: int = 0


def pairs_of(config: DenoiserConfig) -> PairConfig:
    """How pairs are drawn from the classes of the run's world."""
    pairs = config.pairs
    return replace(pairs, upright=True, composed=0.0, dotted=0.0) if config.world == SKETCHES else pairs


class DenoiserTraining:
    """One run: its network, its data, its optimisers and how far it is."""

    def __init__(self, config: DenoiserConfig, accelerator: Accelerator) -> None:
        pairs = pairs_of(config)
        self.config, self.accelerator = replace(config, pairs=pairs), accelerator
        torch.manual_seed(config.seed)
        network = new_denoiser(config.family, config.network)
        self.averaged = deepcopy(network).requires_grad_(False).to(accelerator.device)
        self.optimizers = optimizers(network, config.matrix_rate, config.other_rate)
        self.network: nn.Module = accelerator.prepare(network)
        self.precision: torch.dtype = precision_named(config.precision, accelerator.device)
        singles, self.measured_on = taught_and_measured(
            load_world(config.world, TRAINING), lambda: load_world(config.world, HELD_OUT), pairs, config.held_out
        )
        self.sampler: PairSampler | SetSampler = SetSampler(singles) if config.family == FSDM_FAMILY else singles
        self.meter = OriginalityMeter(find_model(world_named(config.world).features))
        self.step, self.seconds = 0, 0.0
        self.earlier: dict[str, Any] = {}

    @property
    def bare(self) -> Denoising:
        """The network without what several processes wrap around it."""
        bare: Denoising = self.accelerator.unwrap_model(self.network)
        return bare

    @property
    def batch_size(self) -> int:
        """Drawings in a step of all processes together."""
        pairs = self.config.pairs
        return pairs.exemplars * pairs.targets * int(self.accelerator.num_processes)

    def batch(self, step: int) -> NoisyBatch:
        """The batch of a step: a pure function of seed, process and step, so that a run can be resumed and repeated."""
        random = np.random.default_rng([self.config.seed, self.accelerator.process_index, step])
        return self._noisy(self.sampler, self.config.loss, random)

    def _noisy(self, sampler: PairSampler | SetSampler, loss: LossConfig, random: np.random.Generator) -> NoisyBatch:
        exemplars, drawings = sampler.batch(random)
        firsts = exemplars if exemplars.ndim == 3 else exemplars[:, 0]
        return noisy_batch(exemplars, drawings, self.meter.of_pairs(firsts, drawings), loss, random)

    def learn(self, batch: NoisyBatch, rate: float) -> Tensor:
        """One step; the mean loss."""
        loss = velocity_losses(self.network, batch, self.accelerator.device, self.precision).mean()
        self.accelerator.backward(loss)
        nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip)
        take_step(self.optimizers, rate)
        self.step += 1
        decay = min(self.config.average_decay, self.step / (10 + self.step))
        average(self.bare.parameters(), self.averaged.parameters(), decay)
        return loss.detach()

    @torch.no_grad()
    def measure(self, batches: int = 8) -> float:
        """Mean loss of the averaged network on alphabets that it is not trained on, always the same pairs and noise."""
        losses = []
        shown = replace(self.config.loss, exemplar_dropout=0.0, originality_dropout=0.0)
        for i in range(batches):
            random = np.random.default_rng([12345, i])
            batch = self._noisy(self.measured_on, shown, random)
            losses.append(velocity_losses(self.averaged, batch, self.accelerator.device, self.precision).mean())
        return float(torch.stack(losses).mean())

    def begin_with(self, model: ModelCard) -> None:
        """Start from the averaged weights of an earlier run, as its export wrote them; parts it lacks stay new.

        FSDM takes those of another family's weights that have their place in it.
        """
        given = load_file(model.file)
        weights = fitting(self.bare, given) if self.config.family == FSDM_FAMILY else self.bare.state_dict() | given
        self.bare.load_state_dict(weights)
        self.averaged.load_state_dict(weights)
        told = {name: model.card[name] for name in ("drawings_seen", "seconds", "commit")}
        self.earlier = {"sha256": model.sha256, **told}

    def save(self, path: Path, pace: Pace) -> None:
        """Everything needed to go on."""
        threads = self.accelerator.num_processes * torch.get_num_threads()
        progress = {
            "earlier": self.earlier,
            "step": self.step,
            "seconds": self.seconds,
            "fall_from": pace.fall_from,
            "steps": pace.steps,
            "processes": self.accelerator.num_processes,
            "device": device_of(self.accelerator.device, threads, self.precision),
            "config": asdict(self.config) | {"network": asdict(self.bare.config)},
        }
        checkpoint.save(path, self.bare, self.averaged, self.optimizers, progress)

    def resume(self, path: Path) -> dict[str, Any]:
        """Go on from what `save` wrote; its progress."""
        progress = checkpoint.load(path, self.bare, self.averaged, self.optimizers)
        self.step, self.seconds = progress["step"], progress["seconds"]
        self.earlier = progress.get("earlier", {})
        return progress
