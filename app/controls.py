"""How the next variations shall be drawn, and the buttons that start and stop it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.generation_settings import GenerationSettings
from app.icons import IconTint
from app.knobs import Knobs
from app.machine_choice import MachineChoice
from app.naming import named
from app.quality import Quality
from app.seed_row import SeedRow, random_seed
from app.session import Session
from app.status import Activity, Status
from app.steps_box import StepsBox
from app.world_proposal import WorldProposal
from app.worlds import offered_worlds
from engine import Exemplar, likely_world


class Controls(QWidget):
    """Shows the session's generation settings and changes them; both ways, without loops."""

    quality_chosen = Signal(Quality)
    """By the person."""
    world_chosen = Signal(str)
    """Likewise; its name."""

    def __init__(
        self,
        session: Session,
        families: Sequence[str],
        parent: QWidget | None = None,
        random_seed: Callable[[], int] = random_seed,
        likely_world: Callable[[Exemplar], str | None] = likely_world,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("controls")
        self._session = session
        self._knobs = Knobs(self)
        self._make_count()
        self._machine = MachineChoice(session, families, self)
        self._proposal = WorldProposal(session, offered_worlds(families), likely_world, self)
        self._seed = SeedRow(self, random_seed)
        self._make_buttons()
        self._arrange()
        self._connect()
        self._show_settings(session.settings)
        self._enable_buttons()

    def choose_world(self, world: str) -> None:
        """As if it were chosen in its field."""
        self._machine.choose_world(world)

    def _make_count(self) -> None:
        self._count = named(QSpinBox(self), "count")
        self._count.setRange(1, 1000)
        self._count.setToolTip(self.tr("How many drawings at once"))
        self._count.setKeyboardTracking(False)

    def _make_buttons(self) -> None:
        self._generate = named(QPushButton(self.tr("Generate"), self), "generate")
        self._generate.setProperty("primary", True)
        self._generate.setShortcut(QKeySequence("Ctrl+Return"))
        self._generate.setToolTip(
            self.tr("Draw a new set ({0})").format(
                self._generate.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self._stop = named(QPushButton(self.tr("Stop"), self), "stop")
        self._stop.setToolTip(self.tr("Stop drawing; what is finished stays ({0})").format(self.tr("Esc")))
        self._generate.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tint = IconTint(self)
        tint.put(self._generate, "generate", colour=QPalette.ColorRole.HighlightedText)
        tint.put(self._stop, "stop")

    def _arrange(self) -> None:
        """The buttons first: they are in sight however little room there is."""
        column = QVBoxLayout(self)
        column.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addWidget(self._generate, 1)
        buttons.addWidget(self._stop)
        column.addLayout(buttons)
        column.addLayout(self._row((self.tr("&World"), self._machine.world), (self.tr("&Model"), self._machine.family)))
        column.addWidget(self._proposal)
        column.addLayout(self._row((self.tr("&Quality"), self._machine.quality)))
        column.addWidget(self._knobs)
        column.addLayout(self._numbers())
        column.addStretch()

    def _row(self, *fields: tuple[str, QWidget]) -> QHBoxLayout:
        """Fields with their names; the last one takes the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, (words, widget) in enumerate(fields, 1):
            row.addWidget(self._label(words, widget))
            row.addWidget(widget, int(number == len(fields)))
        return row

    def _numbers(self) -> QGridLayout:
        """Two and two beside each other."""
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(10)
        numbers.setVerticalSpacing(8)
        cells = (
            (self.tr("&Count"), self._count),
            (self.tr("S&teps"), self._machine.steps),
            (self.tr("&Seed"), self._seed),
        )
        for number, (words, widget) in enumerate(cells):
            row, column = divmod(number, 2) if number < 2 else (number - 1, 0)
            numbers.addWidget(self._label(words, widget), row, 2 * column)
            numbers.addWidget(widget, row, 2 * column + 1, 1, 1 if number < 2 else 3)
        numbers.setColumnStretch(1, 1)
        numbers.setColumnStretch(3, 2)
        return numbers

    def _label(self, words: str, widget: QWidget) -> QLabel:
        label = QLabel(words, self)
        partner = widget.box if isinstance(widget, SeedRow | StepsBox) else widget
        label.setBuddy(partner)
        self._machine.label(widget, label)
        if not partner.accessibleName():
            partner.setAccessibleName(words.replace("&", ""))
        return label

    def _connect(self) -> None:
        self._knobs.changed.connect(lambda changes: self._set(**changes))
        self._count.valueChanged.connect(lambda value: self._set(count=value))
        self._machine.quality.chosen.connect(self.quality_chosen)
        self._machine.world_chosen.connect(self.world_chosen)
        self._proposal.chosen.connect(self.choose_world)
        self._seed.seed_changed.connect(lambda seed: self._set(seed=seed))
        self._seed.lock_changed.connect(lambda is_locked: self._set(is_seed_locked=is_locked))
        self._generate.clicked.connect(self._session.generate)
        self._stop.clicked.connect(self._session.stop)
        self._session.settings_changed.connect(self._show_settings)
        self._session.exemplar_changed.connect(self._enable_buttons)
        self._session.status_changed.connect(self._enable_buttons)

    def _set(self, **changes: Any) -> None:
        self._session.set_settings(replace(self._session.settings, **changes))

    def _show_settings(self, settings: GenerationSettings) -> None:
        self._knobs.show_settings(settings, self._session.engine.abilities(settings.family))
        with QSignalBlocker(self._count):
            self._count.setValue(settings.count)
        self._machine.show_settings(settings)
        self._seed.show_seed(settings.seed, settings.is_seed_locked)

    def _enable_buttons(self, status: Status | None = None) -> None:
        self._generate.setEnabled(self._session.exemplar is not None)
        self._stop.setEnabled((status or self._session.status).activity is Activity.STEP)
