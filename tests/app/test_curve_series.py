"""Whose drawings make which curve."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.curve_series import Drawer, Scope, gather
from app.drawing import HAND, Drawing
from app.generation_settings import GenerationSettings
from app.sweep import Sweep
from engine import Exemplar, Scores, exemplar_from_strokes
from tests.app.studio import BAR, TICK


@pytest.fixture
def exemplar() -> Exemplar:
    return exemplar_from_strokes([TICK], 640, 640, 16)


@pytest.fixture
def other() -> Exemplar:
    return exemplar_from_strokes([BAR], 640, 640, 16)


def drawing(of: Exemplar, originality: float, guidance: float = 1.0, family: str = "cfgdm") -> Drawing:
    return Drawing(0, of, of.image, scores=Scores(originality, 0.5), family=family, guidance=guidance)


def swept(of: Exemplar, *originalities: float) -> Sweep:
    """All at guidance 0.5."""
    sweep = Sweep(of, GenerationSettings(), len(originalities), guidances=(0.5,))
    sweep.next_request(1)
    for each in originalities:
        sweep.take(Scores(each, 0.9))
    return sweep


def test_drawings_are_put_together_by_drawer_and_guidance(exemplar: Exemplar, qtbot: QtBot) -> None:
    drawings = [
        drawing(exemplar, 0.1),
        drawing(exemplar, 0.2, guidance=0.5),
        drawing(exemplar, 0.3, guidance=0.1 + 0.2),
        drawing(exemplar, 0.4),
        drawing(exemplar, 0.5, guidance=0.0, family=HAND),
        drawing(exemplar, 0.6, family="fsdm"),
    ]
    found = gather(drawings, [], exemplar, Scope.CHARACTER)
    assert [(each.drawer.family, each.drawer.guidance) for each in found] == [
        ("cfgdm", 0.3), ("cfgdm", 0.5), ("cfgdm", 1.0), ("fsdm", 1.0), (HAND, None)
    ]  # fmt: skip
    np.testing.assert_array_equal(found[2].scores, [[0.1, 0.5], [0.4, 0.5]])


def test_a_sweep_adds_to_the_drawings_of_its_guidance(exemplar: Exemplar) -> None:
    (found,) = gather([drawing(exemplar, 0.1, guidance=0.5)], [swept(exemplar, 0.7, 0.8)], exemplar, Scope.CHARACTER)
    assert found.drawer == Drawer("cfgdm", 0.5)
    np.testing.assert_array_equal(found.scores, [[0.1, 0.5], [0.7, 0.9], [0.8, 0.9]])


def test_a_sweep_that_has_scored_nothing_makes_no_series(exemplar: Exemplar) -> None:
    assert gather([], [Sweep(exemplar, GenerationSettings())], exemplar, Scope.SESSION) == []


def test_another_character_counts_in_the_session_only(exemplar: Exemplar, other: Exemplar) -> None:
    drawings, sweeps = [drawing(exemplar, 0.1), drawing(other, 0.2)], [swept(exemplar, 0.3), swept(other, 0.4)]
    counts = {
        scope: {each.drawer.guidance: each.scores[:, 0].tolist() for each in gather(drawings, sweeps, exemplar, scope)}
        for scope in Scope
    }
    assert counts[Scope.CHARACTER] == {0.5: [0.3], 1.0: [0.1]}
    assert counts[Scope.SESSION] == {0.5: [0.3, 0.4], 1.0: [0.1, 0.2]}
    assert gather(drawings, sweeps, None, Scope.CHARACTER) == []


def test_an_equal_exemplar_is_the_same_character(exemplar: Exemplar) -> None:
    again = exemplar_from_strokes([TICK], 640, 640, 16)
    assert again is not exemplar
    (found,) = gather([drawing(exemplar, 0.1)], [], again, Scope.CHARACTER)
    assert len(found.scores) == 1


def test_what_is_unfinished_or_was_searched_for_does_not_count(exemplar: Exemplar) -> None:
    whole = drawing(exemplar, 0.1)
    drawings = [whole, replace(whole, scores=None), replace(whole, is_found=True)]
    (found,) = gather(drawings, [], exemplar, Scope.CHARACTER)
    assert len(found.scores) == 1
