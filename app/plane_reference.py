"""The reference layers of a plot, read from the program's files."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from app.plane_layers import HumanCloud, Layer, Look, PublishedCurves
from app.plane_levels import PublishedLevels
from app.reference import REFERENCE, read_curves, read_human, read_levels

HUMAN_CLOUD, PUBLISHED = "human_cloud", "published"

_log = logging.getLogger(__name__)


class ReferenceLayers:
    """Layers by the name of the check box that shows them; a file that cannot be read leaves its layer out."""

    def __init__(self, plot: pg.PlotItem, field: Callable[[], QRectF], folder: Path = REFERENCE) -> None:
        makers: Mapping[str, Callable[[], list[Layer]]] = {
            HUMAN_CLOUD: lambda: [HumanCloud(plot, read_human(folder))],
            PUBLISHED: lambda: [
                PublishedCurves(plot, read_curves(folder)),
                PublishedLevels(plot, read_levels(folder=folder), field),
            ],
        }
        self._layers: dict[str, list[Layer]] = {}
        self.missing: dict[str, str] = {}
        """Why, by name."""
        for name, make in makers.items():
            try:
                self._layers[name] = make()
            except (OSError, ValueError, KeyError) as error:
                _log.warning("The layer %s is left out: %s", name, error)
                self.missing[name] = str(error)

    def layers(self, name: str) -> list[Layer]:
        """Those that a check box shows."""
        return self._layers.get(name, [])

    def show(self, name: str, is_shown: bool) -> None:
        for layer in self.layers(name):
            layer.show(is_shown)

    def look(self, look: Look) -> None:
        for layers in self._layers.values():
            for layer in layers:
                layer.look(look)
