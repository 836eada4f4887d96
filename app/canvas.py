"""The paper that the user draws on: pointers and keys become strokes of the document."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.canvas_settings import CanvasSettings, tool_for, tool_width
from app.document import Document, Sheet
from app.exemplar_import import ImageImport, Source
from app.exemplar_importance import ExemplarImportance
from app.gesture import Gesture
from app.keyboard_pen import KeyboardPen
from app.offered_data import holds_something, is_our_own, offered
from app.page import Page
from app.pinch import Pinched
from app.pointer_input import PointerInput
from app.sheet_view import SheetView

FIT_KEYS = QKeySequence("Ctrl+0")
ZOOM_STEP = 1.25


class Canvas(QWidget):
    """Shows one sheet of the document, and draws on it."""

    error_raised = Signal(str, str)
    """Message and hint."""
    note_raised = Signal(str)
    """What was done to read an image."""
    file_dropped = Signal(Path)
    """A document, or a PNG that says how it was made: not for the canvas."""
    settings_changed = Signal(CanvasSettings)
    pen_width_chosen = Signal(float)
    """By the person, for the page that is shown, in its pixels."""
    sheet_changed = Signal(Sheet)

    def __init__(
        self, document: Document, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._settings = CanvasSettings()
        self._sheet = Sheet.CHARACTER
        self._gesture = Gesture(document, clock, self)
        self._pointer = PointerInput(self, clock)
        self._keyboard = KeyboardPen(self)
        self._import = ImageImport(self)
        self._view = SheetView(self, document, self._gesture, self._keyboard)
        self._prepare_widget()
        self._connect()

    @property
    def settings(self) -> CanvasSettings:
        return self._settings

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    @property
    def page(self) -> Page:
        """The page that is shown, as the document has it."""
        return self.document.page(self._sheet)

    def set_settings(self, settings: CanvasSettings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._view.show(self._sheet, settings)
            self.settings_changed.emit(settings)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the character's page, or the one for the user's own hand."""
        if sheet is not self._sheet:
            self.finish_stroke()
            self._sheet = sheet
            self._view.show(sheet, self._settings)
            self.sheet_changed.emit(sheet)

    def show_importance(self, importance: ExemplarImportance) -> None:
        """Show what mattered of the exemplar, where that is wanted, over the character's page."""
        self._view.show_importance(importance)

    def finish_stroke(self) -> None:
        """Lift the pen, whatever leads it: what was drawn so far is a stroke."""
        self._pointer.let_go()
        self._keyboard.lift()

    def to_page(self, place: QPointF) -> QPointF:
        """The place on the page, in its pixels, of a place in the widget."""
        return self._view.paper_view.to_page(place)

    def to_widget(self, place: QPointF) -> QPointF:
        """The place in the widget of a place on the page."""
        return self._view.paper_view.to_widget(place)

    def clear(self) -> None:
        """Take all ink from the page; can be undone."""
        self.finish_stroke()
        if self.page.strokes:
            self.document.change(replace(self.page, strokes=()), self.tr("Clear"), self._sheet)

    def set_pen_width(self, width: float) -> None:
        """Another width for all strokes of the page, in its pixels; can be undone."""
        if width != self.page.pen_width:
            changed = replace(self.page, pen_width=width)
            self.document.change(changed, self.tr("Pen width"), self._sheet, goes_on_with_last=True)
            self.pen_width_chosen.emit(width)

    def import_image(self, source: Source) -> None:
        """Make the drawing in an image the character, as soon as it is read; can be undone.

        `error_raised` tells of an image that is no drawing, `note_raised` of what was done to read it.
        """
        self._import.start(source)

    def open_file(self, path: Path) -> None:
        """Import an image file; a file of our own is passed on as `file_dropped`."""
        if is_our_own(path):
            self.file_dropped.emit(path)
        else:
            self.import_image(path)

    def paste(self) -> None:
        """Import the image, or the first file, that is in the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # Qt's stubs do not know that it may be None
        found = offered(data) if data is not None else None
        if found is not None:
            self._take(found)
        else:
            self.error_raised.emit(self.tr("There is no image in the clipboard"), self.tr("copy one first"))

    def sizeHint(self) -> QSize:
        return QSize(520, 520)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._takes_before_shortcuts(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture.is_under_way:
            self.finish_stroke()
        elif not self._keyboard.handle(event) and not self._obey(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint(event.rect(), self._import.is_busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._view.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._view.refresh()
            self.update()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or farther, otherwise along the paper where it is larger than the widget."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        else:
            pixels = event.pixelDelta()
            self._view.move(QPointF(event.angleDelta()) * 0.5 if pixels.isNull() else QPointF(pixels))
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_something(event.mimeData()):
            event.acceptProposedAction()
            self._view.set_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._view.set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._view.set_target(False)
        found = offered(event.mimeData())
        if found is not None:
            event.acceptProposedAction()
            self._take(found)

    def _prepare_widget(self) -> None:
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _connect(self) -> None:
        self._pointer.pressed.connect(self._press)
        self._pointer.moved.connect(lambda place, pressure: self._gesture.move(self.to_page(place), pressure))
        self._pointer.released.connect(self._gesture.end)
        self._pointer.given_up.connect(self._gesture.abandon)
        self._pointer.pinched.connect(self._follow_pinch)
        self._pointer.interrupted.connect(self.finish_stroke)
        self._keyboard.pressed.connect(self._press_key)
        self._keyboard.moved.connect(self._move_key)
        self._keyboard.released.connect(self._gesture.end)
        self._keyboard.given_up.connect(self._gesture.abandon)
        self._keyboard.undo_wanted.connect(self.document.undo_stack.undo)
        self._keyboard.announced.connect(self._announce)
        self._import.finished.connect(self._take_image)
        self._import.failed.connect(self.error_raised)
        self._import.busy_changed.connect(self._show_busy)

    def _press(self, place: QPointF, pressure: float | None, is_eraser: bool) -> None:
        """Around the paper, farther than the pen is wide, nothing is drawn."""
        self._keyboard.hide()
        width = tool_width(self._settings, self.page)
        paper = self._view.paper_view.page
        at = self.to_page(place)
        if -width <= at.x() <= paper.width() + width and -width <= at.y() <= paper.height() + width:
            self._gesture.begin(tool_for(self._settings, is_eraser, is_steady=False), self._sheet, at, pressure)

    def _follow_pinch(self, pinched: Pinched) -> None:
        """Two fingers take the paper along."""
        self._view.move(pinched.way)
        self._view.zoom(pinched.factor, pinched.around)

    def _press_key(self, place: QPointF) -> None:
        self._pointer.let_go()
        self._gesture.begin(tool_for(self._settings, is_eraser_end=False, is_steady=True), self._sheet, place)

    def _move_key(self, place: QPointF) -> None:
        if self._keyboard.is_down:
            self._gesture.move(place)

    def _takes_before_shortcuts(self, event: QEvent) -> bool:
        """Esc and what leads the pen are the canvas's own while the pen is down."""
        own_keys = (Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
        return self._gesture.is_under_way and isinstance(event, QKeyEvent) and event.key() in own_keys

    def _obey(self, event: QKeyEvent) -> bool:
        """Standard keys that nobody else took as shortcuts."""
        centre = QPointF(self.rect().center())
        commands: list[tuple[QKeySequence.StandardKey, Callable[[], None]]] = [
            (QKeySequence.StandardKey.Undo, self.document.undo_stack.undo),
            (QKeySequence.StandardKey.Redo, self.document.undo_stack.redo),
            (QKeySequence.StandardKey.Paste, self.paste),
            (QKeySequence.StandardKey.ZoomIn, lambda: self._view.zoom(ZOOM_STEP, centre)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self._view.zoom(1 / ZOOM_STEP, centre)),
        ]
        for key, command in commands:
            if event.matches(key):
                command()
                return True
        if QKeySequence(event.keyCombination()) == FIT_KEYS:
            self._view.fit()
            return True
        return False

    def _take(self, found: Path | QImage) -> None:
        if isinstance(found, Path):
            self.open_file(found)
        else:
            self.import_image(found)

    def _take_image(self, page: Page, notes: tuple[str, ...]) -> None:
        self.finish_stroke()
        self.document.change(page, self.tr("Import"))
        for note in notes:
            self.note_raised.emit(note)

    def _show_busy(self) -> None:
        self.update()

    def _announce(self, text: str) -> None:
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
