import threading
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest

from engine import finishing
from engine.finishing import Finishing
from engine.messages import Exemplar, Frame, GenerationRequest, Image, Scores, Stroke, Variation
from engine.raster import draw_all
from engine.stopwatch import Stopwatch

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


def begun(judge: InkJudge, count: int, exemplar: Exemplar = EXEMPLAR) -> Finishing:
    """Lines being finished as the variations from 100 on."""
    found = Finishing(GenerationRequest(exemplar, count=count), judge, Stopwatch())
    found.take(range(100, 100 + count), lines(count), [{}] * count)
    return found


def variations(judge: InkJudge, count: int = 20) -> list[Variation]:
    with closing(begun(judge, count)) as found:
        return list(found.rest())


def test_portions_have_what_all_at_once_have(monkeypatch: pytest.MonkeyPatch) -> None:
    judge, at_once = InkJudge(), InkJudge()
    found = variations(judge)
    monkeypatch.setattr(finishing, "PORTION", 20)
    expected = variations(at_once)
    assert (judge.given, at_once.given) == ([10, 10], [20])
    assert [each.index for each in found] == list(range(100, 120))
    for one, other in zip(found, expected, strict=True):
        assert np.array_equal(one.image, other.image)
        assert one.scores == other.scores
        assert all(np.array_equal(a.points, b.points) for a, b in zip(one.strokes, other.strokes, strict=True))
    assert np.diff([each.scores.originality for each in found]).min() > 0


LINE, CRUMB = Stroke(np.array([[8, 14], [40, 14]], np.float32)), Stroke(np.array([[34, 24]], np.float32))
BLOT = [Stroke(np.array([[14, y], [24, y]], np.float32)) for y in range(26, 37)]


def drawn(*strokes: Stroke) -> Image:
    return np.asarray(draw_all([strokes], 48, 48, 2.2))


def finished(exemplar: Image, variation: Image) -> list[Variation]:
    """Ten times the same variation of an exemplar, both (1, 48, 48)."""
    request = GenerationRequest(replace(EXEMPLAR, image=exemplar[0]), count=10)
    with closing(Finishing(request, InkJudge(), Stopwatch())) as some:
        some.take(range(10), np.repeat(variation, 10, axis=0), [{}] * 10)
        return list(some.rest())


@pytest.mark.parametrize("has_dot", [False, True], ids=["no dot", "dot"])
def test_a_crumb_is_left_out_where_the_exemplar_has_none(has_dot: bool) -> None:
    found = finished(drawn(LINE, CRUMB) if has_dot else drawn(LINE), drawn(LINE, CRUMB))
    assert [len(each.strokes) for each in found] == [1 + has_dot] * 10
    assert [bool(each.image[20:].any()) for each in found] == [has_dot] * 10


@pytest.mark.parametrize("has_blot", [False, True], ids=["no blot", "blot"])
def test_ink_is_filled_where_the_exemplars_is(has_blot: bool) -> None:
    found = finished(drawn(LINE, *BLOT) if has_blot else drawn(LINE), drawn(LINE, *BLOT))
    inside = [float(each.image[27:36, 15:23].mean()) for each in found]
    assert all((ink > 0.95) == has_blot for ink in inside), inside


def test_what_is_ready_comes_before_the_rest_is_taken() -> None:
    with closing(begun(InkJudge(), 7)) as some:
        wait_for_threads(some)
        assert [each.index for each in some.ready()] == list(range(100, 107))
        some.take(range(107, 110), lines(3), [{}] * 3)
        assert [each.index for each in some.rest()] == [107, 108, 109]
        assert list(some.ready()) == []


def wait_for_threads(some: Finishing) -> None:
    for portion in some._portions:
        portion.result().scores.result()


def test_tracing_and_scoring_have_threads_of_their_own_that_end() -> None:
    judge, before = InkJudge(), threading.active_count()
    some = begun(judge, 20)
    list(some.rest())
    assert threading.active_count() == before + 2
    some.close()
    assert threading.get_ident() not in judge.threads
    assert threading.active_count() == before


def test_a_judge_that_fails_is_heard() -> None:
    with pytest.raises(ValueError, match="no critic"):
        variations(InkJudge(fails=True))


def test_what_is_not_wanted_any_more_is_not_looked_at() -> None:
    judge = InkJudge()
    some = begun(judge, 200)
    next(some.rest())
    some.close()
    assert sum(judge.given) < 100
