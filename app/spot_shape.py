"""Nothing but the shape of a drawing: in the middle of the model's frame, as large as any other, with one pen.

People's drawings and machines' are compared by eye, so nothing but what was drawn may tell them apart. A machine's
drawing is traced from the 48 x 48 pixels that its network gives; a person's came by a pen or a scan. Therefore a
person's drawing, too, is traced from its 48 x 48 pixels, once, by the same tracer. Then both are put into the frame
by their ink, as exemplars are, and painted by the same code with a pen of one width.
"""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from engine import MODEL_FRAME, EngineError, Frame, Image, Stroke, exemplar_from_strokes, retraced

Shape = tuple[Stroke, ...]
"""Strokes in pixels of the model's frame, to be painted with the pen of `MODEL_FRAME`; () = nothing was drawn."""


def shape_of(strokes: Iterable[Stroke], frame: Frame) -> Shape:
    """The shape of strokes in a drawing's own pixels, as they are: for machines' drawings, which are traced already."""
    try:
        drawn = exemplar_from_strokes(tuple(strokes), frame.width, frame.height, frame.pen_width)
    except EngineError:  # without ink
        return ()
    centre, scale = np.asarray(drawn.frame.centre), drawn.frame.scale
    middle = np.asarray(MODEL_FRAME.centre)
    return tuple(
        replace(stroke, points=np.asarray((stroke.points - centre) * scale + middle, np.float32))
        for stroke in drawn.strokes
    )


def shape_by_hand(image: Image) -> Shape:
    """The shape of a person's drawing (48, 48), traced as machines' are; takes some milliseconds."""
    return shape_of(retraced(image), MODEL_FRAME)
