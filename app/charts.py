"""Plane and curves in turn, in one place: their tabs and the controls of the one that is shown share a row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.naming import named

MARGIN, GAP = 8, 14


class Charts(QWidget):
    """Shows one chart; the row above it is saved for what is drawn, which needs the height."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """`words` say what can be chosen."""
        super().__init__(parent)
        named(self, "charts", words)
        self._tabs = named(QTabBar(), "chart_tabs", words)
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._pages = QStackedWidget()
        self._bars: list[QWidget] = []
        self._head = QHBoxLayout()
        self._head.setContentsMargins(MARGIN, 2, MARGIN, 0)
        self._head.setSpacing(GAP)
        self._head.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._pages, 1)
        self._tabs.currentChanged.connect(self._show)

    def add(self, chart: QWidget, bar: QWidget, words: str) -> None:
        """One more chart behind a tab; `bar`, its controls, stands beside the tabs from now on."""
        self._bars.append(bar)
        self._head.addWidget(bar, 1)
        self._pages.addWidget(chart)
        self._tabs.addTab(words)
        self._show(self._tabs.currentIndex())

    @property
    def current(self) -> QWidget | None:
        """The one that is shown."""
        return self._pages.currentWidget()

    def show_chart(self, chart: QWidget) -> None:
        self._tabs.setCurrentIndex(self._pages.indexOf(chart))

    def _show(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        for place, bar in enumerate(self._bars):
            bar.setVisible(place == number)
