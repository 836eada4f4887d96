"""What was what: after a round, every trial with the machine's drawing marked and the answer beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.icon_paths import GRID
from app.icons import paint_icon
from app.spot_paper import paint_shape, paint_sheet
from app.spot_round import Judgement, Side
from app.theme import accent, faint, family_colour, is_dark, rule

SHEET = 76.0
GAP = 6.0
BETWEEN = 22.0
"""Between two trials."""
SIGN = 18.0
RADIUS = 7.0


class SpotReview(QWidget):
    """Pairs in rows, as many as the width holds: the machine's in its colour, and a tick, a cross or a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: Sequence[Judgement] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_judgements(self, said: Sequence[Judgement]) -> None:
        self._said = said
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._said) // self._columns(width))
        return round(rows * (SHEET + BETWEEN))

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._cell), round(SHEET))

    def cell(self, place: int) -> QRectF:
        """Where a trial is shown."""
        row, column = divmod(place, self._columns(self.width()))
        return QRectF(column * (self._cell + BETWEEN), row * (SHEET + BETWEEN), self._cell, SHEET)

    @property
    def _cell(self) -> float:
        return 2 * SHEET + 2 * GAP + SIGN

    def _columns(self, width: int) -> int:
        return max(1, int((width + BETWEEN) // (self._cell + BETWEEN)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for place, said in enumerate(self._said):
                cell = self.cell(place)
                if cell.intersects(QRectF(event.rect())):
                    self._paint(painter, cell, said)

    def _paint(self, painter: QPainter, cell: QRectF, said: Judgement) -> None:
        palette = self.palette()
        machine = family_colour(said.trial.pair.recipe.family, is_dark(palette))
        for place, side in enumerate(Side):
            is_machine = side is said.trial.machine_side
            square = QRectF(cell.left() + place * (SHEET + GAP), cell.top(), SHEET, SHEET)
            edge = QPen(machine, 2.0) if is_machine else QPen(rule(palette), 1.0)
            paint_sheet(painter, square, palette.color(QPalette.ColorRole.Base), edge, RADIUS)
            ink = machine if is_machine else palette.color(QPalette.ColorRole.Text)
            paint_shape(painter, square, said.trial.shape(side), ink)
        sign, colour = self._sign(said)
        painter.save()
        painter.translate(cell.right() - SIGN, cell.center().y() - SIGN / 2)
        painter.scale(SIGN / GRID, SIGN / GRID)
        paint_icon(painter, sign, colour)
        painter.restore()

    def _sign(self, said: Judgement) -> tuple[str, QColor]:
        palette = self.palette()
        if said.chosen is None:
            return "dash", faint(palette)
        return ("check", palette.color(palette.ColorRole.Text)) if said.is_right else ("close", accent(palette))
