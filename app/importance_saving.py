"""Saving maps: which drawings, asked where to, and written in a thread."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.atomic_file import write_file
from app.drawing import Drawing, is_same
from app.importance_files import MAP_WRITERS, MappedDrawing, mean_recipe
from app.model_hashes import hashes
from app.recipe_chunk import Recipes
from app.session import Session
from engine import EngineError, Exemplar

HINT = "free some space, or choose another folder"
_log = logging.getLogger(__name__)


class ImportanceSaving(QObject):
    """Saves the chosen map of the exemplar, or of the selected drawings; one dialog for three kinds of files."""

    error_raised = Signal(str, str)
    """Message and hint."""
    saved = Signal(list)
    """Paths of the files."""

    def __init__(self, session: Session, window: QWidget, models: Callable[[], Mapping[str, str]] = hashes) -> None:
        """`models` gives the hashes of the weights, for the recipes."""
        super().__init__(window)
        self._session, self._maps, self._window, self._models = session, session.explanations, window, models

    def save_exemplar(self) -> None:
        """Ask where to, and save the exemplar with the mean over its variations."""
        mapped = self._mapped_exemplar()
        if mapped is None:
            self.error_raised.emit(self.tr("There is no map of your drawing yet"), self.tr("draw variations first"))
        else:
            self._ask([mapped], self.tr("exemplar"))

    def save_selected(self) -> None:
        """Ask where to, and save the selected drawings that have a map, each in a file."""
        drawings = self._session.drawings.drawings
        chosen = [each for each in drawings if each.key in self._session.selection.keys and each.is_finished]
        mapped = self._mapped(chosen)
        if not mapped:
            self.error_raised.emit(
                self.tr("None of the selected drawings has this map"), self.tr("choose another map, or other drawings")
            )
        else:
            self._ask(mapped, self.tr("drawing"))

    def write(self, mapped: Sequence[MappedDrawing], path: Path) -> None:
        """Write the files in a thread: one at `path`, several as its name and a number; `saved` or `error_raised`."""
        answer = _Answer()
        answer.saved.connect(self.saved)
        answer.failed.connect(self.error_raised)
        threading.Thread(target=_write, args=(mapped, path, answer), daemon=True).start()

    def _mapped_exemplar(self) -> MappedDrawing | None:
        exemplar = self._session.exemplar
        values = self._maps.exemplar_map(exemplar)
        if exemplar is None or values is None:
            return None
        recipe = mean_recipe(Recipes(self._models()).many(self._variations(exemplar)), self._maps.choice.kind)
        return MappedDrawing(exemplar, exemplar.image, exemplar.strokes, values, self._maps.choice, recipe)

    def _variations(self, exemplar: Exemplar) -> list[Drawing]:
        drawings = self._session.drawings.drawings
        return [
            each for each in drawings if each.is_finished and not each.is_by_hand and is_same(each.exemplar, exemplar)
        ]

    def _mapped(self, drawings: Sequence[Drawing]) -> list[MappedDrawing]:
        recipes = Recipes(self._models())
        found = [(each, self._maps.map_of(each)) for each in drawings]
        return [
            MappedDrawing(each.exemplar, each.image, each.strokes, values, self._maps.choice, recipes.one(each))
            for each, values in found
            if values is not None
        ]

    def _ask(self, mapped: Sequence[MappedDrawing], name: str) -> None:
        dialog = QFileDialog(self._window, self.tr("Save maps"))
        dialog.setObjectName("importance_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            self.tr("Picture ({0})").format("*.png"): "png",
            self.tr("Drawing ({0})").format("*.svg"): "svg",
            self.tr("Numbers ({0})").format("*.npz"): "npz",
        }
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, "png")))
        dialog.selectFile(f"{name}-{self._maps.choice.kind}.png")
        dialog.fileSelected.connect(lambda chosen: self.write(mapped, Path(chosen)))
        dialog.open()


def _write(mapped: Sequence[MappedDrawing], path: Path, answer: "_Answer") -> None:
    """In a thread: all files, or none further after the first that cannot be written."""
    try:
        answer.saved.emit(write_maps(mapped, path))
    except EngineError as error:
        answer.failed.emit(error.message, error.hint)
    except Exception as error:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
        _log.exception("Maps could not be saved")
        message = QCoreApplication.translate("ImportanceSaving", "The maps could not be saved: {0}").format(error)
        answer.failed.emit(message, QCoreApplication.translate("ImportanceSaving", "the log says more"))


def write_maps(mapped: Sequence[MappedDrawing], path: Path) -> list[Path]:
    """Writes each map in the format of the path's suffix (another one: PNG), and gives the files' paths.

    A single file replaces one of its name, as the dialog has asked; several get numbers and replace nothing.
    """
    suffix = path.suffix.lower()
    if suffix not in MAP_WRITERS:
        suffix, path = ".png", path.with_name(path.name + ".png")
    paths = [path] if len(mapped) == 1 else [path.with_stem(f"{path.stem}-{row}") for row in range(1, len(mapped) + 1)]
    for each, place in zip(mapped, paths, strict=True):
        write_file(place, MAP_WRITERS[suffix](each), HINT, may_replace=len(mapped) == 1)
    return paths


class _Answer(QObject):
    """Belongs to the thread that writes, so that it is there even when the window is not any more."""

    saved = Signal(list)
    failed = Signal(str, str)
