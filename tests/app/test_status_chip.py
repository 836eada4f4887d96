import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.status import Activity, Status
from app.status_chip import DOT, ROOM, StatusChip
from app.theme import palette_of
from tests.app.colours import contrast, distance
from tests.app.studio import TICK, Studio

DOT_AT = ROOM + DOT // 2


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.studio = Studio()
        self.chip = StatusChip(self.studio.session)
        qtbot.addWidget(self.chip)
        self.chip.adjustSize()
        self.chip.show()

    def image(self) -> QImage:
        return self.chip.grab().toImage()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_it_says_what_is_done_now(shown: Shown) -> None:
    words = [shown.chip.text()]
    with shown.studio.stroke(TICK):
        words.append(shown.chip.text())
    words.append(shown.chip.text())
    shown.studio.settle()
    shown.studio.engine.step(2)
    words.append(shown.chip.text())
    shown.studio.finish()
    words.append(shown.chip.text())
    shown.studio.engine.die()
    words.append(shown.chip.text())
    assert words == ["Waiting", "Drawing", "Waiting", "Step 2 of 4", "Up to date", "Engine restarting"]
    assert shown.chip.objectName() == "status"
    assert shown.chip.accessibleName() == "Status"
    assert shown.chip.accessibleDescription() == "Engine restarting"


def test_its_room_holds_for_every_word(shown: Shown) -> None:
    sizes = []
    for status in (Status(), Status(Activity.STEP, 3, 8), Status(Activity.RESTARTING), Status(Activity.STEP, 10, 50)):
        shown.chip.show_status(status)
        sizes.append(shown.chip.sizeHint())
    assert len(set(map(repr, sizes))) == 1
    shown.chip.show_status(Status(Activity.STEP, 10_000, 10_000))
    margins = shown.chip.contentsMargins()
    words = shown.chip.fontMetrics().horizontalAdvance("Step 10000 of 10000")
    assert shown.chip.sizeHint().width() >= words + margins.left() + margins.right()


@pytest.mark.parametrize("dark", [False, True])
def test_every_activity_has_a_dot_that_is_seen(shown: Shown, dark: bool) -> None:
    palette = palette_of(dark)
    shown.chip.setPalette(palette)
    colours = []
    for activity in Activity:
        shown.chip.show_status(Status(activity, 0, 8))
        image = shown.image()
        assert image.pixelColor(DOT_AT, image.height() // 2) == shown.chip.dot_colour
        assert contrast(shown.chip.dot_colour, palette.color(palette.ColorRole.Base)) >= 3
        colours.append(shown.chip.dot_colour)
    pairs = [(one, other) for at, one in enumerate(colours) for other in colours[at + 1 :]]
    assert min(distance(one, other, "none") for one, other in pairs) > 15


@pytest.mark.parametrize(("step", "share"), [(0, 0.0), (2, 0.25), (4, 0.5), (8, 1.0), (9, 1.0)])
def test_it_fills_as_the_engine_goes_on(shown: Shown, step: int, share: float) -> None:
    shown.chip.show_status(Status(Activity.STEP, step, 8))
    image = shown.image()
    row = [image.pixelColor(x, 3).name() for x in range(12, image.width() - 12)]
    empty = shown.chip.palette().color(shown.chip.palette().ColorRole.Base).name()
    filled = sum(colour != empty for colour in row)
    wanted = min(max(image.width() * share - 12, 0), len(row))
    assert abs(filled - wanted) <= 2


def test_it_is_not_filled_while_the_engine_rests(shown: Shown) -> None:
    shown.chip.show_status(Status(Activity.UP_TO_DATE, 8, 8))
    image = shown.image()
    empty = shown.chip.palette().color(shown.chip.palette().ColorRole.Base).name()
    assert {image.pixelColor(x, 3).name() for x in range(12, image.width() - 12)} == {empty}
