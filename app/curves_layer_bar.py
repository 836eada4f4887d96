"""The check boxes below the curves: what they are compared with, and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.flow_layout import FlowLayout
from app.naming import named


class CurvesLayers(QWidget):
    """Check boxes below the plot."""

    people_shown = Signal(bool)
    published_shown = Signal(bool)
    stretched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        people = self._box("curves_people", self.tr("People"), self._about_people())
        published = self._box("curves_published", self.tr("Published"), self._about_published())
        stretch = self._box("curves_stretch", self.tr("Stretch near 100 %"), self._about_stretch())
        people.toggled.connect(self.people_shown)
        published.toggled.connect(self.published_shown)
        stretch.toggled.connect(self.stretched)
        self._row = row = FlowLayout(self)
        row.setSpacing(14)
        self._boxes = {"people": people, "published": published, "stretch": stretch}
        for box in self._boxes.values():
            row.addWidget(box)

    def put_last(self, widget: QWidget) -> None:
        """Behind the check boxes, where there is room."""
        self._row.addWidget(widget)

    def is_checked(self, name: str) -> bool:
        return self._boxes[name].isChecked()

    def set_checked(self, name: str, is_checked: bool) -> None:
        self._boxes[name].setChecked(is_checked)

    def disable(self, name: str, why: str) -> None:
        """For a layer whose file is not there."""
        self._boxes[name].setChecked(False)
        self._boxes[name].setEnabled(False)
        self._boxes[name].setToolTip(why)

    def _box(self, name: str, words: str, told: str) -> QCheckBox:
        box = named(QCheckBox(words), name, words)
        box.setAccessibleDescription(told)
        box.setToolTip(f"<qt>{told}</qt>")
        return box

    def _about_people(self) -> str:
        return self.tr(
            "Drawings of Omniglot's public evaluation characters by their nineteen other drawers, scored like the "
            "drawings here, in ten bins; the band is the 95 % interval over characters."
        )

    def _about_published(self) -> str:
        return self.tr(
            "Broken lines: curves of the paper (ICML 2023, figure 3b, and as rings the ends of those in figure 4), "
            "read off the plot, on Quick, Draw! with other critics than here."
        )

    def _about_stretch(self) -> str:
        return self.tr("Give the last few percent, where most drawings are, more room; the axis says where they are.")
