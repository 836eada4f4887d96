"""All rounds that were played on this machine: one small file for each drawing, and the high score."""

import contextlib
import json
import logging
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.atomic_file import write_file
from app.checked_json import Refused
from app.click_file import lines_of, read_lines
from app.click_round import ClickedDrawing, ClickRound, fingerprint, maps_of
from app.explanations import Explanations
from app.in_turn import InTurn
from engine import EngineError, Exemplar, Image, blurred

SUFFIX = ".jsonl"
LARGEST = 50_000_000
"""Bytes of a file that is read."""
BEST = "best.json"
_log = logging.getLogger(__name__)


class ClickStore(QObject):
    """Keeps rounds in the folder `folder`, which is made when there is something to keep; writes in threads."""

    changed = Signal()
    """There are more rounds now."""
    best_changed = Signal(int)
    failed = Signal(str, str)
    """Message and hint: something could not be kept."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._clicked: dict[str, ClickedDrawing] = {}
        self._maps: dict[str, Image] = {}
        self._shown: dict[str, Image] = {}
        self._on_disk: set[str] | None = None
        self._best: int | None = None
        self._turn = InTurn("clicks")

    @property
    def best(self) -> int:
        """Most points of any game; 0 before the first."""
        if self._best is None:
            self._best = self._read_best()
        return self._best

    def note_points(self, points: int) -> bool:
        """A game came to an end; whether that is the high score."""
        if points <= self.best:
            return False
        self._best = points
        self._keep(lambda: write_file(self._folder / BEST, json.dumps({"points": points}).encode()))
        self.best_changed.emit(points)
        return True

    def rounds_of(self, image: Image) -> tuple[ClickRound, ...]:
        """What was played with the drawing (48, 48), in order."""
        found = self._find(fingerprint(image))
        return found.rounds if found else ()

    def map_of(self, image: Image) -> Image | None:
        """Where people clicked first and most, (48, 48), >= 0, not blurred, its sum 1; None where nobody did.

        The mean over the rounds, so that each counts the same; see `click_round.round_map`.
        """
        key = fingerprint(image)
        if key not in self._maps and (found := self._find(key)) is not None and (maps := maps_of(found.rounds)):
            self._maps[key] = np.mean(np.stack(maps), axis=0, dtype=np.float32)
        return self._maps.get(key)

    def shown_map(self, _exemplar: Exemplar, image: Image) -> Image | None:
        """The same blurred, for `Explanations.human_map`."""
        if not self._clicked and not self._known():
            return None
        key = fingerprint(image)
        if key not in self._shown and (found := self.map_of(image)) is not None:
            self._shown[key] = blurred(found)
        return self._shown.get(key)

    def add(self, image: Image, played: ClickRound) -> None:
        """Keep one more round."""
        self.merge([ClickedDrawing(image, (played,))])

    def merge(self, others: Iterable[ClickedDrawing]) -> int:
        """Take in rounds that were played here or elsewhere; how many of them were not there yet."""
        count = 0
        changed = set()
        for other in others:
            key = fingerprint(other.image)
            before = self._find(key) or ClickedDrawing(other.image, ())
            together = _joined(before, other.rounds)
            if new := len(together.rounds) - len(before.rounds):
                count += new
                changed.add(key)
                self._clicked[key] = together
                self._maps.pop(key, None)
                self._shown.pop(key, None)
        if changed:
            self._keep(lambda: self._write(changed))
            self.changed.emit()
        return count

    def everything(self) -> list[ClickedDrawing]:
        """All drawings that were played with, by fingerprint."""
        keys = sorted(self._known() | set(self._clicked))
        return [found for key in keys if (found := self._find(key)) is not None]

    def finish(self) -> None:
        """Wait until everything is on the disk."""
        self._turn.finish()

    def _known(self) -> set[str]:
        """Fingerprints that there are files of; the folder is looked at once."""
        if self._on_disk is None:
            self._on_disk = {path.stem for path in self._folder.glob(f"*{SUFFIX}")}
        return self._on_disk

    def _find(self, key: str) -> ClickedDrawing | None:
        if key not in self._clicked and key in self._known():
            self._known().discard(key)
            if (found := self._read(key)) is not None:
                self._clicked[key] = found
        return self._clicked.get(key)

    def _read(self, key: str) -> ClickedDrawing | None:
        path = self._folder / f"{key}{SUFFIX}"
        try:
            if path.stat().st_size > LARGEST:
                raise Refused("it is too large")
            found = read_lines(path.read_text(encoding="utf-8"))
            if fingerprint(found.image) != key:
                raise Refused("it is of another drawing")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError, Refused) as error:
            _log.warning("The clicks in %s are left out: %s", path, error)
            return None
        return found

    def _write(self, keys: Iterable[str]) -> None:
        """The newest state, and what another window wrote meanwhile. In a thread of its own."""
        for key in keys:
            here, there = self._clicked[key], self._read(key)
            together = _joined(there, here.rounds) if there else here
            write_file(self._folder / f"{key}{SUFFIX}", lines_of(together).encode())

    def _keep(self, write: Callable[[], None]) -> None:
        """Write beside the window: a slow disk must not hold up the game."""

        def or_tell() -> None:
            try:
                write()
            except EngineError as error:
                with contextlib.suppress(RuntimeError):  # the store went away with the window
                    self.failed.emit(error.message, error.hint)

        self._turn.start(or_tell)

    def _read_best(self) -> int:
        try:
            points = json.loads((self._folder / BEST).read_bytes()[:1_000]).get("points")
        except (OSError, ValueError, AttributeError, RecursionError):
            return 0
        return points if isinstance(points, int) and 0 <= points < 10**9 else 0


def offer_clicks(store: ClickStore, explanations: Explanations) -> None:
    """Have the clicks shown as the maps of kind "clicks", now and whenever there are more."""

    def offer() -> None:
        explanations.human_map = store.shown_map

    offer()
    store.changed.connect(offer)


def _joined(clicked: ClickedDrawing, rounds: Iterable[ClickRound]) -> ClickedDrawing:
    """With those rounds that it has not yet."""
    known = {each.key for each in clicked.rounds}
    new = {each.key: each for each in rounds if each.key not in known}
    return ClickedDrawing(clicked.image, (*clicked.rounds, *new.values()))
