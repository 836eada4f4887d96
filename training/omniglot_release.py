"""The official Omniglot release (Lake et al. 2015): four archives, turned into the arrays that the loader reads."""

import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage.measure import approximate_polygon

from engine.errors import EngineError
from training.download import download

SOURCE = "https://github.com/brendenlake/omniglot/raw/057f034baf2ecb8530bc5710e5a23584d2a519cc/python"
"""Where the release lies, at its commit of February 2019."""

CHECKSUMS = {
    "images_background.zip": "md5:68d2efa1b9178cc56df9314c21c6e718",
    "images_evaluation.zip": "md5:6b91aef0f799c5bb55b94e3f2daec811",
    "strokes_background.zip": "sha256:c1e445d158fd74b6adf81f1387ebe051f5a23923bdb0c16f539d6e707ce056d4",
    "strokes_evaluation.zip": "sha256:17185a39049e62d6e6a26070fa5c58e5ce7dbaff826a9f78595bdd7881d2070b",
}
"""As others published them: the images by torchvision, the strokes by users of this commit (the release has none)."""

DRAWERS = 20
TOLERANCE = 0.3
"""How far a simplified pen path may leave the recorded one, in pixels of the 105 x 105 image."""

Arrays = dict[str, NDArray[np.generic]]
Drawings = dict[tuple[str, int, int], bytes]
"""The content of one file by alphabet, official number of the character (1..1623) and drawer (1..20)."""


def fetch_release(part: str, folder: Path, source: str = SOURCE) -> Path:
    """The `background` or `evaluation` part as an `.npz` file in `folder`, fetched and packed if it is not there yet.

    EngineError without network, or where an archive is not the official one.
    """
    if f"images_{part}.zip" not in CHECKSUMS:
        raise EngineError(f"Omniglot has no part '{part}'", "its parts are background and evaluation")
    packed = folder / f"omniglot_{part}.npz"
    if not packed.is_file():
        archives = [folder / f"{kind}_{part}.zip" for kind in ("images", "strokes")]
        for archive in archives:
            download(f"{source}/{archive.name}", archive, CHECKSUMS[archive.name])
        save(pack(*archives), packed)
    return packed


def pack(images: Path, strokes: Path) -> Arrays:
    """The arrays of both archives, in the layout of `training.omniglot`; EngineError where they are not complete."""
    pictures = read_archive(images, "png")
    characters = sorted({(number, alphabet) for alphabet, number, _ in pictures})
    row = {number: i for i, (number, _) in enumerate(characters)}
    packed = np.zeros((len(characters), DRAWERS, 105, 14), np.uint8)
    if len(pictures) != len(characters) * DRAWERS:
        raise EngineError(f"{images.name} lacks drawings", "delete it so that it is fetched again")
    for (_, number, drawer), content in pictures.items():
        packed[row[number], drawer - 1] = read_image(content)
    return {
        "alphabet": np.array([alphabet for _, alphabet in characters]),
        "character": np.array([f"{number:04d}" for number, _ in characters]),
        "images_packed": packed,
        **pack_strokes(read_archive(strokes, "txt"), row),
    }


def pack_strokes(texts: Drawings, row: dict[int, int]) -> Arrays:
    """Every drawing's pen path, simplified, one after the other; `row` maps an official number to a row of images."""
    points, offsets, owners = [np.zeros((0, 3), np.int16)], [0], []
    for (_, number, drawer), content in sorted(texts.items(), key=lambda item: item[0][1:]):
        drawn = [simplify(stroke) for stroke in read_strokes(content.decode("ascii"))]
        if number in row and drawn:
            points.append(np.concatenate(drawn))
            offsets.append(offsets[-1] + len(points[-1]))
            owners.append((row[number], drawer - 1))
    classes, drawers = np.array(owners, np.int32).reshape(-1, 2).T
    return {
        "stroke_points": np.concatenate(points),
        "stroke_offsets": np.array(offsets, np.int32),
        "stroke_class": classes,
        "stroke_drawer": drawers.astype(np.uint8),
    }


def read_archive(path: Path, suffix: str) -> Drawings:
    """All files of `part/Alphabet/characterNN/NNNN_DD.suffix` in a zip archive."""
    layout = re.compile(rf"[a-z_0-9]+/([^/]+)/character\d+/(\d+)_(\d+)\.{suffix}")
    try:
        with zipfile.ZipFile(path) as archive:
            found = ((layout.fullmatch(name), name) for name in archive.namelist())
            return {(m[1], int(m[2]), int(m[3])): archive.read(name) for m, name in found if m}
    except (zipfile.BadZipFile, OSError) as error:
        raise EngineError(f"{path} is not a readable archive", "delete it so that it is fetched again") from error


def read_image(content: bytes) -> NDArray[np.uint8]:
    """(105, 14), eight pixels a byte, 1 = ink; the release has black ink on white paper."""
    with tempfile.SpooledTemporaryFile() as file:
        file.write(content)
        with Image.open(file) as image:
            return np.packbits(np.asarray(image.convert("L")) < 128, axis=-1)


def read_strokes(text: str) -> Iterator[NDArray[np.float64]]:
    """The strokes (n, 2) of one text file: START, then lines `x,y,milliseconds`, and BREAK after each stroke.

    The release counts from the centre of the first pixel and has y upwards; here (0, 0) is that pixel's outer corner
    and y points down.
    """
    for block in text.replace("START", "").split("BREAK"):
        rows = [line.split(",") for line in block.split()]
        if rows:
            yield np.array([(float(x) + 0.5, 0.5 - float(y)) for x, y, _ in rows])


def simplify(stroke: NDArray[np.float64]) -> NDArray[np.int16]:
    """(n, 3): x and y in tenths of a pixel by Douglas & Peucker 1973, and 1 at the last point."""
    kept = approximate_polygon(stroke, TOLERANCE) if len(stroke) > 2 else stroke
    last = np.arange(len(kept)) == len(kept) - 1
    return np.column_stack([np.rint(kept * 10), last]).astype(np.int16)


def save(arrays: Arrays, path: Path) -> None:
    """Write an `.npz` file that is there as a whole or not at all."""
    unfinished = path.with_suffix(".part.npz")
    np.savez_compressed(unfinished, **arrays)  # type: ignore[arg-type]
    unfinished.replace(path)
