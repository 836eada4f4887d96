"""Scripted clicks: who clicks where, when a round ends, and that the rules are those of the game."""

import numpy as np
import pytest

from app.click_round import Dab, covered, round_map
from app.clickme_round import LIMIT, LOOKS, RADIUS, THRESHOLD
from engine import Engine, Exemplar, Guess, Guessed, GuessRequest, Image
from engine.messages import Answer, Question
from training import findings_clicks as subject
from training.findings_clicks import Sight, play, play_all
from training.findings_maps import maps_of, players_of
from training.findings_players import PLAYERS, along_the_strokes, at_random, by_the_recognizer


class Reader(Engine):
    """Names the character as soon as so much of its ink is there; keeps what it was shown."""

    def __init__(self, enough: float) -> None:
        self.enough, self.shown = enough, list[Image]()

    def answer(self, question: Question) -> Answer:
        assert isinstance(question, GuessRequest)
        self.shown.append(question.revealed)
        likely = 0.6 if question.revealed.sum() >= self.enough * question.exemplar.image.sum() else 0.4
        guesses = [Guess(question.exemplar.image, likely, True), Guess(question.exemplar.image, 1 - likely, False)]
        return Guessed(0, tuple(sorted(guesses, key=lambda each: -each.likelihood)), likely)


@pytest.fixture
def to_the_left() -> Image:
    return np.tile(np.arange(48, 0, -1, dtype=np.float32), (48, 1))


def test_the_rules_are_those_of_the_game() -> None:
    assert (subject.RADIUS, subject.LIMIT, subject.THRESHOLD, subject.LOOKS) == (RADIUS, LIMIT, THRESHOLD, LOOKS)


def test_who_goes_by_the_recognizer_begins_where_its_map_is_highest(exemplar: Exemplar, to_the_left: Image) -> None:
    places = np.array(list(by_the_recognizer(exemplar, to_the_left, np.random.default_rng(0))))
    assert places[:3, 0].max() < 16
    assert places[-3:, 0].min() > 32
    assert 20 < len(places) < 60


def test_who_goes_along_the_strokes_does_so_in_their_order(exemplar: Exemplar, to_the_left: Image) -> None:
    places = np.array(list(along_the_strokes(exemplar, to_the_left, np.random.default_rng(0))))
    half = len(places) // 2
    down = np.arange(half)
    assert np.corrcoef(down, places[:half, 0])[0, 1] > 0.95  # the first stroke of the cross runs to the right
    assert np.corrcoef(down, places[half : 2 * half, 0])[0, 1] < -0.95
    assert np.corrcoef(down, places[half : 2 * half, 1])[0, 1] > 0.95


def test_who_goes_at_random_does_otherwise_every_time(exemplar: Exemplar, to_the_left: Image) -> None:
    one, other = (np.array(list(at_random(exemplar, to_the_left, np.random.default_rng(s)))[:10]) for s in (0, 1))
    assert np.abs(one - other).mean() > 5


def test_a_round_ends_when_the_character_was_named_twice(exemplar: Exemplar, to_the_left: Image) -> None:
    reader = Reader(0.5)
    played = play(reader, exemplar, to_the_left, by_the_recognizer, 0, 0)
    ink = [float(shown.sum() / exemplar.image.sum()) for shown in reader.shown]
    assert played.is_recognized
    assert played.clicks == len(ink)
    assert [each >= 0.5 for each in ink[-3:]] == [False, True, True]
    assert played.share == pytest.approx(ink[-1])


def test_a_round_that_nobody_recognizes_ends_with_its_time(exemplar: Exemplar, to_the_left: Image) -> None:
    played = play(Reader(2.0), exemplar, to_the_left, lambda *_: iter([(24.0, 24.0)] * 100), 0, 0)
    assert not played.is_recognized
    assert played.clicks == 40


def test_clicks_are_recorded_as_the_game_records_them(exemplar: Exemplar, to_the_left: Image) -> None:
    places = [(10.25, 12.5), (30.0, 31.75), (24.0, 24.0)]
    reader = Reader(2.0)
    played = play(reader, exemplar, to_the_left, lambda *_: iter(places), 0, 0)
    dabs = [Dab(x, y, RADIUS, 0.5 * i) for i, (x, y) in enumerate(places)]
    assert np.array_equal(played.values, round_map(dabs))
    assert np.array_equal(reader.shown[-1], exemplar.image * covered(dabs))


def test_the_comparison_tells_who_clicks_by_what(exemplar: Exemplar, to_the_left: Image) -> None:
    sight = Sight(exemplar, {"left": to_the_left, "right": to_the_left[:, ::-1].copy()})
    found = [play_all(Reader(0.7), sight, to_the_left, 4, seed) for seed in range(2)]
    players, maps = players_of(found), maps_of([sight.focuses] * 2)
    assert list(players) == list(PLAYERS)
    by_map, by_chance = players["by the recognizer's map"], players["random ink"]
    assert by_map.correlation["left"].mean > 0.8
    assert by_map.correlation["right"].mean < -0.8
    assert by_map.overlap["left"].mean > 0.5 > 0.1 > by_map.overlap["right"].mean
    assert abs(by_chance.correlation["left"].mean) < 0.4
    assert by_map.ceiling.mean > 0.9 > by_chance.ceiling.mean + 0.2
    assert by_map.recognized.mean == 1
    assert by_map.concentration.mean > maps["left"].concentration.mean
    assert by_map.half_ink.mean < by_chance.half_ink.mean < 0.5
    assert abs(by_map.correlation["left, turned"].mean) < 0.4
