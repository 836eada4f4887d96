import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from engine import generation
from engine.generation import Generation, StoppedError
from engine.importance import Importance
from engine.messages import Exemplar, Frame, GenerationRequest, Image, Scores, Stroke, Variation
from engine.raster import draw_all
from engine.recipe import Recipe

EXEMPLAR = Exemplar(image=np.zeros((48, 48), np.float32), frame=Frame(48, 48, (24.0, 24.0), 1.0, 2.2), strokes=())


class InkJudge:
    """Scores by how much ink there is; keeps how many drawings it was given, and by which thread."""

    def __init__(self, fails: bool = False) -> None:
        self.given: list[int] = []
        self.threads: set[int] = set()
        self.fails = fails

    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        self.given.append(len(images))
        self.threads.add(threading.get_ident())
        if self.fails:
            raise ValueError("no critic")
        return [Scores(float(ink), 1.0) for ink in images.sum(axis=(1, 2))]


def lines(count: int) -> Image:
    """Drawings of one line each, every one longer than the one before."""
    ends = np.linspace(12, 40, count)
    return draw_all([[Stroke(np.array([[8, 24], [end, 24]], np.float32))] for end in ends], 48, 48, 2.2)


def variations(judge: InkJudge, count: int = 20, stopped: list[bool] | None = None) -> Iterator[Variation]:
    request = GenerationRequest(EXEMPLAR, count=count)
    made = Generation(request, None, judge, Recipe(), lambda: bool(stopped))  # type: ignore[arg-type]
    return made._variations(range(100, 100 + count), lines(count), Importance())


def test_portions_have_what_all_at_once_have(monkeypatch: pytest.MonkeyPatch) -> None:
    judge, at_once = InkJudge(), InkJudge()
    found = list(variations(judge))
    monkeypatch.setattr(generation, "PORTION", 20)
    expected = list(variations(at_once))
    assert (judge.given, at_once.given) == ([8, 8, 4], [20])
    assert [each.index for each in found] == list(range(100, 120))
    for one, other in zip(found, expected, strict=True):
        assert np.array_equal(one.image, other.image)
        assert one.scores == other.scores
        assert all(np.array_equal(a.points, b.points) for a, b in zip(one.strokes, other.strokes, strict=True))
    assert np.diff([each.scores.originality for each in found]).min() > 0


@pytest.mark.parametrize("has_dot", [False, True], ids=["no dot", "dot"])
def test_a_crumb_is_left_out_where_the_exemplar_has_none(has_dot: bool) -> None:
    line, crumb = Stroke(np.array([[8, 24], [40, 24]], np.float32)), Stroke(np.array([[30, 34]], np.float32))
    exemplar = replace(EXEMPLAR, image=draw_all([[line, crumb] if has_dot else [line]], 48, 48, 2.2)[0])
    made = Generation(
        GenerationRequest(exemplar, count=10),
        None,  # type: ignore[arg-type]
        InkJudge(),
        Recipe(),
        lambda: False,
    )
    found = list(made._variations(range(10), draw_all([[line, crumb]] * 10, 48, 48, 2.2), Importance()))
    assert [len(each.strokes) for each in found] == [1 + has_dot] * 10
    assert [bool(each.image[30:].any()) for each in found] == [has_dot] * 10


def test_the_first_are_there_before_the_last_are_looked_at() -> None:
    judge = InkJudge()
    stream = variations(judge, count=24)
    next(stream)
    assert sum(judge.given) <= 16
    del stream  # and with it its thread


def test_scoring_has_a_thread_of_its_own_that_ends_with_the_lot() -> None:
    judge, before = InkJudge(), threading.active_count()
    list(variations(judge))
    assert threading.get_ident() not in judge.threads
    assert threading.active_count() == before


def test_a_judge_that_fails_is_heard() -> None:
    with pytest.raises(ValueError, match="no critic"):
        list(variations(InkJudge(fails=True)))


def test_whoever_stops_gets_no_more() -> None:
    stopped: list[bool] = []
    stream = variations(InkJudge(), stopped=stopped)
    next(stream)
    stopped.append(True)
    with pytest.raises(StoppedError):
        next(stream)
