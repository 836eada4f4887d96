"""Curves as files."""

import csv
import io
import threading
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import app.curves_saving as saving
from app.curve_lines import CurveLine, curve_line
from app.curve_series import Drawer
from app.curves import Curves
from app.curves_files import picture, table, vectors, write_curves
from app.curves_poster import RIGHT, SIZE, ShownCurves
from app.curves_reference import read_reference
from app.plane_scale import EVEN
from engine import EngineError
from tests.app.curve_studio import curve_studio

SVG = "{http://www.w3.org/2000/svg}"


def line(drawer: Drawer, count: int, seed: int = 0) -> CurveLine:
    rng = np.random.default_rng(seed)
    original = rng.gamma(9, 0.07, count)
    return curve_line(drawer, np.stack([original, 1 - 0.3 * original], axis=1))


@pytest.fixture
def shown(qapp: object) -> ShownCurves:
    reference = read_reference()
    assert reference.people is not None
    lines = (
        reference.people,
        line(Drawer("cfgdm", 0.0), 24),
        line(Drawer("cfgdm", 2.0), 24, 1),
        line(Drawer("hand"), 3),
    )
    labels = "originality", "recognizability", "how often"
    return ShownCurves(lines, reference.published, EVEN, labels, "sans-serif")


def pixels(image: QImage) -> NDArray[np.int16]:
    """(h, w, 3) of 0..255."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(np.int16)


def test_the_table_has_a_row_for_each_bin(shown: ShownCurves) -> None:
    rows = list(csv.DictReader(io.StringIO(table(shown).decode())))
    assert list(rows[0]) == ["series", "bin", "originality", "recognizability", "low", "high", "count"]
    by_series: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        by_series.setdefault(row["series"], []).append(row)
    assert [len(by_series[name]) for name in ("People", "guidance 0", "guidance 2", "Your hand")] == [10, 3, 3, 3]
    curve = shown.lines[1].curve
    assert by_series["guidance 0"][1] == {
        "series": "guidance 0",
        "bin": "2",
        "originality": f"{curve.originality[1]:.4f}",
        "recognizability": f"{curve.recognizability[1]:.4f}",
        "low": f"{curve.low[1]:.4f}",
        "high": f"{curve.high[1]:.4f}",
        "count": "8",
    }
    assert (by_series["Your hand"][0]["low"], by_series["Your hand"][0]["count"]) == ("", "1")
    published = by_series["CFGDM, guidance 1 (Boutin et al. 2023 figure 3b)"]
    assert (published[0]["originality"], published[0]["recognizability"]) == ("0.3000", "0.9960")
    assert (published[0]["low"], published[0]["count"]) == ("", "")


def test_the_picture_is_twice_as_sharp_and_on_white(shown: ShownCurves) -> None:
    image = QImage.fromData(picture(shown))
    assert image.size() == QSize(1920, 1440)
    found = pixels(image)
    assert found[2, 2].tolist() == [255, 255, 255]
    assert (found.min(axis=2) < 200).mean() > 0.01


def test_the_vectors_look_like_the_picture(shown: ShownCurves) -> None:
    renderer = QSvgRenderer(vectors(shown))
    assert renderer.isValid()
    image = QImage(1920, 1440, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    difference = np.abs(pixels(image) - pixels(QImage.fromData(picture(shown)))).max(axis=2)
    assert (difference > 80).mean() < 0.01


def test_vectors_hold_lines_and_letters_and_no_pixels(shown: ShownCurves) -> None:
    root = ET.fromstring(vectors(shown))
    assert root.get("viewBox") == f"0 0 {SIZE.width():g} {SIZE.height():g}"
    assert not list(root.iter(f"{SVG}image"))
    words = [each.text for each in root.iter(f"{SVG}text")]
    for text in ("originality", "recognizability", "how often", "guidance 0", "Your hand", "DDPM (paper)", "100 %"):
        assert text in words
    assert len(list(root.iter(f"{SVG}polyline"))) > 10


def test_vectors_stay_inside_their_field(shown: ShownCurves) -> None:
    """Programs that read them know no clipping."""
    root = ET.fromstring(vectors(shown))
    corners = [pair.split(",") for each in root.iter(f"{SVG}polyline") for pair in (each.get("points") or "").split()]
    assert max(float(x) for x, _ in corners) <= SIZE.width() - RIGHT


def test_a_poster_without_curves_has_axes(qapp: object) -> None:
    empty = ShownCurves((), (), EVEN, ("originality", "recognizability", "how often"), "sans-serif")
    words = [each.text for each in ET.fromstring(vectors(empty)).iter(f"{SVG}text")]
    assert "originality" in words
    assert table(empty).decode() == "series,bin,originality,recognizability,low,high,count\n"


@pytest.mark.parametrize(("name", "begins"), [("a.png", b"\x89PNG"), ("a.SVG", b"<?xml"), ("a.csv", b"series,bin")])
def test_the_suffix_says_the_format(shown: ShownCurves, tmp_path: Path, name: str, begins: bytes) -> None:
    written = write_curves(shown, tmp_path / name)
    assert written == tmp_path / name
    assert written.read_bytes().startswith(begins)


def test_without_one_it_is_a_picture(shown: ShownCurves, tmp_path: Path) -> None:
    assert write_curves(shown, tmp_path / "curves.of me").name == "curves.of me.png"


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(shown: ShownCurves, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(EngineError, match="cannot be written"):
        write_curves(shown, tmp_path / "file" / "new" / "a.csv")
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_picture_can_be_made_in_a_thread(shown: ShownCurves) -> None:
    found: list[bytes] = []
    thread = threading.Thread(target=lambda: found.append(picture(shown)))
    thread.start()
    thread.join()
    assert pixels(QImage.fromData(found[0])).shape == (1440, 1920, 3)


@pytest.fixture
def panel(qtbot: QtBot) -> Curves:
    found = Curves(curve_studio().session)
    qtbot.addWidget(found)
    found.show()
    qtbot.waitUntil(lambda: len(found.plot.lines) == 2)
    return found


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_the_menu_asks_where_to_and_writes(panel: Curves, qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    action = panel.findChild(QAction, f"curves_export_{suffix}")
    assert isinstance(action, QAction)
    action.trigger()
    dialog = panel.findChild(QFileDialog, "curves_file_dialog")
    assert isinstance(dialog, QFileDialog)
    assert dialog.defaultSuffix() == suffix
    with qtbot.waitSignal(panel.saved, timeout=20_000) as told:
        dialog.fileSelected.emit(str(tmp_path / f"mine.{suffix}"))
    dialog.reject()
    assert told.args == [str(tmp_path / f"mine.{suffix}")]
    assert (tmp_path / f"mine.{suffix}").stat().st_size > 100


def test_a_failure_goes_to_the_error_bar(panel: Curves, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with qtbot.waitSignal(panel.error_raised, timeout=20_000) as told:
        panel.save(tmp_path / "file" / "new" / "a.png")
    message, hint = told.args or ("", "")
    assert "cannot be written" in message
    assert hint == "free some space, or choose another folder"


def test_what_nobody_foresaw_is_told_too(
    panel: Curves, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Path:
        raise RuntimeError("no ink")

    monkeypatch.setattr(saving, "write_curves", fail)
    with qtbot.waitSignal(panel.error_raised, timeout=20_000) as told:
        panel.save(tmp_path / "a.png")
    assert told.args == ["The curves could not be saved: no ink", "the log says more"]
