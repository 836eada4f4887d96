"""Spot the machine: a second person says which of two drawings a machine drew, the visual Turing test of BPL.

The form is the forced choice between two drawings of one exemplar, not BPL's nine beside nine: it needs one drawing by
a person for each trial, and few people have nine. The identification level means the same in both, 50 % = guessing.
"""

import random
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.atomic_file import write_file
from app.engine_words import worded
from app.generation_settings import SEEDS
from app.naming import named
from app.session import Session
from app.side_work import run_beside
from app.spot_machine import MachineDrawings
from app.spot_people import Subject
from app.spot_reading import SpotReading
from app.spot_record import Judged, csv_of, judged
from app.spot_result_page import SpotResultPage
from app.spot_round import Pair, SpotRound, mixed
from app.spot_start_page import SpotStartPage
from app.spot_store import SpotStore
from app.spot_trial_page import SpotTrialPage
from app.spot_wait_page import SpotWaitPage
from engine import EngineError

SIZE = (760, 730)
Exported = Callable[[], tuple[list[Judged], int]]
"""Gives rounds, and the number of the first."""


class SpotWindow(QDialog):
    """Its pages in turn: begin, wait, trials, result. `folder` keeps earlier rounds; None = only while it is open."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        folder: Path | None = None,
        dice: random.Random | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("spot_the_machine")
        self.setWindowTitle(self.tr("Spot the machine"))
        self.resize(*SIZE)
        self._dice = dice or random.Random()
        self._seed, self._source = 0, ""
        self._round: SpotRound | None = None
        self._store = SpotStore(folder, self)
        self._reading = SpotReading(self)
        self._machine = MachineDrawings(session, self)
        self._begin_page = SpotStartPage(session, self._store, self)
        self._wait_page, self._trial_page = SpotWaitPage(self), SpotTrialPage(self)
        self._result_page = SpotResultPage(self)
        self._pages = named(QStackedWidget(self), "spot_pages")
        for page in (self._begin_page, self._wait_page, self._trial_page, self._result_page):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._listen()
        self._begin_page.sources.setFocus()

    def open_drawings(self, path: Path) -> None:
        """Take people's drawings from a folder of images or a Quick, Draw! file."""
        self._begin_page.sources.open(path)

    def reject(self) -> None:
        """Esc: a step back, and out only from the first page or the last."""
        page = self._pages.currentWidget()
        if page is self._wait_page:
            self._cancel()
        elif page is self._trial_page:
            self._trial_page.end()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._leave()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        event.accept()  # a dialog would ask `reject`, which may take a step back only

    def _leave(self) -> None:
        """What was answered is kept."""
        self._cancel()
        self._begin_page.sources.stop()
        self._trial_page.end()
        self._store.finish()

    def _listen(self) -> None:
        self._begin_page.begun.connect(self._begin)
        self._begin_page.history.export_asked.connect(partial(self._export, self._all_rounds))
        self._wait_page.cancelled.connect(self._cancel)
        self._reading.advanced.connect(self._wait_page.show_read)
        self._reading.finished.connect(self._let_draw)
        self._machine.advanced.connect(self._wait_page.show_drawn)
        self._machine.finished.connect(self._play)
        self._trial_page.round_ended.connect(self._tell)
        self._result_page.again_asked.connect(self._begin_anew)
        self._result_page.export_asked.connect(partial(self._export, self._last_round))
        for speaker in (self._reading, self._machine):
            speaker.failed.connect(self._fail)
        self._store.failed.connect(self._say)

    def _begin(self) -> None:
        """Read people's drawings."""
        self._seed = self._dice.randrange(SEEDS)
        plan = self._begin_page.plan(self._seed)
        self._source = plan.source
        self._begin_page.say("")
        self._wait_page.begin(plan.count)
        self._pages.setCurrentWidget(self._wait_page)
        self._reading.start(plan.read)

    def _let_draw(self, subjects: list[Subject]) -> None:
        """Have the machine draw beside them."""
        if not subjects:
            self._fail(self.tr("None of the drawings can be read"), self.tr("choose another folder or file"))
            return
        self._wait_page.begin_drawing(len(subjects))
        self._machine.draw(subjects, self._seed)

    def _play(self, pairs: list[Pair]) -> None:
        self._round = SpotRound(mixed(pairs, self._seed))
        self._pages.setCurrentWidget(self._trial_page)
        self._trial_page.show_round(self._round)

    def _tell(self) -> None:
        """The round is over: keep it, and show how it went; nothing of either where nothing was answered."""
        if self._round is None or not self._round.judgements:
            self._show_begin()
            return
        date = datetime.now().astimezone().isoformat(timespec="minutes")[:16]
        self._store.add(judged(self._round.judgements, date, self._source))
        self._pages.setCurrentWidget(self._result_page)
        self._result_page.show_round(self._round)

    def _begin_anew(self) -> None:
        self._begin_page.say("")
        self._show_begin()

    def _show_begin(self) -> None:
        self._begin_page.sources.refresh()
        self._pages.setCurrentWidget(self._begin_page)

    def _cancel(self) -> None:
        if self._pages.currentWidget() is self._wait_page:
            self._reading.stop()
            self._machine.stop()
            self._show_begin()

    def _fail(self, message: str, hint: str) -> None:
        self._say(message, hint)
        self._show_begin()

    def _say(self, message: str, hint: str) -> None:
        for page in (self._begin_page, self._result_page):
            page.say(self.tr("{0} ({1})").format(*worded(message, hint)))

    def _all_rounds(self) -> tuple[list[Judged], int]:
        return list(self._store.rounds), 1

    def _last_round(self) -> tuple[list[Judged], int]:
        return list(self._store.rounds[-1:]), len(self._store.rounds)

    def _export(self, exported: Exported) -> None:
        """Ask where to, and write the table."""
        dialog = named(QFileDialog(self, self.tr("Export as CSV")), "file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("CSV (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("spot-the-machine.csv")
        dialog.fileSelected.connect(lambda name: self._write(Path(name), exported))
        dialog.open()

    def _write(self, path: Path, exported: Exported) -> None:
        rounds, first = exported()
        try:
            run_beside(lambda: write_file(path, csv_of(rounds, first).encode()))
        except EngineError as error:
            self._say(error.message, error.hint)
