"""The engine dies under the session, and the session goes on."""

import pytest
from pytestqt.qtbot import QtBot

from app.aim import Region
from app.document import Sheet
from app.status import Activity
from engine import Scores
from tests.app import child_engines
from tests.app.child_process import Open
from tests.app.studio import BAR, TICK, Studio

ANYWHERE = Region((0, 10), (0, 1))


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    return Studio()


def test_a_death_costs_nothing_that_was_shown_and_the_rest_is_drawn(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step(4 + 10)
    shown = [(drawing.key, drawing.image) for drawing in studio.drawings[:10]]
    studio.engine.die()
    assert studio.activity() is Activity.RESTARTING
    assert [(drawing.key, drawing.image) for drawing in studio.drawings[:10]] == shown
    studio.engine.come_back()
    studio.finish()
    assert [(drawing.key, drawing.image) for drawing in studio.drawings[:10]] == shown
    assert studio.indices() == list(range(24))
    first, second = studio.engine.generated
    assert (second.first_index, second.count, second.seed) == (10, 14, first.seed)
    assert second.ticket > first.ticket
    assert studio.activity() is Activity.UP_TO_DATE


def test_a_death_before_the_first_preview_costs_nothing(studio: Studio) -> None:
    studio.draw_set()
    old = [drawing.key for drawing in studio.drawings]
    studio.draw(BAR)
    studio.engine.die()
    assert [drawing.key for drawing in studio.drawings] == old
    studio.engine.come_back()
    studio.finish()
    assert studio.indices() == list(range(24))
    assert not set(old) & {drawing.key for drawing in studio.drawings}


def test_a_death_after_the_last_variation_needs_nothing_more(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step(4 + 24)
    studio.engine.die()
    studio.engine.come_back()
    assert len(studio.engine.generated) == 1
    assert studio.activity() is Activity.UP_TO_DATE


def test_a_death_while_idle_is_said_and_nothing_is_asked_again(studio: Studio) -> None:
    studio.draw_set()
    studio.engine.die()
    assert studio.activity() is Activity.RESTARTING
    studio.engine.come_back()
    assert studio.activity() is Activity.UP_TO_DATE
    assert len(studio.engine.generated) == 1


def test_what_is_asked_after_the_death_is_asked_once(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.die()
    studio.draw(BAR)
    studio.engine.come_back()
    studio.settle()
    assert len(studio.engine.generated) == 2
    assert studio.engine.generated[1].exemplar is studio.session.exemplar


def test_stop_during_the_restart_is_final(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step()
    studio.engine.die()
    studio.session.stop()
    studio.engine.come_back()
    studio.settle()
    assert len(studio.engine.generated) == 1
    assert (studio.drawings, studio.activity()) == ([], Activity.WAITING)


def test_scores_that_were_owed_are_asked_again(studio: Studio) -> None:
    studio.draw_set()
    studio.draw(BAR, Sheet.HAND)
    studio.session.keep_hand()
    studio.engine.die()
    studio.engine.come_back()
    studio.finish()
    assert len(studio.engine.scored) == 2
    assert studio.drawings[-1].scores == Scores(1.0, 0.5)


def test_a_search_goes_on_after_a_death(studio: Studio) -> None:
    studio.draw_set()
    studio.session.aim(ANYWHERE)
    studio.engine.step(4 + 5)
    studio.engine.die()
    studio.engine.come_back()
    studio.finish()
    progress = studio.session.aim_progress
    assert progress is not None
    assert (progress.is_over, progress.found, progress.tries) == (True, 24, 24)


def test_an_engine_that_is_given_up_is_said_and_not_waited_for(studio: Studio) -> None:
    studio.draw_set()
    studio.engine.die()
    studio.engine.give_up()
    assert studio.errors == [("The engine does not start", "restart the program")]
    assert studio.activity() is Activity.UP_TO_DATE


def test_a_request_lost_for_good_is_told_and_its_previews_go(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step(2)
    studio.engine.die()
    studio.engine.fail("The engine stopped", "try again")
    studio.engine.give_up()
    assert ("The engine stopped", "try again") in studio.errors
    assert (studio.drawings, studio.activity()) == ([], Activity.WAITING)


def test_with_a_real_child_that_is_killed_while_it_works(opened: Open, qtbot: QtBot) -> None:
    listener = opened(child_engines.slow)
    studio = Studio(listener.engine)
    studio.draw(TICK)
    listener.wait(lambda: studio.session.status.step > 2)
    listener.kill()
    listener.wait(lambda: studio.activity() is Activity.RESTARTING)
    assert len(studio.drawings) == 24
    listener.wait(lambda: studio.activity() is Activity.UP_TO_DATE)
    assert studio.indices() == list(range(24))
    assert all(drawing.is_finished for drawing in studio.drawings)
    assert studio.errors == []
