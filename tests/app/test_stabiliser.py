from collections.abc import Sequence

import numpy as np
import pytest

from app.canvas_settings import CanvasSettings
from app.settings import Settings
from app.stabiliser import Stabiliser
from app.tools.tool import Sample

SIDE = 640


def sample(x: float, y: float, time: float = 0, pressure: float | None = None) -> Sample:
    return Sample(x, y, time, pressure)


def steadied(strength: int, xs: Sequence[float], ys: Sequence[float]) -> list[tuple[float, float]]:
    stabiliser = Stabiliser(strength, SIDE, sample(xs[0], ys[0]))
    followed = [stabiliser.follow(sample(x, y)) for x, y in zip(xs, ys, strict=True)]
    return [(place.x, place.y) for place in followed]


def roughness(ys: list[float]) -> float:
    return float(np.abs(np.diff(ys)).sum())


def test_without_strength_the_ink_is_under_the_pen() -> None:
    xs, ys = [0, 5, 9], [1, 8, 3]
    assert steadied(0, xs, ys) == list(zip(xs, ys, strict=True))


def test_the_ink_hangs_behind_by_the_strings_length() -> None:
    ends = steadied(50, [0.0, 100.0, 200.0], [0.0, 0.0, 0.0])  # a quarter of a tenth of 640
    assert ends == [(0, 0), (84, 0), (184, 0)]


def test_tremor_shorter_than_the_string_leaves_no_trace() -> None:
    xs = list(np.linspace(0, 300, 100))
    ys = [3.0 * (-1) ** i for i in range(100)]
    rough = [roughness([y for _, y in steadied(strength, xs, ys)]) for strength in (0, 30, 60, 100)]
    assert rough[0] == roughness(ys)
    assert rough[1] < rough[0] / 4
    assert rough[2] < rough[0] / 15
    assert rough[3] < rough[0] / 20


def test_time_and_pressure_are_the_pens() -> None:
    stabiliser = Stabiliser(50, SIDE, sample(0, 0))
    followed = stabiliser.follow(sample(100, 0, 2.5, 0.75))
    assert (followed.time, followed.pressure) == (2.5, 0.75)
    assert stabiliser.pen == sample(100, 0, 2.5, 0.75)


@pytest.mark.parametrize("strength", [-5, 0])
def test_strength_has_an_end(strength: int) -> None:
    assert steadied(strength, [0, 10], [0, 0])[-1] == (10, 0)
    assert steadied(1000, [0, 100], [0, 0]) == steadied(100, [0, 100], [0, 0])


def test_canvas_and_settings_begin_alike() -> None:
    assert CanvasSettings().stabiliser == Settings().stabiliser == 30
