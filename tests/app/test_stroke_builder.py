import numpy as np

from app.stroke_builder import StrokeBuilder
from app.tools.tool import Sample


def test_samples_become_a_stroke() -> None:
    builder = StrokeBuilder(Sample(1, 2, 0.5, 0.25), 0.25)
    builder.add(Sample(3, 4, 0.75, 1.5))
    stroke = builder.stroke()
    np.testing.assert_array_equal(stroke.points, [(1, 2), (3, 4)])
    np.testing.assert_array_equal(stroke.times, [0.5, 0.75])
    np.testing.assert_array_equal(stroke.pressures, [0.25, 1])
    assert stroke.points.dtype == np.float32


def test_one_sample_without_pressure_leaves_none() -> None:
    builder = StrokeBuilder(Sample(1, 2, 0, 0.25), 0.25)
    builder.add(Sample(3, 4, 1))
    assert builder.stroke().pressures is None


def test_a_pen_that_rests_adds_nothing() -> None:
    builder = StrokeBuilder(Sample(1, 2, 0), 0.25)
    builder.add(Sample(1.1, 2.1, 1))
    assert len(builder.points) == 1


def test_many_samples_are_all_kept_and_do_not_change_later() -> None:
    builder = StrokeBuilder(Sample(0, 0, 0), 0.25)
    for i in range(1, 1000):
        builder.add(Sample(i, 0, i))
    stroke = builder.stroke()
    builder.add(Sample(5000, 0, 1000))
    np.testing.assert_array_equal(stroke.points[:, 0], np.arange(1000))
    assert len(builder.points) == 1001
