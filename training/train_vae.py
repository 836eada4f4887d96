"""Train a VAE: `python -m training.train_vae --family vae-ns --minutes 20 --out runs/vae-ns`."""

import json
from dataclasses import asdict, dataclass, field

from training.allocator import keep_memory
from training.command_line import fill
from training.latent_run import Leg, train
from training.pace import Pace
from training.vae_training import VaeConfig, VaeTraining


@dataclass(frozen=True)
class Run(Leg):
    """One leg of a VAE's run."""

    training: VaeConfig = field(default_factory=VaeConfig)


def main(run: Run) -> None:
    """Train, or go on with, either family."""
    keep_memory()
    run.out.mkdir(parents=True, exist_ok=True)
    (run.out / "config.json").write_text(json.dumps(asdict(run.training), indent=1))
    train(VaeTraining(run.training, run.device), Pace(run.minutes, run.steps, run.fall_from, run.fall_share), run)


if __name__ == "__main__":
    main(fill(Run))
