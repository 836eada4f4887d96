"""How the next variations shall be drawn, and the buttons that start and stop it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.family_names import family_name
from app.generation_settings import GenerationSettings
from app.icons import IconTint
from app.naming import named
from app.quality import Quality, in_quality, kinds, quality_of
from app.quality_choice import QualityChoice
from app.seed_row import SeedRow, random_seed
from app.session import Session
from app.slider_box import SliderBox
from app.status import Activity, Status
from app.steps_box import StepsBox

USUAL_ORIGINALITY = 0.6
"""As far from the exemplar as another person's drawing: where the slider begins."""


class Controls(QWidget):
    """Shows the session's generation settings and changes them; both ways, without loops."""

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
        self._families = families
        self._steps_of: dict[str, int | None] = {}
        """What was asked of a family before another one was chosen."""
        self._originality = USUAL_ORIGINALITY
        self._make_sliders()
        self._make_numbers(families)
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

    def _make_numbers(self, families: Sequence[str]) -> None:
        self._count = named(QSpinBox(self), "count")
        self._count.setRange(1, 1000)
        self._count.setToolTip(self.tr("How many drawings at once"))
        self._count.setKeyboardTracking(False)
        self._steps = StepsBox(self)
        self._quality = QualityChoice(self)
        self._family = named(QComboBox(self), "family")
        self._family.setToolTip(self.tr("Which kind of machine draws"))
        for family in kinds(families):
            self._family.addItem(family_name(family), family)
        self._family.setMinimumContentsLength(12)
        self._family.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

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
        self._quality_label = self._label(self.tr("&Quality"), self._quality)
        row = QHBoxLayout()
        row.addWidget(self._quality_label)
        row.addWidget(self._quality, 1)
        return row

    def _numbers(self) -> QGridLayout:
        """Two and two beside each other."""
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(10)
        numbers.setVerticalSpacing(8)
        cells = (
            (self.tr("&Count"), self._count),
            (self.tr("S&teps"), self._steps),
            (self.tr("&Seed"), self._seed),
            (self.tr("&Model"), self._family),
        )
        for number, (words, widget) in enumerate(cells):
            row, column = divmod(number, 2) if number < 2 else (number - 1, 0)
            label = self._label(words, widget)
            numbers.addWidget(label, row, 2 * column)
            numbers.addWidget(widget, row, 2 * column + 1, 1, 1 if number < 2 else 3)
        self._family_label = label
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
        if not partner.accessibleName():
            partner.setAccessibleName(words.replace("&", ""))
        return label

    def _connect(self) -> None:
        self._guidance.changed.connect(lambda value: self._set(guidance=value))
        self._wish.changed.connect(self._wish_originality)
        self._as_people.toggled.connect(lambda is_on: self._set(originality=None if is_on else self._originality))
        self._count.valueChanged.connect(lambda value: self._set(count=value))
        self._steps.changed.connect(lambda steps: self._set(steps=steps))
        self._quality.chosen.connect(self._choose_quality)
        self._family.activated.connect(self._choose_kind)
        self._seed.seed_changed.connect(lambda seed: self._set(seed=seed))
        self._seed.lock_changed.connect(lambda is_locked: self._set(is_seed_locked=is_locked))
        self._generate.clicked.connect(self._session.generate)
        self._stop.clicked.connect(self._session.stop)
        self._session.settings_changed.connect(self._show_settings)
        self._session.exemplar_changed.connect(self._enable_buttons)
        self._session.status_changed.connect(self._enable_buttons)

    def _set(self, **changes: Any) -> None:
        self._session.set_settings(replace(self._session.settings, **changes))

    def _choose_kind(self, row: int) -> None:
        """Another kind of machine, in the quality that there was if it can."""
        family = str(self._family.itemData(row))
        alike = in_quality(family, quality_of(self._session.settings.family))
        self._choose(alike if alike in self._families else family)

    def _choose_quality(self, quality: Quality) -> None:
        """The shown set is drawn again, with the same seeds."""
        family = in_quality(self._session.settings.family, quality)
        if family != self._session.settings.family:
            self._choose(family)
            self._session.redraw()

    def _choose(self, family: str) -> None:
        """Ask nothing of a family that it cannot do; a number of steps is remembered for when it comes back."""
        before, can = self._session.settings, self._session.engine.abilities(family)
        if family != before.family:
            self._steps_of[before.family] = before.steps
            steps, strongest = self._steps_of.get(family), can.strongest_guidance
            self._set(family=family, steps=steps, guidance=min(before.guidance, strongest))

    def _wish_originality(self, value: float) -> None:
        self._originality = value
        self._set(originality=value)

    def _show_settings(self, settings: GenerationSettings) -> None:
        blockers = [QSignalBlocker(box) for box in (self._as_people, self._count, self._family)]
        can = self._session.engine.abilities(settings.family)
        self._guidance.set_most(can.strongest_guidance)
        self._guidance.show_value(settings.guidance)
        self._as_people.setChecked(settings.originality is None)
        if settings.originality is not None:
            self._originality = settings.originality
        self._wish.show_value(self._originality)
        self._wish.setEnabled(settings.originality is not None)
        self._count.setValue(settings.count)
        self._steps.show_steps(settings.steps, can)
        self._show_quality(settings.family)
        kind = self._family.findData(settings.family)
        careful = in_quality(settings.family, Quality.CAREFUL)
        self._family.setCurrentIndex(kind if kind >= 0 else self._family.findData(careful))
        self._family.setPlaceholderText(family_name(settings.family))
        self._seed.show_seed(settings.seed, settings.is_seed_locked)
        for blocker in blockers:
            blocker.unblock()

    def _show_quality(self, family: str) -> None:
        """Only where there are two; then the kind of machine is no choice where there is but one."""
        has_both = {in_quality(family, each) for each in Quality} <= {*self._families}
        for part in (self._quality, self._quality_label):
            part.setVisible(has_both)
        for field in (self._family, self._family_label):
            field.setVisible(not has_both or self._family.count() > 1)
        self._quality.show_quality(quality_of(family))

    def _enable_buttons(self, status: Status | None = None) -> None:
        self._generate.setEnabled(self._session.exemplar is not None)
        self._stop.setEnabled((status or self._session.status).activity is Activity.STEP)
