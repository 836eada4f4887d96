"""What is done to drawings can be undone; own drawings; documents that are opened and saved."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.document import Sheet
from app.drawing import HAND, Drawing
from app.generation_settings import GenerationSettings
from app.page import Page
from app.status import Activity
from engine import Scores
from tests.app.studio import BAR, HOOK, TICK, Studio


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    return Studio()


@pytest.fixture
def filled(studio: Studio) -> Studio:
    """With 24 variations."""
    studio.draw_set()
    return studio


def keep_hand(studio: Studio) -> Drawing:
    studio.draw(BAR, Sheet.HAND)
    studio.session.keep_hand()
    return studio.drawings[-1]


def test_deleting_can_be_undone_and_done_again(filled: Studio) -> None:
    keys = [drawing.key for drawing in filled.drawings]
    filled.session.delete([keys[2], keys[3], keys[20]])
    gone = [*keys[:2], *keys[4:20], *keys[21:]]
    assert [drawing.key for drawing in filled.drawings] == gone
    filled.document.undo_stack.undo()
    assert [drawing.key for drawing in filled.drawings] == keys
    filled.document.undo_stack.redo()
    assert [drawing.key for drawing in filled.drawings] == gone


def test_deleting_nothing_is_nothing_to_undo(filled: Studio) -> None:
    count = filled.document.undo_stack.count()
    filled.session.delete([10_000])
    filled.session.set_favourite([10_000], True)
    filled.session.set_favourite([filled.drawings[0].key], False)
    assert filled.document.undo_stack.count() == count


def test_a_drawing_deleted_while_it_is_drawn_does_not_come_back_unfinished(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step()
    studio.session.delete([studio.drawings[7].key])
    studio.finish()
    studio.document.undo_stack.undo()
    assert studio.indices() == [index for index in range(24) if index != 7]
    assert all(drawing.is_finished for drawing in studio.drawings)


def test_all_others_go_and_come_back(filled: Studio) -> None:
    own = keep_hand(filled)
    pinned = filled.drawings[4].key
    filled.session.set_favourite([pinned], True)
    filled.session.delete_others()
    assert [drawing.key for drawing in filled.drawings] == [pinned, own.key]
    filled.document.undo_stack.undo()
    assert filled.indices(lambda each: not each.is_by_hand) == list(range(24))


def test_pinning_can_be_undone_and_leaves_alone_what_was_pinned_before(filled: Studio) -> None:
    keys = [drawing.key for drawing in filled.drawings[:3]]
    filled.session.set_favourite(keys[:1], True)
    filled.session.set_favourite(keys, True)
    assert filled.indices(lambda each: each.is_favourite) == [0, 1, 2]
    filled.document.undo_stack.undo()
    assert filled.indices(lambda each: each.is_favourite) == [0]


def test_a_preview_can_be_pinned_and_stays_so(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step()
    studio.session.set_favourite([studio.drawings[1].key], True)
    studio.finish()
    assert studio.indices(lambda each: each.is_favourite and each.is_finished) == [1]


def test_an_own_drawing_is_kept_scored_and_gives_way_to_a_blank_page(filled: Studio) -> None:
    own = keep_hand(filled)
    assert (own.family, own.is_finished) == (HAND, False)
    assert filled.document.page(Sheet.HAND).is_blank
    filled.finish()
    own = filled.drawings[-1]
    assert own.scores == Scores(1.0, 0.5)
    assert own.exemplar is filled.session.exemplar
    assert len(filled.engine.scored) == 1


def test_an_own_drawing_lies_where_the_exemplar_does(filled: Studio) -> None:
    """Its ink is centred on the exemplar's, and as large: the box of a tick is 300 pixels, that of a bar 400."""
    own = keep_hand(filled)
    points = own.strokes[0].points
    np.testing.assert_allclose(points, [[100, 250], [400, 250]], atol=1e-3)


def test_undo_takes_an_own_drawing_back_to_its_page(filled: Studio) -> None:
    own = keep_hand(filled)
    filled.finish()
    filled.document.undo_stack.undo()
    assert filled.session.drawings.get(own.key) is None
    assert filled.document.page(Sheet.HAND).strokes == (BAR,)
    filled.document.undo_stack.redo()
    again = filled.session.drawings.get(own.key)
    assert again is not None
    assert again.scores == Scores(1.0, 0.5)
    assert len(filled.engine.scored) == 1


def test_an_own_drawing_undone_before_it_was_scored_is_scored_when_it_comes_back(filled: Studio) -> None:
    keep_hand(filled)
    filled.document.undo_stack.undo()
    filled.finish()
    filled.document.undo_stack.redo()
    filled.finish()
    assert filled.drawings[-1].scores == Scores(1.0, 0.5)


def test_own_drawings_are_scored_anew_against_another_exemplar(filled: Studio) -> None:
    keep_hand(filled)
    keep_hand(filled)
    filled.finish()
    before = filled.drawings[-1]
    filled.draw_set(HOOK)
    own = [drawing for drawing in filled.drawings if drawing.is_by_hand]
    assert [drawing.scores for drawing in own] == [Scores(1.0, 0.5), Scores(1.1, 0.5)]
    assert all(drawing.exemplar is filled.session.exemplar for drawing in own)
    assert all(each.exemplar is not before.exemplar for each in own)
    assert filled.engine.scored[-1].exemplar is filled.session.exemplar


def test_scores_against_an_exemplar_that_is_gone_are_ignored(filled: Studio) -> None:
    keep_hand(filled)
    old = filled.engine.scored[-1]
    filled.draw(HOOK)
    filled.engine.event_arrived.emit(filled.engine.engine.score(old))
    assert not filled.drawings[-1].is_finished
    filled.finish()
    own = next(drawing for drawing in filled.drawings if drawing.is_by_hand)
    assert own.exemplar is filled.session.exemplar


def test_an_own_drawing_needs_ink_on_both_pages(studio: Studio) -> None:
    studio.draw(BAR, Sheet.HAND)
    studio.session.keep_hand()
    studio.draw_set()
    studio.document.change(Page(), "Clear", Sheet.HAND)
    studio.session.keep_hand()
    assert [message for message, _ in studio.errors] == ["There is no ink to start from"] * 2
    assert not studio.indices(lambda each: each.is_by_hand)


def test_failed_scoring_is_told_once(filled: Studio) -> None:
    keep_hand(filled)
    filled.engine.request_failed.emit(filled.engine.scored[-1].ticket, "Scoring failed", "the log has the details")
    filled.settle()
    assert filled.errors == [("Scoring failed", "the log has the details")]


def test_a_document_comes_back_as_it_was_saved(filled: Studio, qtbot: QtBot) -> None:
    keep_hand(filled)
    filled.finish()
    filled.session.set_favourite([filled.drawings[2].key], True)
    filled.draw(HOOK, Sheet.HAND)
    saved = filled.session.snapshot()
    opened = Studio()
    opened.session.restore(*saved)
    opened.settle()
    again = opened.session.snapshot()
    assert again.page is saved.page
    assert again.hand_page is saved.hand_page
    assert again.settings == saved.settings
    keyless = [replace(drawing, key=0).__dict__ for drawing in saved.drawings]
    assert [replace(drawing, key=0).__dict__ for drawing in again.drawings] == keyless
    assert opened.engine.generated == []
    assert opened.activity() is Activity.UP_TO_DATE
    assert not opened.document.undo_stack.canUndo()


def test_keys_of_another_session_do_not_clash(filled: Studio) -> None:
    saved = filled.session.snapshot()
    doubled = [replace(drawing, key=1) for drawing in saved.drawings]
    filled.session.restore(saved.page, saved.hand_page, doubled, saved.settings)
    filled.session.more()
    filled.finish()
    keys = [drawing.key for drawing in filled.drawings]
    assert len(set(keys)) == len(keys) == 48
    assert filled.indices() == list(range(48))


def test_opening_ends_what_runs(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step()
    studio.session.restore(Page(), None, (), GenerationSettings(count=5))
    studio.finish()
    assert (studio.drawings, studio.activity()) == ([], Activity.WAITING)
    assert studio.session.exemplar is None
    assert studio.session.settings.count == 5
    assert len(studio.engine.generated) == 1


def test_a_snapshot_leaves_out_what_is_being_drawn(studio: Studio) -> None:
    studio.draw(TICK)
    studio.engine.step(4 + 2)
    assert [drawing.index for drawing in studio.session.snapshot().drawings] == [0, 1]


def test_the_selection_loses_what_is_deleted(filled: Studio) -> None:
    keys = [drawing.key for drawing in filled.drawings[:3]]
    filled.session.selection.select(keys, keys[1])
    filled.session.delete(keys[1:2])
    assert filled.session.selection.keys == {keys[0], keys[2]}
    assert filled.session.selection.current == keys[0]
