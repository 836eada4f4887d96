"""What this program is, what it stands on, and who may do what with it."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QKeySequence, QPalette, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.figures_page import FiguresPage
from app.icons import app_icon
from app.model_table import models_page
from app.naming import named
from app.paths import Paths
from app.version import program_version
from engine import ModelCard

PAPERS = (
    (
        "Diffusion Models as Artists: Are we Closing the Gap between Humans and Machines?",
        "ICML 2023",
        "2301.11722",
    ),
    (
        "Diversity vs. Recognizability: Human-like generalization in one-shot generative models",
        "NeurIPS 2022",
        "2205.10370",
    ),
)
"""Title, place and number on arXiv."""
MARK = 64
SIZE = QSize(840, 640)
LOG = logging.getLogger(__name__)


class AboutDialog(QDialog):
    """Version, science, models and licences; all of it can be selected and copied."""

    def __init__(
        self,
        paths: Paths,
        models: Sequence[ModelCard],
        parent: QWidget | None = None,
        open_address: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Otherhand"))
        self._paths, self._models, self._open_address = paths, tuple(models), open_address
        self._science = self._page("about_science", self.tr("The science"))
        self._cards = self._page("about_models", self.tr("Models"))
        self._figures = FiguresPage(paths.reference)
        self._licences = self._page("about_licences", self.tr("Licences"))
        self._tabs = named(QTabWidget(self), "about_tabs", self.tr("About Otherhand"))
        for page in (self._science, self._cards, self._licences):
            self._tabs.addTab(page, page.accessibleName())
        self._tabs.insertTab(1, self._figures, self.tr("Figures"))
        self._close = named(QPushButton(self.tr("Close"), self), "about_close")
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self._arrange()
        self._fill()
        self._tabs.setFocus()  # the first page would show a caret
        self.resize(SIZE)

    def changeEvent(self, event: QEvent) -> None:
        """Links and captions take their colours when they are written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def _page(self, name: str, title: str) -> QTextBrowser:
        page = named(QTextBrowser(self), name, title)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setOpenLinks(False)
        page.setTextInteractionFlags(page.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        page.anchorClicked.connect(self._open_address)
        page.document().setDocumentMargin(14)
        return page

    def _fill(self) -> None:
        self._science.setHtml(self._science_page())
        self._cards.setHtml(models_page(self._models, self.palette()))
        self._licences.document().setMarkdown(self._licence_text(), QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._licences.moveCursor(QTextCursor.MoveOperation.Start)

    def _science_page(self) -> str:
        what = self.tr(
            "A diffusion model draws your character again, and two other networks measure each drawing: how original "
            "it is, and how well it is recognized. Where people and other machines stand was published in:"
        )
        style = f'style="color:{self.palette().color(QPalette.ColorRole.Link).name()}"'
        papers = (
            f'<p><b>{title}</b><br>{place} · <a {style} href="https://arxiv.org/abs/{number}">arXiv:{number}</a></p>'
            for title, place, number in PAPERS
        )
        ours = self.tr("Otherhand is a program of its own; the authors of the papers have no part in it.")
        return f"<p>{what}</p>{''.join(papers)}<p>{ours}</p>"

    def _licence_text(self) -> str:
        path = self._paths.licences
        try:
            return path.read_text("utf-8")
        except (OSError, ValueError) as error:
            LOG.warning("The licences in %s cannot be read: %s", path, error)
            return self.tr("The licences were not found. They belong in the file {0}.").format(path.name)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self._tabs, 1)
        column.addLayout(foot)

    def _version(self) -> str:
        number = program_version()
        return self.tr("Version {0}").format(number) if number else self.tr("Run from its sources")

    def _head(self) -> QHBoxLayout:
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(QSize(MARK, MARK), self.devicePixelRatioF()))
        name = QLabel("Otherhand", self)
        font = QFont(name.font())
        font.setPointSizeF(1.8 * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        said = named(QLabel(self._version(), self), "about_version")
        said.setProperty("faint", True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        for label in (name, QLabel(self.tr("Draw a character once; others draw it again."), self), said):
            words.addWidget(label)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(mark)
        row.addLayout(words, 1)
        return row
