from pathlib import Path

import numpy as np
import pytest

import training.human_cloud as subject
from app.reference import read_human, read_human_curve
from engine.messages import Scores
from tests.training.omniglot_like import invented
from training.human_cloud import CloudConfig, human_scores, main, read_judge, subsample
from training.one_shot_task import read_task


def test_it_writes_where_the_engine_places_the_other_drawers(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = invented(characters=6)
    monkeypatch.setattr(subject, "load_world", lambda world, part: data)
    main(CloudConfig(tmp_path / "new" / "human.csv", models))
    written = read_human(tmp_path / "new")
    assert written.shape == (6 * 19, 2)
    task = read_task(data, 0)
    scores = read_judge(models, 1).scores(task.humans[2], task.exemplars[2].image)
    expected = [(score.originality, score.recognizability) for score in scores]
    np.testing.assert_allclose(written[2 * 19 : 3 * 19], expected, atol=6e-4)
    curve = read_human_curve(tmp_path / "new")
    assert curve.counts.sum() == 114
    np.testing.assert_allclose(np.average(curve.recognizability, weights=curve.counts), written[:, 1].mean(), atol=1e-3)
    assert "all: 114 drawings" in capsys.readouterr().out


class CountingJudge:
    """The i-th drawing of an exemplar is i original."""

    def scores(self, images: np.ndarray, exemplar: np.ndarray) -> list[Scores]:
        return [Scores(float(number), 1.0) for number in range(len(images))]


def test_every_other_drawer_is_scored_once() -> None:
    task = read_task(invented(characters=4), 0)
    assert [score.originality for score in human_scores(task, CountingJudge())] == [*range(19)] * 4


def test_the_same_seed_keeps_the_same_drawings_in_order() -> None:
    scores = [Scores(float(number), 0.5) for number in range(100)]
    kept = [score.originality for score in subsample(scores, 30, seed=1)]
    assert len(set(kept)) == 30
    assert kept == sorted(kept)
    assert kept == [score.originality for score in subsample(scores, 30, seed=1)]
    assert kept != [score.originality for score in subsample(scores, 30, seed=2)]
    assert subsample(scores, 100, seed=1) == scores
