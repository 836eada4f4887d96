from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine import Abilities, Engine, Event, Exemplar, GenerationRequest, Preview, Variation, abilities_of, open_engine
from engine.backend import Array, LatentGenerator
from engine.errors import EngineError
from engine.noise import Noise
from engine.recipe import Recipe, recipe_from_card
from tests.engine.conftest import CountingDenoiser, ExemplarDenoiser, InkJudge, export, variations, write_card

RECIPE = Recipe(steps=1, strongest_guidance=0.0, is_latent=True)


class MovingGenerator:
    """Moves the exemplar ten pixels down per unit of its first latent; keeps what it was told."""

    latent_size = 5

    def __init__(self) -> None:
        self.latents: list[Array] = []

    def draw(self, latents: Array, exemplar: Array) -> Array:
        self.latents.append(latents)
        return np.stack([np.roll(exemplar, round(10 * float(first)), axis=0) for first in latents[:, 0]])


class TinyGenerator(nn.Module):
    """The exemplar, darker by its latents' mean."""

    def forward(self, latents: Tensor, exemplar: Tensor) -> Tensor:
        return exemplar + latents.mean(dim=1).view(-1, 1, 1, 1)


@pytest.fixture
def generator() -> MovingGenerator:
    return MovingGenerator()


@pytest.fixture
def engine(generator: MovingGenerator) -> Engine:
    return Engine("vae-ns", generator, InkJudge(), RECIPE)


def latent(request_of: Callable[..., GenerationRequest], **changes: Any) -> GenerationRequest:
    return request_of(family="vae-ns", **changes)


@pytest.mark.parametrize("temperature", [0.0, 1.0, 1.5])
def test_latents_are_the_first_of_each_variations_own_noise(
    engine: Engine, generator: MovingGenerator, request_of: Callable[..., GenerationRequest], temperature: float
) -> None:
    list(engine.generate(latent(request_of, seed=3, first_index=5, temperature=temperature)))
    noise = Noise(3, range(5, 8)).draw().reshape(3, -1)
    assert np.array_equal(generator.latents[0], noise[:, :5] * np.float32(temperature))


def test_one_pass_a_lot_shown_as_its_only_step(
    engine: Engine, generator: MovingGenerator, request_of: Callable[..., GenerationRequest]
) -> None:
    events: list[Event] = list(engine.generate(latent(request_of, count=30)))
    previews = [event for event in events if isinstance(event, Preview)]
    assert [(each.step, each.steps, len(each.images)) for each in previews] == [(1, 2, 24), (2, 2, 6)]
    assert [len(each) for each in generator.latents] == [24, 6]
    assert all(each.maps == {} for each in variations(events))


def test_at_temperature_0_all_variations_are_the_same(
    engine: Engine, request_of: Callable[..., GenerationRequest]
) -> None:
    drawn = variations(list(engine.generate(latent(request_of, temperature=0.0))))
    hot = variations(list(engine.generate(latent(request_of))))
    assert all(np.array_equal(each.image, drawn[0].image) for each in drawn)
    assert not np.array_equal(hot[0].image, hot[1].image)


def test_guidance_and_originality_change_nothing(
    engine: Engine, generator: MovingGenerator, request_of: Callable[..., GenerationRequest]
) -> None:
    for changes in ({}, {"guidance": 3.0}, {"originality": 1.5}):
        list(engine.generate(latent(request_of, **changes)))
    assert all(np.array_equal(each, generator.latents[0]) for each in generator.latents)


@pytest.mark.parametrize(
    ("changes", "message", "hint"),
    [
        ({"temperature": -0.1}, "Temperature -0.1", "choose 0 to 2"),
        ({"temperature": 2.1}, "Temperature 2.1", "choose 0 to 2"),
        ({"temperature": float("nan")}, "Temperature nan", "choose 0 to 2"),
        ({"guidance": 3.5}, "Guidance 3.5", "choose 0 to 3"),
        ({"steps": 2}, "2 steps", "choose one of 1"),
    ],
)
def test_what_it_cannot_do_is_refused(
    engine: Engine, request_of: Callable[..., GenerationRequest], changes: dict[str, Any], message: str, hint: str
) -> None:
    with pytest.raises(EngineError, match=message) as raised:
        engine.generate(latent(request_of, **changes))
    assert raised.value.hint == hint


def test_cancel_works_before_the_pass(
    engine: Engine, generator: MovingGenerator, request_of: Callable[..., GenerationRequest]
) -> None:
    events = list(engine.generate(latent(request_of), cancelled=lambda: True))
    assert [type(event).__name__ for event in events] == ["Cancelled"]
    assert generator.latents == []


def test_a_family_without_guidance_makes_one_pass_a_step(request_of: Callable[..., GenerationRequest]) -> None:
    denoiser = CountingDenoiser(ExemplarDenoiser())
    engine = Engine("ddpm", denoiser, InkJudge(), Recipe(steps=4, strongest_guidance=0.0))
    list(engine.generate(request_of(family="ddpm", guidance=1.0)))
    assert denoiser.passes == 4


def test_cards_tell_what_steers_a_family(tmp_path: Path) -> None:
    cards: dict[str, dict[str, Any]] = {
        "cfgdm": {"sampling": {"originality": [0.2, 0.9]}},
        "ddpm-sketches": {"sampling": {"strongest_guidance": 0}, "world": "sketches"},
        "vae-ns": {"kind": "latent"},
    }
    for name, card in cards.items():
        (tmp_path / f"{name}.onnx").write_bytes(b"weights")
        write_card(tmp_path / f"{name}.onnx", **card)
    assert abilities_of("cfgdm", tmp_path) == Abilities(
        (), 12, 3.0, True, "guidance", "characters", asks_originality=True
    )
    assert abilities_of("ddpm-sketches", tmp_path) == Abilities((), 12, 0, False, "none", "sketches", False)
    assert abilities_of("vae-ns", tmp_path) == Abilities((1,), 1, 0, False, "temperature", "characters", False)
    assert abilities_of("unheard-of", tmp_path) == Abilities()
    assert recipe_from_card({"kind": "latent"}) == RECIPE


def test_only_latent_generators_are_taken_for_one() -> None:
    assert isinstance(MovingGenerator(), LatentGenerator)
    assert not isinstance(ExemplarDenoiser(), LatentGenerator)


def test_one_is_opened_by_its_card(models: Path, exemplar: Exemplar) -> None:
    path = models / "tiny-latent.onnx"
    inputs = {"latents": torch.zeros(3, 7), "exemplar": torch.zeros(1, 1, 48, 48)}
    export(TinyGenerator(), inputs, {"latents"}, "drawings", path)
    write_card(path, kind="latent")
    engine = open_engine("tiny-latent", models, threads=2)

    def drawn(**changes: Any) -> list[Variation]:
        return variations(list(engine.generate(GenerationRequest(exemplar, family="tiny-latent", **changes))))

    darker = Noise(0, range(20)).draw().reshape(20, -1)[:, :7].mean(axis=1)
    previews = [
        event
        for event in engine.generate(GenerationRequest(exemplar, family="tiny-latent", count=20))
        if isinstance(event, Preview)
    ]
    wanted = np.clip(exemplar.image + darker[:, None, None] / 2, 0, 1)
    assert previews[0].images == pytest.approx(wanted, abs=1e-5)
    later = drawn(count=2, first_index=4)
    assert [one.index for one in later] == [4, 5]
    assert later[0].image == pytest.approx(drawn(count=6)[4].image, abs=1e-6)
