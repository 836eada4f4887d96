"""How the next variations shall be drawn, and the buttons that start and stop it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
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
from app.machine_choice import MachineChoice
from app.naming import named
from app.quality import Quality
from app.seed_row import SeedRow, random_seed
from app.session import Session
from app.slider_box import SliderBox
from app.status import Activity, Status
from app.steps_box import StepsBox

USUAL_ORIGINALITY = 0.6
"""As far from the exemplar as another person's drawing: where the slider begins."""


class Controls(QWidget):
    """Shows the session's generation settings and changes them; both ways, without loops."""

    quality_chosen = Signal(Quality)
    """By the person."""

    def __init__(
        self,
        session: Session,
        families: Sequence[str],
        parent: QWidget | None = None,
        random_seed: Callable[[], int] = random_seed,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("controls")
        self._session = session
        self._originality = USUAL_ORIGINALITY
        self._make_sliders()
        self._make_count()
        self._machine = MachineChoice(session, families, self)
        self._seed = SeedRow(self, random_seed)
        self._make_buttons()
        self._arrange()
        self._connect()
        self._show_settings(session.settings)
        self._enable_buttons()

    def _make_sliders(self) -> None:
        self._guidance = SliderBox("guidance", 3.0, 0.1, self)
        self._guidance.describe(
            self.tr("Guidance"),
            self.tr("How strongly each drawing is pulled towards your character: low is freer, high is easier to read"),
            self.tr("original"),
            self.tr("recognizable"),
        )
        self._as_people = named(QCheckBox(self.tr("as people draw"), self), "originality_as_people")
        self._as_people.setToolTip(self.tr("Each drawing is as far from yours as some person's would be"))
        self._wish = SliderBox("originality", 2.0, 0.05, self)
        self._wish.describe(
            self.tr("How original"),
            self.tr("How far from your drawing they shall be: 0 is a copy, about 0.6 is another person's drawing"),
            self.tr("close to yours"),
            self.tr("far from it"),
        )

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
        column.addLayout(self._quality_row())
        column.addLayout(self._named(self.tr("&Guidance"), self._guidance))
        column.addLayout(self._named(self.tr("How &original"), self._wish, self._as_people))
        column.addLayout(self._numbers())
        column.addStretch()

    def _quality_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._label(self.tr("&Quality"), self._machine.quality))
        row.addWidget(self._machine.quality, 1)
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
            (self.tr("&Model"), self._machine.family),
        )
        for number, (words, widget) in enumerate(cells):
            row, column = divmod(number, 2) if number < 2 else (number - 1, 0)
            numbers.addWidget(self._label(words, widget), row, 2 * column)
            numbers.addWidget(widget, row, 2 * column + 1, 1, 1 if number < 2 else 3)
        numbers.setColumnStretch(1, 1)
        numbers.setColumnStretch(3, 2)
        return numbers

    def _named(self, words: str, widget: SliderBox, beside: QWidget | None = None) -> QVBoxLayout:
        """The widget under its name, with another beside the name."""
        head = QHBoxLayout()
        head.addWidget(self._label(words, widget.box))
        head.addStretch()
        if beside:
            head.addWidget(beside)
        block = QVBoxLayout()
        block.setSpacing(4)
        block.addLayout(head)
        block.addWidget(widget)
        return block

    def _label(self, words: str, widget: QWidget) -> QLabel:
        label = QLabel(words, self)
        partner = widget.box if isinstance(widget, SeedRow | StepsBox) else widget
        label.setBuddy(partner)
        self._machine.label(widget, label)
        if not partner.accessibleName():
            partner.setAccessibleName(words.replace("&", ""))
        return label

    def _connect(self) -> None:
        self._guidance.changed.connect(lambda value: self._set(guidance=value))
        self._wish.changed.connect(self._wish_originality)
        self._as_people.toggled.connect(lambda is_on: self._set(originality=None if is_on else self._originality))
        self._count.valueChanged.connect(lambda value: self._set(count=value))
        self._machine.quality.chosen.connect(self.quality_chosen)
        self._seed.seed_changed.connect(lambda seed: self._set(seed=seed))
        self._seed.lock_changed.connect(lambda is_locked: self._set(is_seed_locked=is_locked))
        self._generate.clicked.connect(self._session.generate)
        self._stop.clicked.connect(self._session.stop)
        self._session.settings_changed.connect(self._show_settings)
        self._session.exemplar_changed.connect(self._enable_buttons)
        self._session.status_changed.connect(self._enable_buttons)

    def _set(self, **changes: Any) -> None:
        self._session.set_settings(replace(self._session.settings, **changes))

    def _wish_originality(self, value: float) -> None:
        self._originality = value
        self._set(originality=value)

    def _show_settings(self, settings: GenerationSettings) -> None:
        blockers = [QSignalBlocker(box) for box in (self._as_people, self._count)]
        self._guidance.set_most(self._session.engine.abilities(settings.family).strongest_guidance)
        self._guidance.show_value(settings.guidance)
        self._as_people.setChecked(settings.originality is None)
        if settings.originality is not None:
            self._originality = settings.originality
        self._wish.show_value(self._originality)
        self._wish.setEnabled(settings.originality is not None)
        self._count.setValue(settings.count)
        self._machine.show_settings(settings)
        self._seed.show_seed(settings.seed, settings.is_seed_locked)
        for blocker in blockers:
            blocker.unblock()

    def _enable_buttons(self, status: Status | None = None) -> None:
        self._generate.setEnabled(self._session.exemplar is not None)
        self._stop.setEnabled((status or self._session.status).activity is Activity.STEP)
