"""Omniglot (Lake et al. 2015): images and pen trajectories of characters, from where this machine has them."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import EngineError

SIDE = 105
"""Side of an Omniglot image, pixels."""
DRAWERS = 20
"""Drawings of each character; a drawer number means the same person inside one alphabet only."""


@dataclass(frozen=True)
class Omniglot:
    """Characters drawn by twenty people each; drawing i is of character `classes[i]` by drawer `drawers[i]`."""

    alphabets: NDArray[np.str_]
    """(characters,)."""
    characters: NDArray[np.str_]
    """(characters,), the official number inside the alphabet."""
    images_packed: NDArray[np.uint8]
    """(characters, 20, 105, 14), eight pixels a byte."""
    classes: NDArray[np.intp]
    """(drawings,)."""
    drawers: NDArray[np.intp]
    """(drawings,), 0..19."""
    points: NDArray[np.float32]
    """(points, 2), x and y in pixels of the 105 x 105 image, y down."""
    ends_stroke: NDArray[np.bool_]
    """(points,), True at the last point of a stroke."""
    offsets: NDArray[np.intp]
    """(drawings + 1,); drawing i has points offsets[i]:offsets[i + 1]."""

    def image(self, character: int, drawer: int) -> NDArray[np.float32]:
        """(105, 105), 1 = ink."""
        bits = np.unpackbits(self.images_packed[character, drawer], axis=-1)
        return bits[:, :SIDE].astype(np.float32)

    def strokes(self, drawing: int) -> list[NDArray[np.float32]]:
        """The strokes of one drawing, (n, 2) each, pixels of the 105 x 105 image."""
        span = slice(self.offsets[drawing], self.offsets[drawing + 1])
        cuts = np.flatnonzero(self.ends_stroke[span])[:-1] + 1
        return np.split(self.points[span], cuts)


def data_folder() -> Path:
    """Where prepared `.npz` files may lie: $OTHERHAND_DATA, else `shared/data` beside the checkout."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    return Path(os.environ.get("OTHERHAND_DATA", beside))


def load_omniglot(part: str) -> Omniglot:
    """The `background` or the `evaluation_public` part; EngineError where it is not to be had."""
    path = data_folder() / f"omniglot_{part}.npz"
    if not path.is_file():
        raise EngineError(f"Omniglot is not at {path}", "set OTHERHAND_DATA to the folder that has it")
    with np.load(path, allow_pickle=False) as file:
        packed = file["stroke_points"]
        return Omniglot(
            alphabets=file["alphabet"],
            characters=file["character"],
            images_packed=file["images_packed"],
            classes=file["stroke_class"].astype(np.intp),
            drawers=file["stroke_drawer"].astype(np.intp),
            points=packed[:, :2].astype(np.float32) / 10,
            ends_stroke=packed[:, 2] == 1,
            offsets=file["stroke_offsets"].astype(np.intp),
        )
