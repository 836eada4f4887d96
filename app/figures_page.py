"""The page of the figures: a table for each world, that is copied as text by a button."""

import logging
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from app.figure_rows import FigureRow, figure_rows
from app.figure_table import figures_page, figures_text
from app.naming import named
from engine import WORLDS

_log = logging.getLogger(__name__)


class FiguresPage(QWidget):
    """Worlds of which nothing was measured or published are left out."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = {world: rows for world in WORLDS if (rows := _rows(world, folder))}
        self._page = named(QTextBrowser(), "about_figures", self.tr("Figures"))
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setTextInteractionFlags(
            self._page.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._page.document().setDocumentMargin(14)
        self._copy = named(QPushButton(self.tr("Copy as text")), "figures_copy")
        self._copy.setToolTip(self.tr("Copy the tables, with tabs between the cells: for a spreadsheet"))
        self._copy.clicked.connect(self.copy)
        self._copy.setEnabled(bool(self._tables))
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 8)
        foot.addWidget(self._copy)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page, 1)
        column.addLayout(foot)
        self._fill()

    def copy(self) -> None:
        """All tables, into the clipboard."""
        QGuiApplication.clipboard().setText(figures_text(self._tables))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.layout() is not None:
            self._fill()

    def _fill(self) -> None:
        words = self.tr("The files with the figures cannot be read.")
        self._page.setHtml(figures_page(self._tables, self.palette()) if self._tables else f"<p>{words}</p>")


def _rows(world: str, folder: Path) -> list[FigureRow]:
    try:
        return figure_rows(world, folder)
    except (OSError, KeyError, ValueError) as error:
        _log.warning("The figures of %s cannot be read: %s", world, error)
        return []
