"""Folders and files of characters as users have them, made up for tests."""

import json
from pathlib import Path

from PIL import Image, ImageDraw

LINE = [[0, 255], [10, 10]]
CORNER = [[0, 0, 200], [0, 100, 100]]


def save_image(path: Path, bend: int = 0) -> Path:
    """A black stroke on white, 105 x 105 as Omniglot's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("L", (105, 105), 255)
    ImageDraw.Draw(image).line([(20, 20), (50 + bend, 60), (85, 85)], fill=0, width=3)
    image.save(path)
    return path


def quick_draw_line(word: str, drawing: object, recognized: object = True) -> str:
    return json.dumps({"word": word, "countrycode": "AT", "recognized": recognized, "drawing": drawing}) + "\n"
