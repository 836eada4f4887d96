"""Everything that can be done, as rows under headings, and which of it fits what is searched for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextDocumentFragment

Format = QKeySequence.SequenceFormat
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole)
"""Role of a whole row: a `Shortcut`, or the heading's text."""
GROUP = "group"
"""The property of an action that names its menu."""


@dataclass(frozen=True)
class Shortcut:
    """One thing that can be done, in the person's language."""

    words: str
    keys: tuple[str, ...]
    """As the system writes them; none for what has no key."""
    told: str
    """What the tool tip says beyond the words; may be empty."""
    group: str
    action: QAction | None = None
    """None for keys of a panel, which only work there."""

    @property
    def can_be_done(self) -> bool:
        """Whether it can be chosen from a list now."""
        return self.action is not None and self.action.isEnabled()

    def fits(self, query: str) -> bool:
        """Whether every word of the query is somewhere in it, whatever the case; "ctrl z" finds Ctrl+Z."""
        there = " ".join((self.words, *self.keys, self.told, self.group)).casefold()
        return all(word in there for word in query.casefold().split())


class ShortcutList(QAbstractListModel):
    """Headings and shortcuts in the order of the groups' first members."""

    def __init__(
        self, actions: Sequence[QAction], others: Sequence[tuple[str, str]] = (), parent: QObject | None = None
    ) -> None:
        """`others` are (words, keys) of what is no action."""
        super().__init__(parent)
        self._actions = [action for action in actions if _words(action)]
        self._others = others
        self._query = ""
        self._rows: list[Shortcut | str] = []
        for action in self._actions:
            action.changed.connect(self._renew)
        self.search("")

    def search(self, query: str) -> None:
        """Keep the rows that the query fits; all of them for an empty one. What actions say is read again."""
        self.beginResetModel()
        self._query = query
        self._rows = _under_headings([row for row in self._all() if row.fits(query)])
        self.endResetModel()

    def row_at(self, index: Index) -> Shortcut | None:
        """The shortcut there; None for headings and for no place at all."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Shortcut) else None

    def first(self) -> QModelIndex:
        """The first shortcut that can be done, or else the first one; invalid where none is left."""
        places = [place for place, row in enumerate(self._rows) if isinstance(row, Shortcut)]
        ready = (place for place, row in enumerate(self._rows) if isinstance(row, Shortcut) and row.can_be_done)
        place = next(ready, places[0] if places else None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, Shortcut):
            return row.told
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else ", ".join((row.words, *row.keys))
        return None

    def _all(self) -> list[Shortcut]:
        rest = self.tr("More")
        rows = [_shortcut(action, str(action.property(GROUP) or rest)) for action in self._actions]
        keys = self.tr("Keys in the panels")
        return rows + [Shortcut(words, _as_written_here(written), "", keys) for words, written in self._others]

    def _renew(self) -> None:
        """Something can be done now, or not any more: rows look that up themselves."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _shortcut(action: QAction, group: str) -> Shortcut:
    words = _words(action)
    keys = tuple(keys.toString(Format.NativeText) for keys in action.shortcuts())
    told = action.toolTip()
    if told.startswith("<"):  # rich text, so that long ones are wrapped
        told = QTextDocumentFragment.fromHtml(told).toPlainText()
    return Shortcut(words, keys, "" if told.rstrip("…") == words.rstrip("…") else told, group, action)


def _as_written_here(text: str) -> tuple[str, ...]:
    """Names of keys as the system writes them ("Home, Ctrl+A" in two), and other words as they are."""
    keys = [QKeySequence.fromString(part, Format.PortableText) for part in text.split(", ")]
    if ", ".join(key.toString(Format.PortableText) for key in keys) == text:
        return tuple(key.toString(Format.NativeText) for key in keys)
    return (text,)


def _words(action: QAction) -> str:
    """The text without the marks of its mnemonic; nothing for separators."""
    if action.isSeparator():
        return ""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _under_headings(rows: Sequence[Shortcut]) -> list[Shortcut | str]:
    found: list[Shortcut | str] = []
    for group in dict.fromkeys(row.group for row in rows):
        found += [group, *(row for row in rows if row.group == group)]
    return found
