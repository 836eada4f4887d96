"""Views as one-shot classes, of things that were drawn in two ways."""

import numpy as np

from tests.training.things import Lengths, things
from training.drawn_classes import class_table
from training.sketch_views import FEWEST, split_into_views, views


def test_a_category_is_split_into_its_views_and_the_smallest_is_dropped() -> None:
    found = split_into_views(things(), Lengths())
    assert found.alphabets.tolist() == ["bus", "bus", "pen"]
    assert found.characters.tolist() == ["1", "2", "1"]
    assert np.bincount(found.classes).tolist() == [20, 12, 15]
    assert found.drawn.keys[found.classes == 1].tolist() == list(range(1, 13))


def test_views_have_their_drawings_in_a_table() -> None:
    found = split_into_views(things(), Lengths())
    table = class_table(found, 0)
    assert table.shape == (3, 20)
    assert (table >= 0).sum(axis=1).tolist() == [20, 12, 15]
    assert all((found.classes[row[row >= 0]] == i).all() for i, row in enumerate(table))


def test_strokes_stay_with_their_drawings() -> None:
    found = split_into_views(things(), Lengths())
    first_pen = int(np.flatnonzero(found.classes == 2)[0])
    assert found.strokes(first_pen)[0].tolist() == [[0, 0], [60, 50]]


def test_drawings_that_cannot_be_told_apart_are_one_view() -> None:
    assert views(np.random.default_rng(0).normal(size=(60, 256)).astype(np.float32)).tolist() == [0] * 60


def test_fewer_drawings_than_an_episode_needs_are_no_class() -> None:
    assert FEWEST > 6
