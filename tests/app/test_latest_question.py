import itertools

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.latest_question import LatestQuestion
from engine import Guessed, GuessRequest
from tests.app.clicks import line_exemplar
from tests.fakes import FakeEngineProcess


class Asker:
    """Asks for guesses on images of one level, and keeps what it hears."""

    def __init__(self) -> None:
        self.engine = FakeEngineProcess(is_automatic=False)
        tickets = itertools.count(5)
        self.question = LatestQuestion(self.engine, lambda: next(tickets))
        self.heard: list[int] = []
        self.failures: list[str] = []
        self.question.answered.connect(self.hear)
        self.question.failed.connect(lambda message, _: self.failures.append(message))

    def hear(self, answer: Guessed) -> None:
        self.heard.append(answer.ticket)

    def ask(self, level: float) -> None:
        image = np.full((48, 48), level, np.float32)
        self.question.ask(lambda ticket: GuessRequest(line_exemplar(), image, 0, ticket))

    @property
    def asked(self) -> list[float]:
        return [float(each.revealed[0, 0]) for each in self.engine.asked if isinstance(each, GuessRequest)]


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    return Asker()


def test_only_one_is_under_way_and_the_newest_is_next(asker: Asker) -> None:
    for level in (1, 2, 3, 4):
        asker.ask(level)
    assert asker.asked == [1]
    asker.engine.step()
    assert (asker.heard, asker.asked) == ([5], [1, 4])
    asker.engine.answer()
    assert (asker.heard, asker.asked) == ([5, 6], [1, 4])


def test_what_is_forgotten_is_not_heard(asker: Asker) -> None:
    asker.ask(1)
    asker.ask(2)
    asker.question.forget()
    asker.ask(3)
    asker.engine.answer()
    assert (asker.heard, asker.asked) == ([6], [1, 3])


def test_it_is_asked_again_when_the_engine_died_over_it(asker: Asker) -> None:
    asker.ask(1)
    asker.engine.die()
    asker.engine.come_back()
    asker.engine.answer()
    assert (asker.heard, asker.asked) == ([6], [1, 1])


def test_a_failure_is_told_and_the_next_question_is_asked(asker: Asker) -> None:
    asker.ask(1)
    asker.engine.request_failed.emit(4, "of somebody else", "")
    asker.engine.request_failed.emit(5, "It broke", "try again")
    asker.ask(2)
    assert (asker.failures, asker.asked) == (["It broke"], [1, 2])
