"""The map over the exemplar on the canvas, and beside the points of the plane."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.canvas import Canvas
from app.canvas_panel import CanvasPanel
from app.document import Sheet
from app.exemplar_importance import ExemplarImportance, framed
from app.importance_choice import ImportanceChoice
from app.importance_look import colour_at, look_of
from app.page import Page
from app.plane import Plane
from tests.app.fake_session_for_plane import FakeSession
from tests.app.mapped import across, at, mapped, of
from tests.app.studio import Studio

SHOWN = ImportanceChoice(True)


class Easel:
    """A canvas with the level line on its page, and two variations with maps that rise from left to right."""

    def __init__(self, qtbot: QtBot) -> None:
        self.studio = Studio()
        self.session = self.studio.session
        self.session.set_live(False)
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.panel = CanvasPanel(self.session, ["cfgdm"], Path("examples"), self.host)
        self.host.resize(560, 1000)
        self.panel.resize(560, 1000)
        with qtbot.waitExposed(self.host):
            self.host.show()
        of_page = across()
        self.studio.document.change(Page(480, 480, of_page.frame.pen_width, of_page.strokes), "Line")
        exemplar = self.session.exemplar
        assert exemplar is not None
        self.session.drawings.append([mapped(1, exemplar=exemplar), mapped(2, exemplar=exemplar)])
        self.frame = exemplar.frame

    @property
    def canvas(self) -> Canvas:
        return self.panel.canvas

    def picture(self) -> QImage:
        for _ in range(3):
            QApplication.processEvents()
        return self.canvas.grab().toImage()

    def colour(self, x: float, y: float) -> NDArray[np.float64]:
        """At (x, y) of the model's frame."""
        square = framed(self.frame)
        corners = [self.canvas.to_widget(corner) for corner in (square.topLeft(), square.bottomRight())]
        return at(self.picture(), QRectF(*corners), x, y)


@pytest.fixture
def easel(qtbot: QtBot) -> Iterator[Easel]:
    made = Easel(qtbot)
    yield made
    made.host.hide()


def test_the_canvas_shows_the_mean_where_the_exemplar_is(easel: Easel) -> None:
    before = easel.picture()
    easel.session.explanations.set_choice(SHOWN)
    look = look_of(SHOWN, easel.canvas.palette())
    for x in (10, 24, 38):
        assert np.abs(easel.colour(x, 12) - of(colour_at(look, (x - 0.5) / 47))).max() < 0.03
    ink = ImportanceChoice(True, style="ink")
    easel.session.explanations.set_choice(ink)
    look = look_of(ink, easel.canvas.palette())
    for x in (10, 24, 38):
        assert np.abs(easel.colour(x, 24) - of(colour_at(look, (x - 0.5) / 47))).max() < 0.08
        assert (easel.colour(x, 12) * 255).round().tolist() == list(look.paper)
    easel.session.explanations.set_choice(ImportanceChoice(False))
    assert easel.picture() == before


def test_it_comes_and_goes_with_the_variations(easel: Easel) -> None:
    plain = easel.picture()
    easel.session.explanations.set_choice(SHOWN)
    with_two = easel.picture()
    assert with_two != plain
    easel.session.drawings.reset()
    assert easel.picture() == plain


def test_another_page_and_another_exemplar_have_none(easel: Easel) -> None:
    easel.session.explanations.set_choice(SHOWN)
    shown = easel.colour(38, 12)
    easel.canvas.show_sheet(Sheet.HAND)
    assert np.abs(easel.colour(38, 12) - shown).max() > 0.1
    easel.canvas.show_sheet(Sheet.CHARACTER)
    assert np.array_equal(easel.colour(38, 12), shown)
    page = easel.studio.document.page()
    easel.studio.document.change(Page(480, 480, page.pen_width, (page.strokes[0], *mapped().strokes)), "More")
    easel.studio.document.change(Page(480, 480, page.pen_width * 1.5, page.strokes), "Thicker")
    assert np.abs(easel.colour(38, 12) - shown).max() > 0.1


def test_many_changes_are_looked_at_once(qtbot: QtBot) -> None:
    studio = Studio()
    importance, told = ExemplarImportance(studio.session), list[bool]()
    importance.changed.connect(lambda: told.append(True))
    studio.draw_set()
    assert (importance.map, told) == (None, [])
    studio.session.explanations.set_choice(SHOWN)
    assert importance.map is not None
    assert len(told) == 1
    studio.session.drawings.replace(list(studio.drawings))
    studio.settle()
    assert len(told) == 1
    studio.session.delete([studio.drawings[0].key, studio.drawings[5].key])
    studio.settle()
    assert len(told) == 2


def plane_with(qtbot: QtBot, *changes: dict[str, object]) -> tuple[Plane, FakeSession]:
    session = FakeSession()
    session.drawings.append([mapped(key, **changed) for key, changed in enumerate(changes, 1)])
    plane = Plane(session.as_session)
    session.setParent(plane)
    qtbot.addWidget(plane)
    plane.resize(700, 420)
    with qtbot.waitExposed(plane):
        plane.show()
    return plane, session


def hover(plane: Plane, key: int) -> None:
    spot = plane.spot_place(key)
    assert spot is not None
    QTest.mouseMove(plane.plot.viewport(), spot.toPoint() + QPoint(40, 40))
    QTest.mouseMove(plane.plot.viewport(), spot.toPoint())
    QApplication.processEvents()


@pytest.mark.parametrize("is_shown", [False, True])
def test_hovering_over_the_plane_shows_drawing_and_map(qtbot: QtBot, is_shown: bool) -> None:
    plane, session = plane_with(qtbot, {})
    session.explanations.set_choice(ImportanceChoice(is_shown))
    hover(plane, 1)
    drawing = session.drawings.get(1)
    assert drawing is not None
    assert plane.card.drawing is drawing
    assert plane.card.map is drawing.maps["guidance"]
    image = plane.card.grab().toImage()
    look = look_of(session.explanations.choice, plane.card.palette())
    left = (plane.card.width() - 201) / 2
    alone, with_map = QRectF(round(left), 9, 96, 96), QRectF(round(left) + 105, 9, 96, 96)
    assert (at(image, alone, 38, 12) * 255).round().tolist() == list(look.paper)
    assert np.abs(at(image, with_map, 38, 12) - of(colour_at(look, 37.5 / 47))).max() < 0.03


def test_a_drawing_without_a_map_is_shown_alone(qtbot: QtBot) -> None:
    plane, session = plane_with(qtbot, {"maps": {}, "family": "hand"})
    hover(plane, 1)
    assert plane.card.drawing is session.drawings.get(1)
    assert plane.card.map is None
    assert plane.card.width() < 201


def test_the_card_grows_when_the_map_comes_and_stays_in_sight(qtbot: QtBot) -> None:
    plane, session = plane_with(qtbot, {})
    session.explanations.set_choice(ImportanceChoice(True, "occlusion"))
    plane.card.show_drawing(session.drawings.drawings[0], QPointF(plane.plot.viewport().width() - 4, 30))
    narrow = plane.card.width()
    assert plane.card.map is None
    session.engine.answer()
    assert plane.card.map is not None
    assert plane.card.width() > narrow
    assert plane.plot.viewport().rect().contains(plane.card.geometry())
