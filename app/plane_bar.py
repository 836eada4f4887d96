"""The plane's controls: what dragging does, and how the search stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.aim import AimProgress
from app.counted import counted
from app.icons import IconTint
from app.plane_selecting import Mode


class PlaneBar(QWidget):
    """Modes on the left, the view on the right; below, once there is one, the search."""

    mode_chosen = Signal(Mode)
    stop_asked = Signal()
    fit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = IconTint(self)
        self._modes = QButtonGroup(self)
        self._buttons = {mode: self._mode_button(mode) for mode in Mode}
        self._buttons[Mode.BOX].setChecked(True)
        self._modes.buttonClicked.connect(lambda _: self.mode_chosen.emit(self.mode))
        self._search = QWidget()
        self._told = QLabel()
        self._told.setObjectName("aim_progress")
        self._told.setAccessibleName(self.tr("Search on the plane"))
        self._told.setProperty("faint", True)
        self._told.setWordWrap(True)
        self._stop = self._button("aim_stop", "stop", self.tr("Stop searching"), self.tr("End the search (Esc)"))
        self._stop.clicked.connect(self.stop_asked)
        fit = self._button("plane_fit", "enlarge", self.tr("Show all"), self.tr("Show the whole plane (Home)"))
        fit.clicked.connect(self.fit_asked)
        tools, search = QHBoxLayout(), QHBoxLayout(self._search)
        for row in (tools, search):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
        for button in self._buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(fit)
        search.addWidget(self._told, 1)
        search.addWidget(self._stop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(tools)
        rows.addWidget(self._search)

    @property
    def mode(self) -> Mode:
        """The one that is pressed."""
        return next(mode for mode, button in self._buttons.items() if button.isChecked())

    def show_progress(self, progress: AimProgress | None) -> None:
        """How the search stands; None = there has been none."""
        self._told.setText("" if progress is None else self._words(progress))
        self._search.setVisible(progress is not None)
        self._stop.setVisible(progress is not None and not progress.is_over)

    def _words(self, progress: AimProgress) -> str:
        tries, found, wanted = progress.tries, progress.found, progress.wanted
        if not progress.is_over:
            return self.tr("tries {0}, found {1} of {2}").format(tries, found, wanted)
        if found >= wanted:
            return counted(
                tries,
                self.tr("found {0} in 1 try").format(found),
                self.tr("found {0} in {1} tries").format(found, tries),
            )
        if progress.is_stopped:
            one, several = self.tr("stopped after 1 try"), self.tr("stopped after {0} tries")
            return self._with_found(counted(tries, one, several), progress)
        one, several = self.tr("gave up after 1 try"), self.tr("gave up after {0} tries")
        return self._with_found(counted(tries, one, several), progress)

    def _with_found(self, words: str, progress: AimProgress) -> str:
        return self.tr("{0}, found {1} of {2}").format(words, progress.found, progress.wanted)

    def _mode_button(self, mode: Mode) -> QToolButton:
        name, icon, words, told = {
            Mode.BOX: ("select_box", "box", self.tr("Select in a box"), self.tr("Drag a box to select drawings")),
            Mode.LASSO: (
                "select_lasso", "lasso", self.tr("Select with a lasso"), self.tr("Drag around drawings to select them")
            ),
            Mode.AIM: (
                "aim", "aim", self.tr("Aim"), self.tr("Drag a box to ask for drawings that land in it (Alt+drag)")
            ),
            Mode.MOVE: (
                "plane_move", "move", self.tr("Move the view"), self.tr("Drag to move the view (right mouse button)")
            ),
        }[mode]  # fmt: skip
        button = self._button(name, icon, words, told)
        button.setCheckable(True)
        self._modes.addButton(button)
        return button

    def _button(self, name: str, icon: str, words: str, told: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(told)
        self._tint.put(button, icon)
        return button
