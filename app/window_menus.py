"""The window's menus: every command with its words and its key, one table for menu bar and shortcut list."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = QKeySequence.StandardKey


class WindowMenus(QObject):
    """Fills the menu bar; `add` makes an action that calls `command`."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions: list[QAction] = []

    def menu(self, words: str) -> QMenu:
        return self._window.menuBar().addMenu(words)

    def add(
        self,
        menu: QMenu,
        name: str,
        words: str,
        command: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        """An action with the objectName `action_<name>`."""
        action = QAction(words, self._window)
        action.setObjectName(f"action_{name}")
        action.triggered.connect(lambda _=False: command())
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        self.put(menu, [action])
        return action

    def put(self, menu: QMenu, actions: Iterable[QAction]) -> None:
        """Actions that are made elsewhere."""
        for action in actions:
            action.setProperty("group", menu.title().replace("&", ""))
            menu.addAction(action)
            self.actions.append(action)

    def add_toggle(self, menu: QMenu, name: str, words: str, show: Callable[[bool], object]) -> QAction:
        """A checked action that calls `show` with whether it is."""
        action = QAction(words, self._window, checkable=True)
        action.setObjectName(f"action_{name}")
        action.setChecked(True)
        action.toggled.connect(show)
        self.put(menu, [action])
        return action


def fill_recent(menu: QMenu, paths: Iterable[Path], open_path: Callable[[Path], object], clear: QAction) -> None:
    """The recent files, the latest first, then the action that forgets them."""
    menu.clear()
    for path in paths:
        action = menu.addAction(path.name)
        action.setToolTip(str(path))
        action.triggered.connect(lambda _=False, path=path: open_path(path))
    menu.addSeparator()
    menu.addAction(clear)
    menu.setToolTipsVisible(True)
