"""The controls of the curves panel: whose drawings count, the sweep and how far it is, and export."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from app.curve_series import Scope
from app.flow_layout import FlowLayout
from app.icons import IconTint
from app.naming import named
from app.sweep import COUNT, SweepProgress

LEAST, MOST = 8, 480
"""Variations at each guidance: fewer make no bin, more take an hour."""
WIDE, THIN = 120, 6
"""Of the sweep's progress, pixels."""


class CurvesBar(QWidget):
    """Scope and sweep in a row, and once there is one, how the sweep stands."""

    scope_chosen = Signal(Scope)
    sweep_asked = Signal(int)
    """Variations at each guidance."""
    stop_asked = Signal()
    export_asked = Signal(str)
    """The format: "png", "svg" or "csv"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = IconTint(self)
        self._scopes = QButtonGroup(self)
        scope = self._make_scope()
        self._make_sweep()
        self._export = self._make_export()
        self.progress = self._make_progress()
        """May be put elsewhere."""
        row = FlowLayout(self)
        row.setSpacing(8)
        for widget in (scope, self._sweep, self._count, self._export, self.progress):
            row.addWidget(widget)

    def show_progress(self, progress: SweepProgress | None) -> None:
        """How the sweep stands; None = there has been none."""
        self.progress.setVisible(progress is not None)
        if progress is None:
            return
        self._told.setText(self._words(progress))
        self._done.setMaximum(progress.wanted)
        self._done.setValue(progress.done)
        for widget in (self._done, self._stop):
            widget.setVisible(not progress.is_over)

    def enable_sweep(self, is_possible: bool, is_guided: bool = True) -> None:
        """Whether there is a character to draw, and whether the machine that draws has guidance to sweep over."""
        self._sweep.setEnabled(is_possible and is_guided)
        self._sweep.setToolTip(self._meaning if is_guided else self.tr("This machine has no guidance to sweep over"))

    def _words(self, progress: SweepProgress) -> str:
        done, wanted = progress.done, progress.wanted
        if not progress.is_over:
            return self.tr("guidance {0}, {1} of {2}").format(f"{progress.guidance:.1f}", done, wanted)
        if progress.is_stopped:
            return self.tr("sweep stopped, {0} of {1} scored").format(done, wanted)
        return self.tr("sweep done, {0} drawings scored").format(done)

    def _make_scope(self) -> QWidget:
        words = {
            Scope.CHARACTER: (self.tr("This character"), self.tr("Only drawings of your drawing as it is now")),
            Scope.SESSION: (
                self.tr("Session"),
                self.tr("Every drawing in the gallery and every sweep of this document"),
            ),
        }
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, (scope, (text, told)) in enumerate(words.items()):
            button = named(QPushButton(text), f"curves_{scope.value}")
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setToolTip(told)
            self._scopes.addButton(button, number)
            row.addWidget(button)
        scopes = list(words)
        self._scopes.idClicked.connect(lambda number: self.scope_chosen.emit(scopes[number]))
        return switch

    def _make_sweep(self) -> None:
        self._sweep = named(QPushButton(self.tr("Sweep guidance")), "sweep")
        self._meaning = self.tr(
            "Have the model draw at guidance 0, 0.5, 1, 1.5 and 2, for the curves only: the gallery stays as it is"
        )
        self._sweep.setToolTip(self._meaning)
        self._count = named(QSpinBox(), "sweep_count", self.tr("Drawings at each guidance"))
        self._count.setRange(LEAST, MOST)
        self._count.setSingleStep(LEAST)
        self._count.setValue(COUNT)
        self._count.setSuffix(self.tr(" each"))
        self._count.setToolTip(self.tr("Drawings at each guidance: more make narrower intervals, and take longer"))
        self._sweep.clicked.connect(lambda: self.sweep_asked.emit(self._count.value()))

    def _make_export(self) -> QToolButton:
        button = named(QToolButton(), "curves_export", self.tr("Export curves"))
        self._tint.put(button, "export")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Save the curves as a picture, in vectors or as numbers"))
        menu = QMenu(button)
        menu.setObjectName("curves_export_menu")
        for suffix, words in (
            ("png", self.tr("Picture (PNG)…")),
            ("svg", self.tr("Vectors (SVG)…")),
            ("csv", self.tr("Numbers (CSV)…")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"curves_export_{suffix}")
            action.triggered.connect(lambda _=False, chosen=suffix: self.export_asked.emit(chosen))
        button.setMenu(menu)
        return button

    def _make_progress(self) -> QWidget:
        box = QWidget()
        self._told = named(QLabel(), "sweep_progress", self.tr("Sweep over guidance"))
        self._told.setProperty("faint", True)
        self._done = named(QProgressBar(), "sweep_bar", self.tr("Sweep over guidance"))
        self._done.setTextVisible(False)
        self._done.setFixedSize(WIDE, THIN)
        self._done.setStyleSheet(
            f"QProgressBar, QProgressBar::chunk {{ min-height: {THIN - 2}px; border-radius: {THIN // 2}px; }}"
        )
        self._stop = named(QToolButton(), "sweep_stop", self.tr("Stop the sweep"))
        self._stop.setToolTip(self.tr("Stop the sweep; what is scored stays (Esc)"))
        self._tint.put(self._stop, "stop")
        self._stop.clicked.connect(self.stop_asked)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._told)
        row.addWidget(self._done)
        row.addWidget(self._stop)
        return box
