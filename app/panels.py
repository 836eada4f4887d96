"""The three panels side by side: the page on the left, the drawings and the plane on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from app.canvas_panel import CanvasPanel
from app.gallery import Gallery
from app.naming import named
from app.plane import Plane

LEFT, RIGHT = 460, 900
UPPER, LOWER = 540, 320
"""Widths and heights that the panels begin with, in pixels."""


class Panels(QSplitter):
    """Canvas beside gallery over plane; any of them can be made small, and gallery and plane be hidden."""

    def __init__(
        self, canvas_panel: CanvasPanel, gallery: Gallery, plane: Plane, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("panels")
        self.canvas_panel, self.gallery, self.plane = canvas_panel, gallery, plane
        self.right = named(QSplitter(Qt.Orientation.Vertical), "right_panels")
        self.right.addWidget(gallery)
        self.right.addWidget(plane)
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
        """Show the gallery or the plane, or hide it; the other takes its room."""
        panel.setVisible(is_shown)
        self.right.setVisible(not (self.gallery.isHidden() and self.plane.isHidden()))
