"""A small PDF of lines, curves and plain text, in points from the upper left corner; equal input gives equal bytes."""

import zlib
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from engine import Stroke, curves

WIDTH, HEIGHT = 595.0, 842.0
"""A4."""
FIRST_PAGE = 5
"""Number of the object after catalog, page tree, font and information."""
Colour = tuple[float, float, float]
"""Red, green, blue, 0..1."""


class Page:
    """What is drawn on one page."""

    def __init__(self) -> None:
        self._operators = [f"1 0 0 -1 0 {HEIGHT:g} cm"]  # y down, as everywhere else in the program

    def frame(self, x: float, y: float, width: float, height: float, line: float, colour: Colour) -> None:
        self._operators.append(f"{_rgb(colour)} RG {line:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def text(self, x: float, y: float, words: str, size: float, colour: Colour) -> None:
        """Words on the base line `y`; letters that Western Europe does not use become question marks."""
        letters = "".join(f"{byte:02x}" for byte in words.encode("cp1252", "replace"))
        self._operators.append(f"BT {_rgb(colour)} rg /F {size:g} Tf 1 0 0 -1 {x:.2f} {y:.2f} Tm <{letters}> Tj ET")

    def strokes(
        self, strokes: Sequence[Stroke], scale: float, moved: tuple[float, float], pen: float, colour: Colour
    ) -> None:
        """Strokes with a round pen of `pen`, in their own unit, which is `scale` points; (0, 0) of it at `moved`."""
        head = f"q {scale:.5f} 0 0 {scale:.5f} {moved[0]:.3f} {moved[1]:.3f} cm {pen:.3f} w 1 J 1 j {_rgb(colour)} RG"
        self._operators += [head, *(_path(stroke.points) for stroke in strokes if len(stroke.points)), "Q"]

    def data(self) -> bytes:
        return "\n".join(self._operators).encode()


def pdf(pages: Sequence[Page], information: Mapping[str, str]) -> bytes:
    """The file; `information` goes to its document information, where readers show it."""
    numbers = range(FIRST_PAGE, FIRST_PAGE + 2 * len(pages), 2)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % each for each in numbers), len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< %s >>" % b" ".join(b"/%s %s" % (name.encode(), _string(text)) for name, text in information.items()),
    ]
    for number, page in zip(numbers, pages, strict=True):
        data = zlib.compress(page.data())
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %g %g] /Resources << /Font << /F 3 0 R >> >> "
            b"/Contents %d 0 R >>" % (WIDTH, HEIGHT, number + 1)
        )
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(data), data))
    return _file(objects)


def _file(objects: Sequence[bytes]) -> bytes:
    file = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(file)


def _string(text: str) -> bytes:
    if text.isascii():
        for letter in "\\()":
            text = text.replace(letter, f"\\{letter}")
        return b"(%s)" % text.encode()
    return b"<feff%s>" % text.encode("utf-16-be").hex().encode()


def _path(points: NDArray[np.float32]) -> str:
    pieces = curves(points)
    if not len(pieces):
        x, y = map(float, points[0])
        return f"{x:.3f} {y:.3f} m {x:.3f} {y:.3f} l S"
    start = "{:.3f} {:.3f} m".format(*pieces[0, 0])
    return " ".join(
        [start, *("{:.3f} {:.3f} {:.3f} {:.3f} {:.3f} {:.3f} c".format(*p[1:].ravel()) for p in pieces), "S"]
    )


def _rgb(colour: Colour) -> str:
    return " ".join(f"{part:.3g}" for part in colour)
