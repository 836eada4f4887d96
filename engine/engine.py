"""A request in, a stream of events out."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from engine.backend import Denoiser, Embedder, Network
from engine.errors import EngineError
from engine.finishing import Judge
from engine.generation import Generation, StoppedError
from engine.judge import CriticJudge, read_foils
from engine.messages import (
    Answer,
    Cancelled,
    Event,
    Explained,
    ExplainRequest,
    GenerationRequest,
    Guessed,
    GuessRequest,
    Question,
    Scored,
    ScoreRequest,
)
from engine.noise import SEEDS
from engine.recipe import Recipe, recipe_from_card
from engine.recognizer import Recognizer
from engine.weights import SHIPPED, ModelCard, find_model
from engine.worlds import CHARACTERS, World, world_named, world_told

MOST_STEPS = 1000
MOST_ORIGINAL = 2.0
HOTTEST = 2.0

_log = logging.getLogger(__name__)


class Engine:
    """Draws variations by one family of models and judges them; with a recognizer it explains and guesses, too."""

    def __init__(
        self,
        family: str,
        network: Network,
        judge: Judge,
        recipe: Recipe | None = None,
        recognizer: Recognizer | None = None,
        world: str = CHARACTERS,
    ) -> None:
        self.family, self.world = family, world
        self._network, self._judge, self._known_recognizer = network, judge, recognizer
        self._recipe = recipe or Recipe()

    def generate(self, request: GenerationRequest, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Event]:
        """Previews, then variations, then Finished or Cancelled.

        `cancelled` is asked before every pass of the network. EngineError at once for a request that cannot be met.
        """
        self._check(request)
        return self._events(Generation(request, self._network, self._judge, self._recipe, cancelled))

    def score(self, request: ScoreRequest) -> Scored:
        """Where drawings that somebody made stand on the plane; EngineError where that fails."""
        with _blamed_on("Scoring"):
            scores = self._judge.scores(request.drawings, request.exemplar.image) if len(request.drawings) else []
        return Scored(request.ticket, tuple(scores))

    def explain(self, request: ExplainRequest) -> Explained:
        """What ink made the recognizer see the exemplar; EngineError for a kind of map that is not to be had here."""
        with _blamed_on("Explaining"):
            maps = self._recognizer().maps(request.kind, request.drawings, request.exemplar.image)
        return Explained(request.ticket, maps)

    def guess(self, request: GuessRequest) -> Guessed:
        """What the recognizer takes the revealed part for, where it is; EngineError where that fails."""
        with _blamed_on("Guessing"):
            found = self._recognizer().guess(request.revealed, request.exemplar.image, request.episode)
        return Guessed(request.ticket, *found)

    def answer(self, question: Question) -> Answer:
        """Scores, a critic's maps or a guess, as it is asked; EngineError where that fails."""
        if world_named(question.world).name != self.world:
            raise EngineError(f"This engine's critics know {self.world}", f"not {question.world}")
        match question:
            case ScoreRequest():
                return self.score(question)
            case ExplainRequest():
                return self.explain(question)
            case GuessRequest():
                return self.guess(question)

    def _recognizer(self) -> Recognizer:
        if self._known_recognizer is None:
            raise EngineError("This engine only draws and judges", "open one with a recognizer")
        return self._known_recognizer

    def _events(self, generation: Generation) -> Iterator[Event]:
        with _blamed_on("Drawing"):
            try:
                yield from generation.events()
            except StoppedError:
                yield Cancelled(generation.request.ticket)

    def _check(self, request: GenerationRequest) -> None:
        if request.family != self.family:
            raise EngineError(f"Unknown family {request.family!r}", f"this engine draws with {self.family!r}")
        if request.count < 1:
            raise EngineError(f"{request.count} variations cannot be drawn", "ask for one or more")
        strongest = self._recipe.strongest_guidance or Recipe.strongest_guidance
        if not 0 <= request.guidance <= strongest:
            raise EngineError(f"Guidance {request.guidance:g} is out of range", f"choose 0 to {strongest:g}")
        if not 0 <= request.temperature <= HOTTEST:
            raise EngineError(f"Temperature {request.temperature:g} is out of range", f"choose 0 to {HOTTEST:g}")
        if request.originality is not None and not 0 <= request.originality <= MOST_ORIGINAL:
            raise EngineError(f"Originality {request.originality:g} is out of range", f"choose 0 to {MOST_ORIGINAL:g}")
        if request.steps is not None and not 1 <= request.steps <= MOST_STEPS:
            raise EngineError(f"{request.steps} steps are out of range", f"choose 1 to {MOST_STEPS}")
        steps, taught = request.steps or self._recipe.steps, self._recipe.known_steps
        if taught and steps not in taught:
            raise EngineError(f"{steps} steps are out of range", f"choose one of {', '.join(map(str, taught))}")
        if not 0 <= request.seed < SEEDS:
            raise EngineError(f"Seed {request.seed} is out of range", f"choose 0 to {SEEDS - 1}")
        if not 0 <= request.first_index <= SEEDS - request.count:
            raise EngineError(f"Index {request.first_index} is out of range", f"choose 0 to {SEEDS - request.count}")


@contextmanager
def _blamed_on(work: str) -> Iterator[None]:
    """Whatever goes wrong inside is an EngineError, with the traceback in the log where nobody foresaw it."""
    try:
        yield
    except EngineError:
        raise
    except Exception as error:
        _log.exception("%s failed", work)
        raise EngineError(f"{work} failed: {error}", "the log has the details") from error


def open_engine(
    family: str = "cfgdm", models: Path | None = None, backend: str = "onnx", threads: int | None = None
) -> Engine:
    """An engine with the models of a folder (default: those shipped); EngineError if one is missing or altered.

    It judges by the critics of the family's world.

    `backend` is "onnx" (CPU, `threads` of it or one for each core) or "torch" (a GPU where there is one).
    """
    folder = models or SHIPPED
    network, model = open_network(family, folder, backend, threads)
    world = world_told(model.card)
    judge, recognizer = _open_critics(world, folder, threads)
    return Engine(family, network, judge, recipe_from_card(model.card), recognizer, world.name)


def open_network(
    family: str, folder: Path = SHIPPED, backend: str = "onnx", threads: int | None = None
) -> tuple[Network, ModelCard]:
    """The network of a family, of the kind that its card tells, and the card; as `open_engine` opens it."""
    if backend == "onnx":
        from engine.onnx_backend import OnnxDenoiser
        from engine.onnx_flow_map import OnnxFlowMap
        from engine.onnx_latent import OnnxLatentGenerator

        model = find_model(family, folder)
        if model.is_latent:
            return OnnxLatentGenerator(model.file, threads), model
        return (OnnxFlowMap if model.makes_leaps else OnnxDenoiser)(model.file, threads), model
    if backend == "torch":
        try:
            from engine.torch_backend import load_denoiser, load_flow_map
        except ImportError as error:
            raise EngineError("torch is not installed", "pip install 'otherhand[torch]'") from error
        model = find_model(family, folder, ".safetensors")
        return (load_flow_map if model.makes_leaps else load_denoiser)(model), model
    raise EngineError(f"There is no backend {backend!r}", "choose onnx or torch")


def open_denoiser(
    family: str, folder: Path = SHIPPED, backend: str = "onnx", threads: int | None = None
) -> tuple[Denoiser, ModelCard]:
    """The network of a family that makes no leaps, and its card; as `open_network` opens it."""
    network, model = open_network(family, folder, backend, threads)
    return cast(Denoiser, network), model


def _open_critics(world: World, folder: Path, threads: int | None) -> tuple[CriticJudge, Recognizer]:
    features = find_model(world.features, folder)
    embedder = _open_embedder(find_model(world.recognizer, folder), threads)
    foils = read_foils(find_model(world.foils, folder, ".npz").file)
    judge = CriticJudge(_open_embedder(features, threads), embedder, float(features.card["spread"]), foils)
    return judge, Recognizer(embedder, foils, folder, world.recognizer)


def _open_embedder(model: ModelCard, threads: int | None) -> Embedder:
    from engine.onnx_backend import OnnxEmbedder

    return OnnxEmbedder(model.file, threads)
