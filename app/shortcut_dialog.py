"""The searchable list of everything that can be done, and of the keys that do it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.naming import named
from app.shortcut_delegate import ShortcutDelegate
from app.shortcut_list import Shortcut, ShortcutList

Key = Qt.Key
LEADS_LIST = (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown)
"""Keys that move in the list while the search is typed into."""
DOES_IT = (Key.Key_Return, Key.Key_Enter)


class ShortcutDialog(QDialog):
    """Type to search, arrows to choose, Enter to do it.

    Actions are grouped by their property `group`; `others` are (words, keys) of what only a panel's keys do.
    """

    def __init__(
        self, actions: Sequence[QAction], others: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_dialog")
        self.setWindowTitle(self.tr("Commands and keys"))
        self._rows = ShortcutList(actions, others, self)
        self._filter = named(QLineEdit(self), "shortcut_filter", self.tr("Search for words or keys"))
        self._filter.setPlaceholderText(self.tr("Search for words or keys"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._search)
        self._filter.installEventFilter(self)
        self._list = self._make_list()
        self._none = named(QLabel(self.tr("No command and no key fits.")), "shortcut_none")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("faint", True)
        told = QLabel(self.tr("Enter does what is chosen."))
        told.setProperty("faint", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._filter)
        layout.addWidget(self._card(), 1)
        layout.addWidget(told)
        self.resize(560, 600)
        self._search("")

    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew: everything is listed as it is now, and the search is empty."""
        self._filter.clear()
        self._search("")
        self._filter.setFocus()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead the list do so from the search field, too, and Enter there does what is chosen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._filter and event.key() in LEADS_LIST:
                self._list.keyPressEvent(event)
                return True
            if event.key() in DOES_IT:
                self._do(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _make_list(self) -> QListView:
        view = named(QListView(self), "shortcut_list", self.tr("Commands and keys"))
        view.setModel(self._rows)
        view.setItemDelegate(ShortcutDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        view.installEventFilter(self)
        view.doubleClicked.connect(self._do)
        return view

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(4, 4, 4, 4)
        inner.addWidget(self._list)
        inner.addWidget(self._none)
        return card

    def _search(self, query: str) -> None:
        self._rows.search(query)
        self._list.setCurrentIndex(self._rows.first())
        self._list.scrollToTop()
        self._list.setVisible(self._rows.rowCount() > 0)
        self._none.setVisible(self._rows.rowCount() == 0)

    def _do(self, index: QModelIndex) -> None:
        """Close, then trigger: an action that looks where the keys go finds its panel, and not this dialog."""
        row: Shortcut | None = self._rows.row_at(index)
        if row is not None and row.action is not None and row.can_be_done:
            self.close()
            row.action.trigger()
