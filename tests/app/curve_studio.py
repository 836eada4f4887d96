"""A session whose machine draws as the paper says, so that curves of it look like curves."""

import numpy as np

from app.aim import Region
from engine import GenerationRequest, Scores, Variation
from tests.app.studio import TICK, Studio
from tests.fakes import FakeEngine

__all__ = ["GuidedEngine", "Region", "curve_studio"]


class GuidedEngine(FakeEngine):
    """Guidance makes its variations more recognizable and less original; the same index and guidance score the same."""

    @staticmethod
    def _variation(request: GenerationRequest, index: int) -> Variation:
        plain = FakeEngine._variation(request, index)
        rng = np.random.default_rng((index, round(100 * request.guidance)))
        original = float(rng.gamma(9, (0.85 - 0.2 * request.guidance) / 9))
        lost = (0.5 - 0.2 * request.guidance) * original**2 * rng.uniform(0.3, 1.7)
        scores = Scores(original, float(np.clip(1 - lost, 0.02, 1)))
        return Variation(request.ticket, index, request.seed, plain.image, plain.strokes, scores, plain.maps)


def curve_studio(is_drawn: bool = True) -> Studio:
    """With a set of 24 variations at guidance 1, if it is drawn."""
    studio = Studio()
    studio.engine.engine = GuidedEngine()
    if is_drawn:
        studio.draw_set(TICK)
    return studio
