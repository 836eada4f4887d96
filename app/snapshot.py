"""All of a session that a file keeps."""

from typing import NamedTuple

from app.drawing import Drawing
from app.generation_settings import GenerationSettings
from app.page import Page


class Snapshot(NamedTuple):
    """The pages, the drawings that are not being drawn, and the settings."""

    page: Page
    hand_page: Page
    drawings: tuple[Drawing, ...]
    settings: GenerationSettings
