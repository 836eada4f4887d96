"""How well a latent generator draws characters that it has not learned from, in few drawings and so in no time."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.backend import LatentGenerator
from engine.finishing import redrawn
from engine.frame import PEN_WIDTH
from engine.generation import as_images
from engine.messages import Image
from engine.noise import Noise
from engine.onnx_backend import OnnxEmbedder
from engine.vectorize import vectorize_all
from engine.weights import SHIPPED, find_model
from training.pairs import PairSampler
from training.plane import Critics, Exemplars, place


@dataclass(frozen=True)
class HeldOut:
    """Characters to be measured on."""

    exemplars: Exemplars
    critics: Critics

    def figures(self, generator: LatentGenerator, variations: int = 4) -> dict[str, float]:
        """Means over all characters, recognizability in percent among all of them; traced, as a person gets them."""
        sets = [traced(drawn(generator, each, variations)) for each in self.exemplars.images]
        spots = place(sets, self.exemplars, self.critics)
        return {
            "originality": float(spots.originality.mean()),
            "diversity": float(spots.diversity.mean()),
            "recognizability": 100 * float(spots.across.mean()),
        }


def held_out(sampler: PairSampler, models: Path = SHIPPED, most: int = 64) -> HeldOut:
    """The sampler's characters, at most so many, evenly taken; the drawer changes from one to the next."""
    classes = sampler.classes[np.linspace(0, len(sampler.classes) - 1, min(most, len(sampler.classes))).astype(int)]
    drawings = [sampler.table[one][sampler.table[one] >= 0][number % 15] for number, one in enumerate(classes)]
    images = sampler.drawings.take(np.array(drawings)).framed().rendered(PEN_WIDTH)
    alphabets = np.unique(sampler.alphabets[classes], return_inverse=True)[1]
    features, recognizer = find_model("simclr", models), find_model("prototypical", models)
    seeing, telling = (OnnxEmbedder(each.file, threads=1) for each in (features, recognizer))
    return HeldOut(Exemplars(images, alphabets), Critics(seeing, telling, float(features.card["spread"])))


def drawn(generator: LatentGenerator, exemplar: Image, count: int, temperature: float = 1.0, seed: int = 0) -> Image:
    """Variations (count, 48, 48) of one exemplar (48, 48), straight from the network."""
    latents = Noise(seed, range(count)).draw().reshape(count, -1)[:, : generator.latent_size]
    return as_images(generator.draw(latents * np.float32(temperature), exemplar * 2 - 1))


def traced(images: Image) -> Image:
    """The same as strokes draw them."""
    return redrawn(images, vectorize_all(images, PEN_WIDTH))


def rows(generator: LatentGenerator, exemplars: Image, count: int) -> Sequence[Image]:
    """Variations of each, half of them as they come from the network and half as strokes draw them."""
    sets = [drawn(generator, each, count) for each in exemplars]
    return [np.concatenate([each[: count // 2], traced(each[count // 2 :])]) for each in sets]
