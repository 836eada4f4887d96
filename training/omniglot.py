"""Omniglot (Lake et al. 2015): images and pen trajectories of characters, from where this machine has them."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

from engine.errors import EngineError
from training.drawn_classes import strokes_of
from training.omniglot_release import fetch_release

SIDE = 105
"""Side of an Omniglot image, pixels."""
PEN = 3.0
"""Width of a stroke in Omniglot's images, pixels."""
DRAWERS = 20
"""Drawings of each character; a drawer number means the same person inside one alphabet only."""


WAYS_OUT = "connect this machine, or set OTHERHAND_DATA to the folder that has it"

PUBLIC_ALPHABETS = (
    "Atlantean",
    "Aurek-Besh",
    "Avesta",
    "Glagolitic",
    "Gurmukhi",
    "Kannada",
    "Keble",
    "Mongolian",
    "Sylheti",
    "Syriac_(Serto)",
)
"""The half of the official evaluation alphabets that this project reports on."""


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

    @property
    def side(self) -> int:
        return SIDE

    @property
    def pen(self) -> float:
        return PEN

    def image(self, character: int, drawer: int) -> NDArray[np.float32]:
        """(105, 105), 1 = ink."""
        bits = np.unpackbits(self.images_packed[character, drawer], axis=-1)
        return bits[:, :SIDE].astype(np.float32)

    def strokes(self, drawing: int) -> list[NDArray[np.float32]]:
        """The strokes of one drawing, (n, 2) each, pixels of the 105 x 105 image."""
        return strokes_of(self.points, self.ends_stroke, self.offsets, drawing)


def data_folder() -> Path:
    """Where prepared `.npz` files may lie: $OTHERHAND_DATA, else `shared/data` beside the checkout."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    return Path(os.environ.get("OTHERHAND_DATA", beside))


def load_omniglot(part: str) -> Omniglot:
    """The `background`, `evaluation` or `evaluation_public` part (ten of the twenty evaluation alphabets).

    Read from `data_folder()` where it has the part, else from the official release, which is fetched once and kept
    in the user's cache folder. EngineError where there is neither data nor network.
    """
    prepared = data_folder() / f"omniglot_{part}.npz"
    if prepared.is_file():
        return read(prepared)
    if part == "evaluation_public":
        return of_alphabets(load_omniglot("evaluation"), PUBLIC_ALPHABETS)
    try:
        return read(fetch_release(part, user_cache_path("otherhand") / "omniglot"))
    except EngineError as error:
        raise EngineError(f"Omniglot is not at {prepared}, and: {error.message}", WAYS_OUT) from error


def read(path: Path) -> Omniglot:
    """A part as it was packed into one file."""
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


def of_alphabets(omniglot: Omniglot, alphabets: Sequence[str]) -> Omniglot:
    """Only the characters of these alphabets, in the same order."""
    kept = np.isin(omniglot.alphabets, alphabets)
    drawings = np.flatnonzero(kept[omniglot.classes])
    lengths = np.diff(omniglot.offsets)
    points = np.repeat(kept[omniglot.classes], lengths)
    return replace(
        omniglot,
        alphabets=omniglot.alphabets[kept],
        characters=omniglot.characters[kept],
        images_packed=omniglot.images_packed[kept],
        classes=(np.cumsum(kept) - 1)[omniglot.classes[drawings]],
        drawers=omniglot.drawers[drawings],
        points=omniglot.points[points],
        ends_stroke=omniglot.ends_stroke[points],
        offsets=np.concatenate([[0], np.cumsum(lengths[drawings])]),
    )
