"""Whose critics the engine's process asks."""

import queue
from ctypes import c_longlong
from dataclasses import replace

from app.engine_worker import Beginning, Failed, Request, Worker
from engine import Scored
from tests.app.child_process import score_request
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
    for request in requests:
        inbox.put(request)
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
