import shutil
from pathlib import Path
from time import perf_counter

import numpy as np
import pyqtgraph as pg
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QFont, QHelpEvent, QImage, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.drawing import HAND
from app.plane import Plane
from app.plane_dots import TOGETHER
from app.plane_layers import Look
from app.plane_reference import HUMAN_CLOUD, MEASURED, PUBLISHED, ReferenceLayers
from app.plane_scale import STRETCHED
from app.plane_sprites import mark_size, sprite_sheet
from app.reference import REFERENCE
from app.theme import FAMILIES, palette_of
from tests.app.fake_session_for_plane import FakeSession, many
from tests.app.plane_pointer import pixel, press, shown

MANY = 50_000


@pytest.fixture
def plane(qtbot: QtBot) -> Plane:
    return shown(FakeSession(), qtbot)


def picture(widget: QWidget) -> NDArray[np.int16]:
    """(h, w, 3) of 0..255."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(np.int16)


def differing(one: NDArray[np.int16], other: NDArray[np.int16]) -> float:
    """Share of the pixels that differ visibly."""
    return float((np.abs(one - other).max(axis=2) > 4).mean())


@pytest.mark.parametrize("name", [HUMAN_CLOUD, PUBLISHED])
def test_reference_layers_come_and_go_with_their_boxes(plane: Plane, name: str) -> None:
    plane.layers.set_checked(HUMAN_CLOUD, False)
    plane.plot.zoom(1.0)  # so that the view stays
    without = picture(plane.plot)
    press(plane, name)
    assert differing(picture(plane.plot), without) > 0.005
    press(plane, name)
    assert differing(picture(plane.plot), without) == 0


def test_switching_layers_leaves_nothing_behind(plane: Plane) -> None:
    plane.layers.set_checked(PUBLISHED, True)
    items = len(plane.plot.scene().items())
    for _ in range(10):
        plane.layers.set_checked(PUBLISHED, False)
        plane.layers.set_checked("stretch", not plane.layers.is_checked("stretch"))
        plane.layers.set_checked(PUBLISHED, True)
    assert len(plane.plot.scene().items()) == items


def test_the_axes_explain_themselves_and_the_field_does_not(plane: Plane) -> None:
    field = plane.plot.field.toRect()
    places = {
        "": field.center(),
        "Recognizability": QPoint(8, field.center().y()),
        "Originality": QPoint(field.center().x(), field.bottom() + 12),
    }
    for word, place in places.items():
        view = plane.plot.viewport()
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
        assert word in QToolTip.text()
        assert QToolTip.isVisible() == bool(word)
    QToolTip.hideText()
    assert plane.plot.toolTip() == ""


def test_the_cloud_is_shown_at_first_and_the_papers_values_are_not(plane: Plane) -> None:
    assert plane.layers.is_checked(HUMAN_CLOUD)
    assert not plane.layers.is_checked(PUBLISHED)


def test_a_missing_file_leaves_its_layer_out(tmp_path: Path, caplog: pytest.LogCaptureFixture, qtbot: QtBot) -> None:
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    for name in ("published_curves.csv", "published_points.csv"):
        shutil.copy(REFERENCE / name, tmp_path)
    layers = ReferenceLayers(plot.plotItem, plot.plotItem.vb.sceneBoundingRect, tmp_path)
    assert list(layers.missing) == [HUMAN_CLOUD, MEASURED]
    assert "human.csv" in layers.missing[HUMAN_CLOUD]
    assert "human_cloud" in caplog.text
    layers.look(Look(STRETCHED, QPalette(), QFont()))
    layers.show(PUBLISHED, True)
    layers.show(HUMAN_CLOUD, True)
    curves, levels = layers.layers(PUBLISHED)
    assert len(curves.items) == 4 * 2 + 6 + 2
    assert len(levels.items) == 1
    layers.show(PUBLISHED, False)
    assert not curves.items


def test_the_plane_follows_a_change_to_dark(plane: Plane) -> None:
    def ground() -> float:
        shades = picture(plane.plot).mean(axis=2)
        return float(np.median(shades))

    plane.setPalette(palette_of(False))
    QApplication.processEvents()
    light = picture(plane.plot)
    assert ground() > 240
    plane.setPalette(palette_of(True))
    QApplication.processEvents()
    assert ground() < 40
    text = slice(int(plane.plot.field.bottom()) + 2, None)
    assert light[text].min() < 130
    assert picture(plane.plot)[text].max() > 130
    assert plane.plot.getAxis("left").textPen().color().lightness() > 120


def test_every_family_has_a_mark_of_its_own_shape() -> None:
    families = tuple(FAMILIES)
    sheet = sprite_sheet(families, 12.0, 2.0, palette_of(False))
    image = sheet.pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    assert sheet.side % 2 == 1
    assert image.width() == sheet.side * len(families)
    shapes = [pixels[: sheet.side, i * sheet.side : (i + 1) * sheet.side, 3] > 90 for i in range(len(families))]
    for number, shape in enumerate(shapes):
        assert shape.sum() > 100, families[number]
        for other in shapes[number + 1 :]:
            assert (shape ^ other).sum() > 30
    assert HAND in families


def test_marks_shrink_where_there_are_many() -> None:
    assert mark_size(24) > mark_size(2000) > mark_size(10_000) > mark_size(MANY) >= 5


def test_fifty_thousand_points_move_at_thirty_frames_a_second(qtbot: QtBot) -> None:
    session = FakeSession()
    session.drawings.append(many(MANY))
    plane = shown(session, qtbot)
    times = []
    for number in range(30):
        began = perf_counter()
        plane.plot.pan(QPointF(3 if number < 15 else -3, 1))
        plane.plot.viewport().repaint()
        times.append(perf_counter() - began)
    assert min(times) < 1 / 30
    began = perf_counter()
    key = int(plane.points.spots.keys[-1])
    plane.pointer.hovered.emit(QPointF(pixel(plane, key)))
    assert perf_counter() - began < 0.25
    assert plane.card.drawing is not None


def test_nothing_is_painted_again_while_nothing_happens(plane: Plane, qtbot: QtBot) -> None:
    qtbot.wait(3 * TOGETHER)
    paints: list[None] = []
    plane.plot.scene().changed.connect(lambda _: paints.append(None))
    qtbot.wait(400)
    assert not paints


def test_what_comes_together_is_painted_together(plane: Plane, qtbot: QtBot) -> None:
    paints: list[None] = []
    plane.plot.scene().changed.connect(lambda _: paints.append(None))

    def paints_after(changes: int) -> int:
        qtbot.wait(3 * TOGETHER)
        paints.clear()
        for _ in range(changes):
            plane.points.changed.emit()
        qtbot.wait(3 * TOGETHER)
        return len(paints)

    assert 0 < paints_after(1) == paints_after(8)
