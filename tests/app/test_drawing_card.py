from dataclasses import replace

from PySide6.QtGui import QFont, QImage, QPalette
from pytestqt.qtbot import QtBot

from app.drawing import Drawing
from app.drawing_card import CAPTION, paint_card, star_place
from app.theme import accent, family_colour, palette_of
from tests.app.gallery_session import exemplar, finished, unfinished


def card(drawing: Drawing, side: int = 120, dpr: float = 1.0, palette: QPalette | None = None) -> QImage:
    return paint_card(drawing, side, dpr, palette or palette_of(False), QFont()).toImage()


def darkest(image: QImage, left: float, top: float, right: float, bottom: float) -> int:
    """Lightness of the darkest pixel between shares of width and height."""
    width, height = image.width(), image.height()
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(round(left * width), round(right * width))
        for y in range(round(top * height), round(bottom * height))
    )


def test_it_has_two_pixels_for_one_at_twice_the_scale(qtbot: QtBot) -> None:
    once, twice = (card(finished(1, exemplar()), dpr=dpr) for dpr in (1.0, 2.0))
    assert (once.width(), once.height()) == (120, 120 + CAPTION)
    assert (twice.width(), twice.height()) == (240, 2 * (120 + CAPTION))
    # Not the one enlarged: at twice the scale there are shades between.
    enlarged = once.scaled(twice.width(), twice.height())
    same = sum(enlarged.pixel(x, 100) == twice.pixel(x, 100) for x in range(240))
    assert same < 230


def test_a_favourite_has_a_star(qtbot: QtBot) -> None:
    plain = finished(1, exemplar())
    starred = card(replace(plain, is_favourite=True))
    middle = star_place(starred.rect().toRectF()).center().toPoint()
    assert starred.pixelColor(middle) == accent(palette_of(False))
    assert card(plain).pixelColor(middle) != accent(palette_of(False))


def test_what_is_not_finished_looks_so(qtbot: QtBot) -> None:
    of = exemplar()
    done = finished(0, of, strokes=of.strokes)
    picture = 0.1, 0.1, 0.9, 0.7
    ink = darkest(card(done), *picture)
    for waiting in (replace(done, scores=None), replace(unfinished(0, of), image=of.image)):
        image = card(waiting)
        assert darkest(image, *picture) > ink + 60
        assert image.pixelColor(20, 20) == palette_of(False).color(QPalette.ColorRole.AlternateBase)


def test_longer_bars_are_higher_scores(qtbot: QtBot) -> None:
    of = exemplar()
    image = card(finished(50, of), side=200)  # 0.5 of 1.5 original, 75 % recognizable
    row = image.height() - 10
    colours = [image.pixelColor(x, row) for x in range(image.width())]
    blue = [x for x, colour in enumerate(colours) if colour.blue() > colour.red() + 40]
    left, right = (sum(x < 100 for x in blue), sum(x >= 100 for x in blue))
    assert abs(left / 86 - 1 / 3) < 0.05
    assert abs(right / 86 - 3 / 4) < 0.05


def test_it_is_dark_in_the_dark(qtbot: QtBot) -> None:
    image = card(finished(1, exemplar()), palette=palette_of(True))
    assert darkest(image, 0.1, 0.1, 0.9, 0.7) < 60
    assert image.pixelColor(8, 60) == palette_of(True).color(QPalette.ColorRole.Base)


def test_the_dot_gives_way_where_there_is_no_room_for_the_numbers(qtbot: QtBot) -> None:
    """The bars are in the family's colour, too."""
    of = exemplar()
    done = finished(0, of, strokes=of.strokes)
    colour = family_colour(done.family, is_dark=False)

    def dotted(side: int) -> int:
        image = card(done, side)
        rows = range(side, side + CAPTION - 14)
        return sum(image.pixelColor(x, y) == colour for x in range(6, 22) for y in rows)

    assert dotted(140) > 10
    assert dotted(76) == 0
