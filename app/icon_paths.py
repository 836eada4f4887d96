"""The program's line icons, drawn for it on a grid of 24 by 24 in a short notation of paths."""

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from app.tool_icons import TOOL_DOTS, TOOL_LINES

GRID = 24

LINES = {
    "generate": "M8 5.2 L18.6 11.2 Q19.8 12 18.6 12.8 L8 18.8 Q6.8 19.3 6.8 18 L6.8 6 Q6.8 4.7 8 5.2 Z",
    "stop": "R6 6 12 12 2.2",
    "dice": "R4 4 16 16 3.6",
    "lock": "R5 10.8 14 9.4 2.2 M8 10.6 L8 7.8 C8 2.4 16 2.4 16 7.8 L16 10.6",
    "unlock": "R5 10.8 14 9.4 2.2 M8 10.6 L8 7.6 C8 2.6 14.6 2 15.7 6.2",
    "next": "M5.5 6 L12 12 L5.5 18 M12.5 6 L19 12 L12.5 18",
    "star": "M12 3.6 L14.6 9.1 L20.6 9.8 L16.2 13.9 L17.4 19.9 L12 16.9 L6.6 19.9 L7.8 13.9 L3.4 9.8 L9.4 9.1 Z",
    "delete": "M4.5 6.8 L19.5 6.8 M9.3 6.5 L9.8 4 L14.2 4 L14.7 6.5 M6.4 7 L7.3 20 L16.7 20 L17.6 7 "
    "M10.3 10.6 L10.6 16.4 M13.7 10.6 L13.4 16.4",
    "export": "M12 14.5 L12 3.8 M8 7.6 L12 3.6 L16 7.6 M7.5 11 L4.8 11 L4.8 20 L19.2 20 L19.2 11 L16.5 11",
    "open": "M3.6 18.4 L3.6 5.6 L9.4 5.6 L11.4 8 L18.4 8 L18.4 11 M3.8 18.6 L6.4 11.2 L21 11.2 L18.2 18.6 Z",
    "save": "M4.4 4.4 L16.4 4.4 L19.6 7.6 L19.6 19.6 L4.4 19.6 Z M8 4.6 L8 8.8 L14.6 8.8 L14.6 4.6 "
    "M7.6 19.4 L7.6 13.2 L16.4 13.2 L16.4 19.4",
    "new": "M6 3.6 L13.8 3.6 L18.4 8.2 L18.4 20.4 L6 20.4 Z M13.6 3.8 L13.6 8.4 L18.2 8.4",
    "more": "R3.8 3.8 12.4 12.4 2 M8.4 20.2 L17.4 20.2 Q20.2 20.2 20.2 17.4 L20.2 8.4 M10 7 L10 13 M7 10 L13 10",
    "compare": "R3.4 5.2 7 13.6 1.4 R13.6 5.2 7 13.6 1.4",
    "enlarge": "M14 4 L20 4 L20 10 M19.6 4.4 L13.6 10.4 M10 20 L4 20 L4 14 M4.4 19.6 L10.4 13.6",
    "plane": "M4 4 L4 20 L20 20",
    "aim": "O12 12 7 7 M12 2.6 L12 7.4 M12 16.6 L12 21.4 M2.6 12 L7.4 12 M16.6 12 L21.4 12",
    "lasso": "M8.4 16.6 C2.4 15 2.2 8.6 7 6 C12.2 3.2 20.4 5 20.4 10 C20.4 14.6 14.4 16.6 10.6 16.2 "
    "M8.4 16.4 C7.4 14.2 11.4 13.4 11.4 16.2 C11.4 18.6 9.2 20.4 6.6 20.6",
    "box": "M4 8 L4 4 L8 4 M16 4 L20 4 L20 8 M20 16 L20 20 L16 20 M8 20 L4 20 L4 16",
    "move": "M12 3.2 L12 20.8 M3.2 12 L20.8 12 M9.4 5.8 L12 3.2 L14.6 5.8 M9.4 18.2 L12 20.8 L14.6 18.2 "
    "M5.8 9.4 L3.2 12 L5.8 14.6 M18.2 9.4 L20.8 12 L18.2 14.6",
    "settings": "M4 7 L10.2 7 M15.8 7 L20 7 M4 17 L8.2 17 M13.8 17 L20 17 O13 7 2.6 2.6 O11 17 2.6 2.6",
    "help": "O12 12 8.6 8.6 M9.4 9.6 C9.6 6.4 14.8 6.6 14.6 9.8 C14.4 12 12 11.8 12 14.2",
    "undo": "M8.6 5 L4.2 9.4 L8.6 13.8 M4.6 9.4 L14 9.4 C21.6 9.4 21.6 19 14 19 L9 19",
    "redo": "M15.4 5 L19.8 9.4 L15.4 13.8 M19.4 9.4 L10 9.4 C2.4 9.4 2.4 19 10 19 L15 19",
    "hand": "M4.2 19.8 L5.4 15 L15.6 4.8 Q17 3.4 18.6 4.9 L19.1 5.4 Q20.6 7 19.2 8.4 L9 18.6 Z M13.8 6.8 L17.2 10.2",
    "examples": "R4 4 6.6 6.6 1.5 R13.4 4 6.6 6.6 1.5 R4 13.4 6.6 6.6 1.5 R13.4 13.4 6.6 6.6 1.5",
    "close": "M6.4 6.4 L17.6 17.6 M17.6 6.4 L6.4 17.6",
    "error": "M12 3.8 L21 19.4 L3 19.4 Z M12 9.6 L12 13.8",
    "note": "O12 12 8.6 8.6 M12 11.2 L12 16.4",
    "search": "O10.6 10.6 6.2 6.2 M15.2 15.2 L20.2 20.2",
    "zoom_in": "O10.6 10.6 6.2 6.2 M15.2 15.2 L20.2 20.2 M10.6 8 L10.6 13.2 M8 10.6 L13.2 10.6",
    "zoom_out": "O10.6 10.6 6.2 6.2 M15.2 15.2 L20.2 20.2 M8 10.6 L13.2 10.6",
    "fit": "M4 8.4 L4 4 L8.4 4 M15.6 4 L20 4 L20 8.4 M20 15.6 L20 20 L15.6 20 M8.4 20 L4 20 L4 15.6 R8.6 8.6 6.8 6.8 1",
    "copy": "R8.4 8.4 11.6 11.6 2 M5.4 15.6 Q4 15.6 4 14.2 L4 5.6 Q4 4 5.6 4 L14.2 4 Q15.6 4 15.6 5.4",
    "previous": "M15 5.5 L8.5 12 L15 18.5",
    "dash": "M5 12 L19 12",
    "check": "M4.5 12.8 L9.8 18 L19.5 6.6",
    "up": "M5 15.5 L12 8.5 L19 15.5",
    "down": "M5 8.5 L12 15.5 L19 8.5",
    "following": "M9 5.5 L15.5 12 L9 18.5",
    **TOOL_LINES,
}
"""Drawn with a round pen."""

DOTS = {
    "generate": LINES["generate"],
    "stop": LINES["stop"],
    "star_filled": LINES["star"],
    "dice": "O8.6 8.6 1.4 1.4 O15.4 8.6 1.4 1.4 O12 12 1.4 1.4 O8.6 15.4 1.4 1.4 O15.4 15.4 1.4 1.4",
    "plane": "O8.4 15.2 1.6 1.6 O11.4 9 1.6 1.6 O15.6 11.6 1.6 1.6 O18 6 1.6 1.6",
    "aim": "O12 12 1.7 1.7",
    "help": "O12 17 1.2 1.2",
    "error": "O12 16.6 1.1 1.1",
    "note": "O12 7.9 1.2 1.2",
    **TOOL_DOTS,
}
"""Filled."""

ICON_NAMES = tuple(sorted({*LINES, *DOTS}))


@cache
def parsed(notation: str) -> QPainterPath:
    """The path that a notation tells; the same one each time, not to be changed.

    M, L, Q, C and Z as in SVG but absolute and each with its letter; O = ellipse (middle, radii);
    R = rectangle (corner, width, height, radius of its corners).
    """
    path = QPainterPath()
    for word in _words(notation):
        letter, *rest = word
        numbers = [float(number) for number in rest]
        match letter:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "Q":
                path.quadTo(*numbers)
            case "C":
                path.cubicTo(*numbers)
            case "O":
                x, y, across, down = numbers
                path.addEllipse(QRectF(x - across, y - down, 2 * across, 2 * down))
            case "R":
                x, y, width, height, radius = numbers
                path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
            case "Z":
                path.closeSubpath()
            case _:
                raise ValueError(f"{letter!r} is no letter of an icon's notation")
    return path


def _words(notation: str) -> list[list[str]]:
    """Each letter with the numbers that follow it."""
    words: list[list[str]] = []
    for token in notation.split():
        if token[0].isalpha():
            words.append([token[0], *([token[1:]] if token[1:] else [])])
        else:
            words[-1].append(token)
    return words
