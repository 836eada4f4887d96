"""Makes the PNG sizes of the program's mark from its SVG: python packaging/app_icon.py."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "icons"
SIZES = (16, 32, 48, 64, 128, 256)


def drawn(mark: Path, side: int) -> QImage:
    """The mark on nothing, (side, side) pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(mark)).render(painter)
    painter.end()
    return image


def main() -> int:
    """Writes the files beside the SVG."""
    app = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    for side in SIZES:
        drawn(FOLDER / "otherhand.svg", side).save(str(FOLDER / f"otherhand-{side}.png"))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
