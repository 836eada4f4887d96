"""The panels side by side: the page on the left, the drawings over plane and curves on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from app.canvas_panel import CanvasPanel
from app.charts import Charts
from app.curves import Curves
from app.gallery import Gallery
from app.naming import named
from app.plane import Plane

LEFT, RIGHT = 460, 900
UPPER, LOWER = 540, 320
"""Widths and heights that the panels begin with, in pixels."""


class Panels(QSplitter):
    """Canvas beside gallery over plane and curves; any can be made small, and what is on the right be hidden."""

    def __init__(
        self,
        canvas_panel: CanvasPanel,
        gallery: Gallery,
        plane: Plane,
        curves: Curves,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("panels")
        self.canvas_panel, self.gallery, self.plane, self.curves = canvas_panel, gallery, plane, curves
        self.charts = Charts(self.tr("Where the drawings stand"))
        self.charts.add(plane, plane.bar, self.tr("Plane"))
        self.charts.add(curves, curves.bar, self.tr("Curves"))
        self.right = named(QSplitter(Qt.Orientation.Vertical), "right_panels")
        self.right.addWidget(gallery)
        self.right.addWidget(self.charts)
        self.right.setStretchFactor(0, 3)
        self.right.setStretchFactor(1, 2)
        self.addWidget(canvas_panel)
        self.addWidget(self.right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setCollapsible(0, False)
        self.setSizes([LEFT, RIGHT])
        self.right.setSizes([UPPER, LOWER])
        for splitter in (self, self.right):
            splitter.setHandleWidth(5)

    def show_panel(self, panel: QWidget, is_shown: bool) -> None:
        """Show the gallery or the charts, or hide them; the other takes their room."""
        panel.setVisible(is_shown)
        self.right.setVisible(not (self.gallery.isHidden() and self.charts.isHidden()))

    def show_chart(self, chart: QWidget) -> None:
        """The plane or the curves."""
        self.charts.show()
        self.right.show()
        self.charts.show_chart(chart)
