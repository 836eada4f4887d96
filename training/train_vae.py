"""Train a VAE: `python -m training.train_vae --family vae-ns --minutes 20 --out runs/vae-ns`."""

from dataclasses import dataclass, field

from training.command_line import fill
from training.latent_run import Leg, run_leg
from training.vae_training import VaeConfig, VaeTraining


@dataclass(frozen=True)
class Run(Leg):
    """One leg of a VAE's run."""

    training: VaeConfig = field(default_factory=VaeConfig)


def main(run: Run) -> None:
    """Train, or go on with, either family."""
    run_leg(VaeTraining(run.training, run.device), run)


if __name__ == "__main__":
    main(fill(Run))
