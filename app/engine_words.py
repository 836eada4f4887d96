"""The engine's messages in the language of the window: each is known by its template, and told in other words.

The engine writes English and knows no Qt, and so do the parts of the app that the command line shares. What they say
arrives here as text; a template with the same fixed words gives the values in it back, and its translation takes them.
`tests/app/test_engine_words.py` sees to it that every message has its template.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "EngineWords"
MESSAGES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("EngineWords", "{0} cannot be opened: {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} cannot be read: {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} cannot be written: {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} does not exist"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} has a drawing that cannot be read: {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} holds no Quick, Draw! drawings"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} holds no drawing that can be read"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} holds no drawings"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} holds no examples"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} holds no images"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is a file, not a folder"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is a folder"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is already there"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is damaged or cut off"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is damaged or not the file that its card describes"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is empty"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is neither CSV nor npz"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is not a file"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is not a network that can be run"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is not an image that can be read"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is not read: it is no text"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is not read: {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is too large ({1} x {2} pixels)"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is too large"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} is too small ({1} x {2} pixels)"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} may not be read"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} needs more memory than there is"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} steps are out of range"),
        QT_TRANSLATE_NOOP("EngineWords", "{0} variations cannot be drawn"),
        QT_TRANSLATE_NOOP("EngineWords", "{0}: no ink stands out from the paper"),
        QT_TRANSLATE_NOOP("EngineWords", "{0}: the page is blank"),
        QT_TRANSLATE_NOOP("EngineWords", "{0}: the picture is all ink"),
        QT_TRANSLATE_NOOP("EngineWords", "{0}: too much ink for one drawing"),
        QT_TRANSLATE_NOOP("EngineWords", "A model's card asks for unknown sampling: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "Drawing failed: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "Explaining failed: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "Guessing failed: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "Guidance {0} is out of range"),
        QT_TRANSLATE_NOOP("EngineWords", "Index {0} is out of range"),
        QT_TRANSLATE_NOOP("EngineWords", "Originality {0} is out of range"),
        QT_TRANSLATE_NOOP("EngineWords", "Scoring failed: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "Seed {0} is out of range"),
        QT_TRANSLATE_NOOP("EngineWords", "Temperature {0} is out of range"),
        QT_TRANSLATE_NOOP("EngineWords", "There is no world {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "This engine's critics know {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "What tells worlds apart in {0} cannot be read"),
        QT_TRANSLATE_NOOP("EngineWords", "The card {0} does not describe {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "The engine failed: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "The export failed: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "The figures of people's drawings cannot be read: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "The foils came without their drawings"),
        QT_TRANSLATE_NOOP("EngineWords", "The foils in {0} cannot be read"),
        QT_TRANSLATE_NOOP("EngineWords", "The model {0} is not installed in {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "The recipe in this picture cannot be used: {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "The recognizer has no map {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "There are no fonts on this machine to write a PDF with"),
        QT_TRANSLATE_NOOP("EngineWords", "There is no backend {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "There is no finished drawing to report on"),
        QT_TRANSLATE_NOOP("EngineWords", "There is no ink to start from"),
        QT_TRANSLATE_NOOP("EngineWords", "There is no solver {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "There is not enough memory for this export"),
        QT_TRANSLATE_NOOP("EngineWords", "This engine only draws and judges"),
        QT_TRANSLATE_NOOP("EngineWords", "This picture holds no recipe"),
        QT_TRANSLATE_NOOP("EngineWords", "Unknown family {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "no ink stands out from the paper"),
        QT_TRANSLATE_NOOP("EngineWords", "the page is blank"),
        QT_TRANSLATE_NOOP("EngineWords", "the picture is all ink"),
        QT_TRANSLATE_NOOP("EngineWords", "too much ink for one drawing"),
        QT_TRANSLATE_NOOP("EngineWords", "torch and captum are not installed"),
        QT_TRANSLATE_NOOP("EngineWords", "torch is not installed"),
    ),
)
HINTS = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("EngineWords", "a drawing needs at least {0} pixels"),
        QT_TRANSLATE_NOOP("EngineWords", "ask for one or more"),
        QT_TRANSLATE_NOOP("EngineWords", "check its permissions"),
        QT_TRANSLATE_NOOP("EngineWords", "check name and permissions"),
        QT_TRANSLATE_NOOP("EngineWords", "check the file"),
        QT_TRANSLATE_NOOP("EngineWords", "check the name"),
        QT_TRANSLATE_NOOP("EngineWords", "check the permissions of the file"),
        QT_TRANSLATE_NOOP("EngineWords", "choose a file that Otherhand saved"),
        QT_TRANSLATE_NOOP("EngineWords", "choose a smaller size, or fewer drawings"),
        QT_TRANSLATE_NOOP("EngineWords", "choose another folder with --out"),
        QT_TRANSLATE_NOOP("EngineWords", "choose another name"),
        QT_TRANSLATE_NOOP("EngineWords", "choose another name, or allow to replace it"),
        QT_TRANSLATE_NOOP("EngineWords", "choose one of {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "choose onnx or torch"),
        QT_TRANSLATE_NOOP("EngineWords", "choose {0} to {1}"),
        QT_TRANSLATE_NOOP("EngineWords", "close other programs"),
        QT_TRANSLATE_NOOP("EngineWords", "cut out one character on plain paper"),
        QT_TRANSLATE_NOOP("EngineWords", "draw something first"),
        QT_TRANSLATE_NOOP("EngineWords", "drop a picture that Otherhand exported, or open it as a drawing"),
        QT_TRANSLATE_NOOP("EngineWords", "end the name with .csv or .npz"),
        QT_TRANSLATE_NOOP("EngineWords", "files that end in {0} count"),
        QT_TRANSLATE_NOOP("EngineWords", "free some space, or choose another folder"),
        QT_TRANSLATE_NOOP("EngineWords", "free some space, or choose another folder with --out"),
        QT_TRANSLATE_NOOP("EngineWords", "give a .csv or .npz file of click maps"),
        QT_TRANSLATE_NOOP("EngineWords", "give a folder of images, or a Quick, Draw! file ({0})"),
        QT_TRANSLATE_NOOP("EngineWords", "give a simplified or raw .ndjson file of the Quick, Draw! data set"),
        QT_TRANSLATE_NOOP("EngineWords", "give an image file, such as a PNG or a JPEG"),
        QT_TRANSLATE_NOOP("EngineWords", "install Otherhand again"),
        QT_TRANSLATE_NOOP("EngineWords", "install one, or write a web page"),
        QT_TRANSLATE_NOOP("EngineWords", "install the models again"),
        QT_TRANSLATE_NOOP("EngineWords", "install the program again"),
        QT_TRANSLATE_NOOP("EngineWords", "install the program again, or give the folder that holds the models"),
        QT_TRANSLATE_NOOP("EngineWords", "look whether each image shows one character"),
        QT_TRANSLATE_NOOP("EngineWords", "make it smaller: at most {0} pixels a side and {1} million in all"),
        QT_TRANSLATE_NOOP("EngineWords", "not {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "open one with a recognizer"),
        QT_TRANSLATE_NOOP("EngineWords", "pip install 'otherhand[torch]'"),
        QT_TRANSLATE_NOOP("EngineWords", "save it as PNG, JPEG, WebP, GIF, BMP or TIFF"),
        QT_TRANSLATE_NOOP("EngineWords", "save or download it again"),
        QT_TRANSLATE_NOOP("EngineWords", "the ink must be clearly darker or lighter than its paper"),
        QT_TRANSLATE_NOOP("EngineWords", "the log has the details"),
        QT_TRANSLATE_NOOP("EngineWords", "the log says more"),
        QT_TRANSLATE_NOOP("EngineWords", "this engine draws with {0}"),
        QT_TRANSLATE_NOOP("EngineWords", "update the program"),
        QT_TRANSLATE_NOOP("EngineWords", "wait until one is drawn"),
    ),
)
PLACE = re.compile(r"\{\d\}")


def worded(message: str, hint: str = "") -> tuple[str, str]:
    """Message and hint in the window's language; what no template knows, such as what is translated, as it is."""
    return _translated(message, MESSAGES), _translated(hint, HINTS)


def found(text: str, templates: Iterable[str]) -> tuple[str, Sequence[str]] | None:
    """The template that the text was made of, and its values; of several the one with the most words of its own."""
    fits = ((each, fit.groups()) for each in templates if (fit := _pattern(each).fullmatch(text)) is not None)
    return max(fits, key=lambda fit: len(PLACE.sub("", fit[0])), default=None)


def _translated(text: str, templates: Iterable[str]) -> str:
    known = found(text, templates)
    return text if known is None else QCoreApplication.translate(CONTEXT, known[0]).format(*known[1])


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Matches what the template makes; values come in the order of their numbers."""
    return re.compile("(.+)".join(map(re.escape, PLACE.split(template))), re.DOTALL)
