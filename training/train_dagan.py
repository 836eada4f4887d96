"""Train a DA-GAN: `python -m training.train_dagan --generator un --minutes 25 --out runs/dagan-un`."""

from dataclasses import dataclass, field

from training.command_line import fill
from training.gan_training import GanConfig, GanTraining
from training.latent_run import Leg, run_leg


@dataclass(frozen=True)
class Run(Leg):
    """One leg of a DA-GAN's run."""

    training: GanConfig = field(default_factory=GanConfig)


def main(run: Run) -> None:
    """Train, or go on with, either generator."""
    run_leg(GanTraining(run.training, run.device), run)


if __name__ == "__main__":
    main(fill(Run))
