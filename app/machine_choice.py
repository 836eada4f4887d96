"""Which machine draws, how carefully and in how many steps: three fields that decide what each other offers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from app.family_names import family_name
from app.generation_settings import GenerationSettings
from app.naming import named
from app.quality import Quality, in_quality, kinds, quality_of
from app.quality_choice import QualityChoice
from app.session import Session
from app.steps_box import StepsBox


class MachineChoice(QObject):
    """Makes the fields for `parent` to arrange, shows the session's settings in them and changes those."""

    def __init__(self, session: Session, families: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._families = session, families
        self._steps_of: dict[str, int | None] = {}
        """What was asked of a family before another one was chosen."""
        self._labels: dict[QWidget, QWidget] = {}
        self.quality = QualityChoice(parent)
        self.steps = StepsBox(parent)
        self.family = self._make_family(parent)
        self.quality.chosen.connect(self._choose_quality)
        self.steps.changed.connect(lambda steps: self._set(steps=steps))
        self.family.activated.connect(self._choose_kind)

    def label(self, field: QWidget, label: QWidget) -> None:
        """A field's label is there whenever the field is."""
        self._labels[field] = label

    def show_settings(self, settings: GenerationSettings) -> None:
        """Without telling anybody."""
        self.steps.show_steps(settings.steps, self._session.engine.abilities(settings.family))
        self.quality.show_quality(quality_of(settings.family))
        kind = self.family.findData(settings.family)
        careful = in_quality(settings.family, Quality.CAREFUL)
        self.family.setCurrentIndex(kind if kind >= 0 else self.family.findData(careful))
        self.family.setPlaceholderText(family_name(settings.family))
        self._show_fields(settings.family)

    def _make_family(self, parent: QWidget) -> QComboBox:
        box = named(QComboBox(parent), "family")
        box.setToolTip(self.tr("Which kind of machine draws"))
        for family in kinds(self._families):
            box.addItem(family_name(family), family)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _show_fields(self, family: str) -> None:
        """The quality where there are two; then the kind of machine is no choice where there is but one."""
        has_both = {in_quality(family, each) for each in Quality} <= {*self._families}
        are_shown: dict[QWidget, bool] = {
            self.quality: has_both,
            self.family: not has_both or self.family.count() > 1,
        }
        for field, is_shown in are_shown.items():
            for part in (field, self._labels.get(field)):
                if part is not None:
                    part.setVisible(is_shown)

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
            guidance = min(before.guidance, can.strongest_guidance)
            self._set(family=family, steps=self._steps_of.get(family), guidance=guidance)

    def _set(self, **changes: Any) -> None:
        self._session.set_settings(replace(self._session.settings, **changes))
