"""What the user asks for in so many words: generate, stop, more, more like this."""

import pytest
from pytestqt.qtbot import QtBot

from app.generation_settings import GenerationSettings
from app.status import Activity
from tests.app.studio import BAR, TICK, Studio


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    return Studio()


def test_generate_with_a_locked_seed_draws_the_same_set(studio: Studio) -> None:
    studio.draw_set()
    studio.session.generate()
    studio.finish()
    assert [(each.seed, each.first_index) for each in studio.engine.generated] == [(0, 0), (0, 0)]


def test_generate_with_an_unlocked_seed_takes_the_next_once(studio: Studio) -> None:
    studio.session.set_settings(GenerationSettings(is_seed_locked=False, seed=2**32 - 1))
    studio.draw_set()
    studio.session.generate()
    studio.finish()
    assert [each.seed for each in studio.engine.generated] == [2**32 - 1, 0]
    assert studio.session.settings.seed == 0


def test_generate_on_a_blank_page_says_what_is_missing(studio: Studio) -> None:
    studio.session.generate()
    studio.session.more()
    assert studio.errors == [("There is no ink to start from", "draw something first")] * 2
    assert studio.engine.generated == []


def test_stop_leaves_what_is_finished(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step(4 + 5)
    studio.session.stop()
    assert studio.engine.cancels == 1
    assert studio.indices() == [0, 1, 2, 3, 4]
    assert studio.activity() is Activity.WAITING
    studio.finish()
    assert studio.indices() == [0, 1, 2, 3, 4]
    assert len(studio.engine.generated) == 1


def test_stop_takes_back_what_was_about_to_be_asked(studio: Studio, qtbot: QtBot) -> None:
    with studio.stroke(TICK):
        pass
    studio.session.stop()
    qtbot.wait(20)
    assert studio.engine.generated == []


def test_more_goes_on_behind_those_that_are_there(studio: Studio) -> None:
    studio.draw_set()
    studio.session.more()
    studio.session.more()
    studio.finish()
    assert [each.first_index for each in studio.engine.generated] == [0, 24, 48]
    assert studio.indices() == list(range(72))
    assert studio.activity() is Activity.UP_TO_DATE


def test_more_waits_for_the_set_that_is_being_drawn(studio: Studio) -> None:
    studio.draw(TICK)
    studio.session.more()
    assert len(studio.engine.generated) == 1
    studio.finish()
    assert studio.indices() == list(range(48))


def test_more_draws_a_set_where_there_is_none(studio: Studio) -> None:
    studio.add(TICK)
    studio.session.more()
    studio.finish()
    assert studio.indices() == list(range(24))
    assert len(studio.engine.generated) == 1


def test_more_of_a_set_that_was_stopped_draws_it_anew(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step(6)
    studio.session.stop()
    studio.session.more()
    studio.finish()
    assert [each.first_index for each in studio.engine.generated] == [0, 0]
    assert studio.indices() == list(range(24))


def test_more_after_a_change_draws_what_was_changed(studio: Studio) -> None:
    studio.draw(TICK)
    studio.add(BAR)
    studio.session.more()
    studio.finish()
    assert len(studio.engine.generated) == 2
    assert studio.engine.generated[1].exemplar is studio.session.exemplar
    assert studio.indices() == list(range(24))


def test_more_like_a_variation_makes_it_the_exemplar_and_can_be_undone(studio: Studio) -> None:
    studio.draw_set()
    chosen, before = studio.drawings[3], studio.document.page()
    studio.session.more_like(chosen.key)
    assert studio.document.page().strokes == chosen.strokes
    assert len(studio.engine.generated) == 2
    studio.finish()
    assert studio.engine.generated[1].exemplar is studio.session.exemplar
    assert len(studio.engine.generated) == 2
    studio.document.undo_stack.undo()
    assert studio.document.page() is before


def test_more_like_a_drawing_without_ink_says_so(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step()
    studio.session.more_like(studio.drawings[0].key)
    assert [message for message, _ in studio.errors] == ["That drawing has no ink to start from"]
