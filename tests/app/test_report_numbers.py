"""The numbers behind a report, and where they are drawn."""

import numpy as np
import pytest

from app.picture import Dots, Ink, Line, Picture, Pixels, Words, box, star
from app.picture_svg import svg_of
from app.report import Findings, drawings_of, read_people, scores_of
from app.report_axes import Axes, round_ticks
from app.report_plane import plane_picture
from app.report_questions import CHANCES, STAGES, Asking, find
from app.report_recipe import spans
from app.report_removal import removal_picture
from app.shown_text import shown
from engine import Answer, Explained, ExplainRequest, Question, Scored, ScoreRequest, Scores
from tests.app.contents import contents, drawing, line, page
from tests.app.reports import findings, report, spot

TURNS = 3


def answered(asking: Asking, question: Question, answer: Answer) -> tuple[list[Question], Findings]:
    """All questions from this one on, each answered the same, and what was found."""
    asked = [question]
    while True:
        try:
            asked.append(asking.send(answer))
        except StopIteration as end:
            return asked, end.value


def test_what_is_asked_and_what_is_made_of_the_answers() -> None:
    exemplar = page().exemplar()
    asking = find(exemplar, {"guidance": spot(20, 20)}, {})
    first = next(asking)
    assert isinstance(first, ExplainRequest)
    assert first.kind == "occlusion"
    assert (first.drawings[0] == exemplar.image).all()
    question = asking.send(Explained(0, spot(10, 10)[None]))
    scores = tuple(Scores(float(i), 1 - i / 100) for i in range(2 * (STAGES + 1)))
    asked, found = answered(asking, question, Scored(0, scores))
    assert len(asked) == 2 * (1 + TURNS) + CHANCES
    assert isinstance(asked[1], ScoreRequest)
    ink = asked[1].drawings.sum(axis=(1, 2))
    assert len(ink) == 42
    assert ink[0] == ink[41] == pytest.approx(exemplar.image.sum(), rel=1e-5)
    assert ink[20] == ink[21] == 0
    assert list(found.maps) == list(found.removals) == ["guidance", "occlusion"]
    assert found.removals["occlusion"].deletion.tolist() == pytest.approx([1 - i / 100 for i in range(21)])
    assert found.removals["occlusion"].insertion.tolist() == pytest.approx([0.79 - i / 100 for i in range(21)])
    assert found.by_chance is not None
    assert found.by_chance.distance.tolist() == pytest.approx(list(range(21)))
    assert found.removals["occlusion"].gain == pytest.approx(-0.21)
    assert found.random_gains == pytest.approx([-0.21] * CHANCES)
    assert found.turned_gains == {kind: pytest.approx([-0.21] * TURNS) for kind in ("guidance", "occlusion")}
    assert found.as_good_by_chance("occlusion") == CHANCES + TURNS


def test_the_ink_that_a_map_calls_important_goes_first() -> None:
    exemplar = page().exemplar()
    where = np.argwhere(exemplar.image > 0.5)[0]
    values = np.zeros((48, 48), np.float32)
    values[tuple(where)] = 1
    asking = find(exemplar, {"guidance": values}, {})
    next(asking)
    second = asking.send(Explained(0, spot(10, 10)[None]))
    assert isinstance(second, ScoreRequest)
    assert second.drawings[1][tuple(where)] == 0
    assert second.drawings[STAGES + 2][tuple(where)] > 0.5


def test_a_map_is_held_against_itself_turned() -> None:
    exemplar = page().exemplar()
    values = np.asarray(np.arange(48 * 48).reshape(48, 48), np.float32)
    asking = find(exemplar, {"guidance": values}, {})
    next(asking)
    scored = Scored(0, tuple(Scores(0.0, 0.5) for _ in range(2 * (STAGES + 1))))
    questions = [asking.send(Explained(0, spot(10, 10)[None])), *(asking.send(scored) for _ in range(TURNS))]
    first = [each.drawings[1] for each in questions if isinstance(each, ScoreRequest)]
    gone = [np.argwhere(exemplar.image - each > 0).mean(axis=0) for each in first]
    middle = np.argwhere(exemplar.image > 0).mean(axis=0)
    assert gone[0][0] > middle[0]  # the map is highest at the bottom,
    assert gone[2][0] < middle[0]  # and at the top after half a turn


def test_only_orders_that_gain_less_are_beaten() -> None:
    found = findings()
    assert (found.as_good_by_chance("guidance"), found.as_good_by_chance("occlusion")) == (0, 3)


def test_drawings_of_the_exemplar_alone() -> None:
    held = contents(7)
    exemplar, own = drawings_of(held.page.exemplar(), held.drawings)
    assert exemplar is not None
    assert [each.key for each in own] == [0, 1]
    assert drawings_of(page(77).exemplar(), held.drawings)[1] == ()
    assert drawings_of(None, ()) == (None, ())


def test_without_an_exemplar_the_one_with_most_drawings_counts() -> None:
    few, most = page(1).exemplar(), page(2).exemplar()
    drawings = [drawing(0, few), drawing(1, most), drawing(2, most), drawing(3, few, scores=None)]
    assert [each.key for each in drawings_of(None, drawings)[1]] == [1, 2]


def test_scores_leave_out_what_is_not_judged() -> None:
    exemplar = page().exemplar()
    assert scores_of([drawing(0, exemplar), drawing(1, exemplar, scores=None)]).tolist() == [[0.3, 1.0]]
    assert scores_of([]).shape == (0, 2)


def test_people_are_known() -> None:
    people = read_people([])
    assert people.scores.shape[1] == 2
    assert people.curve is not None
    assert len(people.curve.originality) >= 5


def test_places_on_a_plot() -> None:
    axes = Axes(100, 10, 300, 110, (0, 2), (0, 100))
    assert axes.at(1.0, 50.0).tolist() == [[200, 60]]
    assert axes.at(np.array([0.0, 9.0]), np.array([100.0, -5.0])).tolist() == [[100, 10], [300, 110]]


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 1.2, [0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2]),
        (0, 1.55, [0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5]),
        (60, 100, [60, 70, 80, 90, 100]),
        (0, 0.1, [0, 0.02, 0.04, 0.06, 0.08, 0.1]),
    ],
)
def test_ticks_are_round(low: float, high: float, ticks: list[float]) -> None:
    assert round_ticks(low, high) == pytest.approx(ticks)


@pytest.mark.parametrize(
    ("indices", "told"), [([0, 1, 2, 3, 7], "0–3, 7"), ([5], "5"), ([2, 1, 1], "1–2"), ([], ""), ([9, 4], "4, 9")]
)
def test_indices_in_short(indices: list[int], told: str) -> None:
    assert spans(indices) == told


def test_every_drawing_is_a_mark_on_the_plane() -> None:
    picture = plane_picture(report(machine=8, hand=2))
    dots = [shape for shape in picture.shapes if isinstance(shape, Dots) and shape.colour == "machine"]
    assert len(dots[0].points) == 8
    assert picture.told.startswith("The machine: originality 0.30, recognizability 97 %, the mean of 8 drawings.")
    assert "Your hand: originality 0.31" in picture.told


def test_a_line_falls_as_its_ink_goes() -> None:
    picture = removal_picture(findings())
    lines = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.colour == "guidance"]
    heights = lines[0].points[:, 1]
    assert heights[0] < heights[2] < heights[4] == heights[-1]
    assert picture.told.startswith("Random ink: 83 % recognizable with a tenth of the ink gone. Guidance map: 50 %")


def test_shapes_as_svg() -> None:
    shapes = (
        Line(np.array([(0.0, 0.0), (10.5, 3.25)]), "rule", 1.5, (2, 1)),
        Dots(np.array([(1.0, 2.0)]), 2, "human", 0.5),
        Words(1, 2, "a < b", 9, "faint", "end", is_upright=True),
        Ink((line((0, 0), (10, 0)), line((5, 5))), 1, 2, 2, 3),
        Pixels(0, 0, 4, 4, b"light", b"dark"),
    )
    text = svg_of(Picture(20, 10, shapes, 'a "picture"'))
    assert '<svg viewBox="0 0 20 10" role="img" aria-label="a &quot;picture&quot;">' in text
    assert (
        '<path class="s-rule" stroke-width="1.5" stroke-dasharray="2 1" stroke-linejoin="round" d="M0,0L10.5,3.25"/>'
        in text
    )
    assert 'stroke-width="4" stroke-linecap="round" opacity="0.5" d="M1,2h0"/>' in text
    assert 'text-anchor="end" transform="rotate(-90 1 2)">a &lt; b</text>' in text
    assert '<g class="s-ink" stroke-width="6"' in text
    assert '<path d="M1,2C7.67,2 14.33,2 21,2"/><path d="M11,12h0"/>' in text
    assert 'class="on-dark" x="0" y="0" width="4" height="4" preserveAspectRatio="none"' in text
    assert "data:image/png;base64,bGlnaHQ=" in text


def test_shapes_of_marks() -> None:
    assert box(1, 2, 3, 4).tolist() == [[1, 2], [4, 2], [4, 6], [1, 6], [1, 2]]
    corners = star(0, 0, 10)
    assert corners[0].tolist() == pytest.approx([0, -10])
    assert np.hypot(*corners.T).tolist() == pytest.approx([10, 4.5] * 5)


def test_text_without_what_steers() -> None:
    assert shown("a\u202eb\x00c\udc80 d\u00a0e") == "a\ufffdb\ufffdc\ufffd d\u00a0e"
