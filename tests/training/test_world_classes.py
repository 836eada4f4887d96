"""Which drawings a world's classes come from."""

from collections.abc import Callable

import numpy as np
import pytest

import training.world_classes as subject
from engine.errors import EngineError
from tests.training.omniglot_like import invented
from training.card import world_told
from training.critic_training import PROTOTYPICAL, SIMCLR, CriticConfig
from training.omniglot import Omniglot
from training.quickdraw import is_held_out
from training.train_critics import load_taught
from training.world_classes import HELD_OUT, TRAINING, load_unlabelled, load_world


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was loaded."""
    asked: list[str] = []

    def loader(name: str) -> Callable[[str], Omniglot]:
        def load(part: str) -> Omniglot:
            asked.append(f"{name} {part}")
            return invented()

        return load

    for function in ("load_omniglot", "load_quickdraw", "load_views"):
        monkeypatch.setattr(subject, function, loader(function))
    return asked


def test_characters_are_omniglot_s(loaded: list[str]) -> None:
    for part in (TRAINING, HELD_OUT):
        load_world("characters", part)
        load_unlabelled("characters", part)
    assert loaded == ["load_omniglot background"] * 2 + ["load_omniglot evaluation_public"] * 2


def test_sketches_are_views_for_what_needs_classes_and_categories_for_what_does_not(loaded: list[str]) -> None:
    load_taught(CriticConfig(PROTOTYPICAL, world="sketches"))
    load_taught(CriticConfig(SIMCLR, world="sketches"))
    load_world("sketches", HELD_OUT)
    assert loaded == ["load_views training", "load_quickdraw training", "load_views held_out"]


def test_other_worlds_and_parts_are_refused(loaded: list[str]) -> None:
    with pytest.raises(EngineError, match="no world 'maps'"):
        load_world("maps", TRAINING)
    with pytest.raises(EngineError, match="no part 'evaluation'"):
        load_world("characters", "evaluation")
    assert loaded == []


def test_a_card_tells_its_world_and_whose_drawings_they_are() -> None:
    assert world_told("characters")["data"].startswith("Omniglot")
    told = world_told("sketches")
    assert told["world"] == "sketches"
    assert "Google, CC BY 4.0" in told["data"]


@pytest.mark.data
@pytest.mark.weights
def test_the_views_of_things_are_as_many_as_is_said() -> None:
    views = load_world("sketches", TRAINING)
    assert len(views.alphabets) == pytest.approx(462, abs=5)
    assert np.bincount(views.classes).min() >= 8
    assert not any(is_held_out(name) for name in views.alphabets)
