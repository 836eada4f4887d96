"""The curves panel: recognizability over originality for the model, people and the user, and how original they are."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.curve_lines import CurveLine, CurveLines
from app.curve_words import bin_words, summary
from app.curves_bar import CurvesBar
from app.curves_card import CurvesCard
from app.curves_layer_boxes import STRETCH, curves_layer_boxes
from app.curves_plot import CurvesPlot
from app.curves_poster import ShownCurves
from app.curves_reference import MEASURED, PEOPLE, PUBLISHED, CurveReference, read_reference
from app.curves_saving import CurvesSaving
from app.naming import named
from app.reference import PublishedCurve
from app.session import Session


class Curves(QWidget):
    """Shows what the session has drawn as curves, and starts and stops sweeps."""

    error_raised = Signal(str, str)
    """Message and hint: the curves could not be saved."""
    saved = Signal(str)
    """Path of a file that the curves are in now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curves")
        self._session = session
        self._reference = CurveReference()
        self._world: str | None = None
        self._model = CurveLines(session, self)
        self.bar = CurvesBar(self)
        self.plot = CurvesPlot(self)
        self.layers = curves_layer_boxes(self)
        self.card = CurvesCard(self.plot.viewport())
        self._saving = CurvesSaving(self)
        self._arrange()
        self._follow_session()
        self._follow_controls()
        self._name_axes()
        self._show_layer(STRETCH, self.layers.is_checked(STRETCH))
        self._show_sweep()
        self._show_character()

    def shown(self) -> ShownCurves:
        """What is to be seen, as a value that files are made of."""
        self._enter()
        look = self.plot.look
        return ShownCurves(
            tuple(self.plot.lines), tuple(self.plot.published), look.scale, self.plot.labels, look.font.family()
        )

    def export(self, suffix: str) -> None:
        """Ask where to save the curves; "png", "svg" or "csv" is offered first."""
        self._saving.ask(self.shown(), suffix)

    def save(self, path: Path) -> None:
        """Write the curves in the format of the path's suffix; `saved` or `error_raised` tells."""
        self._saving.write(self.shown(), path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enter()
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.watch(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        progress = self._session.sweep_progress
        if event.key() == Qt.Key.Key_Escape and progress is not None and not progress.is_over:
            self._session.stop()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.layout() is not None:
            self._name_axes()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.bar)
        self._note = named(QLabel(), "curves_note", self.tr("Note on the curves"))
        self._note.setProperty("faint", True)
        self._note.setWordWrap(True)
        column.addWidget(self._note)
        column.addWidget(self.plot, 1)
        self.layers.put_last(self.bar.progress)
        column.addWidget(self.layers)
        self.plot.setAccessibleName(self.tr("Generalization curves"))

    def _follow_session(self) -> None:
        self._model.changed.connect(self._show_lines)
        self._session.sweep_changed.connect(self._show_sweep)
        self._session.exemplar_changed.connect(self._show_character)
        self._session.world_changed.connect(self._follow_world)
        self._session.settings_changed.connect(self._show_character)

    def _follow_controls(self) -> None:
        self.bar.scope_chosen.connect(self._model.set_scope)
        self.bar.sweep_asked.connect(self._session.sweep)
        self.bar.stop_asked.connect(self._session.stop)
        self.bar.export_asked.connect(self.export)
        self.layers.toggled.connect(self._show_layer)
        self.plot.focus_changed.connect(self._show_focus)
        self._saving.error_raised.connect(self.error_raised)
        self._saving.saved.connect(self.saved)

    def _follow_world(self) -> None:
        if self.isVisible():
            self._enter()

    def _enter(self) -> None:
        """Compare with what there is of the session's world, as soon as somebody looks."""
        if self._world == self._session.world:
            return
        self._world = self._session.world
        self._reference = read_reference(world=self._world)
        for name in (PEOPLE, PUBLISHED, MEASURED):
            if (why := self._reference.missing.get(name)) is None:
                self.layers.enable(name)
            else:
                self.layers.disable(name, self.tr("This layer's file cannot be read: {0}").format(why))
        for key in (PEOPLE, PUBLISHED):
            self._show_layer(key, self.layers.is_checked(key))

    def _show_layer(self, key: str, is_shown: bool) -> None:
        if key == STRETCH:
            self.plot.set_stretched(is_shown)
        elif key == PEOPLE:
            self._show_lines()
        else:
            self.plot.set_published(self._compared())

    def _compared(self) -> list[PublishedCurve]:
        """Curves of others, as far as they are asked for."""
        layers = {PUBLISHED: self._reference.published, MEASURED: self._reference.measured}
        return [curve for key, curves in layers.items() if self.layers.is_checked(key) for curve in curves]

    def _name_axes(self) -> None:
        self.plot.set_labels(self.tr("originality"), self.tr("recognizability"), self.tr("how often"))
        self.plot.explain(
            self.tr(
                "A generalization curve: how recognizable drawings still are as they grow more original. Each point is "
                "a bin of equally many drawings, with the 95 % interval of its mean."
            ),
            self.tr("How often drawings of each drawer are how original, as a density."),
        )

    def _show_lines(self) -> None:
        people = self._reference.people
        lines: list[CurveLine] = [] if people is None or not self.layers.is_checked(PEOPLE) else [people]
        lines += self._model.lines
        self.plot.set_lines(lines)
        self._show_note()

    def _show_note(self) -> None:
        """What would make a curve, while there is none; and where there is nothing to sweep over."""
        self._note.setText(self._note_words())
        self._note.setVisible(not self._model.lines or not self._is_guided)

    def _note_words(self) -> str:
        if not self._is_guided:
            return self.tr("This machine has no guidance to sweep over: its curve is that of the drawings it makes.")
        if self._session.exemplar is None:
            return self.tr("Draw a character first; then sweep guidance.")
        return self.tr("Sweep guidance to see the model's curves for this character.")

    @property
    def _is_guided(self) -> bool:
        return self._session.engine.abilities(self._session.settings.family).control == "guidance"

    def _show_sweep(self) -> None:
        self.bar.show_progress(self._session.sweep_progress)

    def _show_character(self) -> None:
        self.bar.enable_sweep(self._session.exemplar is not None, self._is_guided)
        self._show_note()

    def _show_focus(self) -> None:
        focus = self.plot.focus
        if focus is None:
            self.card.hide()
            self.plot.setAccessibleDescription(summary(self.plot.lines))
        else:
            words = bin_words(self.plot.lines[focus.line], focus.bin)
            self.card.show_lines(words, self.plot.place(focus))
            self.plot.setAccessibleDescription(", ".join(words))
