"""A window that pictures are taken of: the real program, with a hand that draws in it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

PATIENCE = 60_000
"""Milliseconds to wait for the engine."""
Line = Sequence[tuple[float, float]]
"""Places in the page's pixels."""


class Stage:
    """The window, its session, and what every scene needs: waiting, drawing, the light."""

    def __init__(self, window: Any) -> None:
        self.window, self.session = window, window.session

    def set_theme(self, theme: str) -> None:
        store = self.window.program.store
        store.set(replace(store.settings, theme=theme))
        self.rest(300)

    def with_language(self, language: str) -> Any:
        """The settings as they look after another language was chosen, which is taken back."""
        dialog, store = self.window.dialogs.shown[-1], self.window.program.store
        dialog.show_settings(replace(store.settings, language=language))
        self.rest(100)
        return dialog

    def with_tab(self, name: str, number: int) -> Any:
        """The open dialog with another tab of those of that name."""
        from PySide6.QtWidgets import QTabWidget

        dialog = self.window.dialogs.shown[-1]
        dialog.findChild(QTabWidget, name).setCurrentIndex(number)
        self.rest(200)
        return dialog

    def show_importance(self, is_shown: bool, style: str = "heat", kind: str = "guidance", rest: int = 0) -> None:
        """Maps over every drawing, all of them there; or after so many milliseconds of `rest`, whatever is there."""
        explanations = self.session.explanations
        explanations.set_choice(replace(explanations.choice, is_shown=is_shown, style=style, kind=kind))
        self.rest(rest or 600)
        if not rest:
            self.wait_for(lambda: not explanations.awaited)
            self.rest(200)

    def draw_character(self) -> None:
        """A hook under a roof, drawn by hand as far as a program can; then all its variations."""
        from app.document import Sheet

        self.window.canvas_panel.show_examples(False)
        self._draw(Sheet.CHARACTER, character())
        self.wait_for(lambda: len(self.session.drawings.drawings) == 24 and self.is_idle)

    def keep_own(self, count: int, first: int = 1) -> None:
        """So many drawings of the same by the user's own hand, the `first`-th and on; no two are alike."""
        from app.document import Sheet

        for number in range(first, first + count):
            self._draw(Sheet.HAND, swayed(character(), number))
            self.session.keep_hand()
        self.wait_for(lambda: all(each.is_finished for each in self.session.drawings.drawings))

    @property
    def is_idle(self) -> bool:
        """Whether the variations of the character are all there."""
        from app.status import Activity

        return self.session.status.activity is Activity.UP_TO_DATE

    def rest(self, milliseconds: int) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(milliseconds)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        for _ in range(PATIENCE // 50):
            if condition():
                return
            self.rest(50)
        raise TimeoutError("the engine did not answer")

    def _draw(self, sheet: Any, lines: Sequence[Line]) -> None:
        import numpy as np

        from app.page import Page
        from engine import Stroke

        strokes = tuple(Stroke(np.array(line, np.float32)) for line in lines)
        self.session.document.change(Page(strokes=strokes), "Stroke", sheet)


def character() -> list[Line]:
    """Roof, hook and ring."""
    roof = [(150 + 340 * i / 30, 190 + 18 * math.sin(i / 5)) for i in range(31)]
    hook = [(320 + 60 * math.sin(i / 7), 150 + 330 * i / 30) for i in range(31)]
    ring = [(420 + 45 * math.cos(i / 4.5), 420 + 45 * math.sin(i / 4.5)) for i in range(29)]
    return [roof, hook, ring]


def swayed(lines: Sequence[Line], number: int) -> list[Line]:
    """The same, as a hand draws it the `number`-th time: every line swayed, moved and turned a little for itself."""
    return [_swayed(line, number + 0.7 * row) for row, line in enumerate(lines)]


def _swayed(line: Line, phase: float) -> Line:
    turn, right, down = 0.09 * math.sin(2.1 * phase), 12 * math.cos(1.7 * phase), 12 * math.sin(2.9 * phase)
    swayed = [(x + 9 * math.sin(y / 40 + phase), y + 7 * math.sin(x / 50 + 2 * phase)) for x, y in line]
    return [(x - turn * (y - 320) + right, y + turn * (x - 320) + down) for x, y in swayed]
