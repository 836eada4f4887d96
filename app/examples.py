"""The characters that come with the program: invented for it, so that the first minute has something to look at."""

from pathlib import Path

from app.page import Page, page_of
from app.recipe_chunk import page_and_settings_from_png, recipe_text_in_png
from engine import read_exemplar


def example_files(folder: Path) -> list[Path]:
    """The pictures in the folder, by name."""
    return sorted(folder.glob("*.png"))


def example_page(path: Path) -> Page:
    """The strokes of an example, as its recipe has them, or else as they are traced; EngineError for no drawing."""
    data = path.read_bytes()
    if recipe_text_in_png(data) is not None:
        return page_and_settings_from_png(data).page
    return page_of(read_exemplar(path)[0])
