"""A network of leaps in 8-bit integers: `python -m training.quantize --out runs/quantized`.

Convolutions are quantized with QDQ nodes, weights for each channel, activations by what they were along the leaps from
real exemplars. Groups of layers that alone move the velocities by more than `most` stay in single precision, as does
what reads the exemplar, once for all passes. What comes of it is for `training.evaluate --models runs/quantized` to
judge; this script tells differences and times only. `--out assets/models` puts it in the place of the first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

import numpy as np
import onnx
from onnxruntime import InferenceSession

from engine.backend import Array
from engine.leaps import leaps
from engine.onnx_backend import BATCH
from engine.onnx_parts import Network, session
from engine.recipe import Recipe, recipe_from_card
from engine.weights import SHIPPED, file_hash, find_model
from training.card import write_card
from training.command_line import fill
from training.export_onnx import compact
from training.omniglot import load_omniglot
from training.pairs import PairConfig, PairSampler
from training.quantized_graph import Feed, folded, groups, quantized

WALKED = ("noisy", "angle", "until")
"""Inputs that are others in every pass."""
ROWS = (*WALKED, "guidance", "originality")
"""Inputs that each drawing has of its own."""

ROUNDING = 1e-6
"""How much noise is changed, of itself, to see what comes of it."""


@dataclass(frozen=True)
class QuantizeConfig:
    """What is quantized, and how carefully."""

    out: Path
    name: str = "cfgdm-live"
    models: Path = SHIPPED
    most: float = 0.009
    """Mean absolute difference of velocities that a group of layers may make."""
    keep: tuple[str, ...] = ("stem",)
    """Groups that stay in single precision whatever they measure."""
    seed: int = 0
    variations: int = 4
    """Of each exemplar, to calibrate and to measure with."""
    runs: int = 15
    """Of which the median time is told, with 24 drawings each."""
    pairs: PairConfig = field(default_factory=lambda: PairConfig(exemplars=8, targets=1))


def main(config: QuantizeConfig) -> None:
    """Print how much each group of layers matters; write the network with all the others quantized, and its card.

    They may take the place of those that they are made from.
    """
    config.out.mkdir(parents=True, exist_ok=True)
    model = find_model(config.name, config.models)
    if "quantized" in model.card:
        raise SystemExit(f"{config.name} is in integers already (training.export_again makes it anew)")
    recipe = recipe_from_card(model.card)
    sampler = PairSampler(load_omniglot("background"), config.pairs)
    known, unknown = (
        feeds(
            model.file,
            recipe,
            sampler.batch(np.random.default_rng([config.seed, part]))[0] * 2 - 1,
            config.variations,
        )
        for part in range(2)
    )
    with TemporaryDirectory(dir=config.out) as folder:
        plain, made = folded(model.file, Path(folder) / "folded.onnx"), Path(folder) / "quantized.onnx"
        told = dict(sensitivities(plain, known, unknown, made))
        left_out = sorted({*config.keep, *(name for name, value in told.items() if value > config.most)})
        print(f"in single precision: {', '.join(left_out)}", flush=True)
        nodes = [node for name, own in groups(plain).items() if name not in left_out for node in own]
        quantized(plain, known, nodes, made)
        onnx.save(compact(onnx.load(str(made))), made)
        figures = compared(model.file, made, recipe, unknown, config.runs)
        file = made.replace(config.out / f"{config.name}.onnx")
    print("\n".join(f"{name}: {value:.4g}" for name, value in figures.items()))
    card = {name: value for name, value in model.card.items() if name not in ("name", "file", "sha256", "commit")}
    files = [each for each in (file, file.with_suffix(".safetensors")) if each.exists()]
    hashes = {each.name: file_hash(each) for each in files}
    write_card(file, **card | {"sha256": hashes, "quantized": {"single_precision": left_out} | figures})


def feeds(file: Path, recipe: Recipe, exemplars: Array, count: int) -> list[Feed]:
    """All that the network in a file is fed with on the way to `count` drawings of each exemplar (m, 48, 48).

    The numbers of leaps take turns; half of the exemplars have the usual guidance, the others any.
    """
    network, read, found = session(file), Network(file, 1).given, list[Feed]()
    ways = list(recipe.landings.values())
    least, most = recipe.told_between
    for number, exemplar in enumerate(exemplars):
        random = np.random.default_rng(number)
        own = {
            **read({"exemplar": exemplar[None, None]}),
            "guidance": np.full(count, 1.0 if number % 2 else random.uniform(0, recipe.strongest_guidance), np.float32),
            "originality": random.uniform(least, most, count).astype(np.float32),
        }
        noise = random.standard_normal((count, *exemplar.shape), np.float32) * np.float32(recipe.noise)
        found += walked(network, own, noise, ways[number % len(ways)])[1]
    return found


def walked(network: InferenceSession, own: Feed, noise: Array, landings: Sequence[float]) -> tuple[Array, list[Feed]]:
    """The drawings (n, 48, 48), -1 = paper, and what the network was fed with on the way to them."""
    fed: list[Feed] = []

    def velocity(noisy: Array, angle: float, until: float) -> Array:
        told = {name: np.full(len(noisy), value, np.float32) for name, value in (("angle", angle), ("until", until))}
        fed.append({**own, **told, "noisy": noisy[:, None].astype(np.float32)})
        return np.asarray(network.run(["velocity"], fed[-1])[0][:, 0])

    *_, last = leaps(velocity, noise, np.array(landings))
    return last.noisy, fed


def sensitivities(plain: Path, known: list[Feed], unknown: list[Feed], file: Path) -> Iterator[tuple[str, float]]:
    """By group of layers, the mean absolute difference of velocities with that one quantized; `file` is overwritten."""
    network = session(plain)
    before = [network.run(["velocity"], feed)[0] for feed in unknown]
    for name, nodes in groups(plain).items():
        quantized(plain, known, nodes, file)
        tried = session(file)
        pairs = zip(unknown, before, strict=True)
        apart = float(np.mean([np.abs(tried.run(["velocity"], feed)[0] - was).mean() for feed, was in pairs]))
        print(f"{name:14} {apart:.5f}", flush=True)
        yield name, apart


def compared(one: Path, other: Path, recipe: Recipe, unknown: list[Feed], runs: int) -> dict[str, float]:
    """How far apart two networks are, in velocities and in drawings by the usual leaps, and how much faster the other.

    Also how far drawings move, in ink 0..1 and at most, when noise changes by a millionth: processors round as
    differently, and a network that makes more of it draws something else on another machine. Time is the processor's,
    of all threads, and the networks take turns.
    """
    networks = session(one), session(other)
    full = {name: tiled(value) if name in ROWS else value for name, value in unknown[0].items()}
    first, second = ([network.run(["velocity"], feed)[0] for feed in unknown] for network in networks)
    seconds: tuple[list[float], list[float]] = [], []
    for _ in range(runs):
        for network, spent in zip(networks, seconds, strict=True):
            began = process_time()
            network.run(["velocity"], full)
            spent.append(process_time() - began)
    own = {name: value for name, value in full.items() if name not in WALKED}
    random = np.random.default_rng(5)
    noise = random.standard_normal((BATCH, 48, 48), np.float32) * np.float32(recipe.noise)
    nearly = noise * (1 + ROUNDING * random.standard_normal(noise.shape, np.float32))

    def drawn(network: InferenceSession, start: Array) -> Array:
        return np.asarray(np.clip(walked(network, own, start, recipe.landings[recipe.steps])[0], -1, 1) / 2)

    one_draws, other_draws = (drawn(network, noise) for network in networks)
    return {
        "velocity_mean_abs_difference": float(
            np.mean([np.abs(a - b).mean() for a, b in zip(first, second, strict=True)])
        ),
        "drawing_mean_abs_difference": float(np.abs(one_draws - other_draws).mean()),
        "moved_by_rounding_before": float(np.abs(drawn(networks[0], nearly) - one_draws).max()),
        "moved_by_rounding": float(np.abs(drawn(networks[1], nearly) - other_draws).max()),
        "times_faster": median(seconds[0]) / median(seconds[1]),
    }


def tiled(values: Array) -> Array:
    """Values (n, ...) again and again, (24, ...)."""
    return np.resize(values, (BATCH, *values.shape[1:]))


if __name__ == "__main__":
    main(fill(QuantizeConfig))
