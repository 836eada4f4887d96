import numpy as np
import pytest

from engine.frame import PEN_WIDTH, SIZE, draw_in_model
from engine.messages import Stroke
from engine.retrace import MODEL_FRAME, retraced
from engine.vectorize import vectorize

LINE = (Stroke(np.array([[6, 10], [24, 38], [42, 12]], np.float32)),)


def test_a_drawing_is_traced_as_those_of_machines_are() -> None:
    image = draw_in_model(LINE, MODEL_FRAME)
    found, same = retraced(image), vectorize(image, PEN_WIDTH)
    assert len(found) == len(same) == 1
    assert found[0].points == pytest.approx(same[0].points, abs=1e-4)
    assert np.abs(draw_in_model(found, MODEL_FRAME) - image).mean() < 0.005


def test_the_models_frame_leaves_places_as_they_are() -> None:
    assert (MODEL_FRAME.width, MODEL_FRAME.centre, MODEL_FRAME.scale, MODEL_FRAME.pen_width) == (SIZE, (24, 24), 1, 2.2)


def test_paper_has_no_strokes() -> None:
    assert retraced(np.zeros((SIZE, SIZE), np.float32)) == ()
