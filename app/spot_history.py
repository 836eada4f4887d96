"""Earlier judges, by number: when, of whose drawings, and how well they told machine from person."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.naming import named
from app.spot_level import Level
from app.spot_level_bar import percent
from app.spot_record import Judged, together
from app.spot_store import SpotStore

MOST_SHOWN = 100


class SpotHistory(QWidget):
    """The newest on top; hidden before the first."""

    export_asked = Signal()

    def __init__(self, store: SpotStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._all = named(QLabel(self), "spot_all_judges")
        self._all.setProperty("faint", True)
        self._export = named(QPushButton(self.tr("Export &all as CSV…"), self), "spot_export_all")
        self._export.clicked.connect(self.export_asked)
        self._table = named(QTableWidget(0, 4, self), "spot_history", self.tr("Earlier judges"))
        self._arrange()
        store.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        rounds = self._store.rounds
        self.setVisible(bool(rounds))
        self._all.setText(self.tr("All judges together: {0}").format(level_words(together(rounds))))
        newest = list(enumerate(rounds, 1))[-MOST_SHOWN:][::-1]
        self._table.setRowCount(len(newest))
        for row, (number, each) in enumerate(newest):
            for column, words in enumerate(self._words(number, each)):
                self._table.setItem(row, column, QTableWidgetItem(words))

    def _words(self, number: int, each: Judged) -> tuple[str, ...]:
        return (
            self.tr("Judge {0}").format(number),
            each.date.replace("T", " "),
            each.source or self.tr("own drawings"),
            level_words(each.level),
        )

    def _arrange(self) -> None:
        self._table.setHorizontalHeaderLabels(
            [self.tr("Judge"), self.tr("When"), self.tr("Drawings by people"), self.tr("Right answers")]
        )
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setStyleSheet("QTableWidget::item { padding: 0 6px; }")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        title = QLabel(self.tr("Earlier judges"), self)
        title.setProperty("heading", True)
        foot = QHBoxLayout()
        foot.addWidget(self._all, 1)
        foot.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._table, 1)
        column.addLayout(foot)


def level_words(level: Level) -> str:
    """14 of 20, 70 % (46 to 88 %)."""
    if not level.answers:
        return QCoreApplication.translate("SpotHistory", "no answers")
    low, high = level.interval()
    words = QCoreApplication.translate("SpotHistory", "{0} of {1}, {2} % ({3} to {4} %)")
    return words.format(level.right, level.answers, *map(percent, (level.share, low, high)))
