"""Pictures of every panel, light and dark, at once and twice the scale: `python packaging/screenshots.py --out DIR`.

Drawn by the real program with the shipped networks, on the offscreen platform; each scale needs a process of its own.
With `--readme` instead of `--out` it takes the README's two pictures anew.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from explaining_scenes import ExplainingScenes, Scene
from stage import Stage

ROOT = Path(__file__).resolve().parents[1]
THEMES = ("light", "dark")
SCALES = (1.0, 2.0)
SCREEN = 1600, 1000
"""Pixels of the desk, before the scale."""
README = ROOT / "assets" / "readme"
README_SCALE = 1.3


def main() -> int:
    """Everything in `--out`, named `<panel>-<theme>-<scale>x.png`; 0, or 1 where a scale failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path)
    where.add_argument("--readme", action="store_true", help="the README's pictures")
    parser.add_argument("--only", default="*", help="names of panels, with * for any letters")
    parser.add_argument("--scale", type=float, default=0, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.scale:
        take_for_readme() if asked.readme else take_all(asked.out, f"{asked.scale:g}x", asked.only)
        return 0
    if asked.readme:
        return int(run_at(README_SCALE, ["--readme"]) != 0)
    asked.out.mkdir(parents=True, exist_ok=True)
    failed = sum(run_at(scale, ["--out", str(asked.out), "--only", asked.only]) != 0 for scale in SCALES)
    return int(failed > 0)


def run_at(scale: float, arguments: list[str]) -> int:
    """The script once more, on a screen of that scale and with folders of its own; its exit code."""
    with tempfile.TemporaryDirectory() as home:
        homes = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        screens = Path(home) / "screens.json"
        screens.write_text(json.dumps({"screens": [{"name": "desk", "x": 0, "y": 0, **size_of(scale)}]}))
        platform = f"offscreen:configfile={screens}"
        screen = {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, __file__, *arguments, "--scale", str(scale)]
        return subprocess.run(command, env={**os.environ, **homes, **screen}).returncode


def size_of(scale: float) -> dict[str, float]:
    """A screen on which every window has the size that it likes, in the words of Qt's offscreen platform."""
    width, height = SCREEN
    return {"width": round(width * scale), "height": round(height * scale), "logicalDpi": 96, "dpr": 1}


def take_all(out: Path, scale: str, only: str) -> None:
    """One window through its whole life, in both themes."""
    stage = open_stage()
    for theme in THEMES:
        stage.set_theme(theme)
        for name, widget in scenes(stage):
            if fnmatch(name, only):
                widget.grab().save(str(out / f"{name}-{theme}-{scale}.png"))
    stage.window.close_unsaved()


def take_for_readme() -> None:
    """The window with a character and its variations, and the same with maps and curves."""
    stage = open_stage()
    stage.set_theme("light")
    stage.draw_character()
    stage.keep_own(5)
    choose(stage)
    stage.rest(1500)  # what landed on the plane is ringed for a second
    save_small(stage.window, README / "studio.png")
    stage.show_importance(True, kind="occlusion")
    maps, drawings = stage.session.explanations, stage.session.drawings.drawings
    stage.wait_for(lambda: all(maps.map_of(drawing) is not None for drawing in drawings))
    ExplainingScenes(stage).sweep()
    save_small(stage.window, README / "explain.png")
    stage.window.close_unsaved()


def save_small(widget: Any, path: Path) -> None:
    """A picture without what a browser does not need."""
    from PIL import Image

    widget.grab().save(str(path))
    with Image.open(path) as image:
        image.convert("RGB").save(path, optimize=True)


def open_stage() -> Stage:
    """The program, begun."""
    from app.composition import build

    window = build()
    window.show()
    window.activateWindow()
    window.begin()
    return Stage(window)


def choose(stage: Stage) -> None:
    """Two favourites, and one drawing selected."""
    session = stage.session
    keys = [drawing.key for drawing in session.drawings.drawings]
    session.set_favourite(keys[2:4], True)
    session.selection.select([keys[5]], keys[5])


def scenes(stage: Stage) -> Iterator[Scene]:
    """Names and what is to be grabbed, one after the other."""
    window, session = stage.window, stage.session
    window.controller.new()
    hint = window.dialogs.hint(window.gallery.grid)
    stage.rest(300)
    yield "empty", window
    hint.hide()
    window.canvas_panel.show_examples()
    stage.rest(200)
    yield "examples", window.canvas_panel
    stage.draw_character()
    stage.keep_own(1)
    choose(stage)
    stage.rest(1500)
    yield "studio", window
    yield "canvas", window.canvas_panel
    yield "gallery", window.gallery
    yield "plane", window.panels.charts
    window.gallery.show_enlarged()
    stage.rest(200)
    yield "enlarged", window.gallery
    keys = [drawing.key for drawing in session.drawings.drawings]
    session.selection.select(keys[5:7])
    window.gallery.show_compare()
    stage.rest(200)
    yield "compare", window.gallery
    window.gallery.show_cards()
    session.selection.select([keys[5]], keys[5])
    yield from dialogs(stage)
    stage.keep_own(8, first=2)
    yield from ExplainingScenes(stage).scenes()


def dialogs(stage: Stage) -> Iterator[Scene]:
    """Those that explain nothing, and the bar for what went wrong."""
    window = stage.window
    makers: dict[str, Callable[[], object]] = {
        "export_dialog": lambda: window.dialogs.export("mark"),
        "settings_dialog": window.dialogs.settings,
        "shortcut_dialog": window.commands.show_shortcuts,
        "about": window.dialogs.about,
    }
    for name, make in makers.items():
        make()
        stage.rest(300)
        yield name, window.dialogs.shown[-1]
        if name == "settings_dialog":
            yield "settings_language", stage.with_language("fr")
        if name == "about":
            yield "about_figures", stage.with_tab("about_tabs", 1)
        window.dialogs.close()
        stage.rest(100)
    window.error_bar.show_error("The page holds no drawing", "draw something first")
    stage.rest(100)
    yield "error_bar", window.error_bar
    window.error_bar.clear()


if __name__ == "__main__":
    sys.exit(main())
