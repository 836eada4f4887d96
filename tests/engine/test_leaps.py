from collections.abc import Callable
from math import cos, sin
from typing import Any

import numpy as np
import pytest

from engine import Abilities, Engine, Event, GenerationRequest, Preview, Variation, abilities_of
from engine.backend import Array, FlowMap
from engine.errors import EngineError
from engine.leaps import leaps
from engine.noise import Noise, ranks
from engine.recipe import Recipe, recipe_from_card
from tests.engine.conftest import ExemplarDenoiser, InkJudge, variations

LANDINGS = {1: (1.54, 0.0), 2: (1.54, 1.0, 0.0), 4: (1.54, 1.29, 1.0, 0.65, 0.0)}
RECIPE = Recipe(steps=2, originality=(0.2, 0.8), landings=LANDINGS, strongest_guidance=2.0)


class CopyingFlowMap:
    """Knows that every drawing is its exemplar; keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[float, float, float]] = []
        self.noisy: list[Array] = []
        self.asked: list[Array | None] = []

    def leap_velocity(
        self, noisy: Array, angle: float, until: float, exemplar: Array, guidance: float, originality: Array | None
    ) -> Array:
        self.told.append((angle, until, guidance))
        self.noisy.append(noisy)
        self.asked.append(originality)
        return np.asarray((np.cos(angle) * noisy - exemplar) / np.sin(angle), np.float32)


@pytest.fixture
def flow_map() -> CopyingFlowMap:
    return CopyingFlowMap()


@pytest.fixture
def engine(flow_map: CopyingFlowMap) -> Engine:
    return Engine("cfgdm-live", flow_map, InkJudge(), RECIPE)


def live(request_of: Callable[..., GenerationRequest], **changes: Any) -> GenerationRequest:
    return request_of(family="cfgdm-live", **changes)


def test_a_leap_turns_by_the_angle_between_its_ends(rng: np.random.Generator) -> None:
    x, y = rng.standard_normal((2, 3, 48, 48)).astype(np.float32)
    steps = list(leaps(lambda at, s, t: s * y, x, np.array([1.5, 0.9, 0.0])))
    first = cos(0.6) * x - sin(0.6) * 1.5 * y
    assert [step.number for step in steps] == [1, 2]
    assert steps[0].noisy == pytest.approx(first, abs=1e-5)
    assert steps[0].denoised == pytest.approx(cos(1.5) * x - sin(1.5) * 1.5 * y, abs=1e-5)
    assert steps[1].noisy == pytest.approx(cos(0.9) * first - sin(0.9) * 0.9 * y, abs=1e-5)
    assert steps[1].denoised == pytest.approx(steps[1].noisy, abs=1e-6)


@pytest.mark.parametrize("asked", [None, 1, 2, 4])
def test_one_pass_a_leap_between_the_cards_landings(
    engine: Engine, flow_map: CopyingFlowMap, request_of: Callable[..., GenerationRequest], asked: int | None
) -> None:
    request = live(request_of, steps=asked, guidance=1.5)
    events: list[Event] = list(engine.generate(request))
    count = asked or 2
    assert flow_map.told == [(*ends, 1.5) for ends in zip(LANDINGS[count], LANDINGS[count][1:], strict=False)]
    previews = [event for event in events if isinstance(event, Preview)]
    assert [(each.step, each.steps) for each in previews] == [(i, count) for i in range(1, count + 1)]
    assert previews[-1].images == pytest.approx(np.stack([request.exemplar.image] * 3), abs=1e-3)
    drawn = variations(events)
    assert len(drawn) == 3
    assert all(each.maps == {} for each in drawn), "it has no second pass that could tell what the exemplar changed"


def test_lots_are_small_and_finished_one_after_the_other(
    engine: Engine, request_of: Callable[..., GenerationRequest]
) -> None:
    request = live(request_of, count=28, first_index=2)
    events: list[Event] = list(engine.generate(request))
    previews = [event for event in events if isinstance(event, Preview)]
    assert [(each.step, each.steps, each.first_index, len(each.images)) for each in previews] == [
        (1, 6, 2, 12),
        (2, 6, 2, 12),
        (3, 6, 14, 12),
        (4, 6, 14, 12),
        (5, 6, 26, 4),
        (6, 6, 26, 4),
    ]
    assert [each.index for each in variations(events)] == list(range(2, 30))
    at = {each.index: events.index(each) for each in events if isinstance(each, Variation)}
    assert at[13] < events.index(previews[4]), "no lot is begun before the one before the last is finished"


def test_noise_and_wishes_are_those_of_the_careful_model(
    engine: Engine, flow_map: CopyingFlowMap, request_of: Callable[..., GenerationRequest]
) -> None:
    seen: list[tuple[Array, Array | None]] = []

    class Watched(ExemplarDenoiser):
        def velocity(
            self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
        ) -> Array:
            seen.append((noisy, originality))
            return super().velocity(noisy, angle, exemplar, keep)

    careful = Engine("cfgdm", Watched(), InkJudge(), Recipe(steps=4, originality=(0.2, 0.8)))
    list(careful.generate(request_of(seed=3, first_index=5)))
    list(engine.generate(live(request_of, seed=3, first_index=5)))
    assert np.array_equal(flow_map.noisy[0], seen[0][0])
    assert np.array_equal(flow_map.noisy[0], Noise(3, range(5, 8)).draw())
    for asked in (flow_map.asked[0], seen[0][1]):
        assert np.array_equal(np.asarray(asked), np.asarray(RECIPE.asked(ranks(3, range(5, 8)))))


@pytest.mark.parametrize("strength", [0.9, 1.2])
def test_a_card_says_how_strong_the_noise_is(
    flow_map: CopyingFlowMap, request_of: Callable[..., GenerationRequest], strength: float
) -> None:
    sampling = {"steps": 2, "landings": {"2": [1.54, 1.0, 0.0]}, "noise": strength}
    engine = Engine("cfgdm-live", flow_map, InkJudge(), recipe_from_card({"sampling": sampling}))
    list(engine.generate(live(request_of, seed=3)))
    assert flow_map.noisy[0].dtype == np.float32
    assert flow_map.noisy[0] == pytest.approx(strength * Noise(3, range(3)).draw(), rel=1e-6)


def test_each_may_be_asked_to_be_as_original_as_one_likes(
    engine: Engine, flow_map: CopyingFlowMap, request_of: Callable[..., GenerationRequest]
) -> None:
    list(engine.generate(live(request_of, originality=0.4)))
    assert np.asarray(flow_map.asked[1]).tolist() == pytest.approx([0.4] * 3)


@pytest.mark.parametrize("passes", range(1, 4))
def test_cancel_works_before_every_leap(
    engine: Engine, flow_map: CopyingFlowMap, request_of: Callable[..., GenerationRequest], passes: int
) -> None:
    request = live(request_of, steps=4)
    events = list(engine.generate(request, cancelled=lambda: len(flow_map.told) == passes))
    assert [type(event).__name__ for event in events] == ["Preview"] * passes + ["Cancelled"]
    assert len(flow_map.told) == passes


@pytest.mark.parametrize(
    ("changes", "message", "hint"),
    [
        ({"steps": 3}, "3 steps", "choose one of 1, 2, 4"),
        ({"steps": 10}, "10 steps", "choose one of 1, 2, 4"),
        ({"guidance": 2.5}, "Guidance 2.5", "choose 0 to 2"),
    ],
)
def test_what_was_not_taught_is_refused(
    engine: Engine, request_of: Callable[..., GenerationRequest], changes: dict[str, Any], message: str, hint: str
) -> None:
    with pytest.raises(EngineError, match=message) as raised:
        engine.generate(live(request_of, **changes))
    assert raised.value.hint == hint


def test_a_card_tells_landings_and_how_far_guidance_goes() -> None:
    sampling = {
        "steps": 2,
        "originality": [0.2, 0.8],
        "landings": {str(k): list(v) for k, v in LANDINGS.items()},
        "strongest_guidance": 2.0,
    }
    assert recipe_from_card({"sampling": sampling}) == RECIPE


def test_a_denoiser_is_no_flow_map() -> None:
    assert not isinstance(ExemplarDenoiser(), FlowMap)
    assert isinstance(CopyingFlowMap(), FlowMap)


def test_what_a_family_can_is_known_before_it_is_asked() -> None:
    assert abilities_of("unheard-of") == Abilities((), 12, 3.0, True)
