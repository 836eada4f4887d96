"""The left side of the window: the two pages, the canvas with its buttons, and how variations are drawn."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpacerItem,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.canvas import Canvas
from app.canvas_bar import CanvasBar
from app.controls import Controls
from app.document import Sheet
from app.examples_page import ExamplesPage
from app.exemplar_importance import ExemplarImportance
from app.icons import IconTint
from app.naming import named
from app.session import Session
from app.status_chip import StatusChip
from app.worlds import offered_worlds

MARGIN, SPACING = 12, 6
SHEETS = (Sheet.CHARACTER, Sheet.HAND)


class CanvasPanel(QWidget):
    """Everything that the hand needs while it draws."""

    def __init__(
        self, session: Session, families: Sequence[str], examples: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_panel")
        self._session = session
        self.canvas = Canvas(session.document)
        self.canvas.show_importance(ExemplarImportance(session, self))
        self.bar = CanvasBar(self.canvas)
        self.controls = Controls(session, families)
        self.examples = ExamplesPage(examples, offered_worlds(families))
        self._sheets = named(QTabBar(), "sheets", self.tr("Which page to draw on"))
        self._sheets.setExpanding(False)
        self._sheets.setDrawBase(False)
        self._sheets.addTab(self.tr("Character"))
        self._sheets.addTab(self.tr("My hand"))
        self._sheets.setTabToolTip(0, self.tr("The one drawing of which variations are made"))
        self._sheets.setTabToolTip(1, self.tr("Draw the same character again yourself, and see where you land"))
        self._keep = named(QPushButton(self.tr("Keep")), "keep_hand")
        self._keep_words = self._keep.text()
        self._keep.setAccessibleName(self._keep_words)
        self._keep.setToolTip(self.tr("Take this as a drawing of your own, and begin the next (Enter)"))
        IconTint(self).put(self._keep, "check")
        self._stack = QStackedWidget()
        self._chip = StatusChip(session)
        self._arrange()
        self._connect()
        self._show_sheet()

    def show_examples(self, is_shown: bool = True) -> None:
        """The page of examples in the canvas's place, or the canvas again."""
        self._stack.setCurrentWidget(self.examples if is_shown else self.canvas)
        (self.examples if is_shown else self.canvas).setFocus()
        if is_shown:
            self.examples.show_world(self._session.world)

    def show_sheet(self, sheet: Sheet) -> None:
        self.show_examples(False)
        self._sheets.setCurrentIndex(SHEETS.index(sheet))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_keep()

    def showEvent(self, event: QShowEvent) -> None:
        """With its style on, make room for the button, or the canvas would jump when it comes, and for all controls."""
        super().showEvent(event)
        self._strut.changeSize(0, self._keep.sizeHint().height())
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(self.controls.minimumSizeHint().width() + bar)
        self._head.invalidate()

    def _fit_keep(self) -> None:
        """The button without its word where the row would else cut off the tabs."""
        self._keep.setText(self._keep_words)
        widths = [part.sizeHint().width() for part in (self._sheets, self._keep, self._chip)]
        if sum(widths) + 3 * SPACING > self.width() - 2 * MARGIN:
            self._keep.setText("")

    def _arrange(self) -> None:
        head = self._head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self._sheets)
        head.addWidget(self._keep)
        head.addStretch()
        head.addWidget(self._chip)
        self._strut = QSpacerItem(0, 0)
        head.addSpacerItem(self._strut)
        for page in (self.canvas, self.examples):
            self._stack.addWidget(page)
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(self.controls)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(180)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 6)
        column.addWidget(scroll, 5)

    def _connect(self) -> None:
        self._sheets.currentChanged.connect(lambda row: self.canvas.show_sheet(SHEETS[row]))
        self._sheets.tabBarClicked.connect(lambda _: self.show_examples(False))
        self.canvas.sheet_changed.connect(self._show_sheet)
        self._keep.clicked.connect(self._session.keep_hand)
        self._session.document.page_changed.connect(self._show_sheet)
        self._session.exemplar_changed.connect(self._show_sheet)
        self.examples.example_chosen.connect(lambda _: self.show_examples(False))

    def _show_sheet(self) -> None:
        """The tab and the button as the canvas and its pages are."""
        self._sheets.setCurrentIndex(SHEETS.index(self.canvas.sheet))
        page = self._session.document.page(Sheet.HAND)
        self._keep.setVisible(self.canvas.sheet is Sheet.HAND)
        self._fit_keep()
        self._keep.setEnabled(not page.is_blank and self._session.exemplar is not None)
