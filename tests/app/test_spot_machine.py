import pytest
from PySide6.QtWidgets import QApplication

from app.spot_machine import MachineDrawings
from app.spot_people import Subject
from app.spot_round import Pair
from app.status import Activity
from engine import Exemplar
from tests.app.clicks import line_exemplar
from tests.app.spots import shape
from tests.app.studio import BAR, TICK, Studio
from tests.fakes import FakeEngineProcess


class Machine:
    """Machine drawings over a studio, and what was heard of them."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.drawings = MachineDrawings(studio.session)
        self.advanced: list[int] = []
        self.pairs: list[list[Pair]] = []
        self.failed: list[tuple[str, str]] = []
        self.drawings.advanced.connect(self.advanced.append)
        self.drawings.finished.connect(self.pairs.append)
        self.drawings.failed.connect(lambda *words: self.failed.append(words))

    @property
    def engine(self) -> FakeEngineProcess:
        return self.studio.engine

    def asked(self) -> list[tuple[int, int, int]]:
        """Count, seed and first index of what was asked since the beginning of the engine."""
        return [(each.count, each.seed, each.first_index) for each in self.engine.generated]


@pytest.fixture
def machine(qapp: QApplication) -> Machine:
    return Machine(Studio())


def subjects(*exemplars: Exemplar) -> list[Subject]:
    return [Subject(f"character {i}", each, shape(10 + i)) for i, each in enumerate(exemplars)]


ONE, TWO = line_exemplar((100, 100), (540, 400)), line_exemplar((100, 400), (540, 100))


def test_drawings_of_one_exemplar_are_asked_for_at_once(machine: Machine) -> None:
    machine.drawings.draw(subjects(ONE, ONE, ONE, TWO), seed=2**32 - 1)
    machine.engine.answer()
    assert machine.asked() == [(3, 2**32 - 1, 0), (1, 0, 0)]
    assert machine.advanced == [1, 2, 3, 4]
    (pairs,) = machine.pairs
    assert [each.character for each in pairs] == [f"character {i}" for i in range(4)]
    assert [(each.recipe.seed, each.recipe.index) for each in pairs] == [
        (2**32 - 1, 0),
        (2**32 - 1, 1),
        (2**32 - 1, 2),
        (0, 0),
    ]
    assert [each.human[0].points[0, 1] for each in pairs] == [10, 11, 12, 13]
    assert not machine.drawings.is_at_work


def test_the_session_comes_first(machine: Machine) -> None:
    """While it draws nothing is asked, and what it draws arrives as ever."""
    machine.studio.draw(TICK)
    assert machine.studio.activity() is Activity.STEP
    machine.drawings.draw(subjects(ONE), seed=5)
    assert len(machine.engine.generated) == 1
    machine.studio.finish()
    assert machine.asked()[1:] == [(1, 5, 0)]
    assert len(machine.pairs) == 1
    assert len(machine.studio.drawings) == 24
    assert machine.studio.activity() is Activity.UP_TO_DATE


def test_what_the_session_cancels_is_asked_again_from_where_it_was(machine: Machine) -> None:
    machine.drawings.draw(subjects(ONE, ONE, ONE), seed=5)
    machine.engine.step(4 + 2)  # all steps, and two drawings
    machine.studio.draw(TICK)
    machine.studio.finish()
    assert machine.asked()[0] == (3, 5, 0)
    assert len(machine.studio.drawings) == 24
    (pairs,) = machine.pairs
    assert [each.recipe.index for each in pairs] == [0, 1, 2]
    assert machine.failed == []


def test_a_lot_that_is_cancelled_while_it_is_drawn_is_asked_again(machine: Machine) -> None:
    machine.drawings.draw(subjects(ONE, TWO), seed=5)
    machine.engine.step(2)
    machine.studio.draw(BAR)
    machine.studio.finish()
    assert machine.asked() == [(1, 5, 0), (24, 0, 0), (1, 5, 0), (1, 6, 0)]
    assert machine.advanced == [1, 2]


def test_after_stop_the_engine_is_left_alone(machine: Machine) -> None:
    machine.studio.draw_set()
    machine.drawings.draw(subjects(ONE, TWO), seed=5)
    machine.engine.step(2)
    machine.studio.session.stop()
    machine.studio.finish()
    assert machine.failed == [("The engine was stopped", "start again when you like")]
    assert len(machine.engine.generated) == 2
    assert not machine.drawings.is_at_work


def test_an_engine_that_dies_is_asked_again(machine: Machine) -> None:
    machine.drawings.draw(subjects(ONE, ONE), seed=5)
    machine.engine.step(5)
    machine.engine.die()
    assert machine.asked() == [(2, 5, 0)]
    machine.engine.come_back()
    machine.engine.answer()
    assert machine.asked() == [(2, 5, 0), (1, 5, 1)]
    assert machine.advanced == [1, 2]
    assert len(machine.pairs) == 1


def test_failures_end_it(machine: Machine) -> None:
    machine.drawings.draw(subjects(ONE), seed=5)
    machine.engine.fail("It broke", "mend it")
    assert machine.failed == [("It broke", "mend it")]
    machine.drawings.draw(subjects(ONE), seed=5)
    machine.engine.die()
    machine.engine.give_up()
    assert machine.failed[1:] == [("The engine does not start", "restart the program")]
    assert not machine.drawings.is_at_work
    machine.engine.give_up()
    assert len(machine.failed) == 2


def test_when_it_is_stopped_the_engine_stops_too_unless_the_session_needs_it(machine: Machine) -> None:
    machine.drawings.draw(subjects(ONE), seed=5)
    machine.drawings.stop()
    assert machine.engine.cancels == 1
    machine.engine.answer()
    assert (machine.advanced, machine.pairs, machine.failed) == ([], [], [])
    machine.drawings.draw(subjects(ONE), seed=5)
    machine.studio.draw(TICK)
    machine.drawings.stop()
    assert machine.engine.cancels == 1
    machine.studio.finish()
    assert len(machine.studio.drawings) == 24
