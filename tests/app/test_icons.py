from collections import Counter

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.icon_paths import DOTS, GRID, ICON_NAMES, LINES, parsed
from app.icons import APP_SIZES, SIZES, IconTint, app_icon, icon, picture
from app.theme import palette_of

WANTED = """
    generate stop dice lock unlock next star star_filled delete export open save new more compare enlarge plane aim
    lasso box settings help undo redo hand examples
"""
RED = QColor("#ff0000")


def ink(image: QImage) -> float:
    """The share of the square that is covered, 0..1."""
    alphas = [image.pixelColor(x, y).alpha() for y in range(image.height()) for x in range(image.width())]
    return sum(alphas) / 255 / len(alphas)


def shown(found: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
    """The commonest colour of what is not transparent."""
    image = found.pixmap(QSize(48, 48), 1.0, mode, state).toImage()
    pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return Counter(pixel.name() for pixel in pixels if pixel.alpha() == 255).most_common(1)[0][0]


def test_all_that_are_wanted_are_there() -> None:
    assert set(WANTED.split()) <= set(ICON_NAMES)


@pytest.mark.parametrize("name", ICON_NAMES)
def test_each_is_drawn_inside_its_square(name: str) -> None:
    square = QRectF(0, 0, GRID, GRID)
    for notation in (LINES.get(name), DOTS.get(name)):
        if notation is not None:
            assert square.contains(parsed(notation).boundingRect().adjusted(-0.8, -0.8, 0.8, 0.8))


@pytest.mark.parametrize("name", ICON_NAMES)
def test_each_is_the_same_at_every_scale(qapp: object, name: str) -> None:
    shares = [ink(picture(name, side, RED).toImage()) for side in SIZES]
    assert min(shares) > 0.02
    assert max(shares) - min(shares) < 0.03


def test_no_two_look_alike(qapp: object) -> None:
    pictures = {name: picture(name, 24, RED).toImage() for name in ICON_NAMES}
    names = sorted(pictures)
    for at, one in enumerate(names):
        for other in names[at + 1 :]:
            assert pictures[one] != pictures[other], (one, other)


def test_one_that_is_not_there_is_an_error(qapp: object) -> None:
    with pytest.raises(KeyError):
        picture("unicorn", 24, RED)


@pytest.mark.parametrize("notation", ["M1 2 K3 4", "W1"])
def test_a_notation_that_is_none_is_an_error(notation: str) -> None:
    with pytest.raises(ValueError, match="is no letter of an icon's notation"):
        parsed(notation)


def test_the_notation_is_read(qapp: object) -> None:
    assert parsed("R2 3 10 6 0").boundingRect() == QRectF(2, 3, 10, 6)
    assert parsed("O12 12 4 2").boundingRect() == QRectF(8, 10, 8, 4)
    assert parsed("M1 1 L5 1 L5 4 Z").boundingRect() == QRectF(1, 1, 4, 3)
    assert parsed("M0 0 Q4 8 8 0").pointAtPercent(0.5).y() == pytest.approx(4, abs=0.1)


@pytest.mark.parametrize("dark", [False, True])
def test_icons_take_the_colours_of_the_palette(qapp: object, dark: bool) -> None:
    palette = palette_of(dark)
    found = icon("new", palette)
    assert shown(found) == palette.color(QPalette.ColorRole.ButtonText).name()
    faded = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    assert shown(found, QIcon.Mode.Disabled) == faded
    assert shown(icon("new", palette, colour=RED)) == RED.name()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("side", [16, 20, 24])
def test_icons_are_crisp_at_once_and_twice_the_scale(qapp: object, side: int, scale: float) -> None:
    pixmap = icon("new", palette_of(False)).pixmap(QSize(side, side), scale)
    assert pixmap.size() == QSize(side, side) * scale
    colour = palette_of(False).color(QPalette.ColorRole.ButtonText)
    assert pixmap.toImage() == picture("new", round(side * scale), colour).toImage().convertToFormat(
        pixmap.toImage().format()
    ), "drawn for that size, and not stretched"


def test_a_toggle_has_two(qapp: object) -> None:
    found = icon("lock", palette_of(False), off="unlock")
    size = QSize(24, 24)
    on = found.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.On).toImage()
    off = found.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.Off).toImage()
    colour = palette_of(False).color(QPalette.ColorRole.ButtonText)
    assert on == picture("lock", 24, colour).toImage().convertToFormat(on.format())
    assert off == picture("unlock", 24, colour).toImage().convertToFormat(off.format())


def test_they_follow_when_the_palette_changes(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.setPalette(palette_of(False))
    button, action = QToolButton(panel), QAction(panel)
    tint = IconTint(panel)
    tint.put(button, "new")
    tint.put(action, "save", colour=QPalette.ColorRole.Highlight)
    panel.setPalette(palette_of(True))
    dark = palette_of(True)
    assert shown(button.icon()) == dark.color(QPalette.ColorRole.ButtonText).name()
    assert shown(action.icon()) == dark.color(QPalette.ColorRole.Highlight).name()


@pytest.mark.parametrize("side", [16, 18, 21])
def test_a_buttons_icon_is_drawn_for_its_size(qtbot: QtBot, side: int) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    button = QToolButton(panel)
    button.setIconSize(QSize(side, side))
    IconTint(panel).put(button, "new")
    ratio = panel.devicePixelRatioF()
    shown_now = button.icon().pixmap(button.iconSize(), ratio).toImage()
    drawn = picture("new", round(side * ratio), panel.palette().color(QPalette.ColorRole.ButtonText)).toImage()
    assert shown_now == drawn.convertToFormat(shown_now.format()), "and not stretched"


def test_the_program_has_a_mark(qapp: object) -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert sizes == set(APP_SIZES)
    corner = app_icon().pixmap(QSize(256, 256), 1.0).toImage().pixelColor(0, 0)
    assert corner.alpha() < 255, "on nothing"
