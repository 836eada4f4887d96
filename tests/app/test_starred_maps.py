"""The star of a favourite keeps its colour under a map, whichever style and light."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.drawing_card import star_place
from app.theme import ThemeMode, accent, apply_theme
from tests.app.gallery_window import window
from tests.app.mapped import mapped, of


@pytest.mark.parametrize("style", ["heat", "ink"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_star_is_not_coloured_by_the_map(qtbot: QtBot, mode: ThemeMode, style: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, mode)
    shown = window(qtbot, 0)
    shown.session.drawings.append([replace(mapped(1), is_favourite=True)])
    explanations = shown.session.explanations
    explanations.set_choice(replace(explanations.choice, is_shown=True, style=style))
    QApplication.processEvents()
    star = star_place(shown.grid.card_at(0)).center().toPoint()
    image = shown.grid.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    colour = image.pixelColor(QPoint(round(star.x() * ratio), round(star.y() * ratio)))
    assert np.abs(of(colour) - of(accent(shown.grid.palette()))).max() < 0.05
