"""How original a variation is asked to be: by the request, or else by the model's card and the variation's rank."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from engine.engine import Engine
from engine.generation import LOT
from engine.messages import Event, GenerationRequest
from engine.noise import ranks
from engine.recipe import Recipe
from tests.engine.conftest import InkJudge, ShiftingDenoiser, variations


def heights(events: list[Event]) -> list[float]:
    """How far down each variation is, pixels."""
    rows = np.arange(48)
    return [float(one.image.sum(axis=1) @ rows / one.image.sum()) for one in variations(events)]


def test_what_is_asked_for_reaches_the_network(request_of: Callable[..., GenerationRequest]) -> None:
    engine = Engine("cfgdm", ShiftingDenoiser(), InkJudge(), Recipe(steps=4, originality=(0.0, 0.5)))
    plain = Engine("cfgdm", ShiftingDenoiser(), InkJudge(), Recipe(steps=4))
    (middle,) = heights(list(plain.generate(request_of(count=1, guidance=0.0))))
    for originality, shift in ((0.0, 0), (0.2, 2), (0.4, 4)):
        found = heights(list(engine.generate(request_of(guidance=0.0, originality=originality))))
        assert found == pytest.approx([middle + shift] * 3, abs=0.2)


def test_variations_are_as_original_as_the_card_says_unless_asked(request_of: Callable[..., GenerationRequest]) -> None:
    engine = Engine("cfgdm", ShiftingDenoiser(), InkJudge(), Recipe(steps=2, originality=(0.0, 0.5)))
    plain = Engine("cfgdm", ShiftingDenoiser(), InkJudge(), Recipe(steps=2))
    request = request_of(count=LOT + 6, guidance=0.0)
    shifts = np.array(heights(list(engine.generate(request)))) - heights(list(plain.generate(request)))
    assert shifts == pytest.approx(np.round(5 * ranks(0, range(LOT + 6))), abs=0.3)
    later = heights(list(engine.generate(replace(request, count=2, first_index=LOT))))
    assert later == pytest.approx(heights(list(engine.generate(request)))[LOT : LOT + 2], abs=1e-3)
