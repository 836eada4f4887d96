"""A button with a menu of which one thing is chosen."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ChoiceButton(QToolButton):
    """Looks pressed while something else than the first choice holds."""

    chosen = Signal(Enum)
    """By the user."""

    def __init__(
        self, name: str, title: str, choices: Sequence[tuple[Enum, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._first = choices[0][0]
        self.setObjectName(name)
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self), QActionGroup(self)
        self._actions = {choice: menu.addAction(word) for choice, word in choices}
        for choice, action in self._actions.items():
            action.setObjectName(f"{name}_{choice.value}")
            action.setCheckable(True)
            action.setData(choice)
            group.addAction(action)
        group.triggered.connect(self._choose)
        self.setMenu(menu)
        self.show_choice(self._first)

    def show_choice(self, choice: Enum) -> None:
        """Show what holds, without telling anybody."""
        self._actions[choice].setChecked(True)
        self.setChecked(choice is not self._first)
        self.setToolTip(f"{self._title}: {self._actions[choice].text()}")
        self.setAccessibleName(self.toolTip())

    def _choose(self, action: QAction) -> None:
        self.show_choice(action.data())
        self.chosen.emit(action.data())
