"""Says in the strip of the maps, quietly, how many are being computed, which drawings have none, and why."""

from PySide6.QtCore import QObject, QTimer

from app.counted import counted
from app.drawing import Drawing
from app.importance_bar import ImportanceBar
from app.importance_choice import GENERATOR_MAPS, HUMAN_MAP
from app.importance_words import why_no_map
from app.session import Session


class ImportanceNote(QObject):
    """Follows the session, and looks once for many changes in a row."""

    def __init__(self, session: Session, bar: ImportanceBar) -> None:
        super().__init__(bar)
        self._session, self._maps, self._bar = session, session.explanations, bar
        self._failure = "", ""
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._say)
        maps, drawings = self._maps, session.drawings
        for signal in (
            *(maps.choice_changed, maps.awaited_changed, maps.human_maps_changed, session.selection.changed),
            *(drawings.rowsInserted, drawings.rowsRemoved, drawings.modelReset, drawings.dataChanged),
        ):
            signal.connect(self._look_soon)
        maps.choice_changed.connect(self._forget_failure)
        maps.map_changed.connect(self._forget_failure)
        maps.failed.connect(self._keep_failure)

    def _look_soon(self) -> None:
        self._looking.start()

    def _forget_failure(self) -> None:
        self._failure = "", ""

    def _keep_failure(self, message: str, hint: str) -> None:
        self._failure = message, hint
        self._looking.start()

    def _say(self) -> None:
        selected = [each for key in self._session.selection.keys if (each := self._session.drawings.get(key))]
        self._bar.show_selected(sum(each.is_finished for each in selected))
        if self._maps.choice.is_shown:
            self._bar.say(*self._words(selected))

    def _words(self, selected: list[Drawing]) -> tuple[str, str]:
        """What is said, and more on it."""
        if self._failure[0]:
            return self.tr("No map: {0}").format(self._failure[0]), self._failure[1]
        if awaited := self._maps.awaited:
            return self._words_of_waiting(awaited), self.tr("The recognizer is being asked, drawing by drawing")
        if len(selected) == 1 and self._maps.map_of(selected[0]) is None:
            return why_no_map(selected[0], self._maps), ""
        finished = [each for each in self._session.drawings.drawings if each.is_finished]
        if not finished:
            return self.tr("Maps come with the next variations"), ""
        if self._maps.falls_back:
            told = self.tr("Live drawings have only the recognizer's maps")
            return told, self.tr("Drawn carefully, they have maps of the machine too")
        kind = self._maps.choice.kind
        if kind == HUMAN_MAP and self._maps.exemplar_map(self._session.exemplar) is None:
            return self.tr("Nobody has clicked on your drawing yet"), self.tr("Clicks come from the game ClickMe")
        without = [each for each in finished if kind in GENERATOR_MAPS and kind not in each.maps]
        if not without:
            return "", ""
        return self._words_of_lack(len(without), len(finished)), why_no_map(without[-1], self._maps)

    def _words_of_waiting(self, count: int) -> str:
        return counted(count, self.tr("Computing 1 map…"), self.tr("Computing {0} maps…"))

    def _words_of_lack(self, count: int, of: int) -> str:
        if of == 1:
            return self.tr("The drawing has no such map")
        one, several = self.tr("1 of {0} drawings has no such map"), self.tr("{0} of {1} drawings have no such map")
        return counted(count, one.format(of), several.format(count, of))
