"""Exemplars and what a machine makes of them, as one picture to look at."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.backend import Denoiser
from engine.generation import as_images
from engine.guidance import Guidance
from engine.messages import Image
from engine.noise import Noise, ranks
from engine.recipe import Recipe
from engine.sampler import sample

GAP = 4
"""Pixels between two drawings."""
EXEMPLAR_COLOUR = (0.75, 0.15, 0.1)


def drawn(denoiser: Denoiser, exemplar: Image, count: int, guidance: float, recipe: Recipe, seed: int = 0) -> Image:
    """Variations (count, 48, 48) of one exemplar (48, 48), straight from the network."""
    asked = recipe.asked(ranks(seed, range(count)))
    guide = Guidance(denoiser, exemplar * 2 - 1, guidance, asked, recipe.guidance_interval, recipe.guidance_focus)
    noise = Noise(seed, range(count))
    steps = list(sample(recipe.solver, guide, noise.draw, recipe.schedule.angles(recipe.steps)))
    return as_images(steps[-1].noisy)


def sheet(exemplars: Image, variations: Sequence[Image], scale: int = 2) -> Pillow.Image:
    """A row per exemplar: first itself, in red, then its variations (n, 48, 48), dark ink on white."""
    rows = [
        np.concatenate([_tile(exemplar, EXEMPLAR_COLOUR)] + [_tile(image, (0.0, 0.0, 0.0)) for image in images], axis=1)
        for exemplar, images in zip(exemplars, variations, strict=True)
    ]
    pixels = (np.concatenate(rows) * 255 + 0.5).astype(np.uint8)
    picture = Pillow.fromarray(pixels)
    return picture.resize((picture.width * scale, picture.height * scale), Pillow.Resampling.BICUBIC)


def _tile(image: Image, colour: tuple[float, float, float]) -> NDArray[np.float32]:
    """One drawing in a colour on white with a gap around it, (h, w, 3) 0..1."""
    ink = np.pad(np.clip(image, 0, 1), GAP)[..., None]
    return np.asarray(1 - ink * (1 - np.asarray(colour)), np.float32)
