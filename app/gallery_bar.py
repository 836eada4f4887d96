"""What stands above the gallery: order, filters, size of the cards, and what is done with all of them."""

from collections.abc import Iterable
from math import inf

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.counted import counted
from app.drawing_grid import CARD_SIDE
from app.family_names import distinct_names
from app.flow_layout import FlowLayout
from app.gallery_order import Order, Wanted
from app.icons import IconTint
from app.range_slider import RangeSlider

SMALLEST, LARGEST, STEP = 72, 320, 16
"""Widths of cards, logical pixels."""
MOST_ORIGINAL = 2.0
"""Where the filter of originality ends; what lies beyond belongs to its end."""
ICON = 18


class GalleryBar(QWidget):
    """Holds no drawings: says what is wanted, and is told what there is."""

    wanted_changed = Signal(Wanted)
    card_size_changed = Signal(int)
    more_asked = Signal()
    clear_others_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = IconTint(self)
        self._count = QLabel()
        self._count.setObjectName("gallery_count")
        self._count.setProperty("heading", True)
        self._sort = self._make_sort()
        self._family = self._make_family()
        self._favourites = self._make_favourites()
        self._originality, self._recognizability = self._make_ranges()
        self._size = self._make_size()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self._first = self._first_row()
        rows.addLayout(self._first)
        rows.addLayout(self._second_row())

    @property
    def wanted(self) -> Wanted:
        """As the controls stand."""
        least, most = self._originality.range
        return Wanted(
            (least, inf if most == MOST_ORIGINAL else most),
            self._recognizability.range,
            self._family.currentData(),
            self._favourites.isChecked(),
            self._sort.currentData(),
        )

    def show_count(self, shown: int, there: int, selected: int) -> None:
        """Say how many drawings are shown, of how many, and how many of them are selected."""
        if shown == there:
            words = counted(there, self.tr("1 drawing"), self.tr("{0} drawings"))
        else:
            words = counted(there, self.tr("0 of 1 drawing"), self.tr("{0} of {1} drawings").format(shown, there))
        if selected:
            words = self.tr("{0}, {1} selected").format(words, selected)
        self._count.setText(words)

    def show_families(self, families: Iterable[str]) -> None:
        """Offer these; one that is chosen stays on offer."""
        chosen = self._family.currentData()
        offered = sorted({*families, *([chosen] if chosen else [])})
        if offered == [self._family.itemData(i) for i in range(1, self._family.count())]:
            return
        self._family.blockSignals(True)
        while self._family.count() > 1:
            self._family.removeItem(1)
        for family, words in zip(offered, distinct_names(offered), strict=True):
            self._family.addItem(words, family)
        self._family.setCurrentIndex(max(0, self._family.findData(chosen)))
        self._family.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that all rows need: a splitter does not ask for it by itself."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def put_in_first_row(self, widget: QWidget) -> None:
        """Beside the count, before the buttons."""
        self._first.insertWidget(1, widget)

    def zoom(self, steps: int) -> None:
        """Larger cards (+) or smaller (-)."""
        self._size.setValue(self._size.value() + steps * STEP)

    def clear_filters(self) -> None:
        """Show everything again."""
        self._family.setCurrentIndex(0)
        self._favourites.setChecked(False)
        self._originality.set_range(0, MOST_ORIGINAL)
        self._recognizability.set_range(0, 1)

    def _first_row(self) -> QBoxLayout:
        more = self._button("more", self.tr("More"), "more")
        more.setToolTip(self.tr("Draw as many again, from further seeds"))
        more.clicked.connect(self.more_asked)
        clear = self._button("clear_others", self.tr("Clear others"), "delete")
        clear.setToolTip(self.tr("Delete all but favourites and your own drawings (can be undone)"))
        clear.clicked.connect(self.clear_others_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        for widget in (more, clear):
            row.addWidget(widget)
        return row

    def _second_row(self) -> FlowLayout:
        ranges = QWidget()  # which stay together
        pair = QHBoxLayout(ranges)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(10)
        pair.addWidget(self._originality)
        pair.addWidget(self._recognizability)
        row = FlowLayout()
        row.setSpacing(8)
        for widget in (self._sort, self._family, self._favourites, self._size, ranges):
            row.addWidget(widget)
        return row

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setIconSize(QSize(ICON, ICON))
        self._tint.put(button, icon)
        return button

    def _make_sort(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("sort")
        box.setAccessibleName(self.tr("Order"))
        box.setToolTip(self.tr("What comes first"))
        for words, order in (
            (self.tr("As drawn"), Order.DRAWN),
            (self.tr("Most original"), Order.MOST_ORIGINAL),
            (self.tr("Least original"), Order.LEAST_ORIGINAL),
            (self.tr("Most recognizable"), Order.MOST_RECOGNIZABLE),
            (self.tr("Least recognizable"), Order.LEAST_RECOGNIZABLE),
        ):
            box.addItem(words, order)
        box.currentIndexChanged.connect(self._tell_wanted)
        return box

    def _make_family(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("family_filter")
        box.setAccessibleName(self.tr("Model"))
        box.setToolTip(self.tr("Show the drawings of one model only"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.addItem(self.tr("All models"), None)
        box.currentIndexChanged.connect(self._tell_wanted)
        return box

    def _make_favourites(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("favourites_only")
        button.setAccessibleName(self.tr("Favourites only"))
        button.setToolTip(self.tr("Show favourites only"))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(ICON, ICON))
        self._tint.put(button, "star_filled", "star")
        button.toggled.connect(self._tell_wanted)
        return button

    def _make_ranges(self) -> tuple[RangeSlider, RangeSlider]:
        original = RangeSlider(
            self.tr("Originality"), (0.0, MOST_ORIGINAL), lambda least, most: f"{least:.2f}–{most:.2f}"
        )
        original.setObjectName("originality_range")
        original.setToolTip(
            self.tr("Originality is how far a drawing is from yours; another person's is at about 0.55")
        )
        recognizable = RangeSlider(
            self.tr("Recognizability"), (0.0, 1.0), lambda least, most: f"{100 * least:.0f}–{100 * most:.0f} %"
        )
        recognizable.setObjectName("recognizability_range")
        recognizable.setToolTip(
            self.tr("Recognizability is the chance that a drawing is taken for your character among 20")
        )
        for slider in (original, recognizable):
            slider.range_changed.connect(self._tell_wanted)
        return original, recognizable

    def _make_size(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("card_size")
        slider.setAccessibleName(self.tr("Size of the drawings"))
        slider.setToolTip(self.tr("Size of the drawings (Ctrl and mouse wheel)"))
        slider.setRange(SMALLEST, LARGEST)
        slider.setSingleStep(STEP)
        slider.setPageStep(3 * STEP)
        slider.setValue(CARD_SIDE)
        slider.setFixedWidth(72)
        slider.valueChanged.connect(self.card_size_changed)
        return slider

    def _tell_wanted(self) -> None:
        self.wanted_changed.emit(self.wanted)
