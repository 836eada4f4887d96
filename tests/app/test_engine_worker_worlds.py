"""Whose critics the engine's process asks."""

import queue
from ctypes import c_longlong
from dataclasses import replace

from app.engine_worker import MOST_OPEN, Beginning, Failed, Request, Worker
from engine import Finished, Scored
from tests.app.child_process import request, score_request
from tests.fakes import FakeEngine


def answered(*requests: Request, family: str = "cfgdm") -> tuple[list[str], list[object]]:
    """Which engines were opened, and what the worker said."""
    opened: list[str] = []
    said: list[object] = []

    def opener(name: str) -> FakeEngine:
        opened.append(name)
        return FakeEngine()

    inbox: queue.SimpleQueue[Request] = queue.SimpleQueue()
    worker = Worker(Beginning(opener, family, c_longlong(0)), inbox, said.append)
    for each in requests:
        inbox.put(each)
        worker.answer_next()
    return opened, said


def test_characters_are_judged_by_the_engine_that_is_open() -> None:
    opened, said = answered(score_request(1), score_request(2), family="cfgdm-live")
    assert opened == ["cfgdm-live"]
    assert [answer.ticket for answer in said if isinstance(answer, Scored)] == [1, 2]


def test_sketches_are_judged_by_an_engine_of_their_world() -> None:
    opened, said = answered(score_request(1), replace(score_request(2), world="sketches"), score_request(3))
    assert opened == ["cfgdm", "cfgdm-sketches"]
    assert [answer.ticket for answer in said if isinstance(answer, Scored)] == [1, 2, 3]


def test_a_world_that_nobody_knows_is_told() -> None:
    opened, said = answered(replace(score_request(4), world="maps"))
    assert said == [Failed(4, "There is no world 'maps'", "choose one of characters, sketches")]
    assert opened == []


def test_only_the_engines_that_were_used_last_stay_open() -> None:
    families = [f"family-{number}" for number in range(MOST_OPEN + 1)]
    drawn = [replace(request(number + 1), family=family) for number, family in enumerate(families)]
    again = [replace(request(10), family=families[-1]), replace(request(11), family=families[0])]
    opened, said = answered(*drawn, *again, family="family-0")
    assert opened == [*families, families[0]]
    assert len([each for each in said if isinstance(each, Finished)]) == len(drawn) + 2


def test_the_engine_that_drew_last_judges() -> None:
    drawn = [replace(request(number + 1), family=f"family-{number}") for number in range(MOST_OPEN + 1)]
    opened, _ = answered(*drawn, score_request(20), family="family-0")
    assert opened == [f"family-{number}" for number in range(MOST_OPEN + 1)]
