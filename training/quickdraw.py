"""Quick, Draw! (Google, CC BY 4.0): sketches of things by category, from where this machine has them.

Every category lies on one side of a split that is written down as a rule, so that it also holds for categories that
this machine does not have: see `is_held_out`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

from engine.errors import EngineError
from training.drawn_classes import strokes_of
from training.omniglot import WAYS_OUT, data_folder
from training.quickdraw_release import fetch_release

SIDE = 256
"""Quick, Draw!'s simplified drawings are 256 units wide or high."""
PEN = 6.0
"""Width of a stroke, as Quick, Draw!'s own pictures have it, in the same units."""
TRAINING, HELD_OUT = "training", "held_out"
UNKNOWN = 0
"""Key of a drawing whose number nobody kept."""
MOST = 200
"""Drawings of one category that are trained on: more would fill most batches with few categories."""
MANY, PARTS = "quickdraw_vector.npz", "quickdraw_parts_vector.npz"
"""Prepared files: about 40 drawings of each of many categories; 800 of each of a few."""


@dataclass(frozen=True)
class QuickDraw:
    """Drawings that Google's recognizer knew; each category is one class until it is split into views."""

    alphabets: NDArray[np.str_]
    """(categories,), each by its name."""
    classes: NDArray[np.intp]
    """(drawings,), the category."""
    points: NDArray[np.float32]
    """(points, 2), 0..255, y down."""
    ends_stroke: NDArray[np.bool_]
    offsets: NDArray[np.intp]
    keys: NDArray[np.int64]
    """(drawings,), Quick, Draw!'s own number of each."""

    @property
    def side(self) -> int:
        return SIDE

    @property
    def pen(self) -> float:
        return PEN

    @property
    def characters(self) -> NDArray[np.str_]:
        return np.full(len(self.alphabets), "1")

    @property
    def drawers(self) -> NDArray[np.intp]:
        """A rank inside the category: no two drawings of a class have the same."""
        return ranks(self.classes)

    def strokes(self, drawing: int) -> list[NDArray[np.float32]]:
        """The strokes of one drawing, (n, 2) each."""
        return strokes_of(self.points, self.ends_stroke, self.offsets, drawing)

    def of(self, drawings: NDArray[np.intp]) -> "QuickDraw":
        """Only these drawings (k,), in that order, and their categories."""
        names, classes = np.unique(self.alphabets[self.classes[drawings]], return_inverse=True)
        lengths = np.diff(self.offsets)[drawings]
        offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.intp)
        where = np.arange(offsets[-1]) + np.repeat(self.offsets[drawings] - offsets[:-1], lengths)
        keys = self.keys[drawings]
        return QuickDraw(names, classes, self.points[where], self.ends_stroke[where], offsets, keys)


def is_held_out(category: str) -> bool:
    """Whether nothing may learn from a category: where SHA-256 of its English name is divisible by five.

    That is about a fifth of them: 63 of the 300 in the prepared file.
    """
    return int(sha256(category.encode()).hexdigest(), 16) % 5 == 0


def load_quickdraw(part: str) -> QuickDraw:
    """The `training` or the `held_out` categories, unrecognized drawings left out, of each at most `MOST`.

    Read from `data_folder()` where it has prepared files, else from the official release, of which some drawings of
    every category are fetched once and kept in the user's cache folder. EngineError where there is neither.
    """
    if part not in (TRAINING, HELD_OUT):
        raise EngineError(f"Quick, Draw! has no part {part!r}", f"its parts are {TRAINING} and {HELD_OUT}")
    files = [data_folder() / name for name in ((MANY, PARTS) if part == TRAINING else (MANY,))]
    if not files[0].is_file():
        try:
            files = [fetch_release(user_cache_path("otherhand") / "quickdraw")]
        except EngineError as error:
            raise EngineError(f"Quick, Draw! is not at {files[0]}, and: {error.message}", WAYS_OUT) from error
    every = together([read(file) for file in files if file.is_file()])
    wanted = np.array([is_held_out(name) == (part == HELD_OUT) for name in every.alphabets])
    return every.of(np.flatnonzero(wanted[every.classes] & (every.drawers < MOST)))


def read(path: Path) -> QuickDraw:
    """A prepared file, less what Google's recognizer did not know."""
    with np.load(path, allow_pickle=False) as file:
        points, strokes = file["points"].astype(np.float32), file["stroke_offsets"].astype(np.intp)
        ends = np.zeros(len(points), bool)
        ends[strokes[1:] - 1] = True
        offsets, classes = strokes[file["drawing_offsets"]], file["class_id"].astype(np.intp)
        whole = QuickDraw(file["class_names"], classes, points, ends, offsets, file["key_id"])
        known = file["recognized"] if "recognized" in file else np.ones(len(classes), bool)
    return whole.of(np.flatnonzero(known))


def together(files: Sequence[QuickDraw]) -> QuickDraw:
    """All drawings of all files, each once; those of the first file come first."""
    names = np.concatenate([file.alphabets[file.classes] for file in files])
    alphabets, classes = np.unique(names, return_inverse=True)
    starts = np.cumsum([0, *(len(file.points) for file in files[:-1])])
    first = [file.offsets[:-1] + start for file, start in zip(files, starts, strict=True)]
    points = np.concatenate([file.points for file in files])
    offsets = np.concatenate([*first, [len(points)]]).astype(np.intp)
    keys = np.concatenate([file.keys for file in files])
    known = np.where(keys == UNKNOWN, -1 - np.arange(len(keys)), keys)
    ends = np.concatenate([file.ends_stroke for file in files])
    whole = QuickDraw(alphabets, classes, points, ends, offsets, keys)
    return whole.of(np.sort(np.unique(known, return_index=True)[1]))


def ranks(classes: NDArray[np.intp]) -> NDArray[np.intp]:
    """The how manieth of its class every drawing (n,) is, from 0."""
    order = np.argsort(classes, kind="stable")
    first = np.searchsorted(classes[order], classes[order])
    result = np.empty(len(classes), np.intp)
    result[order] = np.arange(len(classes)) - first
    return result
