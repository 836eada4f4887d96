"""Characters and sketches that come with the program: drawn for it, so that the first minute has something to see."""

from pathlib import Path

from app.page import Page, page_of
from app.recipe_chunk import page_and_settings_from_png, recipe_text_in_png
from engine import CHARACTERS, SKETCHES, read_exemplar

FOLDERS = {CHARACTERS: ".", SKETCHES: "sketches"}
"""Of each world, inside that of the examples."""


def example_files(folder: Path, world: str = CHARACTERS) -> list[Path]:
    """The pictures in the folder, or in its part for that world, by name."""
    return sorted((folder / FOLDERS[world]).glob("*.png"))


def example_world(path: Path) -> str:
    """The world that an example belongs to."""
    return SKETCHES if path.parent.name == FOLDERS[SKETCHES] else CHARACTERS


def example_page(path: Path) -> Page:
    """The strokes of an example, as its recipe has them, or else as they are traced; EngineError for no drawing."""
    data = path.read_bytes()
    if recipe_text_in_png(data) is not None:
        return page_and_settings_from_png(data).page
    return page_of(read_exemplar(path)[0])
