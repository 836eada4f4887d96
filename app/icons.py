"""Icons in the colours of the palette, crisp at any scale, that follow when the palette changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.icon_paths import DOTS, GRID, LINES, parsed

SIZES = (16, 20, 24, 32, 40, 48, 64)
"""In device pixels: those of buttons and menus, at once and twice the scale."""
IN_MENUS = (16, 20)
"""What actions are shown at, in menus and on the canvas's bar."""
PEN = 1.7
CHANGES = (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange)
APP_ICON = Path(__file__).resolve().parent.parent / "assets" / "icons"
APP_SIZES = (16, 32, 48, 64, 128, 256)


def icon(
    name: str,
    palette: QPalette,
    off: str | None = None,
    colour: QColor | None = None,
    sizes: Iterable[int] = SIZES,
) -> QIcon:
    """An icon of `icon_paths`, in the colour of a button's text; KeyError for a name that is not there.

    `off` names the icon of a toggle that is not pressed; `colour` replaces the palette's; `sizes` are those in device
    pixels that it is drawn at.
    """
    role = QPalette.ColorRole.ButtonText
    colours = {
        QIcon.Mode.Normal: colour or palette.color(QPalette.ColorGroup.Active, role),
        QIcon.Mode.Disabled: palette.color(QPalette.ColorGroup.Disabled, role),
    }
    found = QIcon()
    for mode, tint in colours.items():
        for side in sizes:
            found.addPixmap(picture(off or name, side, tint), mode, QIcon.State.Off)
            if off is not None:
                found.addPixmap(picture(name, side, tint), mode, QIcon.State.On)
    return found


def picture(name: str, side: int, colour: QColor) -> QPixmap:
    """An icon on nothing, (side, side) device pixels."""
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.scale(side / GRID, side / GRID)
        paint_icon(painter, name, colour)
    return pixmap


def paint_icon(painter: QPainter, name: str, colour: QColor) -> None:
    """Draw an icon into the square from (0, 0) to (24, 24) of the painter's own coordinates."""
    if name not in LINES and name not in DOTS:
        raise KeyError(name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if lines := LINES.get(name):
        pen = QPen(colour, PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(parsed(lines), pen)
    if dots := DOTS.get(name):
        painter.fillPath(parsed(dots), colour)


def app_icon() -> QIcon:
    """The program's mark, as the window's frame and the task bar show it."""
    found = QIcon()
    for side in APP_SIZES:
        found.addFile(str(APP_ICON / f"otherhand-{side}.png"), QSize(side, side))
    return found


@dataclass(frozen=True)
class _Put:
    target: QAbstractButton | QAction
    name: str
    off: str | None
    colour: QPalette.ColorRole


class IconTint(QObject):
    """Gives buttons and actions of one panel their icons, and gives them anew when its palette or screen changes."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._put: list[_Put] = []
        panel.installEventFilter(self)

    def put(
        self,
        target: QAbstractButton | QAction,
        name: str,
        off: str | None = None,
        colour: QPalette.ColorRole = QPalette.ColorRole.ButtonText,
    ) -> None:
        """Show the icon `name` (and `off` while a toggle is not pressed) in the palette's `colour`.

        The target lives as long as the panel.
        """
        self._put.append(_Put(target, name, off, colour))
        self._show(self._put[-1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in CHANGES and watched is self._panel:  # a panel that dies sends others
            for put in self._put:
                self._show(put)
        return False

    def _show(self, put: _Put) -> None:
        palette = self._panel.palette()
        put.target.setIcon(icon(put.name, palette, put.off, palette.color(put.colour), sizes_of(put.target)))


def sizes_of(target: QAbstractButton | QAction) -> tuple[int, ...]:
    """In device pixels: what a button or an action shows on the screens that there are, and on the most usual ones."""
    sides = IN_MENUS if isinstance(target, QAction) else (target.iconSize().width(),)
    ratios = {1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return tuple(round(side * ratio) for side in sides for ratio in ratios)
