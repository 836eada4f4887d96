"""Pictures of every panel, light and dark, at once and twice the scale: `python packaging/screenshots.py --out DIR`.

Drawn by the real program with the shipped networks, on the offscreen platform; each scale needs a process of its own.
"""

import argparse
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
THEMES = ("light", "dark")
PATIENCE = 60_000
"""Milliseconds to wait for the engine."""


def main() -> int:
    """Everything in `--out`, named `<panel>-<theme>-<scale>x.png`; 0, or 1 where a scale failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=int, default=0, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.scale:
        take_all(asked.out, asked.scale)
        return 0
    failed = 0
    for scale in (1, 2):
        with tempfile.TemporaryDirectory() as home:
            homes = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "CACHE", "STATE")}
            screen = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}
            command = [sys.executable, __file__, "--out", str(asked.out), "--scale", str(scale)]
            failed += subprocess.run(command, env={**os.environ, **homes, **screen}).returncode != 0
    return int(failed > 0)


def take_all(out: Path, scale: int) -> None:
    """One window through its whole life, in both themes."""
    from app.composition import build

    window = build()
    window.show()
    window.begin()
    studio = Studio(window)
    for theme in THEMES:
        studio.set_theme(theme)
        for name, widget in studio.scenes():
            widget.grab().save(str(out / f"{name}-{theme}-{scale}x.png"))
    window.close_unsaved()


class Studio:
    """A window that is led from scene to scene."""

    def __init__(self, window: Any) -> None:
        self._window, self._session = window, window.session

    def set_theme(self, theme: str) -> None:
        store = self._window.program.store
        store.set(replace(store.settings, theme=theme))
        self._rest(300)

    def scenes(self) -> Iterator[tuple[str, Any]]:
        """Names and what is to be grabbed, one after the other."""
        window, session = self._window, self._session
        window.controller.new()
        hint = window.dialogs.hint(window.gallery.grid)
        self._rest(300)
        yield "empty", window
        hint.hide()
        window.canvas_panel.show_examples()
        self._rest(200)
        yield "examples", window.canvas_panel
        self._draw()
        keys = [drawing.key for drawing in session.drawings.drawings]
        session.set_favourite(keys[2:4], True)
        session.selection.select([keys[5]], keys[5])
        self._rest(400)
        yield "studio", window
        yield "canvas", window.canvas_panel
        yield "gallery", window.gallery
        yield "plane", window.plane
        window.gallery.show_enlarged()
        self._rest(200)
        yield "enlarged", window.gallery
        session.selection.select(keys[5:7])
        window.gallery.show_compare()
        self._rest(200)
        yield "compare", window.gallery
        window.gallery.show_cards()
        yield from self._dialogs()

    def _dialogs(self) -> Iterator[tuple[str, Any]]:
        from app.window_dialogs import WindowDialogs

        dialogs: WindowDialogs = self._window.dialogs
        makers: dict[str, Callable[[], object]] = {
            "export_dialog": lambda: dialogs.export("mark"),
            "settings_dialog": dialogs.settings,
            "shortcut_dialog": self._window.commands.show_shortcuts,
            "about": dialogs.about,
        }
        for name, make in makers.items():
            make()
            self._rest(300)
            yield name, dialogs.shown[-1]
            dialogs.close()
            self._rest(100)
        self._window.error_bar.show_error("The page holds no drawing", "draw something first")
        self._rest(100)
        yield "error_bar", self._window.error_bar
        self._window.error_bar.clear()

    def _draw(self) -> None:
        """A hook under a roof, drawn by hand as far as a program can, and one drawing by the user's own hand."""
        from app.document import Sheet
        from app.page import Page

        self._window.canvas_panel.show_examples(False)
        roof = [(150 + 340 * i / 30, 190 + 18 * math.sin(i / 5)) for i in range(31)]
        hook = [(320 + 60 * math.sin(i / 7), 150 + 330 * i / 30) for i in range(31)]
        ring = [(420 + 45 * math.cos(i / 4.5), 420 + 45 * math.sin(i / 4.5)) for i in range(29)]
        document = self._session.document
        document.change(Page(strokes=tuple(self._stroke(line) for line in (roof, hook, ring))), "Stroke")
        self._wait_for(
            lambda: len(self._session.drawings.drawings) == 24 and self._session.status.text() == "Up to date"
        )
        own = tuple(self._stroke([(x + 9 * math.sin(y / 40), y + 6) for x, y in line]) for line in (roof, hook, ring))
        document.change(Page(strokes=own), "Stroke", Sheet.HAND)
        self._session.keep_hand()
        self._wait_for(lambda: all(each.is_finished for each in self._session.drawings.drawings))

    @staticmethod
    def _stroke(line: list[tuple[float, float]]) -> Any:
        import numpy as np

        from engine import Stroke

        return Stroke(np.array(line, np.float32))

    @staticmethod
    def _rest(milliseconds: int) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(milliseconds)

    def _wait_for(self, condition: Callable[[], bool]) -> None:
        for _ in range(PATIENCE // 50):
            if condition():
                return
            self._rest(50)
        raise TimeoutError("the engine did not answer")


if __name__ == "__main__":
    sys.exit(main())
