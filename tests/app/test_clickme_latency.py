import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.click_round import RECOGNIZED
from app.clickme_round import Phase
from app.clickme_sources import Source
from app.engine_process import EngineProcess
from engine import Guessed
from tests.app.clickme_desk import ClickMeDesk, desk_with
from tests.app.studio import HOOK, Studio

LONGEST = 0.1
"""Seconds from a dab until its guesses are shown."""
FRAME = 0.016
ROW = [(float(x), float(y)) for y in range(6, 44, 4) for x in range(6, 44, 4)]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ClickMeDesk]:
    """With the shipped networks in a process of their own; the session draws nothing meanwhile."""
    engine = EngineProcess(log_folder=tmp_path)
    studio = Studio(engine)
    studio.session.set_live(False)
    studio.draw(HOOK)
    with qtbot.waitSignal(engine.started, timeout=60_000):
        engine.start()
    with desk_with(qtbot, tmp_path, studio) as desk:
        yield desk
    engine.close()


@pytest.mark.weights
def test_the_recognizer_answers_each_dab_within_a_tenth_of_a_second(desk: ClickMeDesk, qtbot: QtBot) -> None:
    """A dab, and the picture with what it is taken for; half of them must be in time, however busy the machine is."""
    waits = []
    for place in ROW:
        if desk.round.phase is Phase.OVER:
            break
        begin = time.perf_counter()
        with qtbot.waitSignal(desk.window.play.looked, timeout=60_000):
            desk.paint(place)
        desk.strip.repaint()
        waits.append(time.perf_counter() - begin)
    print(f"first {1000 * waits[0]:.0f} ms, median {1000 * median(waits):.0f} ms, longest {1000 * max(waits):.0f} ms")
    assert median(waits) <= LONGEST


@pytest.mark.weights
def test_who_uncovers_an_example_helps_the_shipped_recognizer(desk: ClickMeDesk, qtbot: QtBot) -> None:
    """From above to below, row by row."""
    desk.window.begin(Source.EXAMPLES)
    desk.wait_for_game()
    likelihoods: list[float] = []

    def look(guessed: Guessed) -> None:
        likelihoods.append(next(guess.likelihood for guess in guessed.guesses if guess.is_exemplar))

    desk.window.play.looked.connect(look)
    for y in range(6, 48, 5):
        for place in [(6.0, float(y)), (42.0, float(y))]:
            if desk.round.phase is not Phase.OVER:
                with qtbot.waitSignal(desk.window.play.looked, timeout=60_000):
                    desk.paint(place, (place[0] + 1, place[1]), (24, place[1]))
    assert desk.round.result == RECOGNIZED
    assert likelihoods[-1] >= 0.5 > likelihoods[0]
    qtbot.waitUntil(lambda: desk.text("clickme_half_recognizer").endswith("%"), timeout=60_000)


def test_a_dab_costs_the_window_less_than_a_frame(qtbot: QtBot, tmp_path: Path) -> None:
    studio = Studio()
    studio.draw_set(HOOK)
    with desk_with(qtbot, tmp_path, studio) as desk:
        desk.paint((40, 6))
        QCoreApplication.processEvents()
        costs = []
        QTest.mousePress(desk.paper, Qt.MouseButton.LeftButton, pos=desk.at((38, 6)))
        for number in range(60):
            begin = time.perf_counter()
            QTest.mouseMove(desk.paper, desk.at((38 - number / 2, 6 + 2 * (number % 2))))
            QCoreApplication.processEvents()
            costs.append(time.perf_counter() - begin)
        print(f"median {1000 * median(costs):.1f} ms, longest {1000 * max(costs):.1f} ms")
        assert len(desk.round.dabs) > 60
        assert median(costs) <= FRAME
