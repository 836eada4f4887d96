"""The search on the plane, as the session does it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.aim import AimProgress, Region
from app.document_file import read_document, write_document
from app.document_manifest import Contents
from app.status import Activity
from tests.app.studio import BAR, TICK, Studio

FAKE_LANDS_HERE = Region((2.7, 3.45), (0, 1))
"""The pretended engine's variation i is i / 10 original: 27 to 34 lie inside."""
NOWHERE = Region((900, 901), (0, 1))


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    filled = Studio()
    filled.draw_set()
    return filled


def progress(studio: Studio) -> AimProgress:
    found = studio.session.aim_progress
    assert found is not None
    return found


def test_there_is_no_search_at_first(studio: Studio) -> None:
    assert studio.session.aim_progress is None


def test_only_what_lands_inside_becomes_a_drawing(studio: Studio) -> None:
    studio.session.aim(FAKE_LANDS_HERE)
    studio.engine.step(4)
    assert len(studio.drawings) == 24
    studio.engine.step(24)
    assert studio.indices()[24:] == list(range(27, 35))
    assert (progress(studio).tries, progress(studio).found, progress(studio).is_over) == (24, 8, False)
    lot = studio.engine.generated[1]
    asked = {(drawing.originality, drawing.guidance) for drawing in studio.drawings[24:]}
    assert asked == {(lot.originality, lot.guidance)}
    assert lot.originality == 2.0  # the middle of the region is out of reach


def test_it_asks_for_further_lots_and_gives_up(studio: Studio) -> None:
    heard: list[bool] = []
    studio.session.aim_changed.connect(lambda: heard.append(True))
    studio.session.aim(NOWHERE)
    studio.finish()
    assert (progress(studio).is_over, progress(studio).is_stopped) == (True, False)
    assert progress(studio).tries == 24 * (len(studio.engine.generated) - 1) > 0
    assert len(heard) >= progress(studio).tries
    assert len(studio.drawings) == 24
    indices = [each.first_index for each in studio.engine.generated]
    assert indices == [24 * lot for lot in range(len(indices))]
    assert studio.activity() is Activity.UP_TO_DATE


def test_it_ends_with_enough(studio: Studio) -> None:
    studio.session.aim(Region((0, 100), (0, 1)))
    studio.finish()
    assert (progress(studio).is_over, progress(studio).found) == (True, 24)
    assert len(studio.engine.generated) == 2


def test_the_progress_does_not_flicker_between_lots(studio: Studio) -> None:
    before = len(studio.statuses)
    studio.session.aim(NOWHERE)
    studio.finish()
    assert studio.said()[before:].count("Waiting") == 0
    assert studio.said()[before:][:5] == ["Step 1 of 4", "Step 2 of 4", "Step 3 of 4", "Step 4 of 4", "Step 1 of 4"]


def test_it_waits_for_the_set_that_is_being_drawn(studio: Studio) -> None:
    studio.draw(BAR)
    studio.session.aim(FAKE_LANDS_HERE)
    assert (len(studio.engine.generated), progress(studio).tries) == (2, 0)
    studio.finish()
    assert progress(studio).tries > 0


def test_a_change_that_is_about_to_be_drawn_does_not_end_it(qtbot: QtBot) -> None:
    """A slow engine is left a moment of quiet: whoever aims within it gets the set first, and then the search."""
    studio = Studio()
    studio.draw(BAR)
    studio.now = 4.0
    studio.finish()
    studio.draw(TICK)
    assert len(studio.engine.generated) == 1
    studio.session.aim(FAKE_LANDS_HERE)
    studio.now = 11.0
    qtbot.wait(400)
    studio.engine.step(4 + 24 + 1 + 4 + 24)
    assert progress(studio).tries == 24
    assert not progress(studio).is_over
    assert [each.first_index for each in studio.engine.generated] == [0, 0, 24]
    assert {id(each.exemplar) for each in studio.drawings} == {id(studio.session.exemplar)}
    assert studio.indices() == [*range(24), *range(27, 35)]


def test_what_was_found_stays_as_long_as_the_exemplar_does(studio: Studio) -> None:
    studio.session.aim(FAKE_LANDS_HERE)
    studio.finish()
    found = {drawing.key for drawing in studio.drawings[24:]}
    studio.session.generate()
    studio.finish()
    assert found <= {drawing.key for drawing in studio.drawings}
    studio.draw_set(BAR)
    assert not found & {drawing.key for drawing in studio.drawings}


def test_what_was_found_stays_in_an_opened_document_too(studio: Studio, tmp_path: Path) -> None:
    studio.session.aim(FAKE_LANDS_HERE)
    studio.finish()
    page, hand_page, drawings, settings = studio.session.snapshot()
    write_document(tmp_path / "a.otherhand", Contents(page, hand_page, drawings, settings))
    opened = read_document(tmp_path / "a.otherhand")
    later = Studio()
    later.session.restore(opened.page, opened.hand_page, opened.drawings, opened.settings)
    found = {drawing.key for drawing in later.drawings if drawing.is_found}
    assert len(found) == 8
    later.session.generate()
    later.finish()
    assert found < {drawing.key for drawing in later.drawings}
    assert len(later.drawings) == 24 + 8


def test_stop_ends_it(studio: Studio) -> None:
    studio.session.aim(NOWHERE)
    studio.engine.step(6)
    studio.session.stop()
    studio.finish()
    assert (progress(studio).is_over, progress(studio).is_stopped) == (True, True)
    assert len(studio.engine.generated) == 2


def test_another_drawing_ends_it(studio: Studio) -> None:
    studio.session.aim(NOWHERE)
    studio.engine.step(6)
    studio.draw_set(BAR)
    assert progress(studio).is_over
    assert len(studio.engine.generated) == 3
    assert studio.indices() == list(range(24))


def test_another_search_ends_it(studio: Studio) -> None:
    studio.session.aim(NOWHERE)
    studio.engine.step(6)
    studio.session.aim(Region((0, 100), (0, 1)))
    studio.finish()
    assert progress(studio).region == Region((0, 100), (0, 1))
    assert progress(studio).found >= 12
    assert len(studio.engine.generated) <= 4


def test_it_needs_a_drawing(qtbot: QtBot) -> None:
    blank = Studio()
    blank.session.aim(NOWHERE)
    assert blank.errors == [("There is no ink to start from", "draw something first")]
    assert blank.session.aim_progress is None
