from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.compare import CompareMode
from app.compare_painting import Pair, paint_difference, paint_overlay, share_alone
from app.drawing import Drawing
from app.drawing_image import blank_image
from app.drawing_view import DrawingView
from app.importance_choice import ImportanceChoice
from app.theme import accent, family_colour, is_dark
from engine import Frame, Stroke
from tests.app.gallery_session import exemplar, finished
from tests.app.gallery_window import Window, window

RED, BLUE, GREY, WHITE = QColor(200, 40, 20), QColor(30, 90, 220), QColor(210, 210, 205), QColor("white")
SQUARE = QRectF(0, 0, 96, 96)


def lined(key: int, *lines: tuple[int, int, int, int]) -> Drawing:
    """Straight lines of a pen 4 wide, in pixels of a frame that is the page."""
    of = exemplar()
    plain = type(of)(of.image, Frame(48, 48, (24.0, 24.0), 1.0, 4.0), of.strokes)
    strokes = tuple(Stroke(np.array([line[:2], line[2:]], np.float32)) for line in lines)
    return finished(key, plain, strokes=strokes)


@pytest.fixture
def pair() -> Pair:
    """Both have the upper line; the first has the left one too, the second the right one."""
    upper, left, right = (8, 8, 40, 8), (12, 20, 12, 40), (36, 20, 36, 40)
    return Pair(lined(1, upper, left), lined(2, upper, right), RED, BLUE)


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[tuple[QPainter, QImage]]:
    image = blank_image(QSize(96, 96), 1.0, WHITE)
    painter = QPainter(image)
    yield painter, image
    if painter.isActive():
        painter.end()


def test_over_each_other_colours_mix_where_both_are(canvas: tuple[QPainter, QImage], pair: Pair) -> None:
    painter, image = canvas
    paint_overlay(painter, SQUARE, pair, is_dark=False)
    painter.end()
    assert image.pixelColor(24, 60) == RED
    assert image.pixelColor(72, 60) == BLUE
    both = image.pixelColor(48, 16)
    assert both.red() <= 30
    assert both.green() <= 40
    assert both.blue() <= 20


def test_the_difference_is_what_only_one_has(canvas: tuple[QPainter, QImage], pair: Pair) -> None:
    painter, image = canvas
    paint_difference(painter, SQUARE, pair, GREY)
    painter.end()
    places = [(24, 60), (72, 60), (48, 16), (48, 80)]
    assert [image.pixelColor(*place) for place in places] == [RED, BLUE, GREY, WHITE]


def test_a_line_beside_the_others_within_a_pens_width_is_no_difference() -> None:
    line, beside, far = (lined(key, (8, y, 40, y)) for key, y in ((1, 20), (2, 22), (3, 32)))
    assert share_alone(line, line) == 0
    assert share_alone(line, beside) < 0.03
    assert share_alone(line, far) == 1


def test_shares_are_of_the_ink(pair: Pair) -> None:
    # Lines of 32 + 4 and 20 + 4 with round ends, 4 wide.
    ends = np.pi * 4
    assert share_alone(pair.first, pair.second) == pytest.approx((80 + ends) / (128 + 80 + 2 * ends), abs=0.02)
    assert share_alone(lined(9), pair.first) == 0


def compared(qtbot: QtBot) -> Window:
    shown = window(qtbot, 6)
    shown.session.selection.select([1, 4])
    shown.gallery.show_compare()
    return shown


def texts(shown: Window) -> list[str]:
    labels = [shown.find(QLabel, f"compare_legend_{number}") for number in (1, 2)]
    return [label.text().split("</span> ")[1] for label in labels]


def test_modes_are_switched_by_button_and_by_key(qtbot: QtBot) -> None:
    shown = compared(qtbot)
    first, second = (shown.find(DrawingView, name) for name in ("compare_first", "compare_second"))
    assert second.isVisible()
    QTest.mouseClick(shown.find(QPushButton, "compare_overlay"), Qt.MouseButton.LeftButton)
    assert (shown.gallery.compare.mode, second.isVisible()) == (CompareMode.OVERLAY, False)
    QTest.keyClick(first, Qt.Key.Key_3)
    assert shown.gallery.compare.mode is CompareMode.DIFFERENCE
    QTest.keyClick(first, Qt.Key.Key_1)
    assert second.isVisible()


def test_legends_say_which_is_which_and_how_much_differs(qtbot: QtBot) -> None:
    shown = compared(qtbot)
    assert texts(shown) == [
        "Drawing 2: originality 0.01, recognizability 100 %",
        "Drawing 5: originality 0.04, recognizability 98 %",
    ]
    shown.gallery.compare.set_mode(CompareMode.DIFFERENCE)
    assert all("% of its ink only here" in text for text in texts(shown))


def test_both_zoom_together(qtbot: QtBot) -> None:
    shown = compared(qtbot)
    first, second = (shown.find(DrawingView, name) for name in ("compare_first", "compare_second"))
    first.zoom_by(2)
    assert second.zoom == 2
    second.zoom_by(0.1)
    assert first.zoom == 1


def test_it_closes_by_escape_and_when_a_drawing_goes(qtbot: QtBot) -> None:
    shown = compared(qtbot)
    QTest.keyClick(shown.find(DrawingView, "compare_first"), Qt.Key.Key_Escape)
    assert shown.grid.isVisible()
    shown.gallery.show_compare()
    shown.session.drawings.remove([4])
    assert shown.grid.isVisible()
    assert shown.selected == [1]


def with_maps(qtbot: QtBot, ink: float = 0.0) -> Window:
    """The first drawing's left half mattered, the second's right half; as grey as `ink` there, and blank elsewhere."""
    shown = window(qtbot, 0)
    of, halves = exemplar(), np.zeros((2, 48, 48), np.float16)
    halves[0, :, :24], halves[1, :, 24:] = 2, 5
    shown.session.drawings.append(
        [
            finished(key, of, strokes=(), maps={"guidance": half}, image=half.astype(np.float32) * ink)
            for key, half in enumerate(halves)
        ]
    )
    shown.session.selection.select([0, 1])
    shown.gallery.show_compare()
    return shown


def paper(shown: Window) -> tuple[QColor, QColor]:
    """Of the first view, a quarter from the left and from the right."""
    view = shown.find(DrawingView, "compare_first")
    image, square = view.grab().toImage(), view.paper()
    height = round(square.center().y())
    left, right = (round(square.left() + share * square.width()) for share in (0.25, 0.75))
    return image.pixelColor(left, height), image.pixelColor(right, height)


def test_over_each_other_what_mattered_in_either_is_seen(qtbot: QtBot) -> None:
    shown = with_maps(qtbot)
    shown.gallery.compare.set_mode(CompareMode.OVERLAY)
    plain = paper(shown)
    assert plain[0] == plain[1]
    for style in ("heat", "ink"):
        shown.session.explanations.set_choice(ImportanceChoice(True, "guidance", style))
        left, right = paper(shown)
        assert left == right
        assert left.lightness() < plain[0].lightness() - 15


def test_the_difference_shows_in_which_drawing_a_place_mattered_more(qtbot: QtBot) -> None:
    shown = with_maps(qtbot)
    shown.gallery.compare.set_mode(CompareMode.DIFFERENCE)
    plain = paper(shown)
    assert "coloured paper" not in texts(shown)[0]
    shown.session.explanations.set_choice(ImportanceChoice(True, "guidance", opacity=1.0))
    first, second = accent(shown.gallery.palette()), family_colour("cfgdm", is_dark(shown.gallery.palette()))
    assert paper(shown) == (first, second)
    assert all(text.endswith("; coloured paper mattered more here") for text in texts(shown))
    shown.session.explanations.set_choice(ImportanceChoice(False))
    assert paper(shown) == plain


def test_maps_that_are_still_to_come_are_shown_when_they_are_there(qtbot: QtBot) -> None:
    shown = with_maps(qtbot, ink=0.01)
    shown.gallery.compare.set_mode(CompareMode.OVERLAY)
    shown.session.explanations.set_choice(ImportanceChoice(True, "occlusion"))
    before = paper(shown)
    assert shown.session.explanations.awaited == 2
    shown.session.engine.answer()
    QApplication.processEvents()
    assert shown.session.explanations.awaited == 0
    assert all(now.lightness() < then.lightness() - 15 for now, then in zip(paper(shown), before, strict=True))
