"""Drawings on their way to other programs, by clipboard or by drag: as picture, as SVG and as files."""

import shutil
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMetaType, QMimeData, QStringListModel, QUrl
from PySide6.QtGui import QColor, QImage

from app.drawing import Drawing
from app.drawing_image import render_at_own_size
from engine import svg

INK = "#1a1a1a"
"""Colour of the strokes, as in SVG files."""
PNG, SVG, FILES, PICTURE = "image/png", "image/svg+xml", "text/uri-list", "application/x-qt-image"
FAST = 80
"""What Qt calls the quality of a PNG: it is the speed of packing it."""

Kind = Literal["png", "svg"]
Write = Callable[[Drawing], bytes]


def picture_of(drawing: Drawing) -> QImage:
    """Dark ink on transparent ground, of the exemplar's own size."""
    return render_at_own_size(drawing, QColor(INK), None)


def png_of(drawing: Drawing) -> bytes:
    """`picture_of` as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture_of(drawing).save(buffer, "PNG", FAST)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def svg_of(drawing: Drawing) -> bytes:
    """The strokes as an SVG file of the exemplar's own size."""
    frame = drawing.exemplar.frame
    return svg(drawing.strokes, frame.width, frame.height, frame.pen_width).encode()


class DragFiles:
    """Writes drawings as files when somebody wants them, in a folder that goes when the program ends."""

    def __init__(self, png: Write = png_of, svg: Write = svg_of) -> None:
        """`png` and `svg` make a file's bytes of a drawing."""
        self._write: dict[Kind, Write] = {"png": png, "svg": svg}
        self._folder: Path | None = None
        self._clean: Callable[[], object] | None = None
        self._written: dict[tuple[int, Kind], tuple[Drawing, Path]] = {}

    @property
    def folder(self) -> Path:
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="otherhand-"))
            self._clean = weakref.finalize(self, shutil.rmtree, str(self._folder), ignore_errors=True)
        return self._folder

    def file(self, drawing: Drawing, kind: Kind) -> Path:
        """The drawing as a file, written now unless it is there."""
        written = self._written.get((drawing.key, kind))
        if written is None or written[0].strokes is not drawing.strokes or not written[1].is_file():
            path = self.folder / f"{drawing.family}-{drawing.key:04}.{kind}"
            path.write_bytes(self.bytes_of(drawing, kind))
            written = self._written[drawing.key, kind] = drawing, path
        return written[1]

    def bytes_of(self, drawing: Drawing, kind: Kind) -> bytes:
        """What such a file holds."""
        return self._write[kind](drawing)

    def close(self) -> None:
        """Take the files away now."""
        if self._clean is not None:
            self._clean()
        self._folder = self._clean = None
        self._written.clear()


def clipboard_data(drawings: Sequence[Drawing], files: DragFiles, kind: Kind = "png") -> QMimeData:
    """All of `DrawingMime`, rendered now."""
    lazy, plain = DrawingMime(drawings, files, kind), _mime_of_qt()
    plain.setUrls(lazy.urls())
    if lazy.hasImage():
        plain.setImageData(lazy.imageData())
    for name in lazy.formats():
        if name not in (FILES, PICTURE):
            plain.setData(name, lazy.data(name))
    return plain


def _mime_of_qt() -> QMimeData:
    """Empty, and made by Qt itself.

    The clipboard may hold it until after Python has ended, and one made in Python brings the program down then.
    """
    model = QStringListModel([""])
    made = model.mimeData([model.index(0, 0)])
    made.clear()
    return made


class DrawingMime(QMimeData):
    """For a drag: rendered when a format is asked for, so that one that goes nowhere costs nothing."""

    def __init__(self, drawings: Sequence[Drawing], files: DragFiles, kind: Kind = "png") -> None:
        super().__init__()
        self._drawings = tuple(drawings)
        self._files = files
        self._kind: Kind = kind
        self._rendered: dict[str, Any] = {}

    def formats(self) -> list[str]:
        pictures = {"png": [PNG, PICTURE, SVG], "svg": [SVG]}[self._kind]
        return [FILES, *pictures] if len(self._drawings) == 1 else [FILES]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type) -> Any:
        if mimetype not in self.formats():
            return None
        if mimetype not in self._rendered:
            self._rendered[mimetype] = self._render(mimetype)
        return self._rendered[mimetype]

    def _render(self, mimetype: str) -> Any:
        if mimetype == FILES:
            return [QUrl.fromLocalFile(str(self._files.file(drawing, self._kind))) for drawing in self._drawings]
        drawing = self._drawings[0]
        if mimetype == PICTURE:
            return picture_of(drawing)
        return QByteArray(self._files.bytes_of(drawing, "png" if mimetype == PNG else "svg"))
