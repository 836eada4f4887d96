"""Views as one-shot classes, of things that were drawn in two ways."""

import numpy as np
import pytest

from engine.backend import Array
from training.drawn_classes import class_table
from training.quickdraw import QuickDraw
from training.sketch_views import FEWEST, split_into_views, views


class Lengths:
    """Sees how far to the right and how far down the ink reaches."""

    def embed(self, images: Array) -> Array:
        ink = images > 0.5
        return np.stack([ink.any(axis=1).sum(axis=1), ink.any(axis=2).sum(axis=1)], axis=1).astype(np.float32)


def lines(*ends: tuple[int, int], category: list[int]) -> QuickDraw:
    points = np.array([point for end in ends for point in ((0, 0), end)], np.float32)
    last = np.tile([False, True], len(ends))
    offsets = 2 * np.arange(len(ends) + 1)
    return QuickDraw(np.array(["bus", "pen"]), np.array(category), points, last, offsets, np.arange(len(ends)) + 1)


@pytest.fixture
def things() -> QuickDraw:
    """12 buses from the side, 20 from the front and 3 from above; 15 pens that all look alike."""
    wide, tall = [(100, i) for i in range(12)], [(i % 10, 90) for i in range(20)]
    pens = [(60, 50)] * 15
    slanted = [(50, 52), (52, 50), (51, 50)]
    return lines(*wide, *tall, *slanted, *pens, category=[0] * 35 + [1] * 15)


def test_a_category_is_split_into_its_views_and_the_smallest_is_dropped(things: QuickDraw) -> None:
    found = split_into_views(things, Lengths())
    assert found.alphabets.tolist() == ["bus", "bus", "pen"]
    assert found.characters.tolist() == ["1", "2", "1"]
    assert np.bincount(found.classes).tolist() == [20, 12, 15]
    assert found.drawn.keys[found.classes == 1].tolist() == list(range(1, 13))


def test_views_have_their_drawings_in_a_table(things: QuickDraw) -> None:
    found = split_into_views(things, Lengths())
    table = class_table(found, 0)
    assert table.shape == (3, 20)
    assert (table >= 0).sum(axis=1).tolist() == [20, 12, 15]
    assert all((found.classes[row[row >= 0]] == i).all() for i, row in enumerate(table))


def test_strokes_stay_with_their_drawings(things: QuickDraw) -> None:
    found = split_into_views(things, Lengths())
    first_pen = int(np.flatnonzero(found.classes == 2)[0])
    assert found.strokes(first_pen)[0].tolist() == [[0, 0], [60, 50]]


def test_drawings_that_cannot_be_told_apart_are_one_view() -> None:
    assert views(np.random.default_rng(0).normal(size=(60, 256))).tolist() == [0] * 60


def test_fewer_drawings_than_an_episode_needs_are_no_class() -> None:
    assert FEWEST > 6
