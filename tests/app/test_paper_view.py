import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.paper_view import MARGIN, NEAREST, PaperView

WIDE = PaperView(QSizeF(428, 228), QSizeF(100, 100))


def test_the_page_lies_whole_in_the_middle() -> None:
    assert WIDE.scale == 2
    assert WIDE.paper == QRectF(114, MARGIN, 200, 200)


def test_there_and_back() -> None:
    assert WIDE.to_widget(QPointF(0, 0)) == QPointF(114, 14)
    assert WIDE.to_page(QPointF(114, 14)) == QPointF(0, 0)
    assert WIDE.transform.map(QPointF(25, 50)) == WIDE.to_widget(QPointF(25, 50)) == QPointF(164, 114)


def test_a_widget_without_room_has_a_page_still() -> None:
    assert PaperView(QSizeF(5, 5), QSizeF(100, 100)).scale > 0


def test_zoom_keeps_what_is_under_the_pointer() -> None:
    around = QPointF(150, 70)
    held = WIDE.to_page(around)
    nearer = WIDE.zoomed(3, around)
    assert nearer.zoom == 3
    there = nearer.to_widget(held)
    assert (there - around).manhattanLength() <= 1.5  # the paper begins at whole pixels


def test_zoom_has_ends() -> None:
    assert WIDE.zoomed(0.2, QPointF(0, 0)).zoom == 1
    assert WIDE.zoomed(1000, QPointF(0, 0)).zoom == NEAREST
    assert WIDE.zoomed(4, QPointF(150, 70)).zoomed(0.25, QPointF(9, 9)) == WIDE


def test_the_paper_moves_as_far_as_it_is_larger_than_whole() -> None:
    assert WIDE.moved(QPointF(50, 50)) == WIDE
    nearer = WIDE.zoomed(2, QPointF(214, 114))
    assert nearer.moved(QPointF(10, 0)).paper.left() == pytest.approx(nearer.paper.left() + 10, abs=1)
    far = nearer.moved(QPointF(10_000, 10_000))
    assert far.middle == (0.25, 0.25)
