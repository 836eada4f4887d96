"""Drawing, waiting, and what comes of it."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.document import Sheet
from app.generation_settings import GenerationSettings
from app.page import Page
from app.status import Activity, Status
from engine import Finished, Preview, Variation
from tests.app.studio import BAR, HOOK, TICK, Studio
from tests.fakes import FakeEngineProcess


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    return Studio()


def test_a_stroke_is_followed_by_variations(studio: Studio) -> None:
    studio.draw_set()
    assert studio.indices() == list(range(24))
    assert all(drawing.is_finished for drawing in studio.drawings)
    assert studio.said() == ["Drawing", "Waiting", *(f"Step {k} of 4" for k in range(1, 5)), "Up to date"]
    first = studio.drawings[3]
    assert (first.guidance, first.steps, first.seed, first.family) == (1.0, 4, 0, "cfgdm")
    assert first.exemplar is studio.session.exemplar


def test_the_step_is_told_from_the_moment_of_asking(studio: Studio) -> None:
    studio.draw(TICK)
    assert studio.session.status == Status(Activity.STEP, 1, 4)
    studio.engine.step(3)
    assert studio.session.status == Status(Activity.STEP, 3, 4)
    studio.session.set_settings(replace(studio.session.settings, steps=6))
    studio.settle()
    assert studio.session.status.text() == "Step 1 of 6"


def test_nothing_is_asked_during_a_stroke(studio: Studio) -> None:
    with studio.stroke(TICK):
        studio.add(BAR)
        studio.settle()
        assert studio.engine.generated == []
        assert studio.activity() is Activity.DRAWING
    studio.settle()
    assert len(studio.engine.generated) == 1


def test_previews_stand_in_the_places_of_the_coming_variations(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step(2)
    assert studio.indices() == list(range(24))
    assert not any(drawing.is_finished for drawing in studio.drawings)
    assert float(studio.drawings[0].image.max()) == 0.5
    keys = [drawing.key for drawing in studio.drawings]
    studio.engine.step(2 + 3)
    assert [drawing.is_finished for drawing in studio.drawings] == [True] * 3 + [False] * 21
    assert [drawing.key for drawing in studio.drawings] == keys


def test_a_large_set_is_shown_lot_by_lot(studio: Studio) -> None:
    """As the engine draws it: previews of the third lot come after the variations of the first."""
    studio.session.set_settings(GenerationSettings(count=30))
    studio.draw(TICK)
    ticket = studio.engine.generated[0].ticket
    images = np.ones((12, 48, 48), np.float32)
    studio.engine.event_arrived.emit(Preview(ticket, 1, 12, images, 0))
    assert studio.indices() == list(range(24)), "there is room for the next lot, which moves nothing"
    assert [bool(drawing.image.any()) for drawing in studio.drawings] == [True] * 12 + [False] * 12
    studio.engine.event_arrived.emit(Preview(ticket, 9, 12, images[:6], 24))
    assert studio.indices() == list(range(30))
    assert [drawing.steps for drawing in studio.drawings] == [4] * 30
    assert studio.session.status.text() == "Step 9 of 12"


def test_a_new_set_takes_the_place_of_the_old_one_when_its_first_preview_is_there(studio: Studio) -> None:
    studio.draw_set()
    old = {drawing.key for drawing in studio.drawings}
    studio.draw(BAR)
    assert {drawing.key for drawing in studio.drawings} == old
    studio.engine.step()
    assert not old & {drawing.key for drawing in studio.drawings}
    assert len(studio.drawings) == 24


def test_favourites_and_own_drawings_stay(studio: Studio) -> None:
    studio.draw_set()
    studio.draw(BAR, Sheet.HAND)
    studio.session.keep_hand()
    studio.finish()
    pinned = studio.drawings[5].key
    studio.session.set_favourite([pinned], True)
    studio.draw_set(HOOK)
    kept = [drawing for drawing in studio.drawings if drawing.is_favourite or drawing.is_by_hand]
    assert kept[0].key == pinned
    assert [drawing.family for drawing in kept] == ["cfgdm", "hand"]
    assert len(studio.drawings) == 26


def test_a_favourite_is_not_drawn_a_second_time(studio: Studio) -> None:
    studio.draw_set()
    pinned = studio.drawings[5]
    studio.session.set_favourite([pinned.key], True)
    studio.session.generate()
    studio.engine.step()
    kept = studio.session.drawings.get(pinned.key)
    assert kept is not None
    assert kept.image is pinned.image
    studio.finish()
    assert sorted(studio.indices()) == list(range(24))
    assert [drawing.key for drawing in studio.drawings if drawing.index == 5] == [pinned.key]


def test_answers_to_an_old_ticket_are_ignored(studio: Studio) -> None:
    """Even if the engine goes on with it."""
    studio.draw(TICK)
    old = studio.engine.generated[0].ticket
    studio.draw(BAR)
    studio.engine.answer()
    before = [(drawing.key, drawing.image) for drawing in studio.drawings]
    exemplar = studio.drawings[0].exemplar
    studio.engine.event_arrived.emit(Preview(old, 1, 4, np.ones((24, 48, 48), np.float32)))
    scores = studio.drawings[0].scores
    assert scores is not None
    studio.engine.event_arrived.emit(Variation(old, 30, 0, exemplar.image, (), scores))
    studio.engine.event_arrived.emit(Finished(old))
    studio.engine.request_failed.emit(old, "It broke", "too late")
    assert [(drawing.key, drawing.image) for drawing in studio.drawings] == before
    assert studio.errors == []


def test_an_old_finish_does_not_end_the_new_run(studio: Studio) -> None:
    studio.draw(TICK)
    old = studio.engine.generated[0].ticket
    studio.draw(BAR)
    studio.engine.event_arrived.emit(Finished(old))
    studio.engine.request_failed.emit(old, "It broke", "too late")
    assert studio.errors == []
    studio.engine.step(2)
    assert len(studio.drawings) == 24
    assert studio.activity() is not Activity.UP_TO_DATE


def test_a_drawing_taken_back_to_what_it_was_is_not_drawn_again(studio: Studio) -> None:
    studio.draw_set()
    studio.add(BAR)
    studio.document.undo_stack.undo()
    studio.settle()
    assert len(studio.engine.generated) == 1
    assert studio.activity() is Activity.UP_TO_DATE


def test_undo_and_clear_are_followed_too(studio: Studio) -> None:
    studio.draw_set()
    studio.draw_set(BAR)
    studio.document.undo_stack.undo()
    studio.settle()
    assert len(studio.engine.generated) == 3
    studio.document.change(Page(), "Clear")
    studio.settle()
    assert studio.session.exemplar is None
    assert len(studio.engine.generated) == 3


def test_a_slow_engine_is_given_a_moment_of_quiet(studio: Studio, qtbot: QtBot) -> None:
    studio.draw(TICK)
    studio.now = 4.0
    studio.finish()
    studio.draw(BAR)
    assert len(studio.engine.generated) == 1
    studio.now = 4.3
    qtbot.waitUntil(lambda: len(studio.engine.generated) == 2)


def test_settings_are_followed(studio: Studio) -> None:
    studio.draw_set()
    studio.session.set_settings(replace(studio.session.settings, guidance=2.5, originality=0.5))
    assert studio.activity() is Activity.WAITING
    studio.settle()
    assert [(each.guidance, each.originality) for each in studio.engine.generated] == [(1.0, None), (2.5, 0.5)]


def test_drawings_tell_what_was_asked_of_them(studio: Studio) -> None:
    studio.draw_set()
    assert {drawing.originality for drawing in studio.drawings} == {None}
    studio.session.set_settings(replace(studio.session.settings, guidance=2.5, originality=0.75, seed=9))
    studio.settle()
    studio.engine.step(2)
    asked = {(each.originality, each.guidance, each.seed, each.is_finished) for each in studio.drawings}
    assert asked == {(0.75, 2.5, 9, False)}
    studio.finish()
    asked = {(each.originality, each.guidance, each.seed, each.is_finished) for each in studio.drawings}
    assert asked == {(0.75, 2.5, 9, True)}


def test_the_same_settings_are_no_change(studio: Studio) -> None:
    studio.draw_set()
    heard: list[GenerationSettings] = []
    studio.session.settings_changed.connect(heard.append)
    studio.session.set_settings(GenerationSettings())
    studio.session.set_settings(GenerationSettings(is_seed_locked=False))
    studio.settle()
    assert heard == [GenerationSettings(is_seed_locked=False)]
    assert len(studio.engine.generated) == 1


def test_a_failed_generation_is_told_and_its_previews_go(studio: Studio) -> None:
    cleared: list[bool] = []
    studio.session.error_cleared.connect(lambda: cleared.append(True))
    studio.draw(TICK)
    studio.engine.step()
    studio.engine.fail("No paper", "buy some")
    studio.settle()
    assert studio.errors == [("No paper", "buy some")]
    assert (studio.drawings, studio.activity()) == ([], Activity.WAITING)
    assert len(studio.engine.generated) == 1
    studio.session.generate()
    assert cleared == []
    studio.finish()
    assert cleared == [True]


def test_the_exemplar_changes_only_if_the_engine_would_see_it(studio: Studio) -> None:
    heard: list[bool] = []
    studio.session.exemplar_changed.connect(lambda: heard.append(True))
    studio.draw(TICK)
    assert len(heard) == 1
    timed = replace(TICK, times=np.arange(3, dtype=np.float32))
    studio.document.change(Page(strokes=(timed,)), "Stroke")
    assert len(heard) == 1


def test_what_is_there_at_the_start_is_not_drawn(qtbot: QtBot) -> None:
    studio = Studio()
    studio.draw_set()
    engine = FakeEngineProcess(is_automatic=False)
    type(studio.session)(studio.document, engine)
    studio.settle()
    assert engine.generated == []
