from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.click_agreement import RECOGNIZER
from app.click_round import Dab
from app.click_store import ClickStore
from app.clickme_findings import Findings
from app.clickme_sources import Source
from app.heat_picture import HeatPicture
from engine import ExplainRequest, blurred
from tests.app.clickme_desk import ClickMeDesk, desk_with
from tests.app.clicks import played, targets
from tests.app.studio import HOOK, Studio


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ClickMeDesk]:
    studio = Studio()
    studio.draw_set(HOOK)
    with desk_with(qtbot, tmp_path, studio) as desk:
        yield desk


def figures(desk: ClickMeDesk, row: str) -> list[str]:
    return [desk.text(f"clickme_{row}_{name}") for name in ("human", "generator", "recognizer")]


def explained(desk: ClickMeDesk) -> list[ExplainRequest]:
    return [each for each in desk.studio.engine.asked if isinstance(each, ExplainRequest)]


def test_after_a_round_people_and_machines_are_side_by_side(desk: ClickMeDesk) -> None:
    assert not explained(desk)
    desk.paint((19, 8), (19, 14))
    desk.pass_time(21)
    desk.answer()
    (request,) = explained(desk)
    assert (request.kind, request.drawings.shape) == ("occlusion", (1, 48, 48))
    half = figures(desk, "half")
    assert [int(each.removesuffix(" %")) for each in half] == pytest.approx([11, 46, 46], abs=2)
    assert int(figures(desk, "concentration")[0].removesuffix(" %")) == pytest.approx(47, abs=4)
    agreement = figures(desk, "correlation")
    assert agreement[0] == ""
    assert [float(each) for each in agreement[1:]] == pytest.approx([-0.16, -0.16], abs=0.1)
    assert desk.text("clickme_finding") == (
        "Half of your clicks’ weight lies in {} of the ink; for the generator it is {}, for the recognizer {}. "
        "You rely on fewer, more localized features, as the paper found of people."
    ).format(*half)
    for name in ("human", "generator", "recognizer"):
        picture = desk.find(f"clickme_map_{name}")
        assert isinstance(picture, HeatPicture)
        assert picture.values is not None
        assert picture.values.shape == (48, 48)


def test_the_same_clicks_again_are_a_ceiling_of_one_and_until_then_it_says_what_is_missing(desk: ClickMeDesk) -> None:
    desk.choose("clickme_source", 1)
    missing = []
    for _ in range(2):
        desk.paint((19, 8), (19, 14))
        desk.pass_time(21)
        desk.answer()
        missing.append(desk.find("clickme_missing").isVisible())
        desk.click("clickme_next")
    desk.click("clickme_skip")
    assert figures(desk, "correlation")[0] == "at most 1.00"
    assert missing == [True, False]
    assert desk.text("clickme_missing").startswith("One more round with this drawing")


def test_a_variation_has_the_map_that_it_was_drawn_with(desk: ClickMeDesk) -> None:
    desk.choose("clickme_source", 3)
    target = desk.game.target
    desk.paint((19, 8), (19, 14))
    desk.pass_time(21)
    picture = desk.find("clickme_map_generator")
    assert isinstance(picture, HeatPicture)
    assert picture.values is not None
    assert target.drawing is not None
    own = blurred(np.asarray(target.drawing.maps["guidance"], np.float32))
    assert np.array_equal(picture.values, own)


def test_without_variations_the_generator_has_no_map(desk: ClickMeDesk) -> None:
    desk.window.begin(Source.EXAMPLES)
    desk.wait_for_game()
    desk.paint((10, 10), (38, 38))
    desk.pass_time(21)
    desk.answer()
    assert figures(desk, "half")[1] == figures(desk, "correlation")[1] == "–"
    picture = desk.find("clickme_map_generator")
    assert isinstance(picture, HeatPicture)
    assert picture.note == "Draw variations of it first"
    assert "draw variations" in picture.toolTip()
    assert "for the machine it is" in desk.text("clickme_finding")


def test_an_answer_about_another_drawing_is_not_taken_for_this_ones(desk: ClickMeDesk) -> None:
    desk.window.begin(Source.EXAMPLES)
    desk.wait_for_game()
    for _ in range(2):
        desk.click("clickme_next")
        desk.paint((6, 6), (42, 42), (42, 6), (6, 42))
        desk.pass_time(21)
    first, second = explained(desk)
    assert not np.array_equal(first.drawings, second.drawings)
    shown = desk.find("clickme_map_recognizer")
    assert isinstance(shown, HeatPicture)
    desk.studio.engine.answer()
    assert shown.values is not None
    assert np.array_equal(shown.values, blurred(second.drawings[0] * np.float32(0.5)))


def test_looking_at_another_drawing_leaves_the_first_question(qtbot: QtBot, tmp_path: Path) -> None:
    studio, store = Studio(), ClickStore(tmp_path)
    findings = Findings(studio.session, store)
    one, other = targets(2)
    for target in (one, other):
        store.add(target.image, played("a", Dab(24, 24, 20, 0)))
        findings.look_at(target)
    studio.engine.step()
    assert findings.comparison is not None
    assert not findings.comparison.machines
    studio.engine.answer()
    found = findings.comparison
    assert found is not None
    assert np.array_equal(found.machines[RECOGNIZER].values, other.image * np.float32(0.5))
    store.finish()


def test_a_drawing_that_was_skipped_shows_earlier_clicks_or_none(desk: ClickMeDesk) -> None:
    desk.click("clickme_skip")
    assert not desk.find("clickme_map_human").isVisible()
    assert not desk.find("clickme_missing").isVisible()
    assert desk.text("clickme_details") == "The recognizer saw nothing of it"
