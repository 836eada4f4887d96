import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import builtins, gc, sys
own = builtins.__import__
from app.quick_start import start_quickly
start_quickly()
"""


def run(code: str) -> str:
    """What a fresh interpreter prints that has started quickly."""
    ended = subprocess.run([sys.executable, "-c", BEGIN + code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def test_importing_is_pythons_own_again() -> None:
    assert run("print(builtins.__import__ is own)") == "True"


def test_garbage_waits() -> None:
    assert run("print(gc.isenabled())") == "False"


def test_pyqtgraph_fetches_a_name_of_qt_when_it_is_asked_for() -> None:
    found = run(
        """
from pyqtgraph.Qt import QtWidgets
import PySide6.QtWidgets
print("QWizard" in vars(QtWidgets), QtWidgets.QWizard is PySide6.QtWidgets.QWizard, "QWizard" in vars(QtWidgets))
print("QWizard" in dir(QtWidgets), "QWizard" in dir(PySide6.QtWidgets), hasattr(QtWidgets, "QNothing"))
"""
    )
    assert found.split() == ["False", "True", "True", "True", "True", "False"]


def test_what_pyqtgraph_adds_to_a_module_stays_with_it() -> None:
    found = run(
        """
from pyqtgraph.Qt import QtGui
import PySide6.QtGui
QtGui.made_up = 1
print(hasattr(QtGui, "made_up"), hasattr(PySide6.QtGui, "made_up"))
"""
    )
    assert found == "True False"


@pytest.mark.parametrize("before", ["", "start_quickly()\n"])
def test_a_plot_is_drawn(before: str) -> None:
    """By one that started twice, too."""
    found = run(
        before
        + """
import pyqtgraph
from PySide6.QtWidgets import QApplication
app = QApplication([])
plot = pyqtgraph.PlotWidget()
plot.plot([0, 1, 2], [2, 0, 1])
print(plot.grab().toImage().pixelColor(5, 5).isValid(), len(plot.plotItem.curves))
"""
    )
    assert found == "True 1"
