"""Players made of a few lines play real drawings with the shipped networks, and the comparison tells them apart."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean

import numpy as np
import pytest
from PIL import Image as Pillow

from app.character_source import characters
from app.click_agreement import RECOGNIZER, Comparison, compare
from app.click_round import SKIPPED, ClickRound
from app.clickme_game import Game
from app.clickme_targets import target_of_exemplar
from engine import Engine, Exemplar, ExplainRequest, GuessRequest, Image, blurred, open_engine
from tests.app.clicks import StillClock

pytestmark = [pytest.mark.data, pytest.mark.weights, pytest.mark.slow]
DATA = Path(os.environ.get("OTHERHAND_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
COUNT = 12
"""Characters that are played, spread over ten alphabets that no network has learned from."""
Player = Callable[[Image, Image], Iterator[tuple[float, float]]]
"""Given a drawing and the recognizer's map of it, the places of one click after the other."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return open_engine()


@pytest.fixture(scope="module")
def exemplars(tmp_path_factory: pytest.TempPathFactory) -> list[Exemplar]:
    """As a user has them: alphabet/character/drawer.png."""
    home = tmp_path_factory.mktemp("omniglot")
    with np.load(DATA / "omniglot_evaluation_public.npz") as data:
        packed, alphabets = data["images_packed"], data["alphabet"]
    rows = np.linspace(0, len(packed) - 1, COUNT).astype(int)
    for row in rows:
        ink = np.unpackbits(packed[row, 0], axis=-1)[..., :105]
        folder = home / str(alphabets[row]) / f"character{row:04d}"
        folder.mkdir(parents=True)
        Pillow.fromarray(np.uint8(255) * (1 - ink)).save(folder / f"{row:04d}_01.png")
    found = characters(home)
    assert len(found) == COUNT
    return [character.drawings[0] for character in found]


def by_the_map(image: Image, values: Image) -> Iterator[tuple[float, float]]:
    """Where the recognizer's map is highest on the ink, each time beyond what was uncovered."""
    left = blurred(values) * (image > 0.5)
    while left.max() > 0:
        row, column = np.unravel_index(int(left.argmax()), left.shape)
        yield column + 0.5, row + 0.5
        rows, columns = np.ogrid[:48, :48]
        left[np.hypot(rows - row, columns - column) < 3] = 0


def against_the_map(image: Image, values: Image) -> Iterator[tuple[float, float]]:
    """Where it is lowest."""
    smooth = blurred(values)
    yield from by_the_map(image, np.asarray(smooth.max() - smooth, np.float32))


def play(engine: Engine, exemplar: Exemplar, player: Player) -> tuple[ClickRound | None, Comparison | None]:
    """One round, a click each half a second."""
    critic = engine.explain(ExplainRequest(exemplar, exemplar.image[None], "occlusion")).maps[0]
    clock = StillClock()
    game = Game([target_of_exemplar(exemplar)], clock)
    for x, y in player(exemplar.image, critic):
        game.round.press(x, y)
        if game.round.take(engine.guess(GuessRequest(exemplar, game.round.revealed))):
            break
        clock.now += 0.5
        if game.round.tick():
            break
    else:
        game.round.skip()
    kept = game.settle()
    return kept, compare(exemplar.image, [kept] if kept else [], {RECOGNIZER: critic})


def test_who_clicks_by_the_recognizers_map_agrees_with_it(engine: Engine, exemplars: list[Exemplar]) -> None:
    found = {}
    for name, player in (("by the map", by_the_map), ("against it", against_the_map)):
        played = [play(engine, exemplar, player) for exemplar in exemplars]
        compared = [each for _, each in played if each is not None]
        won = [kept for kept, _ in played if kept is not None and kept.result != SKIPPED and kept.points]
        agreement = mean(each.machines[RECOGNIZER].correlation for each in compared)
        overlap = mean(each.machines[RECOGNIZER].overlap for each in compared)
        half = mean(each.focus.half_ink for each in compared)
        found[name] = agreement, overlap
        print(f"{name}: {len(won)} of {len(played)} won, {mean(len(kept.dabs) for kept in won):.0f} clicks each,")
        print(f"  rank correlation {agreement:.2f}, shared top tenth {overlap:.2f}, half on {half:.2f} of the ink")
    assert found["by the map"][0] > 0.4 > 0 > found["against it"][0]
    assert found["by the map"][1] > 0.3 > found["against it"][1]


def test_real_quick_drawings_are_read(tmp_path: Path) -> None:
    """The released drawings, written as the simplified files have them."""
    with np.load(DATA / "quickdraw_vector.npz") as data:
        points, strokes, drawings = data["points"], data["stroke_offsets"], data["drawing_offsets"]
        classes, names, recognized = data["class_id"], data["class_names"], data["recognized"]
    rows = np.linspace(0, len(drawings) - 2, 40).astype(int)
    with (tmp_path / "some.ndjson").open("w") as file:
        for row in rows:
            lines = [
                points[strokes[stroke] : strokes[stroke + 1]].T.tolist()
                for stroke in range(drawings[row], drawings[row + 1])
            ]
            word = str(names[classes[row]])
            file.write(json.dumps({"word": word, "recognized": bool(recognized[row]), "drawing": lines}) + "\n")
    found = characters(tmp_path / "some.ndjson")
    read = [exemplar for character in found for exemplar in character.drawings]
    assert len(read) == int(recognized[rows].sum())
    assert all(exemplar.image.sum() > 20 for exemplar in read)
    assert all(exemplar.frame.pen_width * exemplar.frame.scale == pytest.approx(2.2, abs=0.1) for exemplar in read)
