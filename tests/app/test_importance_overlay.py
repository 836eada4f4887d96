"""Maps over drawings: the colours that are seen, in both styles, by day and by night."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.drawing_card import picture_place
from app.drawing_image import blank_image, render_drawing
from app.importance_cache import MapImages
from app.importance_choice import ImportanceChoice
from app.importance_field import CARD
from app.importance_look import ImportanceLook, colour_at, lay, look_of
from app.importance_overlay import ImportanceOverlay, paint_with_map
from app.theme import Theme, apply_theme, palette_of
from tests.app.gallery_window import Window, window
from tests.app.mapped import at, mapped, of, rising

SQUARE = QRectF(0, 0, 240, 240)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return apply_theme(app, "light")


@pytest.mark.parametrize("opacity", [0.2, 0.75, 1.0])
@pytest.mark.parametrize("is_dark", [False, True])
def test_laid_over_a_drawing_the_paper_has_the_legends_colours(qtbot: QtBot, is_dark: bool, opacity: float) -> None:
    look = look_of(ImportanceChoice(True, opacity=opacity), palette_of(is_dark))
    image = render_drawing(mapped(), 240, 2.0, QColor(*look.ink), QColor(*look.paper))
    painter = QPainter(image)
    lay(painter, SQUARE, MapImages().get(rising(), CARD, look), look)
    painter.end()
    for x in (10, 24, 38):
        assert np.abs(at(image, SQUARE, x, 12) - of(colour_at(look, (x - 0.5) / 47))).max() < 0.03
        assert np.abs(at(image, SQUARE, x, 24) - of(QColor(*look.ink))).max() < 0.14


@pytest.mark.parametrize("is_dark", [False, True])
def test_laid_over_a_drawing_the_ink_has_the_legends_colours(qtbot: QtBot, is_dark: bool) -> None:
    look = look_of(ImportanceChoice(True, style="ink"), palette_of(is_dark))
    image = render_drawing(mapped(), 240, 2.0, QColor(*look.ink), QColor(*look.paper))
    painter = QPainter(image)
    lay(painter, SQUARE, MapImages().get(rising(), CARD, look), look)
    painter.end()
    for x in (10, 24, 38):
        assert np.abs(at(image, SQUARE, x, 24) - of(colour_at(look, (x - 0.5) / 47))).max() < 0.08
        assert (at(image, SQUARE, x, 12) * 255).round().tolist() == list(look.paper)


@pytest.mark.parametrize("style", ["heat", "ink"])
def test_painted_large_it_looks_as_on_the_card(qtbot: QtBot, style: str) -> None:
    look = look_of(ImportanceChoice(True, style=style), palette_of(False))
    drawing, ink, paper = mapped(), QColor(*look.ink), QColor(*look.paper)
    card = render_drawing(drawing, 240, 1.0, ink, paper)
    large = blank_image(QSize(240, 240), 1.0, paper)
    painter = QPainter(card)
    lay(painter, SQUARE, MapImages().get(rising(), CARD, look), look)
    painter.end()
    painter = QPainter(large)
    paint_with_map(painter, SQUARE, drawing, rising(), look)
    painter.end()
    for x, y in ((10, 24), (24, 24), (38, 24), (10, 12), (38, 40)):
        assert np.abs(at(card, SQUARE, x, y) - at(large, SQUARE, x, y)).max() < 0.09


def test_without_a_map_a_drawing_is_painted_as_it_is(qtbot: QtBot) -> None:
    look, drawing = look_of(ImportanceChoice(True), palette_of(False)), mapped()
    ink, paper = QColor(*look.ink), QColor(*look.paper)
    plain = render_drawing(drawing, 100, 1.0, ink, paper)
    image = blank_image(QSize(100, 100), 1.0, paper)
    painter = QPainter(image)
    paint_with_map(painter, QRectF(0, 0, 100, 100), drawing, None, look)
    painter.end()
    assert image == plain


def shown(qtbot: QtBot) -> Window:
    """Cards of a drawing with a map, one by hand, one of no guidance and one that is being drawn."""
    found = window(qtbot, 0)
    drawings = [
        mapped(1),
        mapped(2, maps={}, guidance=0.0),
        mapped(3, scores=None),
        mapped(4, family="hand", maps={}),
    ]
    found.session.drawings.append(drawings)
    QApplication.processEvents()
    return found


def colour_on_card(found: Window, row: int, x: float, y: float) -> list[int]:
    QApplication.processEvents()
    image = found.grid.viewport().grab().toImage()
    return [round(255 * level) for level in at(image, picture_place(found.grid.card_at(row)), x, y)]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_cards_show_their_map_and_those_without_stay_plain(qtbot: QtBot, theme: Theme, mode: str) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    found = shown(qtbot)
    before = [colour_on_card(found, row, 40, 12) for row in range(3)]
    choice = ImportanceChoice(True)
    found.session.explanations.set_choice(choice)
    expected = of(colour_at(look_of(choice, found.grid.palette()), 39.5 / 47))
    assert np.abs(np.array(colour_on_card(found, 0, 40, 12)) / 255 - expected).max() < 0.03
    assert [colour_on_card(found, row, 40, 12) for row in (1, 2)] == before[1:]
    found.session.explanations.set_choice(replace(choice, kind="guided-score"))
    assert np.abs(np.array(colour_on_card(found, 0, 8, 12)) / 255 - expected).max() < 0.03
    found.session.explanations.set_choice(replace(choice, is_shown=False))
    assert [colour_on_card(found, row, 40, 12) for row in range(3)] == before


def test_a_card_is_painted_again_when_its_map_comes(qtbot: QtBot) -> None:
    found = shown(qtbot)
    plain = colour_on_card(found, 0, 24, 24)
    found.session.explanations.set_choice(ImportanceChoice(True, "occlusion", "ink"))
    assert colour_on_card(found, 0, 24, 24) == plain
    found.session.engine.answer()
    assert colour_on_card(found, 0, 24, 24) != plain


def test_an_unfinished_drawing_is_not_asked_of(qtbot: QtBot) -> None:
    found = shown(qtbot)
    overlay = found.gallery.overlay
    found.session.explanations.set_choice(ImportanceChoice(True, "occlusion"))
    asked = len(found.session.engine.asked)
    assert overlay.map_of(mapped(9, scores=None)) is None
    assert len(found.session.engine.asked) == asked


def test_beside_a_hidden_overlay_nobody_is_asked_for_a_map(qtbot: QtBot) -> None:
    found = shown(qtbot)
    overlay, drawing = found.gallery.overlay, mapped(1)
    assert overlay.beside(drawing) is drawing.maps["guidance"]
    found.session.explanations.set_choice(ImportanceChoice(False, "occlusion"))
    assert overlay.beside(drawing) is None
    assert found.session.engine.asked == []


def test_pictures_of_maps_are_ready_before_they_are_shown(qtbot: QtBot) -> None:
    found = shown(qtbot)
    qtbot.waitUntil(lambda: found.gallery.overlay.cached_bytes == 4 * CARD**2)


def look(style: str = "heat", opacity: float = 0.75) -> ImportanceLook:
    return look_of(ImportanceChoice(True, style=style, opacity=opacity), palette_of(False))


def test_pictures_are_kept_as_long_as_there_is_room(qtbot: QtBot) -> None:
    one = 4 * CARD**2
    images, maps = MapImages(limit=3 * one), [rising() + np.float16(number) for number in range(5)]
    first = images.get(maps[0], CARD, look())
    for values in maps[1:3]:
        images.get(values, CARD, look())
    assert images.get(maps[0], CARD, look()).cacheKey() == first.cacheKey()
    for values in maps[3:]:
        images.get(values, CARD, look())
    assert [images.has(values, CARD, look()) for values in maps] == [True, False, False, True, True]
    assert (len(images), images.size) == (3, 3 * one)
    assert not images.has(maps[0], CARD, look(opacity=0.5))
    assert not images.has(maps[0].copy(), CARD, look())


def test_the_overlay_says_when_it_looks_different(qtbot: QtBot) -> None:
    found = shown(qtbot)
    maps = found.session.explanations
    overlay, told = ImportanceOverlay(maps), list[object]()
    overlay.changed.connect(lambda: told.append("all"))
    overlay.map_changed.connect(told.append)
    maps.set_choice(ImportanceChoice(True))
    maps.set_choice(ImportanceChoice(True))
    maps.human_map = lambda _exemplar, _image: None
    maps.map_changed.emit(7)
    assert told == ["all", "all", 7]
