import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.style_sheet import mixed, style_sheet
from app.theme import (
    FAMILIES,
    Theme,
    accent,
    apply_theme,
    faint,
    family_colour,
    family_symbol,
    is_dark,
    on_accent,
    palette_of,
    rule,
)
from tests.app.colours import COLOUR_BLINDNESS, contrast, distance

Role = QPalette.ColorRole
TEXT = (
    (Role.WindowText, Role.Window),
    (Role.WindowText, Role.Base),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.ButtonText, Role.Midlight),
    (Role.PlaceholderText, Role.Window),
    (Role.PlaceholderText, Role.Base),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Window),
    (Role.Link, Role.Base),
    (Role.LinkVisited, Role.Base),
    (Role.BrightText, Role.Window),
)
SHADES = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


@pytest.fixture(params=[True])
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """A theme that follows the system, dressed or not, and the application as it was when the test is over."""
    palette, sheet, style = qapp.palette(), qapp.styleSheet(), qapp.style().objectName()
    qapp.setStyleSheet("")
    theme = apply_theme(qapp, is_dressed=request.param)
    yield theme
    qapp.styleHints().unsetColorScheme()
    theme.deleteLater()
    qapp.styleHints().colorSchemeChanged.disconnect(theme._follow)
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)


@SHADES
@pytest.mark.parametrize(("ink", "ground"), TEXT, ids=lambda role: role.name)
def test_text_can_be_read(dark: bool, ink: Role, ground: Role) -> None:
    palette = palette_of(dark)
    assert contrast(palette.color(ink), palette.color(ground)) >= 4.5


@SHADES
def test_what_can_be_touched_is_seen(dark: bool) -> None:
    """3 : 1 for borders of boxes, indicators, and the ring of the focus."""
    palette = palette_of(dark)
    for ground in (Role.Window, Role.Base, Role.Button):
        assert contrast(accent(palette), palette.color(ground)) >= 3
        assert contrast(palette.color(Role.Dark), palette.color(ground)) >= 3


@SHADES
def test_what_is_disabled_stays_behind_and_is_seen(dark: bool) -> None:
    palette = palette_of(dark)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        off, on = palette.color(QPalette.ColorGroup.Disabled, role), palette.color(role)
        ground = palette.color(Role.Window)
        assert 2.2 <= contrast(off, ground) <= contrast(on, ground) / 2


@SHADES
def test_colours_of_parts(dark: bool) -> None:
    palette = palette_of(dark)
    assert is_dark(palette) is dark
    assert contrast(on_accent(palette), accent(palette)) >= 4.5
    assert (faint(palette), rule(palette)) == (palette.color(Role.PlaceholderText), palette.color(Role.Mid))


@SHADES
@pytest.mark.parametrize("blindness", COLOUR_BLINDNESS)
def test_drawers_are_told_apart(dark: bool, blindness: str) -> None:
    ground = palette_of(dark).color(Role.Base)
    models = {family: family_colour(family, dark) for family in FAMILIES if family not in ("hand", "human")}
    assert min(distance(one, other, blindness) for one, other in combinations(models.values(), 2)) >= 10
    assert min(contrast(colour, ground) for colour in models.values()) >= 3


def test_every_drawer_has_a_mark_of_its_own() -> None:
    marks = [family_symbol(family) for family in FAMILIES]
    assert len(set(marks)) == len(marks)
    assert family_symbol("hand") == "star"
    assert family_symbol("unknown") not in marks
    assert family_colour("unknown", False) == family_colour("human", False)


@SHADES
def test_the_sheet_is_whole(dark: bool) -> None:
    sheet = style_sheet(palette_of(dark), dark)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert files
    for file in files:
        assert Path(file).is_file()
        assert Path(file.replace(".png", "@2x.png")).is_file(), "crisp at twice the scale"


def test_mixing_is_linear() -> None:
    black, white = QColor("black"), QColor("white")
    assert [mixed(black, white, share).red() for share in (0.0, 0.5, 1.0)] == [0, 128, 255]


def test_it_switches_live_and_says_so_once(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    theme.set_mode("light")
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    told: list[bool] = []
    theme.changed.connect(told.append)
    theme.set_mode("dark")
    assert (widget.palette().color(Role.Window).name(), theme.is_dark) == ("#23221f", True)
    assert "#e8845f" in qapp.styleSheet()
    theme.set_mode("dark")
    assert told == [True]
    theme.set_mode("light")
    assert (widget.palette().color(Role.Window).name(), theme.is_dark) == ("#f4f2ee", False)
    assert told == [True, False]
    assert theme.mode == "light"


def test_it_follows_the_system_while_it_is_asked_to(theme: Theme, qapp: QApplication) -> None:
    system = qapp.styleHints().colorSchemeChanged
    theme.set_mode("light")
    theme.set_mode("system")
    system.emit(Qt.ColorScheme.Dark)
    assert is_dark(qapp.palette())
    system.emit(Qt.ColorScheme.Light)
    assert not is_dark(qapp.palette())
    theme.set_mode("dark")
    system.emit(Qt.ColorScheme.Light)
    assert is_dark(qapp.palette()), "whatever the system does"


def test_where_the_system_does_not_tell_it_stays_as_it_began(theme: Theme, qapp: QApplication) -> None:
    began = theme.is_dark
    theme.set_mode("light" if began else "dark")
    theme.set_mode("system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert theme.is_dark is began


@pytest.mark.parametrize("theme", [False], indirect=True)
def test_the_sheet_waits_until_the_window_is_built(theme: Theme, qapp: QApplication) -> None:
    theme.set_mode("dark")
    assert is_dark(qapp.palette())
    assert not qapp.styleSheet()
    theme.dress()
    assert qapp.styleSheet() == style_sheet(palette_of(True), True)
    theme.set_mode("light")
    assert qapp.styleSheet() == style_sheet(palette_of(False), False)
