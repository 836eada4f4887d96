"""The strip above the cards that shows and hides what mattered, and says which map and in which colours."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from app.explanations import Explanations
from app.flow_layout import FlowLayout
from app.icon_slider import IconSlider
from app.icons import IconTint
from app.importance_choice import HEAT, INK, offered_kinds
from app.importance_legend import ImportanceLegend
from app.importance_words import kind_meaning, kind_name
from app.naming import named

ICON = 18
SLIDER = 60
SHORTCUT = "I"


class ImportanceBar(QWidget):
    """Toggle, kind, style, opacity, legend and export; all but the toggle are there only while maps are shown."""

    exemplar_export_asked = Signal()
    selected_export_asked = Signal()

    def __init__(self, explanations: Explanations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explanations = explanations
        self._tint = IconTint(self)
        self.setObjectName("importance")
        self.setAccessibleName(self.tr("What mattered"))
        self.toggle_action = self._make_action()
        self.toggle = self._make_toggle()
        """May be put elsewhere; without it the strip takes no room while nothing is shown."""
        self._kind, self._style = self._make_kind(), self._make_style()
        self._opacity = self._make_opacity()
        self.legend = named(ImportanceLegend(), "importance_legend")
        self._export = self._make_export()
        self._note = named(QLabel(), "importance_note", self.tr("Note on the maps"))
        self._note.setProperty("faint", True)
        self._arrange()
        explanations.choice_changed.connect(self._show_choice)
        self._show_choice()

    def say(self, words: str, why: str = "") -> None:
        """A quiet word on what has no map; nothing where there is nothing to say."""
        self._note.setText(words)
        self._note.setToolTip(why)
        self._note.setVisible(bool(words) and self._explanations.choice.is_shown)

    def show_selected(self, count: int) -> None:
        """How many drawings could be exported."""
        self._selected_action.setEnabled(count > 0)

    def showEvent(self, event: QShowEvent) -> None:
        """With its style on, make room in the list for whole names."""
        super().showEvent(event)
        self._kind.view().setMinimumWidth(self._kind.view().sizeHintForColumn(0) + 24)

    def _arrange(self) -> None:
        self._row = FlowLayout(self)
        self._row.setSpacing(8)
        for widget in (self.toggle, self._kind, self._style, self._opacity, self._export, self.legend, self._note):
            self._row.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _make_action(self) -> QAction:
        action = QAction(self.tr("Show what &mattered"), self)
        action.setObjectName("show_importance")
        action.setCheckable(True)
        action.setShortcut(QKeySequence(SHORTCUT))
        action.toggled.connect(self._choose_shown)
        return action

    def _make_toggle(self) -> QPushButton:
        button = named(QPushButton(self.tr("What mattered")), "importance_toggle")
        button.setCheckable(True)
        button.setIconSize(QSize(ICON, ICON))
        self._tint.put(button, "importance")
        button.setToolTip(self.tr("Show over every drawing which parts of it mattered ({0})").format(SHORTCUT))
        button.toggled.connect(self.toggle_action.setChecked)
        return button

    def _make_kind(self) -> QComboBox:
        box = named(QComboBox(), "importance_kind", self.tr("Map"))
        for row, kind in enumerate(offered_kinds()):
            box.addItem(kind_name(kind), kind)
            box.setItemData(row, kind_meaning(kind), Qt.ItemDataRole.ToolTipRole)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.currentIndexChanged.connect(self._choose)
        return box

    def _make_style(self) -> QComboBox:
        box = named(QComboBox(), "importance_style", self.tr("Style"))
        box.addItem(self.tr("Coloured paper"), HEAT)
        box.addItem(self.tr("Coloured strokes"), INK)
        box.setToolTip(self.tr("Colours on the paper around the ink, or on the strokes themselves"))
        box.currentIndexChanged.connect(self._choose)
        return box

    def _make_opacity(self) -> IconSlider:
        opacity = IconSlider(
            "importance_opacity", self.tr("Opacity"), self.tr("how strong the colours on the paper are, in percent")
        )
        opacity.set_most(100)
        opacity.slider.setFixedWidth(SLIDER)
        opacity.slider.setPageStep(10)
        opacity.slider.setSingleStep(5)
        opacity.value_set.connect(self._choose)
        return opacity

    def _make_export(self) -> QToolButton:
        button = named(QToolButton(), "importance_export", self.tr("Export maps"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(ICON, ICON))
        self._tint.put(button, "export")
        button.setToolTip(self.tr("Save maps as pictures (PNG), drawings (SVG) or numbers (npz)"))
        menu = QMenu(button)
        menu.setObjectName("importance_export_menu")
        exemplar = menu.addAction(self.tr("Map of your drawing…"), self.exemplar_export_asked.emit)
        exemplar.setObjectName("importance_export_exemplar")
        exemplar.setToolTip(self.tr("The mean over its variations"))
        self._selected_action = menu.addAction(
            self.tr("Maps of the selected drawings…"), self.selected_export_asked.emit
        )
        self._selected_action.setObjectName("importance_export_selected")
        self._selected_action.setEnabled(False)
        button.setMenu(menu)
        return button

    def _choose_shown(self, is_shown: bool) -> None:
        self._explanations.set_choice(replace(self._explanations.choice, is_shown=is_shown))

    def _choose(self) -> None:
        self._explanations.set_choice(
            replace(
                self._explanations.choice,
                kind=self._kind.currentData(),
                style=self._style.currentData(),
                opacity=self._opacity.slider.value() / 100,
            )
        )
        self._show_choice()  # a map that is not to be had now is not shown as chosen

    def _show_choice(self) -> None:
        choice = self._explanations.choice
        with QSignalBlocker(self.toggle), QSignalBlocker(self._kind), QSignalBlocker(self._style):
            self.toggle.setChecked(choice.is_shown)
            self._kind.setCurrentIndex(self._kind.findData(choice.kind))
            self._style.setCurrentIndex(self._style.findData(choice.style))
        self.toggle_action.setChecked(choice.is_shown)
        self._opacity.show_value(100 * choice.opacity)
        self._opacity.setEnabled(choice.style == HEAT)
        self._kind.setToolTip(kind_meaning(choice.kind))
        self.legend.show_choice(choice)
        self._show_controls(choice.is_shown)

    def _show_controls(self, are_shown: bool) -> None:
        """With the last of them the window is arranged anew, and not with each."""
        self._row.setEnabled(False)
        self._note.setVisible(are_shown and bool(self._note.text()))
        for widget in (self._kind, self._style, self._opacity, self.legend):
            widget.setVisible(are_shown)
        self._row.setEnabled(True)
        self._export.setVisible(are_shown)
