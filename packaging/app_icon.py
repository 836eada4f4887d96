"""Makes the pictures in assets/icons: the program's mark in its sizes, and the marks that the style sheet needs."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.icon_paths import GRID, LINES, parsed
from app.icons import APP_ICON, APP_SIZES
from app.stroke_path import round_pen
from app.style_sheet import MARKS
from app.theme import Role, palette_of

MARK_LOOKS = {
    "up": ("up", 9, Role.ButtonText),
    "down": ("down", 9, Role.ButtonText),
    "right": ("following", 9, Role.ButtonText),
    "check": ("check", 15, Role.HighlightedText),
    "dash": ("dash", 15, Role.HighlightedText),
    "tick": ("check", 13, Role.ButtonText),
}
"""Of each mark: its icon, side on the screen, and colour."""
MARK_PEN = 3.0


def drawn(mark: Path, side: int) -> QImage:
    """The mark on nothing, (side, side) pixels."""
    image = _empty(side)
    painter = QPainter(image)
    QSvgRenderer(str(mark)).render(painter)
    painter.end()
    return image


def lined(name: str, side: int, role: Role, dark: bool) -> QImage:
    """An icon of few and thick lines on nothing, (side, side) pixels."""
    image = _empty(side)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / GRID, side / GRID)
    painter.strokePath(parsed(LINES[name]), round_pen(MARK_PEN, palette_of(dark).color(role)))
    painter.end()
    return image


def _empty(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def main() -> int:
    """Writes the files."""
    app = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    for side in APP_SIZES:
        drawn(APP_ICON / "otherhand.svg", side).save(str(APP_ICON / f"otherhand-{side}.png"))
    MARKS.mkdir(exist_ok=True)
    for mark, (name, side, role) in MARK_LOOKS.items():
        for dark in (False, True):
            for scale, suffix in ((1, ""), (2, "@2x")):
                file = MARKS / f"{mark}-{'dark' if dark else 'light'}{suffix}.png"
                lined(name, scale * side, role, dark).save(str(file))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
