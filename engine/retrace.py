"""A person's drawing as it would be had a machine drawn it: traced from its 48 x 48 pixels, and drawn with one pen."""

from engine.frame import PEN_WIDTH, SIZE
from engine.messages import Frame, Image, Stroke
from engine.vectorize import vectorize_all

MODEL_FRAME = Frame(SIZE, SIZE, (SIZE / 2, SIZE / 2), 1.0, PEN_WIDTH)
"""The frame of a drawing whose own pixels are the model's."""


def retraced(image: Image) -> tuple[Stroke, ...]:
    """The strokes of a drawing (48, 48) of the model's frame, in its pixels; () where there is too little ink.

    The drawings of machines have their strokes by the very same way, so that two drawings that were traced are told
    apart by their shapes and not by how a pen or a tracer moves.
    """
    return vectorize_all(image[None], PEN_WIDTH)[0]
