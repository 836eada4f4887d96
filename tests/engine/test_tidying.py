import numpy as np
import pytest

from engine.messages import Image, Stroke
from engine.raster import draw_all
from engine.tidying import Manner, distances, manner_of, pieces, tidied, without_stray_marks
from engine.vectorize import Tracing, trace_all


def stroke(*points: tuple[float, float]) -> Stroke:
    return Stroke(np.array(points, np.float32))


LINE, BAR = stroke((8, 10), (40, 10)), stroke((24, 10), (24, 40))
CRUMB, DOT, THORN = stroke((34, 30), (36, 31)), stroke((12, 30)), stroke((24, 25), (26.5, 25))


def drawn(*strokes: Stroke) -> Image:
    return np.asarray(draw_all([strokes], 48, 48, 2.2)[0])


@pytest.mark.parametrize("mark", [CRUMB, DOT, THORN], ids=["crumb", "dot", "thorn"])
def test_a_short_stroke_goes(mark: Stroke) -> None:
    assert without_stray_marks([(LINE, mark, BAR)]) == [(LINE, BAR)]


def test_a_short_stroke_that_joins_two_others_stays() -> None:
    beside = stroke((27, 20), (27, 40))
    bridge = stroke((24, 30), (27, 30))
    assert without_stray_marks([(BAR, beside, bridge)]) == [(BAR, beside, bridge)]


def test_a_small_loop_on_a_line_is_no_bridge() -> None:
    loop = stroke((24, 30), (24.8, 30.4), (24.4, 30.8), (24, 30))
    assert without_stray_marks([(BAR, loop)]) == [(BAR,)]


def test_what_is_short_alone_is_the_drawing() -> None:
    assert without_stray_marks([(CRUMB,), (DOT, CRUMB), (DOT,), ()]) == [(CRUMB,), (CRUMB,), (DOT,), ()]
    assert without_stray_marks([(), ()]) == [(), ()]
    assert without_stray_marks([]) == []


def test_each_drawing_is_looked_at_by_itself() -> None:
    """A crumb that joins two lines of another drawing does not join them in its own."""
    beside, bridge = stroke((27, 20), (27, 40)), stroke((24, 30), (27, 30))
    found = without_stray_marks([(LINE, bridge), (BAR, beside), (BAR, beside, bridge)])
    assert found == [(LINE,), (BAR, beside), (BAR, beside, bridge)]


def test_strokes_that_are_long_enough_stay_as_they_are() -> None:
    assert without_stray_marks([(LINE, stroke((30, 30), (33.5, 30)))])[0][1].points[1, 0] == 33.5


def manner(*strokes: Stroke) -> Manner:
    return manner_of(trace_all(drawn(*strokes)[None], 2.2)[0])


def test_an_exemplar_with_a_dot_or_a_dash_is_known() -> None:
    assert manner(LINE, BAR) == Manner(False, False)
    assert manner(LINE, BAR, stroke((12, 30))) == Manner(True, False)
    assert manner(LINE, BAR, stroke((34, 30), (37, 30))) == Manner(True, False)


def test_an_exemplar_with_a_filled_place_is_known() -> None:
    solid = [stroke((10, y), (20, y)) for y in np.arange(25, 35, 1.0)]
    assert manner(LINE, BAR, *solid).has_fills


def test_a_blank_exemplar_has_nothing() -> None:
    assert manner_of(Tracing()) == Manner(False, False)


def test_what_the_exemplar_has_its_variations_keep() -> None:
    drawing = Tracing((LINE, DOT, BAR), (CRUMB,))
    assert tidied([drawing], Manner(True, True)) == [(LINE, DOT, BAR, CRUMB)]
    assert tidied([drawing], Manner(True, False)) == [(LINE, DOT, BAR)]
    assert tidied([drawing], Manner(False, True)) == [(LINE, BAR, CRUMB)]
    assert tidied([drawing], Manner(False, False)) == [(LINE, BAR)]


def test_pieces_are_those_of_their_strokes() -> None:
    starts, ends, owners = pieces([LINE, DOT, CRUMB])
    assert starts.tolist() == [[8, 10], [12, 30], [34, 30]]
    assert ends.tolist() == [[40, 10], [12, 30], [36, 31]]
    assert owners.tolist() == [0, 1, 2]


def test_distances_are_to_the_nearest_place_of_each_piece() -> None:
    starts, ends = np.array([[0.0, 0], [0, 0], [7, 4]]), np.array([[10.0, 0], [1, 0], [7, 4]])
    assert distances(np.array([4.0, 4]), starts, ends) == pytest.approx([4, 5, 3])
