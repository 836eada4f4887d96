"""The door to the engine: everything that the window and the command line may use of it."""

from engine.abilities import Abilities, abilities_of
from engine.blur import blurred, click_map
from engine.clicks import disc, round_map
from engine.critic_maps import critic_maps
from engine.engine import Engine, open_engine
from engine.errors import EngineError
from engine.frame import draw_at_own_size, exemplar_from_strokes
from engine.image_file import exemplar_from_image, read_exemplar
from engine.importance import DEFAULT_MAP, mean_maps
from engine.ink_share import concentration, ink_that_holds
from engine.map_agreement import Ceiling, rank_correlation, spearman_brown, split_half, top_overlap
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
from engine.removal import (
    RemovalCurves,
    deleted,
    inserted,
    mean_curves,
    random_map,
    removal_curves,
    removal_order,
    turned_maps,
)
from engine.retrace import MODEL_FRAME, retraced
from engine.step_count import planned_steps
from engine.svg_file import curves, svg
from engine.weights import ModelCard, installed_models, is_installed
from engine.world_teller import likely_world
from engine.worlds import CHARACTERS, SKETCHES, WORLDS, installed_worlds, world_named, world_of

__all__ = [
    "CHARACTERS",
    "DEFAULT_MAP",
    "MODEL_FRAME",
    "SKETCHES",
    "WORLDS",
    "Abilities",
    "Answer",
    "Cancelled",
    "Ceiling",
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
    "RemovalCurves",
    "ScoreRequest",
    "Scored",
    "Scores",
    "Stroke",
    "Variation",
    "abilities_of",
    "blurred",
    "click_map",
    "concentration",
    "critic_maps",
    "curves",
    "deleted",
    "disc",
    "draw_at_own_size",
    "exemplar_from_image",
    "exemplar_from_strokes",
    "ink_that_holds",
    "inserted",
    "installed_models",
    "installed_worlds",
    "is_installed",
    "likely_world",
    "mean_curves",
    "mean_maps",
    "open_engine",
    "planned_steps",
    "random_map",
    "rank_correlation",
    "read_exemplar",
    "removal_curves",
    "removal_order",
    "retraced",
    "round_map",
    "spearman_brown",
    "split_half",
    "svg",
    "top_overlap",
    "turned_maps",
    "world_named",
    "world_of",
]
