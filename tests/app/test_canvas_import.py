import io
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import exemplar_import
from app.document import Sheet
from app.exemplar_import import ImageImport, page_from_image
from app.offered_data import is_our_own
from app.page import page_of
from engine import EngineError, read_exemplar
from tests.app.pointers import Mouse
from tests.app.stage import Stage, grey, staged, stroke
from tests.sheets import drawn, lamp, photographed

LEFT, PLAIN, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
PATIENCE = 20_000


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = staged(qtbot)
    yield made
    made.canvas.close()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Emptied at the end: what is in it when the program ends is freed twice."""
    found = QGuiApplication.clipboard()
    yield found
    found.clear()


def png(picture: Pillow.Image, text: PngInfo | None = None) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", pnginfo=text)
    return file.getvalue()


def drop(stage: Stage, data: QMimeData) -> bool:
    """Whether it was taken."""
    at = QPoint(100, 100)
    entering = QDragEnterEvent(at, COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(stage.canvas, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(at), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(stage.canvas, dropping)
    return dropping.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def picture(shown: Pillow.Image) -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage.fromData(png(shown)))
    return data


def test_a_file_becomes_the_page_that_the_command_line_would_start_from(drawing: Path) -> None:
    page, notes = page_from_image(drawing)
    expected = page_of(read_exemplar(drawing)[0])
    assert (page.width, page.height, notes) == (200, 150, ())
    assert page.pen_width == expected.pen_width == pytest.approx(6, abs=0.5)
    for one, other in zip(page.strokes, expected.strokes, strict=True):
        np.testing.assert_array_equal(one.points, other.points)


def test_bytes_and_pictures_are_read_like_files(drawing: Path) -> None:
    expected, _ = page_from_image(drawing)
    for source in (drawing.read_bytes(), QImage(str(drawing))):
        page, _ = page_from_image(source)
        assert (page.width, page.height) == (200, 150)
        np.testing.assert_allclose(page.strokes[0].points, expected.strokes[0].points, atol=1e-3)


def test_notes_tell_what_was_done(tmp_path: Path) -> None:
    assert page_from_image(png(drawn(ink=255, paper=0)))[1] == ("white on black: inverted",)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (b"no image", "The image is not an image that can be read"),
        (png(Pillow.new("L", (50, 50), 255)), "The image: there is no ink|The image.*"),
        (png(drawn())[:300], "The image is damaged or cut off"),
        (b"", "The image is empty"),
    ],
)
def test_what_is_no_drawing_is_refused_in_one_line(source: bytes, message: str) -> None:
    with pytest.raises(EngineError, match=message) as caught:
        page_from_image(source)
    assert "/" not in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.hint


def test_a_dropped_image_is_the_character_and_can_be_undone(stage: Stage, drawing: Path, qtbot: QtBot) -> None:
    stage.put(stroke((5, 5)))
    with qtbot.waitSignal(stage.document.page_changed, timeout=PATIENCE):
        assert drop(stage, files(drawing))
    page = stage.document.page()
    assert (page.width, page.height) == (200, 150)
    assert len(page.strokes) >= 3
    assert stage.document.undo_stack.undoText() == "Import"
    stage.document.undo_stack.undo()
    assert len(stage.strokes) == 1


def test_a_dropped_picture_is_the_character(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.document.page_changed, timeout=PATIENCE):
        assert drop(stage, picture(drawn()))
    assert stage.document.page().width == 200


def test_a_pasted_picture_is_the_character(stage: Stage, clipboard: QClipboard, qtbot: QtBot) -> None:
    clipboard.setMimeData(picture(drawn()))
    with qtbot.waitSignal(stage.document.page_changed, timeout=PATIENCE):
        stage.canvas.paste()
    assert stage.document.page().width == 200


def test_a_pasted_file_is_the_character(stage: Stage, clipboard: QClipboard, drawing: Path, qtbot: QtBot) -> None:
    clipboard.setMimeData(files(drawing))
    with qtbot.waitSignal(stage.document.page_changed, timeout=PATIENCE):
        stage.canvas.paste()
    assert stage.document.page().width == 200


def test_an_empty_clipboard_is_told(stage: Stage, clipboard: QClipboard, qtbot: QtBot) -> None:
    clipboard.clear()
    with qtbot.waitSignal(stage.canvas.error_raised, timeout=PATIENCE) as told:
        stage.canvas.paste()
    assert told.args == ["There is no image in the clipboard", "copy one first"]


def test_text_is_not_taken(stage: Stage) -> None:
    data = QMimeData()
    data.setText("a")
    assert not drop(stage, data)


def test_an_image_that_is_no_drawing_is_told_and_changes_nothing(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"no image")
    with qtbot.waitSignal(stage.canvas.error_raised, timeout=PATIENCE) as told:
        drop(stage, files(path))
    assert told.args is not None
    assert told.args[0] == f"{path} is not an image that can be read"
    assert told.args[1].startswith("save it as")
    assert not stage.strokes


def test_notes_are_told(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.canvas.note_raised, timeout=PATIENCE) as told:
        stage.canvas.import_image(png(drawn(ink=255, paper=0)))
    assert told.args == ["white on black: inverted"]


def test_of_two_images_the_last_one_counts(stage: Stage, qtbot: QtBot) -> None:
    changes: list[Sheet] = []
    stage.document.page_changed.connect(changes.append)
    stage.canvas.import_image(png(drawn(300, 200)))
    stage.canvas.import_image(png(drawn(100, 90)))
    qtbot.waitUntil(lambda: stage.document.page().width == 100, timeout=PATIENCE)
    qtbot.wait(100)
    assert changes.count(Sheet.CHARACTER) == 1


def test_our_own_files_are_for_others(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    text = PngInfo()
    text.add_text("Title", "x" * 5000)
    text.add_text("otherhand", "{}", zip=True)
    ours, document = tmp_path / "a.png", tmp_path / "b.OTHERHAND"
    ours.write_bytes(png(drawn(), text))
    document.write_bytes(b"")
    for path in (ours, document):
        with qtbot.waitSignal(stage.canvas.file_dropped) as told:
            drop(stage, files(path))
        assert told.args == [path]
    qtbot.wait(50)
    assert not stage.strokes


def test_a_stroke_under_way_is_kept_when_the_image_comes(stage: Stage, qtbot: QtBot) -> None:
    Mouse(stage.canvas).press(stage.at(50, 50))
    stage.canvas.import_image(png(drawn()))
    qtbot.waitUntil(lambda: stage.document.page().width == 200, timeout=PATIENCE)
    stage.document.undo_stack.undo()
    assert len(stage.strokes) == 1


def test_what_is_held_over_the_paper_makes_its_edge_stand_out(stage: Stage, drawing: Path) -> None:
    stage.put(stroke((5, 5)))
    before = grey(stage.canvas.grab())
    data = files(drawing)
    QApplication.sendEvent(stage.canvas, QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, PLAIN))
    held = grey(stage.canvas.grab())
    assert (np.abs(held - before) > 0.1).sum() > 4 * 600
    QApplication.sendEvent(stage.canvas, QDragLeaveEvent())
    np.testing.assert_array_equal(grey(stage.canvas.grab()), before)


def test_the_window_goes_on_while_a_large_photo_is_read(stage: Stage, qtbot: QtBot) -> None:
    photo = png(photographed(drawn(1600, 1200, pen=30), lamp(1600, 1200)))
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(1)
    start = time.perf_counter()
    stage.canvas.import_image(photo)
    assert time.perf_counter() - start < 0.1
    qtbot.waitUntil(lambda: stage.document.page().width == 1600, timeout=60_000)
    gaps = np.diff([start, *beats])
    assert len(beats) > 5
    assert gaps.max() < 0.1  # 0.013 on two free cores


def test_an_answer_that_nobody_waits_for_any_more_is_lost_quietly(qtbot: QtBot) -> None:
    reading = ImageImport()
    heard: list[object] = []
    reading.finished.connect(heard.append)
    threads = threading.active_count()
    reading.start(png(drawn(800, 600, pen=20)))
    reading.deleteLater()
    with qtbot.waitSignal(reading.destroyed, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: threading.active_count() <= threads, timeout=PATIENCE)
    qtbot.wait(20)
    assert heard == []


def test_an_error_that_nobody_foresaw_is_told_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(source: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(exemplar_import, "page_from_image", fail)
    reading = ImageImport()
    with qtbot.waitSignal(reading.failed, timeout=PATIENCE) as told:
        reading.start(b"")
    assert told.args == ["The image could not be read: by zero", "save it as PNG and try again"]
    assert not reading.is_busy


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_folders_and_pipes_are_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "a.png"
    os.mkfifo(pipe)
    asking = threading.Thread(target=is_our_own, args=(pipe,), daemon=True)
    asking.start()
    asking.join(5)
    assert not asking.is_alive()
    assert not is_our_own(tmp_path)
    assert not is_our_own(tmp_path / "missing.png")
