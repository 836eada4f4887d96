from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from app.thumbnail_cache import ThumbnailCache, size_of
from tests.app.gallery_session import exemplar, finished


def pixmap(side: int = 10) -> QPixmap:
    return QPixmap(side, side)


def test_a_picture_is_found_again_in_its_look_only(qtbot: QtBot) -> None:
    cache, drawing, picture = ThumbnailCache(), finished(1, exemplar()), pixmap()
    cache.put(drawing, (100, 1.0), picture)
    found = cache.get(drawing, (100, 1.0))
    assert found is not None
    assert found.cacheKey() == picture.cacheKey()
    assert cache.get(drawing, (100, 2.0)) is None


def test_a_large_window_makes_room_for_all_that_it_shows(qtbot: QtBot) -> None:
    cache = ThumbnailCache(limit=size_of(pixmap()))
    cache.make_room(QSize(10, 20), 1.0)
    for key in range(5):
        cache.put(finished(key, exemplar()), "look", pixmap())
    assert cache.size == 3 * size_of(pixmap())
    cache.make_room(QSize(5, 5), 1.0)
    cache.put(finished(6, exemplar()), "look", pixmap())
    assert cache.size == 3 * size_of(pixmap())


def test_a_changed_drawing_is_painted_anew(qtbot: QtBot) -> None:
    cache, drawing = ThumbnailCache(), finished(1, exemplar())
    cache.put(drawing, "look", pixmap())
    changed = replace(drawing, is_favourite=True)
    assert cache.get(changed, "look") is None
    cache.put(changed, "look", pixmap(20))
    assert len(cache) == 1
    assert cache.size == size_of(pixmap(20))


def test_the_least_recently_used_go_first(qtbot: QtBot) -> None:
    of, one = exemplar(), size_of(pixmap())
    cache = ThumbnailCache(limit=3 * one)
    drawings = [finished(key, of) for key in range(5)]
    for drawing in drawings[:3]:
        cache.put(drawing, "look", pixmap())
    assert cache.get(drawings[0], "look") is not None
    for drawing in drawings[3:]:
        cache.put(drawing, "look", pixmap())
    there = [drawing.key for drawing in drawings if cache.get(drawing, "look") is not None]
    assert there == [0, 3, 4]
    assert cache.size == 3 * one


def test_emptied_it_holds_nothing(qtbot: QtBot) -> None:
    cache = ThumbnailCache()
    cache.put(finished(1, exemplar()), "look", pixmap())
    cache.clear()
    assert (len(cache), cache.size) == (0, 0)
