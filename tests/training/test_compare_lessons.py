"""Lessons are compared by students of the very same training."""

from pathlib import Path

import numpy as np
import pytest

from engine.generation import as_images
from engine.models.unet import UNet, UNetConfig
from engine.weights import SHIPPED
from tests.training.test_leaps import perfect, straight_ways
from training import compare_lessons
from training.compare_lessons import LessonsConfig, Row, drawings, judged, main
from training.human_cloud import read_judge
from training.trajectories import RecordConfig, write


class KnowsTheDrawing(UNet):
    """Every drawing is the exemplar; keeps where it was asked to land."""

    def __init__(self) -> None:
        super().__init__(UNetConfig(channels=(16,), blocks=0, attention_from=1, time_size=8, leaps=True))
        self.ends: list[float] = []

    def forward(self, noisy, angle, exemplar, keep, originality, guidance=None, until=None):  # type: ignore[no-untyped-def]
        self.ends.append(float(until[0]))
        return perfect(noisy, angle, exemplar, keep, originality, guidance, until)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("goes_home", [False, True])
def test_drawings_are_those_of_the_recorded_noise(goes_home: bool) -> None:
    ways, network = straight_ways(2, 3), KnowsTheDrawing()
    drawn = np.stack(list(drawings(network, ways, 2, goes_home)))
    assert drawn == pytest.approx(np.repeat(ways.exemplars[:, None], 3, axis=1), abs=0.02)
    assert [end > 0 for end in network.ends] == [not goes_home, False] * 2


@pytest.mark.weights
def test_the_teachers_own_drawings_are_at_no_distance() -> None:
    ways = straight_ways(2, 3)
    row = judged(read_judge(SHIPPED, 1), "teacher", 0, ways, as_images(ways.states[:, :, -1].astype(np.float32)))
    assert row.distance < 1e-3
    assert row.originality < 0.1
    assert str(Row("reflow", 2, 0.0123, 0.5, 0.875)) == "| reflow | 2 | 0.0123 | 0.500 | 87.5 |"


@pytest.mark.weights
@pytest.mark.slow
def test_every_lesson_has_a_row_for_every_number_of_leaps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(iter([straight_ways(60, 2)]), RecordConfig(out=tmp_path, minutes=0))
    monkeypatch.setattr(compare_lessons, "keep_memory", lambda: None)
    main(LessonsConfig(ways=tmp_path, steps=1))
    rows = [line.split(" | ")[:2] for line in capsys.readouterr().out.splitlines()[3:]]
    lessons = ("flow map", "consistency", "reflow")
    assert rows == [["| teacher", ""], *([f"| {lesson}", str(count)] for lesson in lessons for count in (1, 2, 4))]
