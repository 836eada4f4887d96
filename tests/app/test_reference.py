import shutil
from pathlib import Path

import numpy as np
import pytest

from app.reference import REFERENCE, mean_curve, read_curves, read_human, read_human_curve, read_levels


def test_people_stand_where_the_models_card_says() -> None:
    human = read_human()
    assert 1000 < len(human) <= 3000
    assert human[:, 0].mean() == pytest.approx(0.559, abs=0.01)
    assert human[:, 1].mean() == pytest.approx(0.974, abs=0.01)
    assert human.min() >= 0
    assert human[:, 1].max() == 1


def test_the_curve_has_equally_many_drawings_in_each_bin() -> None:
    human = np.stack([np.arange(40.0), np.repeat([1.0, 0.8, 0.6, 0.4], 10)], axis=1)[::-1]
    np.testing.assert_allclose(mean_curve(human, 4), [[4.5, 1.0], [14.5, 0.8], [24.5, 0.6], [34.5, 0.4]])
    assert mean_curve(human[:2], 4).shape == (2, 2)


def test_people_are_the_less_recognized_the_more_original() -> None:
    curve = mean_curve(read_human())
    assert (np.diff(curve[:, 0]) > 0).all()
    assert curve[0, 1] > 0.99
    assert curve[-1, 1] < 0.9


def test_the_shipped_curve_is_that_of_all_drawings_with_intervals() -> None:
    curve = read_human_curve()
    assert len(curve.counts) == 10
    assert curve.counts.sum() == 5932
    assert curve.counts.max() - curve.counts.min() == 1
    assert (np.diff(curve.originality) > 0).all()
    assert (curve.low <= curve.recognizability).all()
    assert (curve.recognizability <= curve.high).all()
    np.testing.assert_allclose(curve.recognizability[:-1], mean_curve(read_human())[:-1, 1], atol=0.01)


def test_published_curves_are_those_of_figure_3_and_the_ends_of_figure_4() -> None:
    curves = read_curves()
    whole = {curve.family: curve for curve in curves if len(curve.originality) > 1}
    assert set(whole) == {"human", "CFGDM", "FSDM", "DDPM"}
    assert whole["CFGDM"].guidance == 1.0
    np.testing.assert_allclose(whole["DDPM"].originality, [0.40, 0.61, 0.92, 1.13])
    np.testing.assert_allclose(whole["DDPM"].recognizability, [0.975, 0.924, 0.783, 0.704])
    ends = sorted(curve.guidance or 0 for curve in curves if len(curve.originality) == 1)
    assert ends == [0.2, 0.4, 0.6, 0.8, 1.5, 2.0]


def test_published_levels_are_of_one_data_set() -> None:
    levels = {level.family: level for level in read_levels()}
    assert len(levels) == 8
    assert levels["VAE-STN"].recognizability == 0.75
    assert levels["VAE-STN"].diversity == 0.645
    assert {level.family: level.recognizability for level in read_levels("quickdraw")}["VAE-STN"] == 0.615


def test_damaged_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"human\.csv"):
        read_human(tmp_path)
    (tmp_path / "human.csv").write_text("originality,recognizability\n0.5,much\n")
    with pytest.raises(ValueError, match="much"):
        read_human(tmp_path)
    (tmp_path / "human_curve.csv").write_text("originality,recognizability,low,high,count\n0.5,1,1\n")
    with pytest.raises(ValueError, match="convert"):
        read_human_curve(tmp_path)
    shutil.copy(REFERENCE / "published_points.csv", tmp_path)
    assert len(read_levels(folder=tmp_path)) == 8
