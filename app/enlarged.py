"""One drawing as large as there is room, with what is known about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.counted import counted
from app.drawing import Drawing
from app.drawing_image import paint_framed
from app.drawing_view import DrawingView
from app.family_names import family_name
from app.gallery_actions import GalleryActions
from app.icons import IconTint
from app.importance_legend import ImportanceLegend
from app.importance_overlay import ImportanceOverlay
from app.importance_words import why_no_map
from app.knob_words import knob_words
from app.naming import named
from app.session import Session
from app.style_sheet import mixed
from app.theme import accent

ICON = 18
GHOST_INK = 0.4
"""How dark the exemplar lies under the drawing."""


class Enlarged(QWidget):
    """The session's current drawing; the arrow keys go to the next."""

    closed = Signal()

    def __init__(
        self,
        session: Session,
        shown: Callable[[], Sequence[int]],
        actions: GalleryActions,
        overlay: ImportanceOverlay,
        parent: QWidget | None = None,
    ) -> None:
        """`shown` gives the keys that previous and next go through, in order."""
        super().__init__(parent)
        self._session, self._shown, self._actions, self._overlay = session, shown, actions, overlay
        self._tint = IconTint(self)
        self.setObjectName("enlarged")
        self.setAccessibleName(self.tr("Enlarged drawing"))
        self._place = QLabel()
        self._place.setProperty("faint", True)
        self._scores, self._made = QLabel(), QLabel()
        self._scores.setObjectName("enlarged_scores")
        self._scores.setProperty("heading", True)
        self._made.setObjectName("enlarged_made")
        self._made.setProperty("faint", True)
        self._made.setWordWrap(True)
        self._legend = named(ImportanceLegend(), "enlarged_legend")
        self._no_map = named(QLabel(), "enlarged_no_map")
        self._no_map.setProperty("faint", True)
        self._view = DrawingView()
        self._view.setObjectName("enlarged_view")
        self.setFocusProxy(self._view)
        self._make_buttons()
        self._arrange()
        session.selection.changed.connect(self.show_current)
        session.drawings.dataChanged.connect(self.show_current)
        for signal in (session.drawings.rowsInserted, session.drawings.rowsRemoved, session.drawings.modelReset):
            signal.connect(self.show_current)
        self._ghost.toggled.connect(self.show_current)
        overlay.changed.connect(self.show_current)
        overlay.map_changed.connect(self.show_current)
        self.show_current()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        key = self._session.selection.current
        return None if key is None else self._session.drawings.get(key)

    def show_current(self) -> None:
        """Show the current drawing as it is now; close where there is none."""
        if not self.isVisible():
            return
        drawing = self.drawing
        if drawing is None:
            self._view.set_paint(None)
            self.closed.emit()
            return
        order = list(self._shown())
        place = order.index(drawing.key) + 1 if drawing.key in order else 0
        self._place.setText(self.tr("{0} of {1}").format(place, len(order)) if place else "")
        self._previous.setEnabled(place > 1)
        self._next.setEnabled(0 < place < len(order))
        self._favourite.setChecked(drawing.is_favourite)
        for button in (self._favourite, self._more_like):
            button.setEnabled(drawing.is_finished)
        self._scores.setText(self._told_scores(drawing))
        self._made.setText(self._told_making(drawing))
        lacks_map = self._overlay.is_shown and self._overlay.map_of(drawing) is None
        self._no_map.setText(why_no_map(drawing, self._session.explanations) if lacks_map else "")
        self._no_map.setVisible(lacks_map)
        self._legend.show_choice(self._session.explanations.choice)
        self._legend.setVisible(self._overlay.is_shown and not lacks_map)
        self._view.setAccessibleName(self._scores.text())
        self._view.set_paint(self._paint)

    def go(self, steps: int) -> None:
        """To a drawing further on (+) or back (-), as far as there is one."""
        order = list(self._shown())
        key = self._session.selection.current
        if key in order and 0 <= order.index(key) + steps < len(order):
            self._session.selection.select([order[order.index(key) + steps]])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view.fit()
        self.show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp:
                self.go(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.go(1)
            case Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.closed.emit()
            case Qt.Key.Key_G:
                self._ghost.toggle()
            case _:
                action = self._actions.for_key(event)
                if action is None or action in (self._actions.enlarge, self._actions.compare):
                    super().keyPressEvent(event)
                else:
                    action.trigger()

    def _paint(self, painter: QPainter, square: QRectF) -> None:
        drawing = self.drawing
        if drawing is None:
            return
        if self._ghost.isChecked():
            # An opaque colour: with a translucent one crossing strokes would be darker than the rest.
            base = self.palette().color(self.palette().ColorRole.Base)
            exemplar = drawing.exemplar
            colour = mixed(base, accent(self.palette()), GHOST_INK)
            paint_framed(painter, square, exemplar.strokes, exemplar.frame, colour)
        self._overlay.paint(painter, square, drawing, self.palette())

    def _make_buttons(self) -> None:
        self._back = self._tool("enlarged_back", self.tr("Back to all drawings (Esc)"), "close")
        self._back.clicked.connect(self.closed)
        self._previous = self._tool("enlarged_previous", self.tr("Previous drawing (Left)"), "previous")
        self._previous.clicked.connect(lambda: self.go(-1))
        self._next = self._tool("enlarged_next", self.tr("Next drawing (Right)"), "following")
        self._next.clicked.connect(lambda: self.go(1))
        self._favourite = self._tool("enlarged_favourite", self.tr("Favourite (F)"), "star_filled", "star")
        self._favourite.setCheckable(True)
        self._favourite.clicked.connect(self._toggle_favourite)
        self._more_like = QPushButton(self.tr("More like this"))
        self._more_like.setObjectName("enlarged_more_like")
        self._more_like.setToolTip(self.tr("Make this drawing your character, and draw it again (M)"))
        self._more_like.clicked.connect(self._ask_more_like)
        self._ghost = QCheckBox(self.tr("Your drawing below"))
        self._ghost.setObjectName("ghost")
        self._ghost.setToolTip(self.tr("Show the drawing that this one was drawn after, faintly (G)"))

    def _tool(self, name: str, words: str, icon: str, off: str | None = None) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(ICON, ICON))
        self._tint.put(button, icon, off)
        return button

    def _arrange(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        left: tuple[QWidget, ...] = (self._back, self._previous, self._next, self._place)
        right: tuple[QWidget, ...] = (self._ghost, self._favourite, self._more_like)
        for widget in left:
            top.addWidget(widget)
        top.addStretch(1)
        for widget in right:
            top.addWidget(widget)
        bottom.addWidget(self._scores)
        bottom.addSpacing(12)
        bottom.addWidget(self._made, 1)
        bottom.addWidget(self._no_map)
        bottom.addWidget(self._legend)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._view, 1)
        layout.addLayout(bottom)

    def _toggle_favourite(self) -> None:
        if (drawing := self.drawing) is not None:
            self._session.set_favourite([drawing.key], not drawing.is_favourite)
            self.show_current()

    def _ask_more_like(self) -> None:
        if (drawing := self.drawing) is not None:
            self._session.more_like(drawing.key)

    def _told_scores(self, drawing: Drawing) -> str:
        if drawing.scores is None:
            return self.tr("Not scored yet")
        return self.tr("originality {0}, recognizability {1} %").format(
            f"{drawing.scores.originality:.2f}", f"{100 * drawing.scores.recognizability:.1f}"
        )

    def _told_making(self, drawing: Drawing) -> str:
        if drawing.is_by_hand:
            return self.tr("by your own hand")
        steps = counted(drawing.steps, self.tr("1 step"), self.tr("{0} steps"))
        made = self.tr("seed {0}, drawing {1}").format(drawing.seed, drawing.index + 1)
        words = ", ".join(filter(None, (family_name(drawing.family), knob_words(drawing), steps, made)))
        if drawing.originality is None:
            return words
        return self.tr("{0}, asked for originality {1}").format(words, f"{drawing.originality:.2f}")
