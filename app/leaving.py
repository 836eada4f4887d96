"""The question what shall become of unsaved changes, asked without holding up the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.document_controller import DocumentController

Button = QMessageBox.StandardButton


class Leaving(QObject):
    """Does what leaves the document behind, after the question where something is unsaved."""

    def __init__(self, controller: DocumentController, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._window = controller, window
        self._box: QMessageBox | None = None

    def then(self, leave: Callable[[], object]) -> None:
        """Call `leave` now, or once the changes are saved or given up; never, if the user stays."""
        if self._box is not None:
            self._box.raise_()
        elif not self._controller.is_modified:
            leave()
        else:
            self._ask(leave)

    def _ask(self, leave: Callable[[], object]) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("unsaved_changes")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to “{0}”?").format(self._controller.title))
        box.setInformativeText(self.tr("Without saving they are lost."))
        box.setStandardButtons(Button.Save | Button.Discard | Button.Cancel)
        box.setDefaultButton(Button.Save)
        box.finished.connect(lambda answer: self._answered(Button(answer), leave))
        self._box = box
        box.open()

    def _answered(self, answer: QMessageBox.StandardButton, leave: Callable[[], object]) -> None:
        self._box = None
        if answer == Button.Discard or (answer == Button.Save and self._controller.save()):
            leave()
