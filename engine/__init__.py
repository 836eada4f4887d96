"""The door to the engine: everything that the window and the command line may use of it."""

from engine.engine import Engine, open_engine
from engine.errors import EngineError
from engine.frame import draw_at_own_size, exemplar_from_strokes
from engine.image_file import exemplar_from_image, read_exemplar
from engine.messages import (
    Cancelled,
    Event,
    Exemplar,
    Finished,
    Frame,
    GenerationRequest,
    Image,
    Preview,
    Scored,
    ScoreRequest,
    Scores,
    Stroke,
    Variation,
)
from engine.step_count import planned_steps
from engine.svg_file import curves, svg
from engine.weights import ModelCard, installed_models

__all__ = [
    "Cancelled",
    "Engine",
    "EngineError",
    "Event",
    "Exemplar",
    "Finished",
    "Frame",
    "GenerationRequest",
    "Image",
    "ModelCard",
    "Preview",
    "ScoreRequest",
    "Scored",
    "Scores",
    "Stroke",
    "Variation",
    "curves",
    "draw_at_own_size",
    "exemplar_from_image",
    "exemplar_from_strokes",
    "installed_models",
    "open_engine",
    "planned_steps",
    "read_exemplar",
    "svg",
]
