"""Families side by side: a row by each, of the same exemplar and seeds, drawn in turn with everything else."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.family_rows import FamilyRows, RowState
from app.status import Activity
from engine import EngineError, Event, GenerationRequest
from tests.app.studio import HOOK, Studio
from tests.fakes import FakeEngine

FAMILIES = ("cfgdm", "ddpm", "vae-ns")


class WithoutAdversary(FakeEngine):
    """Has no network for one family."""

    def generate(self, request: GenerationRequest, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Event]:
        if request.family == "ddpm":
            raise EngineError("The model 'ddpm' is not installed", "install it")
        return super().generate(request, cancelled)


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    """With 24 variations by cfgdm."""
    made = Studio()
    made.draw_set()
    return made


def rows_of(studio: Studio) -> FamilyRows:
    rows = studio.session.family_rows
    assert rows is not None
    return rows


def draw(studio: Studio, count: int = 6, families: tuple[str, ...] = FAMILIES) -> FamilyRows:
    studio.session.draw_side_by_side(families, count)
    return rows_of(studio)


def drawn_by(studio: Studio, family: str) -> list[int]:
    return studio.indices(lambda each: each.family == family)


def test_each_family_draws_a_row_of_the_same_seeds(studio: Studio) -> None:
    studio.session.set_settings(replace(studio.session.settings, seed=5, guidance=1.5, temperature=0.7, steps=3))
    studio.finish()
    asked = len(studio.engine.generated)
    rows = draw(studio)
    studio.finish()
    requests = studio.engine.generated[asked:]
    assert [(each.family, each.count, each.seed, each.first_index) for each in requests] == [
        (family, 6, 5, 0) for family in FAMILIES
    ]
    assert [(each.guidance, each.temperature, each.steps) for each in requests] == [
        (1.5, 1.0, 3),
        (0.0, 1.0, None),
        (0.0, 0.7, None),
    ]
    assert all(each.exemplar is studio.session.exemplar for each in requests)
    assert [row.state for row in rows.rows] == [RowState.DONE] * 3
    assert (rows.done, rows.wanted, rows.is_over) == (18, 18, True)


def test_they_are_drawings_like_others(studio: Studio) -> None:
    rows = draw(studio)
    studio.finish()
    assert [drawn_by(studio, family) for family in FAMILIES] == [list(range(24)), list(range(6)), list(range(6))]
    own = {row.family: [studio.session.drawings.get(key) for key in row.keys.values()] for row in rows.rows}
    assert [[each.index for each in own[family] if each] for family in FAMILIES] == [list(range(6))] * 3
    assert all(each is not None and each.is_finished for row in own.values() for each in row)
    assert studio.activity() is Activity.UP_TO_DATE


def test_what_is_there_already_is_not_drawn_into_the_list_twice(studio: Studio) -> None:
    first = [each.key for each in studio.drawings][:6]
    rows = draw(studio)
    studio.finish()
    assert list(rows.rows[0].keys.values()) == first


def test_they_stay_beside_new_sets_of_the_same_exemplar_and_go_with_it(studio: Studio) -> None:
    draw(studio)
    studio.finish()
    studio.session.set_settings(replace(studio.session.settings, guidance=2.0))
    studio.finish()
    assert (drawn_by(studio, "ddpm"), drawn_by(studio, "vae-ns")) == (list(range(6)), list(range(6)))
    studio.draw_set(HOOK)
    assert {each.family for each in studio.drawings} == {"cfgdm"}


def test_new_rows_take_the_place_of_the_last_ones_but_for_favourites(studio: Studio) -> None:
    rows = draw(studio)
    studio.finish()
    kept = rows.rows[1].keys[3]
    studio.session.set_favourite([kept], True)
    studio.session.set_settings(replace(studio.session.settings, seed=9))
    studio.finish()
    draw(studio, 4)
    studio.finish()
    seeds = [(each.seed, each.index) for each in studio.drawings if each.family == "ddpm"]
    assert seeds == [(0, 3), (9, 0), (9, 1), (9, 2), (9, 3)]


def test_stop_leaves_what_is_finished(studio: Studio) -> None:
    rows = draw(studio)
    studio.engine.step(4 + 6 + 1 + 4 + 2)  # all of the first row, and two of the second
    studio.session.stop()
    studio.finish()
    assert [row.state for row in rows.rows] == [RowState.DONE, RowState.STOPPED, RowState.STOPPED]
    assert (drawn_by(studio, "ddpm"), drawn_by(studio, "vae-ns")) == ([0, 1], [])
    assert rows.is_over
    assert studio.engine.cancels > 0


def test_a_family_that_cannot_draw_leaves_its_row_empty(qtbot: QtBot) -> None:
    studio = Studio()
    studio.engine.engine = WithoutAdversary()
    studio.draw_set()
    rows = draw(studio)
    studio.finish()
    assert [row.state for row in rows.rows] == [RowState.DONE, RowState.FAILED, RowState.DONE]
    assert rows.rows[1].why == ("The model 'ddpm' is not installed", "install it")
    assert (rows.done, rows.wanted) == (12, 12)
    assert drawn_by(studio, "vae-ns") == list(range(6))
    assert studio.errors == [rows.rows[1].why]


def test_the_last_family_may_be_the_one_that_fails(qtbot: QtBot) -> None:
    studio = Studio()
    studio.engine.engine = WithoutAdversary()
    studio.draw_set()
    rows = draw(studio, families=("vae-ns", "ddpm"))
    studio.finish()
    assert [row.state for row in rows.rows] == [RowState.DONE, RowState.FAILED]
    assert rows.is_over
    studio.session.more()
    studio.finish()
    assert len(drawn_by(studio, "cfgdm")) == 48, "the engine goes on"


def test_a_set_that_is_due_and_one_that_is_asked_for_come_first(studio: Studio) -> None:
    studio.session.set_live(False)
    studio.session.draw_side_by_side(FAMILIES, 6)
    studio.session.more()
    studio.finish()
    assert [(each.family, each.count) for each in studio.engine.generated[-4:]] == [
        ("cfgdm", 6),
        ("cfgdm", 24),
        ("ddpm", 6),
        ("vae-ns", 6),
    ]


def test_a_new_set_ends_them(studio: Studio) -> None:
    rows = draw(studio)
    studio.engine.step(3)
    studio.session.generate()
    studio.finish()
    assert [row.state for row in rows.rows] == [RowState.STOPPED] * 3
    assert not drawn_by(studio, "ddpm")


def test_they_go_on_where_the_engine_died(studio: Studio) -> None:
    rows = draw(studio, families=("ddpm",))
    studio.engine.step(4 + 2)
    studio.engine.die()
    studio.engine.come_back()
    studio.finish()
    assert drawn_by(studio, "ddpm") == list(range(6))
    assert (rows.rows[0].state, rows.rows[0].done, len(rows.rows[0].keys)) == (RowState.DONE, 6, 6)


def test_another_document_forgets_them(studio: Studio) -> None:
    draw(studio)
    studio.finish()
    told: list[bool] = []
    studio.session.families_changed.connect(lambda: told.append(studio.session.family_rows is None))
    studio.session.restore(*studio.session.snapshot())
    assert studio.session.family_rows is None
    assert told == [True]


def test_nothing_is_drawn_of_a_blank_page(qtbot: QtBot) -> None:
    studio = Studio()
    studio.session.draw_side_by_side(FAMILIES, 6)
    assert (studio.session.family_rows, studio.engine.generated) == (None, [])
    assert studio.errors == [("There is no ink to start from", "draw something first")]
