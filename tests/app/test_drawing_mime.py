import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from app.drawing_mime import FILES, PNG, SVG, DragFiles, DrawingMime, clipboard_data, png_of, svg_of
from tests.app.gallery_session import exemplar, finished

ROOT = Path(__file__).resolve().parents[2]


def bytes_in(mime: DrawingMime, kind: str) -> bytes:
    return bytes(mime.data(kind).data())


def paths_in(mime: DrawingMime) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls()]


def test_one_drawing_is_a_picture_an_svg_and_a_file(qtbot: QtBot) -> None:
    drawing, files = finished(3, exemplar()), DragFiles()
    mime = DrawingMime([drawing], files)
    picture = QImage.fromData(bytes_in(mime, PNG))
    assert (picture.width(), picture.height()) == (640, 640)
    assert picture.pixelColor(1, 1).alpha() == 0
    assert picture.hasAlphaChannel()
    image: QImage = mime.imageData()
    assert image.convertToFormat(picture.format()) == picture
    drawn = ET.fromstring(bytes_in(mime, SVG))
    assert len(drawn.findall(".//{http://www.w3.org/2000/svg}path")) == len(drawing.strokes)
    (path,) = paths_in(mime)
    assert path.suffix == ".png"
    assert path.read_bytes() == bytes_in(mime, PNG)
    files.close()


def test_nothing_is_rendered_before_it_is_asked_for(qtbot: QtBot) -> None:
    of, rendered = exemplar(), []
    files = DragFiles(png=lambda drawing: rendered.append(drawing.key) or b"png")  # type: ignore[func-returns-value]
    mime = DrawingMime([finished(key, of) for key in range(3)], files)
    assert mime.formats() == [FILES]
    assert (mime.hasUrls(), mime.hasImage(), rendered) == (True, False, [])
    assert len(mime.urls()) == 3
    assert len(mime.urls()) == 3
    assert rendered == [0, 1, 2]
    assert [path.read_bytes() for path in paths_in(mime)] == [b"png"] * 3
    files.close()


def test_svg_files_can_be_taken_instead(qtbot: QtBot) -> None:
    files = DragFiles()
    mime = DrawingMime([finished(1, exemplar())], files, "svg")
    assert not mime.hasImage()
    (path,) = paths_in(mime)
    assert path.suffix == ".svg"
    assert path.read_bytes().startswith(b"<svg")
    files.close()


def test_the_files_go_when_the_gallery_goes(qtbot: QtBot) -> None:
    files = DragFiles()
    path = files.file(finished(1, exemplar()), "png")
    assert path.is_file()
    files.close()
    assert not path.parent.exists()
    files.close()


def test_the_files_go_when_the_program_ends() -> None:
    lines = "from app.drawing_mime import DragFiles; files = DragFiles(); print(files.folder, files.folder.is_dir())"
    ended = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True, cwd=ROOT)
    path, was_there = ended.stdout.split()
    assert was_there == "True"
    assert not Path(path).exists()


def test_a_file_that_somebody_moved_away_is_written_again(qtbot: QtBot) -> None:
    files, drawing = DragFiles(), finished(1, exemplar())
    files.file(drawing, "png").unlink()
    assert files.file(drawing, "png").read_bytes() == png_of(drawing)
    files.close()


def test_the_clipboard_gives_it_to_others(qtbot: QtBot) -> None:
    files, drawing = DragFiles(), finished(2, exemplar())
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(clipboard_data([drawing], files))
    there = clipboard.mimeData()
    assert clipboard.image().width() == 640
    assert there.urls() == [QUrl.fromLocalFile(str(files.folder / "cfgdm-0002.png"))]
    assert bytes(there.data(PNG).data()) == png_of(drawing)
    assert bytes(there.data(SVG).data()) == svg_of(drawing)
    clipboard.clear()
    files.close()


LEAVE = """
from PySide6.QtWidgets import QApplication
from app.drawing_mime import DragFiles, clipboard_data
from tests.app.gallery_session import exemplar, finished
app = QApplication([])
app.clipboard().setMimeData(clipboard_data([finished(2, exemplar())], DragFiles()))
"""


def test_a_full_clipboard_does_not_hinder_the_programs_end() -> None:
    ended = subprocess.run([sys.executable, "-c", LEAVE], capture_output=True, text=True, cwd=ROOT)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("kind", ["image/jpeg", "text/html"])
def test_other_formats_are_not_there(qtbot: QtBot, kind: str) -> None:
    assert bytes_in(DrawingMime([finished(2, exemplar())], DragFiles()), kind) == b""
