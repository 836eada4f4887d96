"""The task of views, which have as many drawings as they happen to have."""

import numpy as np
import pytest

from tests.training.omniglot_like import invented
from tests.training.things import Lengths, things
from training.one_shot_task import OTHERS, read_task
from training.sketch_views import split_into_views


def test_every_view_has_an_exemplar_and_at_most_nineteen_others() -> None:
    task = read_task(split_into_views(things(), Lengths()), 0)
    assert task.alphabets == ["bus", "bus", "pen"]
    assert [len(others) for others in task.humans] == [OTHERS, 11, 14]
    assert task.images.images.shape == (3, 48, 48)


def test_the_exemplar_is_none_of_the_others() -> None:
    task = read_task(split_into_views(things(), Lengths()), 0)
    wide, others = task.exemplars[1].image, task.humans[1]
    assert (np.abs(others - wide).max(axis=(1, 2)) > 0.05).all()


def test_the_drawer_of_the_exemplar_changes_from_one_character_to_the_next() -> None:
    data = invented()
    task = read_task(data, 0)
    again = [read_task(data, 0).exemplars[i].strokes[0].points for i in range(3)]
    expected = [data.strokes(20 * i + i)[0] for i in range(3)]
    for one, other in zip(again, expected, strict=True):
        assert np.array_equal(one, other)
    assert len(task.humans[0]) == OTHERS


@pytest.mark.parametrize("alphabet", ["Left", "Right"])
def test_some_alphabets_alone_can_be_asked_for(alphabet: str) -> None:
    assert set(read_task(invented(), 0, (alphabet,)).alphabets) == {alphabet}
