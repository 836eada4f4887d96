"""Two drawings against each other: side by side, one over the other, or only where they differ."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.compare_maps import ComparedMaps, Maps
from app.compare_painting import Pair, paint_difference, paint_overlay, share_alone
from app.drawing import Drawing
from app.drawing_view import DrawingView
from app.icons import IconTint
from app.importance_overlay import ImportanceOverlay
from app.session import Session
from app.style_sheet import mixed
from app.theme import accent, faint, family_colour, is_dark

ICON, LEGENDS_APART = 18, 20
SHARED_INK = 0.3
"""How dark what both have is in the difference."""


class CompareMode(Enum):
    """How two drawings are shown."""

    SIDE_BY_SIDE = "side_by_side"
    OVERLAY = "overlay"
    DIFFERENCE = "difference"


class Compare(QWidget):
    """Zoom and place are the same for both, in every mode."""

    closed = Signal()

    def __init__(self, session: Session, overlay: ImportanceOverlay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._overlay = session, overlay
        self._drawings: tuple[Drawing, Drawing] | None = None
        self._maps = ComparedMaps()
        self._mode = CompareMode.SIDE_BY_SIDE
        self._tint = IconTint(self)
        self.setObjectName("compare")
        self.setAccessibleName(self.tr("Comparison of two drawings"))
        self._first, self._second = DrawingView(), DrawingView()
        self._first.setObjectName("compare_first")
        self._second.setObjectName("compare_second")
        self._first.moved.connect(self._second.move_to)
        self._second.moved.connect(self._first.move_to)
        self.setFocusProxy(self._first)
        self._legends = QLabel(), QLabel()
        self._modes = QButtonGroup(self)
        self._arrange()
        session.drawings.rowsRemoved.connect(self._close_without_drawings)
        session.drawings.modelReset.connect(self._close_without_drawings)
        overlay.changed.connect(self._follow_maps)
        overlay.map_changed.connect(self._follow_map)

    @property
    def mode(self) -> CompareMode:
        return self._mode

    def show_drawings(self, first: Drawing, second: Drawing) -> None:
        """Compare these, whole."""
        self._drawings = first, second
        self._first.fit()
        self._show()

    def set_mode(self, mode: CompareMode) -> None:
        """Show the two in another way, at the same zoom."""
        self._mode = mode
        self._modes.button(list(CompareMode).index(mode)).setChecked(True)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modes = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), CompareMode, strict=True))
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_C):
            self.closed.emit()
        elif (mode := modes.get(Qt.Key(event.key()))) is not None:
            self.set_mode(mode)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show()
        super().changeEvent(event)

    def _pair(self, drawings: tuple[Drawing, Drawing]) -> Pair:
        dark = is_dark(self.palette())
        return Pair(*drawings, accent(self.palette()), family_colour("cfgdm", dark))

    def _show(self) -> None:
        if self._drawings is None:
            return
        pair = self._pair(self._drawings)
        is_split = self._mode is CompareMode.SIDE_BY_SIDE
        self._second.setVisible(is_split)
        if is_split:
            self._first.set_paint(partial(self._paint_one, pair.first, pair.first_colour))
            self._second.set_paint(partial(self._paint_one, pair.second, pair.second_colour))
        else:
            self._first.set_paint(self._paint_both)
        self._tell(pair)

    def _follow_maps(self) -> None:
        if self.isVisible():
            self._show()

    def _follow_map(self, key: int) -> None:
        if self._drawings is not None and key in (drawing.key for drawing in self._drawings):
            self._follow_maps()

    def _paint_one(self, drawing: Drawing, colour: QColor, painter: QPainter, square: QRectF) -> None:
        """With its map where maps are shown."""
        self._overlay.paint(painter, square, drawing, self.palette(), colour)

    def _paint_both(self, painter: QPainter, square: QRectF) -> None:
        if self._drawings is None:
            return
        pair, maps, choice = self._pair(self._drawings), self._shown_maps(), self._overlay.explanations.choice
        if self._mode is CompareMode.OVERLAY:
            if maps is not None:
                self._maps.paint_together(painter, square, maps, choice, self.palette())
            paint_overlay(painter, square, pair, is_dark(self.palette()))
        else:
            if maps is not None:
                self._maps.paint_lead(painter, square, maps, choice, (pair.first_colour, pair.second_colour))
            paint_difference(painter, square, pair, self._shared_colour())

    def _shown_maps(self) -> Maps | None:
        """Of both, where both have one."""
        if self._drawings is None:
            return None
        first, second = (self._overlay.map_of(drawing) for drawing in self._drawings)
        return None if first is None or second is None else (first, second)

    def _shared_colour(self) -> QColor:
        return mixed(self.palette().color(self.palette().ColorRole.Base), faint(self.palette()), SHARED_INK)

    def _tell(self, pair: Pair) -> None:
        """Say which colour is which drawing, and in the difference how much each has alone."""
        for label, drawing, other, colour in (
            (self._legends[0], pair.first, pair.second, pair.first_colour),
            (self._legends[1], pair.second, pair.first, pair.second_colour),
        ):
            words = self._told(drawing)
            if self._mode is CompareMode.DIFFERENCE:
                share = f"{100 * share_alone(drawing, other):.0f}"
                words = self.tr("{0}: {1} % of its ink only here").format(self._name(drawing), share)
                if self._shown_maps() is not None:
                    words = self.tr("{0}; coloured paper mattered more here").format(words)
            label.setText(f'<span style="color: {colour.name()}">●</span> {words}')

    def _told(self, drawing: Drawing) -> str:
        if drawing.scores is None:
            return self._name(drawing)
        return self.tr("{0}: originality {1}, recognizability {2} %").format(
            self._name(drawing), f"{drawing.scores.originality:.2f}", f"{100 * drawing.scores.recognizability:.0f}"
        )

    def _name(self, drawing: Drawing) -> str:
        return self.tr("Yours") if drawing.is_by_hand else self.tr("Drawing {0}").format(drawing.index + 1)

    def _close_without_drawings(self) -> None:
        if self._drawings and any(self._session.drawings.get(drawing.key) is None for drawing in self._drawings):
            self._drawings = None
            for view in (self._first, self._second):
                view.set_paint(None)
            self.closed.emit()

    def _arrange(self) -> None:
        top, views, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._back_button())
        top.addStretch(1)
        for button in self._mode_buttons():
            top.addWidget(button)
        top.addStretch(1)
        self._modes.idClicked.connect(lambda number: self.set_mode(list(CompareMode)[number]))
        for view in (self._first, self._second):
            views.addWidget(view, 1)
        for number, label in enumerate(self._legends, 1):
            label.setObjectName(f"compare_legend_{number}")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            bottom.addWidget(label, 1)
        bottom.setSpacing(LEGENDS_APART)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(views, 1)
        layout.addLayout(bottom)

    def _back_button(self) -> QToolButton:
        back = QToolButton()
        back.setObjectName("compare_back")
        back.setAccessibleName(self.tr("Back to all drawings"))
        back.setToolTip(self.tr("Back to all drawings (Esc)"))
        back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        back.setIconSize(QSize(ICON, ICON))
        self._tint.put(back, "close")
        back.clicked.connect(self.closed)
        return back

    def _mode_buttons(self) -> list[QPushButton]:
        words = (self.tr("Side by side"), self.tr("Overlay"), self.tr("Difference"))
        buttons = []
        for number, (mode, text) in enumerate(zip(CompareMode, words, strict=True)):
            button = QPushButton(text)
            button.setObjectName(f"compare_{mode.value}")
            button.setAccessibleName(text)
            button.setToolTip(self.tr("{0} (key {1})").format(text, number + 1))
            button.setCheckable(True)
            button.setChecked(mode is self._mode)
            self._modes.addButton(button, number)
            buttons.append(button)
        return buttons
