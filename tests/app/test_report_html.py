"""The web page: its structure word for word, nothing loaded, every text escaped, and what a printer needs."""

import re
from typing import Any

import pytest
from PySide6.QtGui import QPalette

from app.report import Findings, People
from app.report_colours import COLOURS
from app.report_html import html
from app.report_paper import paper_of
from app.report_recipe import command_of
from app.theme import DARK, FAMILIES, LIGHT
from tests.app.report_reading import ReadPage, faults
from tests.app.reports import PEOPLE, report

ROLES = {
    "window": QPalette.ColorRole.Window,
    "paper": QPalette.ColorRole.Base,
    "ink": QPalette.ColorRole.Text,
    "faint": QPalette.ColorRole.PlaceholderText,
    "rule": QPalette.ColorRole.Mid,
    "accent": QPalette.ColorRole.Accent,
}


def page(**changes: Any) -> bytes:
    return html(paper_of(report(**changes), command_of(["report", "glyph.png", "--out", "glyph.html"])))


def test_the_page_has_its_sections_in_order() -> None:
    read = ReadPage(page())
    assert [each["id"] for each in read.named("section")] == ["drawings", "plane", "curves", "importance", "recipe"]
    assert read.text("h1") == ["glyph"]
    assert read.text("h2") == [
        "The drawings",
        "Originality and recognizability",
        "Generalization curves",
        "Why this drawing",
        "Recipe",
    ]
    assert read.text("summary") == ["The recipe as data (JSON)"]
    assert read.text("dd")[:3] == ["10", "0.30", "97 %"]
    assert len(read.named("table")) == 5
    assert len(read.named("svg")) == 1 + 10 + 1 + 1 + 2 + 1 + 1
    assert read.named("html") == [{"lang": "en"}]


def test_the_page_is_whole_and_loads_nothing() -> None:
    data = page()
    assert faults(data) == []
    assert b"://" not in data
    assert b"default-src &#x27;none&#x27;" in data


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (b"<p>a<b>b</p></b>", "p is closed inside ['b']"),
        (b'<img src="https://x/y.png">', "<img> loads"),
        (b'<a href="https://x">x</a>', "https://x is elsewhere"),
        (b"<style>a{background:url(x)}</style>", "the style loads"),
        (b"<svg></svg>", "a picture is not told"),
        (b'<p onclick="x()">a</p>', "onclick acts"),
        (b'<p id="a">a</p><p id="a">b</p>', "id a is there twice"),
    ],
)
def test_faults_are_noticed(broken: bytes, said: str) -> None:
    assert said in faults(broken)


def test_words_from_elsewhere_stay_words() -> None:
    title = "<img src=x onerror=alert(1)> & \"quoted\" 'name' \u202e\x07\udc80 文字"
    data = page(title=title, source=title, program="<b>1</b>", language='"><b>')
    assert faults(data) == []
    read = ReadPage(data)
    assert read.text("h1") == ["<img src=x onerror=alert(1)> & \"quoted\" 'name' \ufffd\ufffd\ufffd 文字"]
    assert read.named("img") == read.named("b") == []


def test_numbers_of_the_curves_are_in_the_table() -> None:
    words = ReadPage(page()).text("td") + ReadPage(page()).text("th")
    assert {"Guidance 0", "Guidance 0.5", "Guidance 1", "Guidance 1.5", "Guidance 2", "People", "Your hand"} <= {*words}
    assert "0.70 (0.64–0.77)" in words


def test_the_effect_of_guidance_is_told_with_numbers() -> None:
    told = " ".join(ReadPage(page()).text("p"))
    assert (
        "From guidance 0 to 2, mean recognizability goes from 58 to 98 %, and mean originality from 0.70 to 0.30."
        in told
    )


def test_what_the_ink_is_worth_is_told_with_numbers() -> None:
    read = ReadPage(page())
    cells = read.text("td")
    first = cells.index("30")
    assert cells[first : first + 5] == ["30", "30", "0", "–", "–"]  # in random order
    assert cells[first + 5 : first + 10] == ["10", "40", "+30", "+7", "0 / 7"]
    assert cells[first + 10 : first + 15] == ["15", "15", "0", "−10", "3 / 7"]


def test_a_map_that_does_not_beat_chance_is_told_to_be_such() -> None:
    read = ReadPage(page())
    assert "Each map is held against 7 of these: 4 random ones, and 3 by the map itself" in " ".join(read.text("p"))
    good, bad = (words for words in read.text("dd") if words.startswith("Gains "))
    assert (
        good == "Gains +30 points, more than each of the 7 orders that know nothing: for this drawing, it beats chance."
    )
    assert bad == (
        "Gains 0 points. Of the 7 orders that know nothing, 3 do as well or better: for this drawing, the map does not "
        "beat chance."
    )
    assert "a map that knows nothing beats all these orders about one time in 8" in " ".join(read.text("caption"))


def test_maps_are_there_for_paper_and_for_the_dark() -> None:
    classes = [each["class"] for each in ReadPage(page()).named("image")]
    assert classes == ["on-light", "on-dark"] * 3


def test_what_is_not_known_is_left_out() -> None:
    bare = page(findings=Findings(), hand=0, people=People(PEOPLE[:0]))
    assert faults(bare) == []
    assert [each["id"] for each in ReadPage(bare).named("section")] == ["drawings", "plane", "curves", "recipe"]
    own = page(findings=Findings(), machine=0, hand=3)
    assert faults(own) == []
    assert [each["id"] for each in ReadPage(own).named("section")] == ["drawings", "plane", "recipe"]


def test_of_very_many_drawings_some_are_shown_and_the_favourites_before_all_others() -> None:
    read = ReadPage(page(machine=120, hand=0))
    assert "96 of 120 are shown, the favourites first; all of them are counted below." in read.text("p")
    captions = [words for words in read.text("figcaption") if "·" in words]
    assert [words.startswith("★") for words in captions] == [True] * 40 + [False] * 56
    assert len(read.named("svg")) == 1 + 96 + 1 + 1 + 2 + 1 + 1


def test_the_recipe_is_there_to_be_read_by_people_and_programs() -> None:
    read = ReadPage(page())
    command, recipe = read.text("pre")
    assert command == "otherhand report glyph.png --out glyph.html"
    assert '"seed":7' in recipe
    assert {"glyph.png", "0123abcd", "Otherhand 1.2.3", "2026-01-31", "abc123", "def456"} <= {*read.text("dd")}


def test_the_style_knows_night_and_paper() -> None:
    (style,) = ReadPage(page()).text("style")
    assert "@media screen and (prefers-color-scheme:dark)" in style
    assert "@media print" in style
    assert "@page{size:A4" in style
    assert style.count("{") == style.count("}")
    used = {name for data in [page().decode()] for name in re.findall(r'class="[sf]-([a-z0-9-]+)"', data)}
    assert used <= {*COLOURS}


@pytest.mark.parametrize("name", ROLES)
def test_the_report_s_colours_are_the_theme_s(name: str) -> None:
    assert (COLOURS[name].light, COLOURS[name].dark) == (LIGHT[ROLES[name]], DARK[ROLES[name]])


@pytest.mark.parametrize(("name", "family"), [("machine", "cfgdm"), ("hand", "hand"), ("human", "human")])
def test_the_report_s_drawers_are_the_theme_s(name: str, family: str) -> None:
    assert (COLOURS[name].light, COLOURS[name].dark) == FAMILIES[family][1:]
