"""Documents and drawings made up for tests, and how two of them are compared."""

from typing import Any

import numpy as np

from app.document_manifest import Contents
from app.drawing import HAND, Drawing
from app.generation_settings import GenerationSettings
from app.page import Page
from engine import Exemplar, Scores, Stroke, exemplar_from_strokes

SETTINGS = GenerationSettings("fsdm", 12, 0.5, 6, 99, False, 0.7, 1.25)


def line(*points: tuple[float, float]) -> Stroke:
    return Stroke(np.asarray(points, np.float32))


def drawn_line(seed: int, count: int = 30) -> Stroke:
    """A wavy line as a pen would give it, with times and pressures."""
    rng = np.random.default_rng(seed)
    points = 320 + np.cumsum(rng.normal(0, 6, (count, 2)), axis=0)
    times = np.cumsum(rng.uniform(0.004, 0.02, count))
    return Stroke(points.astype(np.float32), times.astype(np.float32), rng.uniform(0, 1, count).astype(np.float32))


def page(seed: int = 0, strokes: int = 3) -> Page:
    return Page(640, 640, 16.0, tuple(drawn_line(seed + i) for i in range(strokes)))


def drawing(key: int, exemplar: Exemplar, strokes: int = 4, points: int = 30, **changes: Any) -> Drawing:
    lines = tuple(Stroke(drawn_line(1000 + 10 * key + i, points).points) for i in range(strokes))
    image = exemplar_from_strokes(lines, 640, 640, 16.0).image
    scores = Scores(0.3 + key / 1000, 1 / (1 + key / 100))
    usual: dict[str, Any] = {"guidance": 1.0, "steps": 8, "seed": 7, "index": key, "is_favourite": key % 3 == 0}
    return Drawing(key, exemplar, image, lines, **{**usual, "scores": scores, **changes})


def contents(drawings: int = 5, seed: int = 0, points: int = 30) -> Contents:
    """A document with one exemplar for every two drawings, the last one by hand and not scored yet."""
    exemplars = [page(seed + i).exemplar() for i in range(1 + drawings // 2)]
    made = [
        drawing(key, exemplars[key // 2], points=points, originality=0.5 if key else None, temperature=1 + key % 8 / 8)
        for key in range(drawings)
    ]
    if made:
        made[-1] = drawing(drawings - 1, exemplars[-1], scores=None, family=HAND)
    return Contents(page(seed), page(seed + 50, 1), tuple(made), SETTINGS)


def many(drawings: int, points: int = 40) -> Contents:
    """A document of as many drawings as a long afternoon gives, of four strokes each."""
    exemplar = page().exemplar()
    few = [drawing(key, exemplar, points=points) for key in range(20)]
    made = tuple(
        Drawing(
            key, exemplar, few[key % 20].image, few[key % 20].strokes, Scores(key / drawings, 0.9), seed=1, index=key
        )
        for key in range(drawings)
    )
    return Contents(page(), Page(), made, SETTINGS)


def told(value: Any) -> Any:
    """Anything as plain values that can be compared with ==."""
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.tolist()
    if isinstance(value, tuple | list):
        return [told(each) for each in value]
    if isinstance(value, dict):
        return {key: told(each) for key, each in value.items()}
    if hasattr(value, "__dataclass_fields__"):
        return {name: told(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
