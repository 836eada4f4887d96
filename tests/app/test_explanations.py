from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from app.explanations import MOST_IN_MEAN, MOST_KEPT, Explanations, relative
from app.importance_choice import ImportanceChoice
from app.mean_map import MeanMap
from engine import Exemplar, ExplainRequest
from tests.app.studio import BAR, TICK, Studio

OCCLUSION = ImportanceChoice(kind="occlusion")


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    return Studio()


def maps_of(studio: Studio) -> Explanations:
    return studio.session.explanations


def asked(studio: Studio) -> list[ExplainRequest]:
    return [each for each in studio.engine.asked if isinstance(each, ExplainRequest)]


def test_maps_that_came_with_a_drawing_are_given_at_once(studio: Studio) -> None:
    studio.draw_set()
    drawing, maps = studio.drawings[2], maps_of(studio)
    assert maps.map_of(drawing) is drawing.maps["guidance"]
    assert maps.map_of(drawing, "guided-score") is drawing.maps["guided-score"]
    assert asked(studio) == []


def test_the_recognizer_is_asked_one_drawing_at_a_time_the_latest_first(studio: Studio) -> None:
    studio.draw_set()
    maps, (first, second, third) = maps_of(studio), studio.drawings[:3]
    told: list[int] = []
    maps.map_changed.connect(told.append)
    for drawing in (first, second, third):
        assert maps.map_of(drawing, "occlusion") is None
    assert len(asked(studio)) == 1
    assert [maps.is_awaited(each, "occlusion") for each in (first, second, third)] == [True, True, True]
    studio.engine.answer()
    assert told == [first.key, third.key, second.key]
    found = maps.map_of(second, "occlusion")
    assert found is not None
    assert np.allclose(found, second.image / 2, atol=1e-3)
    assert len(asked(studio)) == 3
    assert not maps.is_awaited(second, "occlusion")


def test_a_map_that_is_being_asked_for_is_not_counted_again_when_it_is_looked_at_again(studio: Studio) -> None:
    studio.draw_set()
    maps, counts = maps_of(studio), list[int]()
    maps.awaited_changed.connect(lambda: counts.append(maps.awaited))
    for _ in range(3):
        for drawing in studio.drawings[:2]:
            maps.map_of(drawing, "occlusion")
    assert (maps.awaited, counts) == (2, [1, 2])
    studio.engine.answer()
    assert (maps.awaited, counts[2:]) == (0, [1, 0])
    assert len(asked(studio)) == 2


def test_a_failure_is_an_error_of_the_session_until_the_next_map(studio: Studio) -> None:
    studio.draw_set()
    cleared: list[None] = []
    studio.session.error_cleared.connect(lambda: cleared.append(None))
    maps_of(studio).map_of(studio.drawings[0], "occlusion")
    ticket = asked(studio)[0].ticket
    studio.engine.request_failed.emit(ticket, "No network", "install it")
    assert studio.errors == [("No network", "install it")]
    assert (maps_of(studio).awaited, cleared) == (0, [])
    maps_of(studio).map_of(studio.drawings[1], "occlusion")
    studio.engine.answer()
    assert cleared == [None]


def test_what_failed_is_said_once_and_not_asked_again_before_another_choice(studio: Studio) -> None:
    studio.draw_set()
    maps, said = maps_of(studio), list[tuple[str, str]]()
    maps.failed.connect(lambda message, hint: said.append((message, hint)))
    maps.set_choice(OCCLUSION)
    for drawing in studio.drawings[:2]:
        maps.map_of(drawing)
    studio.engine.request_failed.emit(asked(studio)[0].ticket, "It broke", "try again")
    for drawing in studio.drawings[:2]:
        assert maps.map_of(drawing) is None
    assert (len(asked(studio)), said) == (1, [("It broke", "try again")])
    maps.set_choice(ImportanceChoice())
    maps.set_choice(OCCLUSION)
    maps.map_of(studio.drawings[0])
    assert len(asked(studio)) == 2


def test_after_a_death_it_is_asked_again(studio: Studio) -> None:
    studio.draw_set()
    maps = maps_of(studio)
    maps.map_of(studio.drawings[0], "occlusion")
    studio.engine.die()
    studio.engine.is_dead = False
    maps.map_of(studio.drawings[0], "occlusion")
    studio.engine.answer()
    assert len(asked(studio)) == 2
    assert maps.map_of(studio.drawings[0], "occlusion") is not None


def test_only_so_many_maps_of_the_recognizer_are_kept(studio: Studio) -> None:
    studio.draw_set()
    maps, drawing = maps_of(studio), studio.drawings[0]
    studio.session.drawings.append([replace(drawing, key=1000 + number) for number in range(MOST_KEPT + 5)])
    for each in studio.drawings:
        maps.map_of(each, "occlusion")
    studio.engine.answer()
    there = sum((each.key, "occlusion") in maps._critic for each in studio.drawings)
    assert there == MOST_KEPT


def test_an_exemplars_map_is_the_mean_over_its_own_variations(studio: Studio) -> None:
    studio.draw_set()
    maps, exemplar = maps_of(studio), studio.session.exemplar
    other = replace(studio.drawings[0], key=900, exemplar=stranger(), maps={"guidance": np.full((48, 48), 9, "f2")})
    by_hand = replace(studio.drawings[0], key=901, family="hand")
    studio.session.drawings.append([other, by_hand])
    found = maps.exemplar_map(exemplar)
    assert found is not None
    assert exemplar is not None
    assert np.allclose(found, exemplar.image * 12.5, rtol=1e-3)  # the fake's maps are 1..24 times the image
    assert maps.exemplar_map(None) is None
    assert maps.exemplar_map(stranger(3)) is None


def stranger(shift: int = 1) -> Exemplar:
    studio = Studio()
    studio.draw(TICK if shift == 1 else BAR)
    exemplar = studio.session.exemplar
    assert exemplar is not None
    return replace(exemplar, image=np.roll(exemplar.image, shift, axis=0))


def test_for_an_exemplars_map_the_recognizer_is_asked_of_a_few_only(studio: Studio) -> None:
    studio.draw_set()
    drawing = studio.drawings[0]
    studio.session.drawings.append([replace(drawing, key=1000 + number) for number in range(100)])
    maps = maps_of(studio)
    assert maps.exemplar_map(studio.session.exemplar, "occlusion") is None
    studio.engine.answer()
    assert len(asked(studio)) == MOST_IN_MEAN
    found = maps.exemplar_map(studio.session.exemplar, "occlusion")
    assert found is not None
    assert len(asked(studio)) == MOST_IN_MEAN
    assert found.max() == pytest.approx(0.5, abs=1e-3)


def test_where_people_clicked_is_given_by_whoever_knows(studio: Studio) -> None:
    studio.draw_set()
    maps, drawing, told = maps_of(studio), studio.drawings[1], list[bool]()
    maps.human_maps_changed.connect(lambda: told.append(True))
    assert maps.map_of(drawing, "clicks") is None
    assert maps.exemplar_map(studio.session.exemplar, "clicks") is None
    maps.human_map = lambda exemplar, image: exemplar.image if image is drawing.image else None
    assert told == [True]
    assert maps.map_of(drawing, "clicks") is drawing.exemplar.image


def test_a_mean_of_changing_maps_is_that_of_all_of_them() -> None:
    mean, maps = MeanMap(), dict[int, NDArray[np.float16]]()
    random = np.random.default_rng(0)
    assert mean.of(maps) is None
    for key in range(30):
        maps[key] = random.random((48, 48)).astype(np.float16)
        maps.pop(key - 7, None)
        found = mean.of(maps)
        assert found is not None
        assert np.allclose(found, np.mean([each.astype(float) for each in maps.values()], axis=0), atol=1e-6)
    assert mean.of(dict(maps)) is found
    assert mean.of({}) is None


def test_a_map_is_shown_as_shares_of_its_largest_value() -> None:
    assert relative(np.array([[1, 4], [2, 0]], np.float16)).tolist() == [[0.25, 1], [0.5, 0]]
    assert relative(np.zeros((2, 2), np.float32)).tolist() == [[0, 0], [0, 0]]
