"""Train a DA-GAN: `python -m training.train_dagan --generator un --minutes 25 --out runs/dagan-un`."""

import json
from dataclasses import asdict, dataclass, field

from training.allocator import keep_memory
from training.command_line import fill
from training.gan_training import GanConfig, GanTraining
from training.latent_run import Leg, train
from training.pace import Pace


@dataclass(frozen=True)
class Run(Leg):
    """One leg of a DA-GAN's run."""

    training: GanConfig = field(default_factory=GanConfig)


def main(run: Run) -> None:
    """Train, or go on with, either generator."""
    keep_memory()
    run.out.mkdir(parents=True, exist_ok=True)
    (run.out / "config.json").write_text(json.dumps(asdict(run.training), indent=1))
    train(GanTraining(run.training, run.device), Pace(run.minutes, run.steps, run.fall_from, run.fall_share), run)


if __name__ == "__main__":
    main(fill(Run))
