"""What a field of curves shows, and which bin is nearest."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFont

from app.curve_lines import CurveLine, curve_line
from app.curve_series import Drawer
from app.curve_words import bin_words, line_name, summary
from app.curves_look import CurvesLook, mixed
from app.curves_painting import Focus, spread
from app.curves_view import lowest_height, nearest_bin, next_bin, percent_ticks, spans, widest_originality
from app.plane_scale import EVEN, STRETCHED
from app.theme import family_colour, palette_of

PLACES = [np.array([(10.0, 10.0), (50.0, 12.0), (90.0, 14.0)]), np.array([(12.0, 60.0), (88.0, 60.0)])]


def line(originality: float, recognizability: float, count: int = 16, drawer: Drawer | None = None) -> CurveLine:
    """Two bins, `originality` on the right, at one recognizability."""
    x = np.repeat([originality / 2, originality], count // 2)
    return curve_line(drawer or Drawer("cfgdm", 1.0), np.stack([x, np.full(count, recognizability)], axis=1))


def test_the_view_grows_in_steps() -> None:
    assert widest_originality([]) == 1.0
    assert widest_originality([line(0.9, 0.5)]) == 1.0
    assert widest_originality([line(1.0, 0.5)]) == 1.25
    assert widest_originality([line(0.3, 0.5), line(1.5, 0.5)]) == 1.75
    assert widest_originality([line(40.0, 0.5)]) == 3.0


def test_it_begins_below_all_bins_at_a_round_percentage() -> None:
    assert lowest_height([], (), EVEN) == pytest.approx(40)
    assert lowest_height([line(1, 0.95)], (), EVEN) == pytest.approx(80)
    assert lowest_height([line(1, 0.95), line(1, 0.64)], (), EVEN) == pytest.approx(60)
    assert lowest_height([line(1, 0.6)], (), EVEN) == pytest.approx(50)
    assert lowest_height([line(1, 0.0)], (), EVEN) == pytest.approx(0)
    assert lowest_height([line(1, 0.64)], (), STRETCHED) == pytest.approx(float(STRETCHED.height(0.6)))


def test_names_have_room_on_the_right() -> None:
    (left, right), (low, high) = spans([line(0.9, 0.95)], (), EVEN, width=500, room=100)
    assert left == -0.02
    assert (1.0 - left) / (right - left) == pytest.approx(400 / 500)
    assert (low, high) == pytest.approx((80, 101))


def test_ticks_are_even_where_the_scale_is() -> None:
    assert percent_ticks(EVEN, 80, 101, 300) == [80, 85, 90, 95, 100]
    assert percent_ticks(EVEN, 20, 104, 200) == [20, 40, 60, 80, 100]
    assert percent_ticks(EVEN, 0, 105, 60) == [0, 50, 100]
    assert 100.0 in percent_ticks(STRETCHED, 50, 105, 300)


@pytest.mark.parametrize(
    ("at", "found"),
    [
        ((48, 15), Focus(0, 1)),
        ((12, 55), Focus(1, 0)),
        ((90, 33), Focus(0, 2)),
        ((50, 36), Focus(0, 1)),
        ((50, 90), None),
    ],
)
def test_the_nearest_bin_is_found(at: tuple[float, float], found: Focus | None) -> None:
    assert nearest_bin(PLACES, at) == found


def test_arrows_go_along_a_line_and_to_the_next_one() -> None:
    assert next_bin(PLACES, None, (0, 1)) == Focus(0, 0)
    assert next_bin(PLACES, Focus(0, 1), (1, 0)) == Focus(0, 2)
    assert next_bin(PLACES, Focus(0, 2), (1, 0)) == Focus(0, 2)
    assert next_bin(PLACES, Focus(0, 0), (-1, 0)) == Focus(0, 0)
    assert next_bin(PLACES, Focus(0, 2), (0, 1)) == Focus(1, 1)
    assert next_bin(PLACES, Focus(1, 0), (0, 1)) == Focus(0, 0)
    assert next_bin([], None, (1, 0)) is None


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ([50.0], [50.0]),
        ([50.0, 52.0], [50.0, 60.0]),
        ([52.0, 50.0], [60.0, 50.0]),
        ([98.0, 99.0], [85.0, 95.0]),
        ([0.0, 1.0], [5.0, 15.0]),
        ([10.0] * 20, [2.5 + 5 * i for i in range(20)]),
    ],
)
def test_names_keep_away_from_each_other(wanted: list[float], found: list[float]) -> None:
    assert spread(wanted, 10, 0, 100) == pytest.approx(found)


@pytest.mark.parametrize("dark", [False, True])
def test_guidance_is_told_by_shades_that_differ_and_are_seen(dark: bool) -> None:
    look = CurvesLook(palette_of(dark), QFont(), EVEN)
    shades = [look.colour(Drawer("cfgdm", guidance)) for guidance in (0.0, 0.5, 1.0, 1.5, 2.0)]
    assert shades[2] == family_colour("cfgdm", dark)
    light = [_luminance(each) for each in shades]
    assert light == sorted(light, reverse=not dark)
    paper = _luminance(look.paper)
    assert min(_contrast(each, paper) for each in light) > 2.2
    assert look.colour(Drawer("cfgdm", 9.0)) == shades[-1]
    assert look.colour(Drawer("human")) == family_colour("human", dark)


def test_half_of_each_is_between() -> None:
    assert mixed(QColor("#000000"), QColor("#ffffff"), 0.5).red() in (127, 128)


def test_bins_are_told_in_words(qapp: object) -> None:
    told = bin_words(line(0.9, 0.955), 0)
    assert told == [
        "Guided diffusion (CFGDM)", "guidance 1, 8 drawings", "originality 0.45", "recognizability 95.5 %",
        "95 % interval 95.5 to 95.5 %",
    ]  # fmt: skip
    assert bin_words(line(0.9, 0.5, count=2, drawer=Drawer("hand")), 1) == [
        "Your hand", "originality 0.90", "recognizability 50.0 %"
    ]  # fmt: skip


def test_all_curves_are_told_in_words(qapp: object) -> None:
    hand = curve_line(Drawer("hand"), np.array([[0.4, 0.75]]))
    assert summary([line(0.9, 0.955), hand]) == (
        "guidance 1: 16 drawings, recognizability from 95.5 % at originality 0.45 to 95.5 % at 0.90. "
        "Your hand: one drawing, recognizability 75.0 % at originality 0.40."
    )


def test_machines_are_named_where_there_are_several(qapp: object) -> None:
    assert line_name(Drawer("cfgdm", 0.5), ["human", "cfgdm", "hand"]) == "guidance 0.5"
    assert line_name(Drawer("cfgdm", 0.5), ["fsdm", "cfgdm"]) == "CFGDM guidance 0.5"


def _luminance(colour: QColor) -> float:
    """Of WCAG 2."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
