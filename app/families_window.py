"""Families side by side: the machines of a world draw the same character, each in a row of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.drawing import is_same
from app.families_head import EACH, FamiliesHead
from app.families_there import families_here, families_missing
from app.family_names import family_name
from app.family_row_view import FamilyRowView
from app.family_rows import FamilyRows
from app.importance_overlay import ImportanceOverlay
from app.naming import named
from app.session import Session
from app.thumbnail_cache import ThumbnailCache

SIZE = QSize(980, 900)


class FamiliesWindow(QDialog):
    """Asks the session for the rows and shows them; every drawing in them is one of the session's."""

    enlarge_asked = Signal()
    """Show the current drawing large."""
    compare_asked = Signal()
    """Show the two selected ones against each other."""

    def __init__(self, session: Session, installed: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        named(self, "families", self.tr("Families side by side"))
        self.setWindowTitle(self.tr("Families side by side"))
        self._session, self._installed = session, tuple(installed)
        self._cache, self._overlay = ThumbnailCache(), ImportanceOverlay(session.explanations, self)
        self._shown: FamilyRows | None = None
        self.views: list[FamilyRowView] = []
        self._head = FamiliesHead()
        self._rows, self._missing = QWidget(), named(QLabel(), "families_missing")
        self._column = QVBoxLayout(self._rows)
        self._arrange()
        self._connect()
        self.resize(SIZE.boundedTo(self.screen().availableSize() * 0.95))
        self._show_character()
        self._show_world()

    def begin(self) -> None:
        """Draw at once, where there is a character of which there are no rows yet."""
        rows, exemplar = self._session.family_rows, self._session.exemplar
        if exemplar is not None and (rows is None or not is_same(rows.exemplar, exemplar)):
            self.draw(EACH)

    def draw(self, count: int) -> None:
        """Have every machine of the world draw."""
        families = families_here(self._installed, self._session.settings.family)
        self._session.draw_side_by_side(families, count)

    def _arrange(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        scroll = named(QScrollArea(), "families_rows", self.tr("A row of drawings by each machine"))
        scroll.setWidget(self._rows)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._missing.setProperty("faint", True)
        self._missing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._head)
        column.addWidget(scroll, 1)
        column.addWidget(self._missing)

    def _connect(self) -> None:
        session = self._session
        self._head.draw_asked.connect(self.draw)
        self._head.stop_asked.connect(session.stop)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        session.families_changed.connect(self._show_rows)
        session.exemplar_changed.connect(self._show_character)
        session.world_changed.connect(self._show_world)

    def _show_world(self) -> None:
        missing = families_missing(self._installed, self._session.world)
        names = " · ".join(map(family_name, missing))
        self._missing.setText(self.tr("Not installed here: {0}").format(names))
        self._missing.setVisible(bool(missing))

    def _show_character(self) -> None:
        self._head.show_exemplar(self._session.exemplar)
        self._show_rows()

    def _show_rows(self) -> None:
        rows = self._session.family_rows
        if rows is not self._shown:
            self._shown = rows
            self._make_views(rows)
        for view in self.views:
            view.show_row()
        self._head.show_rows(rows)

    def _make_views(self, rows: FamilyRows | None) -> None:
        for view in self.views:
            view.hide()
            view.deleteLater()
        made = rows.rows if rows else ()
        self.views = [FamilyRowView(row, self._session, self._cache, self._overlay, self._rows) for row in made]
        for number, view in enumerate(self.views):
            self._column.insertWidget(number, view)
            view.enlarge_asked.connect(self.enlarge_asked)
            view.compare_asked.connect(self.compare_asked)
