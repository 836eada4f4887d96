import numpy as np
import pytest

from engine.clicks import click_weight, disc, round_map


def test_a_disc_covers_its_area() -> None:
    found = disc(20.5, 30.5, 3.0)
    assert found[30, 20] == found[28, 20] == found[30, 22] == 1
    assert found[30, 23] == 0.5  # the rim runs through its middle
    assert found[30, 24] == 0
    assert found.sum() == pytest.approx(np.pi * 9, rel=0.05)


@pytest.mark.parametrize(("seconds", "weight"), [(0, 1), (5, 0.5), (10, 0.25)])
def test_early_clicks_weigh_more(seconds: float, weight: float) -> None:
    assert click_weight(seconds) == pytest.approx(weight)


def test_a_round_s_map_tells_where_and_how_early() -> None:
    found = round_map([(disc(10, 10, 3), 0.0), (disc(30, 30, 3), 5.0)])
    assert found.sum() == pytest.approx(1)
    assert found[10, 10] / found[30, 30] == pytest.approx(2)
    assert not round_map([]).any()
