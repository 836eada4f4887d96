"""What stands above families side by side: the character, how many drawings each makes, and how far they are."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.drawing import is_same
from app.drawing_card import paint_paper
from app.drawing_image import paint_framed
from app.family_names import family_name
from app.family_rows import FamilyRows
from app.naming import named
from engine import Exemplar

EACH, LEAST, MOST = 6, 2, 24
"""Drawings of each machine: at first, and what can be chosen."""
EXEMPLAR = 92
"""Side of the character's picture, in pixels."""


class FamiliesHead(QWidget):
    """Says what is wanted, and is told what there is."""

    draw_asked = Signal(int)
    """So many drawings by each machine."""
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exemplar: Exemplar | None = None
        self._picture = named(QLabel(), "families_exemplar", self.tr("Your character"))
        self._note = named(QLabel(), "families_note")
        self._note.setWordWrap(True)
        self._make_buttons()
        self._make_progress()
        self._arrange()

    def show_exemplar(self, exemplar: Exemplar | None) -> None:
        """The character as it is now; None = there is none."""
        self._exemplar = exemplar
        self._draw.setEnabled(exemplar is not None)
        self._picture.setVisible(exemplar is not None)
        if exemplar is not None:
            self._picture.setPixmap(self._painted(exemplar))

    def show_rows(self, rows: FamilyRows | None) -> None:
        """How far the rows are; None = there are none."""
        is_running = rows is not None and not rows.is_over
        self._note.setText(self._words(rows))
        self._stop.setEnabled(is_running)
        self._done.setVisible(is_running)
        self._told.setText(self._progress(rows))
        if rows is not None:
            self._done.setMaximum(max(1, rows.wanted))
            self._done.setValue(rows.done)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._exemplar is not None:
            self.show_exemplar(self._exemplar)

    def _words(self, rows: FamilyRows | None) -> str:
        if self._exemplar is None:
            return self.tr("Draw a character first.")
        if rows is not None and not is_same(rows.exemplar, self._exemplar):
            return self.tr("The rows are of another drawing than the one on the page now.")
        return self.tr(
            "The same character and the same seeds, a row for each machine. What they draw is in the gallery and on "
            "the plane as well: select, pin and export it like everything else."
        )

    def _progress(self, rows: FamilyRows | None) -> str:
        if rows is None:
            return ""
        counted = self.tr("{0} of {1} drawings").format(rows.done, rows.wanted)
        return counted if rows.at_work is None else f"{counted} · {family_name(rows.at_work.family)}"

    def _make_buttons(self) -> None:
        self._count = named(QSpinBox(), "families_count", self.tr("Drawings by each machine"))
        self._count.setRange(LEAST, MOST)
        self._count.setValue(EACH)
        self._count.setSuffix(self.tr(" each"))
        self._count.setToolTip(self.tr("How many drawings each machine makes"))
        self._draw = named(QPushButton(self.tr("&Draw side by side")), "families_draw")
        self._draw.setProperty("primary", True)
        self._draw.setDefault(True)
        self._draw.setToolTip(self.tr("Each machine draws your character, of the same seeds"))
        self._draw.clicked.connect(lambda: self.draw_asked.emit(self._count.value()))
        self._stop = named(QPushButton(self.tr("Stop")), "families_stop")
        self._stop.setToolTip(self.tr("Stop drawing; what is finished stays"))
        self._stop.clicked.connect(self.stop_asked)

    def _make_progress(self) -> None:
        self._told = named(QLabel(), "families_progress", self.tr("Progress"))
        self._told.setProperty("faint", True)
        self._done = named(QProgressBar(), "families_bar", self.tr("Progress"))
        self._done.setTextVisible(False)
        self._done.setFixedSize(160, 8)
        self._done.setStyleSheet("QProgressBar, QProgressBar::chunk { min-height: 6px; border-radius: 4px; }")

    def _arrange(self) -> None:
        tools, words, head = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        tools.setSpacing(10)
        for part in (self._draw, self._stop, self._count, self._done, self._told):
            tools.addWidget(part)
        tools.addStretch()
        words.setSpacing(12)
        words.addWidget(self._note)
        words.addLayout(tools)
        words.addStretch()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(18)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)

    def _painted(self, exemplar: Exemplar) -> QPixmap:
        picture = QPixmap(QSize(EXEMPLAR, EXEMPLAR) * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(0, 0, EXEMPLAR, EXEMPLAR)
        paint_paper(painter, card, self.palette(), is_finished=True)
        ink = self.palette().color(QPalette.ColorRole.Text)
        paint_framed(painter, card.adjusted(6, 6, -6, -6), exemplar.strokes, exemplar.frame, ink)
        painter.end()
        return picture
