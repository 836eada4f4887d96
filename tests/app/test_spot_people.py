import numpy as np
import pytest

from app.character_source import Character
from app.drawing import HAND, Drawing
from app.spot_people import found_subjects, most_trials, own_drawings, own_subjects
from app.spot_shape import shape_by_hand, shape_of
from engine import EngineError, Exemplar, Frame, Stroke, exemplar_from_strokes
from engine.frame import PEN_WIDTH, SIZE, draw_in_model, strokes_from_model, strokes_to_model
from engine.vectorize import vectorize_all

LINES = (
    [[100, 120], [140, 300], [260, 380], [420, 340], [480, 200]],
    [[200, 100], [330, 180], [450, 420]],
)


def exemplar(shift: float = 0.0, pen: float = 16.0, stretch: float = 1.0) -> Exemplar:
    strokes = [
        Stroke(np.array(line, np.float32) * np.array([stretch, 1], np.float32) + np.float32(shift)) for line in LINES
    ]
    return exemplar_from_strokes(strokes, 640, 640, pen)


def drawing(key: int, of: Exemplar, family: str = HAND) -> Drawing:
    return Drawing(key, of, of.image, of.strokes, family=family)


class Broken(list[Exemplar]):
    """Drawings of which the first cannot be read."""

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if index == 0:
            raise EngineError("it is torn", "mend it")
        return super().__getitem__(index)


def quiet(_: int) -> None:
    return


def ink(shape: tuple[Stroke, ...]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return draw_in_model(shape, Frame(SIZE, SIZE, (24.0, 24.0), 1.0, PEN_WIDTH))


def test_one_and_the_same_image_looks_the_same_whoever_drew_it() -> None:
    """What a person drew, and what a machine drew pixel for pixel like it, have the same shape."""
    by_hand = exemplar()
    (traced,) = vectorize_all(by_hand.image[None], PEN_WIDTH)  # as the engine does with what a network gives
    of_machine = shape_of(strokes_from_model([traced], by_hand.frame)[0], by_hand.frame)
    of_person = shape_by_hand(by_hand.image)
    assert len(of_person) == len(of_machine) >= 2
    for one, two in zip(of_person, of_machine, strict=True):
        assert one.points == pytest.approx(two.points, abs=1e-3)


def test_place_size_and_pen_tell_nothing() -> None:
    here, there = exemplar(), exemplar(shift=80.0, pen=7.0)
    wide, thin = shape_of(here.strokes, here.frame), shape_of(there.strokes, there.frame)
    for shape in (wide, thin):
        points = np.concatenate([stroke.points for stroke in shape])
        low, high = points.min(axis=0), points.max(axis=0)
        assert (low + high) / 2 == pytest.approx([24, 24], abs=1e-3)
        assert (high - low).max() == pytest.approx(38 - 2.2, abs=1e-3)
    assert ink(wide) == pytest.approx(ink(thin), abs=1e-3)


def test_tracing_keeps_the_drawing() -> None:
    before = exemplar()
    kept = ink(shape_by_hand(before.image))
    assert np.abs(kept - before.image).mean() < 0.01
    assert ink(strokes_to_model(before.strokes, before.frame)) == pytest.approx(before.image, abs=1e-3)


def test_nothing_drawn_is_no_shape() -> None:
    assert shape_of([], Frame(640, 640, (0.0, 0.0), 1.0, 16.0)) == ()
    assert shape_by_hand(np.zeros((48, 48), np.float32)) == ()


def test_own_drawings_are_those_by_hand_of_the_exemplar() -> None:
    of, another = exemplar(), exemplar(pen=30.0)
    drawings = [drawing(1, of), drawing(2, of, "cfgdm"), drawing(3, another), drawing(4, of)]
    assert [each.key for each in own_drawings(drawings, of)] == [1, 4]
    assert own_drawings(drawings, None) == []


def test_each_own_drawing_is_used_once() -> None:
    counted: list[int] = []
    subjects = own_subjects([drawing(key, exemplar(key)) for key in range(6)], 4, 1, counted.append)
    assert counted == [1, 2, 3, 4]
    assert len({id(each.exemplar) for each in subjects}) == 4
    assert {each.character for each in subjects} == {""}
    assert len(own_subjects([drawing(1, exemplar())], 20, 1, quiet)) == 1


def test_as_many_characters_as_there_are() -> None:
    three = Character("three", [exemplar(), exemplar(), exemplar()])
    two = Character("two", [exemplar(), exemplar()])
    alone = Character("alone", [exemplar()])
    assert most_trials([three, two, alone]) == 3
    names = [each.character for each in found_subjects([three, two, alone], 20, 1, quiet)]
    assert sorted(names[:2]) == ["three", "two"]
    assert names[2:] == ["three"]
    assert len(found_subjects([three, two], 1, 1, quiet)) == 1


def test_the_exemplar_is_none_of_the_drawings_beside_the_machine() -> None:
    drawings = [exemplar(), exemplar(stretch=0.8), exemplar(stretch=0.6)]
    subjects = found_subjects([Character("three", drawings)], 9, 1, quiet)
    assert len({id(each.exemplar) for each in subjects}) == 1
    own = shape_by_hand(subjects[0].exemplar.image)
    assert len(subjects) == 2
    assert all(not np.array_equal(ink(each.human), ink(own)) for each in subjects)


def test_what_cannot_be_read_is_passed_over() -> None:
    torn = Character("torn", Broken([exemplar(), exemplar(), exemplar()]))
    assert len(found_subjects([torn], 9, 1, quiet)) == 1
    assert found_subjects([Character("worse", Broken([exemplar(), exemplar()]))], 9, 1, quiet) == []
