"""Curves as files: a table of every bin, a picture, and the same in vectors."""

import csv
import io
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.atomic_file import write_file
from app.curves_layers import line_names
from app.curves_poster import SIZE, ShownCurves, paint_poster
from app.reference import HUMAN, PublishedCurve

COLUMNS = ("series", "bin", "originality", "recognizability", "low", "high", "count")
SHARP = 2
"""Pixels of a PNG to each unit of the poster."""
DPI = 96
"""Units of the poster to an inch."""
HINT = "free some space, or choose another folder"


def table(shown: ShownCurves) -> bytes:
    """CSV, a row for each bin; recognizability 0..1. Single drawings have no interval, published ones no count."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for name, line in zip(line_names(shown.lines), shown.lines, strict=True):
        curve = line.curve
        bins = zip(curve.originality, curve.recognizability, curve.low, curve.high, curve.counts, strict=True)
        rows.writerows(
            (name, number, *map(_number, values), int(count)) for number, (*values, count) in enumerate(bins, start=1)
        )
    for published in shown.published:
        places = zip(published.originality, published.recognizability, strict=True)
        rows.writerows(
            (_name(published), number, *map(_number, place), "", "", "") for number, place in enumerate(places, start=1)
        )
    return text.getvalue().encode()


def picture(shown: ShownCurves) -> bytes:
    """PNG at twice the size."""
    image = QImage((SIZE * SHARP).toSize(), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(SHARP * DPI / 0.0254))
    image.setDotsPerMeterY(round(SHARP * DPI / 0.0254))
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    paint_poster(painter, shown)
    painter.end()
    return _bytes(lambda device: QImageWriter(device, QByteArray(b"png")).write(image))


def vectors(shown: ShownCurves) -> bytes:
    """SVG: lines, areas and letters, no pixels."""
    return _bytes(lambda device: _draw(device, shown))


WRITERS: Mapping[str, Callable[[ShownCurves], bytes]] = {".png": picture, ".svg": vectors, ".csv": table}
"""By the file's suffix; all may run in any thread."""


def write_curves(shown: ShownCurves, path: Path) -> Path:
    """Writes the format of the suffix (another one: PNG, added to the name), whole or not at all; EngineError."""
    place = path if path.suffix.lower() in WRITERS else path.with_name(path.name + ".png")
    write_file(place, WRITERS[place.suffix.lower()](shown), HINT)
    return place


def _draw(device: QIODevice, shown: ShownCurves) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setResolution(DPI)
    generator.setSize(SIZE.toSize())
    generator.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
    generator.setTitle("Generalization curves")
    painter = QPainter(generator)
    paint_poster(painter, shown)
    painter.end()


def _bytes(write_to: Callable[[QIODevice], object]) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write_to(buffer)
    buffer.close()
    return bytes(data.data())


def _name(published: PublishedCurve) -> str:
    who = "people" if published.family == HUMAN else published.family
    guided = "" if published.guidance is None else f", guidance {published.guidance:g}"
    return f"{who}{guided} ({published.source})"


def _number(value: float) -> str:
    return f"{value:.4f}" if np.isfinite(value) else ""
