"""What tells characters and sketches apart, as a shipped file: `python -m training.tell_worlds`.

A logistic regression on features of the ink (engine/world_teller.py), with as much weight on either world. The card
tells how often it is right about drawings of alphabets and categories that it has not learned from.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from engine.messages import Image
from engine.weights import SHIPPED
from engine.world_teller import NAME, SURE, Floats, WorldTeller, ink_features
from engine.worlds import CHARACTERS, SKETCHES, WORLDS
from training.card import DATA, recipe_of, write_card
from training.command_line import fill
from training.drawings import Drawings
from training.world_classes import HELD_OUT, TRAINING, load_unlabelled


@dataclass(frozen=True)
class TellingConfig:
    """How many drawings are looked at, and how much large weights are punished."""

    out: Path = SHIPPED
    taught: int = 11000
    """Drawings of each world to learn from, drawn at random."""
    asked: int = 2500
    """Drawings of each world that is held out, to measure on."""
    decay: float = 1e-3
    """Of the squared weights, beside the mean loss."""
    seed: int = 0


def main(config: TellingConfig) -> None:
    """Write `worlds.npz` and its card, and print the card."""
    random = np.random.default_rng(config.seed)
    characters, sketches = (some(world, TRAINING, config.taught, random) for world in WORLDS)
    teller = fitted(ink_features(characters), ink_features(sketches), config.decay)
    file = config.out / f"{NAME}.npz"
    part = file.with_suffix(".part.npz")
    np.savez_compressed(
        part, mean=teller.mean, spread=teller.spread, weights=teller.weights, offset=np.float64(teller.offset)
    )
    part.replace(file)
    asked = {world: teller.log_odds(some(world, HELD_OUT, config.asked, random)) for world in WORLDS}
    data = "; ".join(DATA.values())
    print(write_card(file, data=data, recipe=recipe_of(config), seed=config.seed, figures=figures(asked)).read_text())


def some(world: str, part: str, count: int, random: np.random.Generator) -> Image:
    """`count` of a world's drawings at most, (n, 48, 48)."""
    data = load_unlabelled(world, part)
    drawings = Drawings(data.points, data.ends_stroke, data.offsets).framed()
    chosen = random.permutation(len(drawings))[:count]
    return drawings.take(chosen).rendered()


def fitted(characters: Floats, sketches: Floats, decay: float) -> WorldTeller:
    """The logistic regression that tells features (n, k) of the one from (m, k) of the other; each counts half."""
    x = np.concatenate([characters, sketches])
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-6
    sign = np.repeat([-1.0, 1.0], [len(characters), len(sketches)])
    share = np.where(sign < 0, 0.5 / len(characters), 0.5 / len(sketches))
    z = np.column_stack([(x - mean) / spread, np.ones(len(x))])

    def loss(p: Floats) -> tuple[float, Floats]:
        margin = sign * (z @ p)
        slope = -sign * share / (1 + np.exp(margin))
        weights = np.append(p[:-1], 0)
        value = (share * np.logaddexp(0, -margin)).sum() + decay * (weights**2).sum()
        return float(value), z.T @ slope + 2 * decay * weights

    found = minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return WorldTeller(mean, spread, found[:-1], float(found[-1]))


def figures(asked: dict[str, Floats]) -> dict[str, dict[str, float]]:
    """Shares of each world's drawings: on its own side of 0, proposed rightly, and proposed wrongly."""
    sides = {CHARACTERS: -asked[CHARACTERS], SKETCHES: asked[SKETCHES]}
    return {
        world: {
            "held out": len(odds),
            "own side": float((odds > 0).mean()),
            "proposed rightly": float((odds >= SURE).mean()),
            "proposed wrongly": float((odds <= -SURE).mean()),
        }
        for world, odds in sides.items()
    }


if __name__ == "__main__":
    main(fill(TellingConfig))
