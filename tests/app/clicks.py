"""Drawings and rounds made up for tests of the game, and a clock that stands still until it is moved."""

import numpy as np

from app.click_round import BLURRED, EXEMPLAR, RECOGNIZED, ClickedDrawing, ClickRound, Dab
from app.clickme_targets import Target, target_of_exemplar
from engine import Exemplar, Guess, Guessed, Image, Stroke, exemplar_from_strokes


class StillClock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def bar(top: int = 20) -> Image:
    """A bar of ink 8 pixels high and 40 wide, its left end at column 4."""
    image = np.zeros((48, 48), np.float32)
    image[top : top + 8, 4:44] = 1
    return image


def line_exemplar(*points: tuple[float, float]) -> Exemplar:
    """One stroke on a page of 640 x 640."""
    drawn = points or ((100, 320), (540, 320))
    return exemplar_from_strokes([Stroke(np.array(drawn, np.float32))], 640, 640, 16)


def targets(count: int) -> list[Target]:
    return [target_of_exemplar(line_exemplar((100, 100 + 40 * i), (540, 400))) for i in range(count)]


def played(key: str, *dabs: Dab, result: str = RECOGNIZED) -> ClickRound:
    return ClickRound(key, EXEMPLAR, BLURRED, result, 6.5, 612, dabs or (Dab(10.5, 24.25, 3.0, 0.125),))


def clicked(*keys: str, top: int = 20) -> ClickedDrawing:
    return ClickedDrawing(bar(top), tuple(played(key) for key in keys))


def guessed(likelihood: float, is_first: bool = True, ticket: int = 1) -> Guessed:
    """The exemplar, as likely as said, before or behind a foil."""
    image = np.zeros((48, 48), np.float32)
    own = Guess(image, likelihood, is_exemplar=True)
    foil = Guess(image, 1 - likelihood, is_exemplar=False)
    return Guessed(ticket, (own, foil) if is_first else (foil, own), 0.5)
