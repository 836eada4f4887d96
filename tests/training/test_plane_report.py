import json
from pathlib import Path

import numpy as np
import pytest

from training.plane import Spots
from training.plane_report import report


def spots(lift: float) -> Spots:
    """Thirty drawings of ten classes, of which none has enough neighbours in its category."""
    far, nothing = np.linspace(0.1, 1, 30), np.full(30, np.nan)
    return Spots(np.repeat(np.arange(10), 3), far, lift - far / 4, nothing, np.full(10, 0.3), lift - far / 5)


def test_what_cannot_be_measured_is_a_dash_and_no_figure(tmp_path: Path) -> None:
    report({"human": spots(1.0), "cfgdm-sketches 1": spots(0.9)}, tmp_path)
    text = (tmp_path / "figures.json").read_text()
    assert "NaN" not in text
    machine = json.loads(text)["cfgdm-sketches 1"]
    assert list(machine) == ["originality", "diversity", "recognizability", "as the program scores"]
    assert machine["recognizability"]["mean"] == pytest.approx(0.9 - 0.55 / 4)
    row = next(row for row in (tmp_path / "table.md").read_text().splitlines() if row.startswith("| cfgdm"))
    assert row.split(" | ")[4] == "–"
