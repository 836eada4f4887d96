"""The critic that decides recognizability, asked for its reasons and for its guesses."""

from pathlib import Path

from engine.backend import Embedder
from engine.critic_maps import RECOGNIZER, CriticMaps
from engine.guess import guess
from engine.judge import Foils
from engine.messages import Guess, Image


class Recognizer:
    """A recognizer, and the bank of foils that it knows; its weights for torch lie in `models` under its `name`."""

    def __init__(self, embedder: Embedder, foils: Foils, models: Path | None = None, name: str = RECOGNIZER) -> None:
        self._embedder, self._foils = embedder, foils
        self._maps = CriticMaps(embedder, models, name)

    def maps(self, kind: str, drawings: Image, exemplar: Image) -> Image:
        """Maps (n, 48, 48) of one of `critic_maps`, of drawings (n, 48, 48) of `exemplar` (48, 48)."""
        return self._maps.maps(kind, drawings, exemplar)

    def guess(self, revealed: Image, exemplar: Image, episode: int) -> tuple[tuple[Guess, ...], float]:
        """What part of a drawing of `exemplar` is `revealed` (48, 48) is taken for, and its recognizability, 0..1."""
        return guess(self._embedder, self._foils, revealed, exemplar, episode)
