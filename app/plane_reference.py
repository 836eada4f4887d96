"""The reference layers of a plot, read from the program's files, for one world of drawings at a time."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from app.own_reference import OwnPoint, read_own_points
from app.plane_layers import HumanCloud, Layer, Look, PublishedCurves
from app.plane_levels import PublishedLevels
from app.plane_measured import MeasuredPoints
from app.reference import DATASETS, REFERENCE, read_curves, read_human, read_levels
from engine import CHARACTERS

HUMAN_CLOUD, PUBLISHED, MEASURED = "human_cloud", "published", "measured"

_log = logging.getLogger(__name__)


class ReferenceLayers:
    """Layers by the name of the check box that shows them; a file that cannot be read leaves its layer out."""

    def __init__(
        self,
        plot: pg.PlotItem,
        field: Callable[[], QRectF],
        folder: Path = REFERENCE,
        world: str = CHARACTERS,
    ) -> None:
        self._plot, self._field, self._folder = plot, field, folder
        self._layers: dict[str, list[Layer]] = {}
        self._shown: set[str] = set()
        self._look: Look | None = None
        self.missing: dict[str, str] = {}
        """Why, by name."""
        self.enter(world)

    def enter(self, world: str) -> None:
        """The layers of another world; those are shown that were, as far as they are there."""
        for layers in self._layers.values():
            for layer in layers:
                layer.show(False)
        self._read(world)
        if self._look is not None:
            self.look(self._look)
        for name in self._shown:
            self._apply(name)

    def layers(self, name: str) -> list[Layer]:
        """Those that a check box shows."""
        return self._layers.get(name, [])

    def show(self, name: str, is_shown: bool) -> None:
        (self._shown.add if is_shown else self._shown.discard)(name)
        self._apply(name)

    def look(self, look: Look) -> None:
        self._look = look
        for layers in self._layers.values():
            for layer in layers:
                layer.look(look)

    def _apply(self, name: str) -> None:
        for layer in self.layers(name):
            layer.show(name in self._shown)

    def _read(self, world: str) -> None:
        self._layers, self.missing = {}, {}
        for name, make in self._makers(world).items():
            try:
                self._layers[name] = make()
            except (OSError, ValueError, KeyError) as error:
                _log.warning("The layer %s of %s is left out: %s", name, world, error)
                self.missing[name] = str(error)

    def _makers(self, world: str) -> Mapping[str, Callable[[], list[Layer]]]:
        plot, folder = self._plot, self._folder
        return {
            HUMAN_CLOUD: lambda: [HumanCloud(plot, read_human(folder, world))],
            PUBLISHED: lambda: [
                PublishedCurves(plot, read_curves(folder)),
                PublishedLevels(plot, read_levels(DATASETS[world], folder), self._field),
            ],
            MEASURED: lambda: [MeasuredPoints(plot, _some(read_own_points(world, folder)))],
        }


def _some(points: tuple[OwnPoint, ...]) -> tuple[OwnPoint, ...]:
    """ValueError where nothing was measured."""
    if not points:
        raise ValueError("nothing was measured in this world")
    return points
