"""The buttons above the canvas: undo, tools, and what helps the hand."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from app.canvas import Canvas
from app.canvas_settings import CanvasSettings, ToolKind
from app.choice_button import ChoiceButton
from app.document import Sheet
from app.exemplar_files import IMAGE_SUFFIXES
from app.flow_layout import FlowLayout
from app.guide_lines import GuideLines
from app.icon_slider import IconSlider
from app.icons import IconTint
from app.symmetry import Symmetry

Button = TypeVar("Button", bound=QToolButton)
ICON = QSize(20, 20)
WIDEST_PEN = 64
"""Pixels of a new page; on larger pages a tenth of the longer side."""


class CanvasBar(QWidget):
    """Leads a canvas; it shows what the canvas and its document say, however that came to be."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_bar")
        self._canvas = canvas
        self._tint = IconTint(self)
        stack = canvas.document.undo_stack
        self.undo_action: QAction = stack.createUndoAction(self)  # Qt puts what is undone where the language wants it
        """For the window's menu too, which gives it a key."""
        self.redo_action: QAction = stack.createRedoAction(self)
        self._make_parts()
        self._lay_out()
        canvas.settings_changed.connect(self._show_settings)
        canvas.sheet_changed.connect(self._show_page)
        canvas.document.page_changed.connect(self._show_page)
        self._show_settings(canvas.settings)
        self._show_page()

    def open_image(self) -> None:
        """Ask for an image file to begin with; the window goes on meanwhile."""
        dialog = QFileDialog(self, self.tr("Open an image"))
        dialog.setObjectName("open_image_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in IMAGE_SUFFIXES)
        dialog.setNameFilters([self.tr("Images ({0})").format(patterns), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._open)
        dialog.open()

    def _make_parts(self) -> None:
        canvas = self._canvas
        self._undo, self._redo = self._history("undo", self.undo_action), self._history("redo", self.redo_action)
        self._tools = self._make_tools()
        self._width = IconSlider("pen_width", self.tr("Pen width"), self.tr("of all strokes, in pixels of the page"))
        self._width.value_set.connect(canvas.set_pen_width)
        self._steady = IconSlider("stabiliser", self.tr("Stabiliser"), self.tr("how calmly the ink follows the pen"))
        self._steady.slider.setRange(0, 100)
        self._steady.value_set.connect(lambda value: self._set(stabiliser=value))
        self._symmetry = self._make_symmetry()
        self._guides = self._make_guides()
        self._behind = self._button("exemplar_behind", self.tr("Show the character behind"))
        self._behind.setCheckable(True)
        self._behind.clicked.connect(lambda is_on: self._set(is_exemplar_behind=is_on))
        self._open_image = self._button("open_image", self.tr("Open an image as the character"), self.open_image)
        self._paste = self._button("paste", self.tr("Paste an image as the character"), canvas.paste)
        self._clear = self._button("clear", self.tr("Clear the page"), canvas.clear)

    def _lay_out(self) -> None:
        """In the order of the Tab key; what belongs together stays in one row."""
        flow = FlowLayout(self)
        flow.setSpacing(10)
        groups: list[list[QWidget]] = [
            [self._undo, self._redo],
            list(self._tools.values()),
            [self._width],
            [self._steady],
            [self._symmetry, self._guides, self._behind],
            [self._open_image, self._paste, self._clear],
        ]
        for parts in groups:
            group = QWidget()
            row = QHBoxLayout(group)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
            for part in parts:
                row.addWidget(part)
            flow.addWidget(group)

    def _make_tools(self) -> dict[ToolKind, QToolButton]:
        words = {
            ToolKind.PEN: self.tr("Pen"),
            ToolKind.STROKE_ERASER: self.tr("Eraser of whole strokes"),
            ToolKind.POINT_ERASER: self.tr("Eraser of what it passes over"),
        }
        tools = {kind: self._button(kind.value, word) for kind, word in words.items()}
        for kind, button in tools.items():  # in no group: that takes all but one out of the order of the Tab key
            button.setCheckable(True)
            button.clicked.connect(lambda _, kind=kind: self._take(kind))
        return tools

    def _make_symmetry(self) -> ChoiceButton:
        words = {
            Symmetry.NONE: self.tr("none"),
            Symmetry.LEFT_RIGHT: self.tr("left and right"),
            Symmetry.TOP_BOTTOM: self.tr("top and bottom"),
            Symmetry.BOTH: self.tr("both"),
            Symmetry.RADIAL: self.tr("around the middle"),
        }
        button = ChoiceButton("symmetry", self.tr("Symmetry"), list(words.items()))
        button.chosen.connect(lambda choice: self._set(symmetry=choice))
        return self._dressed(button)

    def _make_guides(self) -> ChoiceButton:
        words = {
            GuideLines.NONE: self.tr("none"),
            GuideLines.WRITING: self.tr("baseline, x-height, ascender"),
            GuideLines.GRID: self.tr("grid"),
            GuideLines.CROSS: self.tr("cross"),
        }
        button = ChoiceButton("guide_lines", self.tr("Guide lines"), list(words.items()))
        button.chosen.connect(lambda choice: self._set(guide_lines=choice))
        return self._dressed(button)

    def _history(self, name: str, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(ICON)
        self._tint.put(action, name)
        return button

    def _button(self, name: str, word: str, command: Callable[[], None] | None = None) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(word)
        button.setAccessibleName(word)
        if command is not None:
            button.clicked.connect(lambda _: command())
        return self._dressed(button)

    def _dressed(self, button: Button) -> Button:
        """With its icon; a click leaves the keys with the canvas."""
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(ICON)
        self._tint.put(button, button.objectName())
        return button

    def _set(self, **choice: Any) -> None:
        self._canvas.set_settings(replace(self._canvas.settings, **choice))

    def _take(self, tool: ToolKind) -> None:
        self._set(tool=tool)
        self._show_settings(self._canvas.settings)  # a click on the tool in the hand does not put it away

    def _open(self, name: str) -> None:
        self._canvas.open_file(Path(name))

    def _show_settings(self, settings: CanvasSettings) -> None:
        for kind, button in self._tools.items():
            button.setChecked(kind is settings.tool)
        self._steady.show_value(settings.stabiliser)
        self._symmetry.show_choice(settings.symmetry)
        self._guides.show_choice(settings.guide_lines)
        self._behind.setChecked(settings.is_exemplar_behind)

    def _show_page(self) -> None:
        page = self._canvas.page
        self._width.set_most(max(WIDEST_PEN, max(page.width, page.height) // 10))
        self._width.show_value(page.pen_width)
        self._clear.setEnabled(not page.is_blank)
        self._behind.setVisible(self._canvas.sheet is Sheet.HAND)
