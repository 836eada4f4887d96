"""Which machine draws, what, how carefully and in how many steps: fields that decide what each other offers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.family_names import family_name
from app.generation_settings import GenerationSettings
from app.naming import named
from app.quality import Quality, in_quality, kinds, quality_of, usual_family
from app.quality_choice import QualityChoice
from app.session import Session
from app.steps_box import StepsBox
from app.worlds import in_world, named_world, offered_worlds, world_name


class MachineChoice(QObject):
    """Makes the fields for `parent` to arrange, shows the session's settings in them and changes those."""

    world_chosen = Signal(str)
    """By the person; its name."""

    def __init__(self, session: Session, families: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._families = session, families
        self._steps_of: dict[str, int | None] = {}
        """What was asked of a family before another one was chosen."""
        self._labels: dict[QWidget, QWidget] = {}
        self.quality = QualityChoice(parent)
        self.steps = StepsBox(parent)
        self.world = self._make_world(parent)
        self.family = self._make_family(parent)
        self.quality.chosen.connect(self._choose_quality)
        self.steps.changed.connect(lambda steps: self._set(steps=steps))
        self.family.activated.connect(self._choose_kind)
        self.world.activated.connect(self._choose_world)

    def label(self, field: QWidget, label: QWidget) -> None:
        """A field's label is there whenever the field is."""
        self._labels[field] = label

    def show_settings(self, settings: GenerationSettings) -> None:
        """Without telling anybody."""
        self.steps.show_steps(settings.steps, self._session.engine.abilities(settings.family))
        self.quality.show_quality(quality_of(settings.family))
        self.world.setCurrentIndex(self.world.findData(named_world(settings.family)))
        self._offer_kinds(named_world(settings.family))
        kind = self.family.findData(settings.family)
        careful = in_quality(settings.family, Quality.CAREFUL)
        self.family.setCurrentIndex(kind if kind >= 0 else self.family.findData(careful))
        self.family.setPlaceholderText("" if self.family.currentIndex() >= 0 else family_name(settings.family))
        self._show_fields(settings.family)

    def choose_world(self, world: str) -> None:
        """Draw in that world, by a machine of the same kind and quality where there is one."""
        before = self._session.settings.family
        alike, quality = in_world(before, world), quality_of(before)
        family = alike if alike in self._families else usual_family(self._families, quality, world)
        if named_world(family) == world != named_world(before):
            self._choose(family)
            self.world_chosen.emit(world)

    def _make_world(self, parent: QWidget) -> QComboBox:
        box = named(QComboBox(parent), "world")
        box.setToolTip(
            self.tr("What you draw: signs that are written, or things; each has machines and judges of its own")
        )
        for world in offered_worlds(self._families):
            box.addItem(world_name(world), world)
        return box

    def _make_family(self, parent: QWidget) -> QComboBox:
        box = named(QComboBox(parent), "family")
        box.setToolTip(self.tr("Which kind of machine draws"))
        box.setMinimumContentsLength(9)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _offer_kinds(self, world: str) -> None:
        """The machines of that world only."""
        offered = [each for each in kinds(self._families) if named_world(each) == world]
        if offered != [self.family.itemData(row) for row in range(self.family.count())]:
            self.family.clear()
            for family in offered:
                self.family.addItem(family_name(family), family)

    def _show_fields(self, family: str) -> None:
        """The quality where there are two; then the kind of machine is no choice where there is but one."""
        has_both = {in_quality(family, each) for each in Quality} <= {*self._families}
        are_shown: dict[QWidget, bool] = {
            self.quality: has_both,
            self.world: self.world.count() > 1,
            self.steps: len(self._session.engine.abilities(family).steps) != 1,
            self.family: not has_both or self.family.count() > 1,
        }
        for field, is_shown in are_shown.items():
            for part in (field, self._labels.get(field)):
                if part is not None:
                    part.setVisible(is_shown)

    def _choose_world(self, row: int) -> None:
        self.choose_world(str(self.world.itemData(row)))

    def _choose_kind(self, row: int) -> None:
        """Another kind of machine, in the quality that there was if it can."""
        family = str(self.family.itemData(row))
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
            is_guided = can.control == "guidance"
            guidance = min(before.guidance, can.strongest_guidance) if is_guided else before.guidance
            self._set(family=family, steps=self._steps_of.get(family), guidance=guidance)

    def _set(self, **changes: Any) -> None:
        self._session.set_settings(replace(self._session.settings, **changes))
