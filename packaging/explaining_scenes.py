"""Scenes of everything that explains: maps, curves, families, ClickMe, Spot the machine and the report."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from stage import Stage

Scene = tuple[str, Any]
"""A name, and the widget that is to be grabbed."""
MOST_DABS, EACH = 400, 48
"""Dabs of one movement, and drawings at each guidance."""


class ExplainingScenes:
    """Needs a character with variations, and some drawings by the user's own hand."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._window, self._session = stage, stage.window, stage.session

    def scenes(self) -> Iterator[Scene]:
        yield from self._maps()
        yield from self._curves()
        yield from self._families()
        yield from self._click_me()
        yield from self._spot()
        self._window.dialogs.report("mark")
        self._stage.rest(400)
        yield "report_dialog", self._dialog
        self._dialog.close()

    def sweep(self) -> None:
        """Have the model draw at every guidance, and show the curves."""
        from PySide6.QtWidgets import QPushButton, QSpinBox

        bar = self._window.curves.bar
        self._window.panels.show_chart(self._window.curves)
        bar.findChild(QSpinBox, "sweep_count").setValue(EACH)
        bar.findChild(QPushButton, "sweep").click()
        self._stage.wait_for(lambda: bool(self._session.sweep_progress.is_over))
        self._stage.rest(400)

    @property
    def _dialog(self) -> Any:
        return self._window.dialogs.shown[-1]

    def _maps(self) -> Iterator[Scene]:
        stage, window = self._stage, self._window
        for style in ("heat", "ink"):
            stage.show_importance(True, style)
            yield f"importance_{style}", window.gallery
            yield f"importance_{style}_canvas", window.canvas_panel
            window.gallery.show_enlarged()
            stage.rest(300)
            yield f"importance_{style}_enlarged", window.gallery
            window.gallery.show_cards()
        yield from self._compared()
        yield from self._card()
        stage.show_importance(True, kind="occlusion", rest=60)
        yield "importance_computing", window.gallery
        stage.show_importance(True)
        yield "studio_importance", window
        stage.show_importance(False)

    def _compared(self) -> Iterator[Scene]:
        """Two drawings with their maps, in every mode."""
        from app.compare import CompareMode

        window, drawings = self._window, self._session.drawings.drawings
        self._stage.show_importance(True)
        self._session.selection.select([each.key for each in drawings if not each.is_by_hand][5:7])
        window.gallery.show_compare()
        for mode in CompareMode:
            window.gallery.compare.set_mode(mode)
            self._stage.rest(200)
            yield f"compare_maps_{mode.value}", window.gallery
        window.gallery.compare.set_mode(CompareMode.SIDE_BY_SIDE)
        window.gallery.show_cards()
        self._session.selection.clear()

    def _card(self) -> Iterator[Scene]:
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        plane = self._window.plane
        key = min(self._session.drawings.drawings, key=lambda each: each.scores.recognizability).key
        viewport = plane.plot.viewport()
        spot = plane.spot_place(key).toPoint()
        for place in (spot - QPoint(40, 0), spot):
            QTest.mouseMove(viewport, place)
        self._stage.rest(400)
        yield "plane_card", self._window.panels.charts
        plane.pointer.left.emit()

    def _curves(self) -> Iterator[Scene]:
        window = self._window
        window.panels.show_chart(window.curves)
        self._stage.rest(200)
        yield "curves_empty", window.panels.charts
        self.sweep()
        yield "curves", window.panels.charts
        window.curves.layers.set_checked("published", True)
        self._stage.rest(200)
        yield "curves_published", window.panels.charts
        window.curves.layers.set_checked("published", False)
        window.curves.layers.set_checked("measured", True)
        self._stage.rest(200)
        yield "curves_measured", window.panels.charts
        window.curves.layers.set_checked("measured", False)
        yield "studio_curves", window
        window.panels.show_chart(window.plane)

    def _families(self) -> Iterator[Scene]:
        window, session = self._window, self._session
        window.commands.show_families()
        families = self._dialog
        self._stage.wait_for(lambda: session.family_rows is not None and session.family_rows.done > 6)
        yield "families_drawing", families
        self._stage.wait_for(lambda: bool(session.family_rows.is_over))
        self._stage.rest(300)
        yield "families", families
        yield "plane_families", window.panels.charts
        window.plane.layers.set_checked("measured", True)
        self._stage.rest(200)
        yield "plane_measured", window.panels.charts
        window.plane.layers.set_checked("measured", False)
        families.close()
        self._stage.rest(100)

    def _click_me(self) -> Iterator[Scene]:
        self._window.dialogs.clickme(self._window.clicks)
        game = self._dialog
        self._stage.wait_for(lambda: game.play.game is not None)
        self._stage.rest(300)
        yield "clickme_start", game
        strokes = places_of(game.play.game.target)
        self._uncover(game, strokes[: len(strokes) // 4])
        self._stage.wait_for(lambda: game.play.guessed is not None)
        self._stage.rest(100)
        yield "clickme_round", game
        self._uncover(game, strokes)
        self._stage.wait_for(lambda: game.play.round.result is not None)
        self._stage.rest(1500)
        yield "clickme_result", game
        game.close()
        self._stage.rest(100)

    def _uncover(self, game: Any, places: list[tuple[float, float]]) -> None:
        """As a brush does it, with time for the recognizer to look."""
        from app.clickme_paper import ClickMePaper

        paper = game.findChild(ClickMePaper)
        paper.pressed.emit(*places[0])
        for place in places[:MOST_DABS]:
            paper.moved.emit(*place)
            self._stage.rest(30)
        paper.lifted.emit()

    def _spot(self) -> Iterator[Scene]:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QPushButton

        from app.spot_result_page import SpotResultPage
        from app.spot_trial_page import SpotTrialPage

        self._window.dialogs.spot_the_machine()
        spot = self._dialog
        trial, result = spot.findChild(SpotTrialPage), spot.findChild(SpotResultPage)
        self._stage.rest(300)
        yield "spot_start", spot
        spot.findChild(QPushButton, "spot_start").click()
        self._stage.wait_for(trial.isVisible)
        self._stage.rest(300)
        yield "spot_trial", spot
        for number in range(100):
            if result.isVisible():
                break
            QTest.keyClick(trial, Qt.Key.Key_Left if number % 3 else Qt.Key.Key_Right)
            self._stage.rest(30)
        self._stage.rest(300)
        yield "spot_result", spot
        spot.close()
        self._stage.rest(100)


def places_of(target: Any) -> list[tuple[float, float]]:
    """Where the target's strokes run, in the model's frame."""
    frame = target.exemplar.frame
    points = chain.from_iterable(stroke.points.tolist() for stroke in target.strokes)
    middle = 24
    return [
        ((x - frame.centre[0]) * frame.scale + middle, (y - frame.centre[1]) * frame.scale + middle) for x, y in points
    ]
