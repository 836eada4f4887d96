"""A data set: a folder for each character with its drawings, a table of seeds and scores, arrays, and the recipe."""

import csv
import io
from collections.abc import Iterator, Sequence

import numpy as np

from app.drawing import Drawing
from app.export import dark_on_nothing, dark_on_white, png
from app.export_png import png_of
from app.export_request import ExportRequest, File, Pulse, by_exemplar
from app.large_drawing import draw_large
from app.recipe_chunk import Recipes
from engine import Exemplar

TABLE, ARRAYS, RECIPE = "drawings.csv", "drawings.npz", "recipe.json"
COLUMNS = (
    *("character", "file", "family", "guidance", "steps", "asked_originality", "temperature", "seed", "index"),
    *("originality", "recognizability", "world", "is_favourite"),
)


def dataset_files(request: ExportRequest, pulse: Pulse) -> Iterator[File]:
    """For each character: exemplar, drawings as PNG and as arrays; for all: drawings.csv and recipe.json."""
    recipes = Recipes(request.models)
    rows: list[tuple[object, ...]] = []
    for number, (exemplar, drawings) in enumerate(by_exemplar(request.drawings), 1):
        character = f"character-{number:02d}"
        yield File(f"{character}/exemplar.png", _exemplar(exemplar, request))
        for index, drawing in enumerate(drawings, 1):
            name = f"{character}/{index:03d}.png"
            yield File(name, png_of(drawing, request.side, request.is_transparent, recipes, pulse))
            rows.append(_row(character, name, drawing))
            pulse.count()
        yield File(f"{character}/{ARRAYS}", arrays(exemplar, drawings))
    yield File(TABLE, _table(rows))
    yield File(RECIPE, recipes.many(request.drawings).encode())


def arrays(exemplar: Exemplar, drawings: Sequence[Drawing]) -> bytes:
    """An npz file: exemplar (48, 48), images (n, 48, 48), 0 = paper, 1 = ink, and (n,) of seeds, indices and scores.

    Scores that are not known are NaN; seed and index are -1 for drawings by hand.
    """
    file = io.BytesIO()
    np.savez_compressed(
        file,
        exemplar=exemplar.image,
        images=np.stack([drawing.image for drawing in drawings]),
        originality=np.asarray([drawing.scores.originality if drawing.scores else np.nan for drawing in drawings]),
        recognizability=np.asarray(
            [drawing.scores.recognizability if drawing.scores else np.nan for drawing in drawings]
        ),
        seed=np.asarray([-1 if drawing.is_by_hand else drawing.seed for drawing in drawings], np.int64),
        index=np.asarray([-1 if drawing.is_by_hand else drawing.index for drawing in drawings], np.int64),
        family=np.asarray([drawing.family for drawing in drawings], np.str_),
    )
    return file.getvalue()


def _exemplar(exemplar: Exemplar, request: ExportRequest) -> bytes:
    frame = exemplar.frame
    ink = draw_large(exemplar.strokes, frame.width, frame.height, frame.pen_width, request.side)
    return png(dark_on_nothing(ink) if request.is_transparent else dark_on_white(ink), {})


def _row(character: str, name: str, drawing: Drawing) -> tuple[object, ...]:
    scores = drawing.scores
    return (
        *(character, name, drawing.family, f"{drawing.guidance:g}", drawing.steps or ""),
        *("" if drawing.originality is None else f"{drawing.originality:g}", f"{drawing.temperature:g}"),
        *(drawing.seed, drawing.index),
        *((f"{scores.originality:.6f}", f"{scores.recognizability:.6f}") if scores else ("", "")),
        drawing.world,
        int(drawing.is_favourite),
    )


def _table(rows: Sequence[tuple[object, ...]]) -> bytes:
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(rows)
    return file.getvalue().encode()
