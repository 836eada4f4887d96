"""The door to the engine: everything that the window and the command line may use of it."""

from engine.engine import Engine, open_engine
from engine.errors import EngineError
from engine.frame import draw_at_own_size, exemplar_from_strokes
from engine.image_file import exemplar_from_image, read_exemplar
from engine.messages import (
    Answer,
    Cancelled,
    Event,
    Exemplar,
    Explained,
    ExplainRequest,
    Finished,
    Frame,
    GenerationRequest,
    Guess,
    Guessed,
    GuessRequest,
    Image,
    Preview,
    Question,
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
    "Answer",
    "Cancelled",
    "Engine",
    "EngineError",
    "Event",
    "Exemplar",
    "ExplainRequest",
    "Explained",
    "Finished",
    "Frame",
    "GenerationRequest",
    "Guess",
    "GuessRequest",
    "Guessed",
    "Image",
    "ModelCard",
    "Preview",
    "Question",
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
