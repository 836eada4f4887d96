import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.one_painter import VARIABLE, paint_alone

PAINT = """
import os
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
app = QGuiApplication([])
before = len(os.listdir("/proc/self/task"))
image = QImage(900, 900, QImage.Format.Format_ARGB32_Premultiplied)
painter = QPainter(image)
painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
painter.drawImage(QRectF(0, 0, 900, 900), QImage(500, 500, QImage.Format.Format_ARGB32_Premultiplied))
painter.end()
print(len(os.listdir("/proc/self/task")) - before)
"""


def threads_to_paint(environment: dict[str, str]) -> int:
    ended = subprocess.run([sys.executable, "-c", PAINT], capture_output=True, text=True, env=environment)
    assert ended.returncode == 0, ended.stderr
    return int(ended.stdout)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc to count threads in")
def test_qt_wakes_no_threads_to_paint() -> None:
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    paint_alone(environment)
    assert threads_to_paint(environment) == 0
    del environment[VARIABLE]
    if len(os.sched_getaffinity(0)) > 1:
        assert threads_to_paint(environment) > 0  # if this fails, Qt has given it up, and so can we


def test_what_somebody_has_set_stays() -> None:
    environment = {VARIABLE: "0"}
    paint_alone(environment)
    assert environment == {VARIABLE: "0"}
