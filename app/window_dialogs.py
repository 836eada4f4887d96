"""The window's dialogs; each is read in and made when it is first wanted, and none of them holds up the program."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from app.click_store import ClickStore
from app.export_request import Format
from app.export_settings import ExportSettings, Which
from app.gallery import Gallery
from app.hint import Hint
from app.paths import Paths
from app.session import Session
from app.settings_store import SettingsStore
from engine import installed_models


class WindowDialogs(QObject):
    """Opens them over the window."""

    restart_asked = Signal()

    def __init__(self, session: Session, store: SettingsStore, paths: Paths, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._store, self._paths, self._window = session, store, paths, window
        self._export = ExportSettings(folder=store.settings.export_folder)
        self._shown: dict[type[QDialog], QDialog] = {}
        self._spoken = store.settings.language
        """The choice of language that this program was started with."""

    def export(self, title: str) -> None:
        """Export drawings; `title` names the files."""
        self._offer(self._export, title)

    def report(self, title: str) -> None:
        """Export, with a report of all drawings chosen already; the next export is offered as the last one was."""
        self._offer(replace(self._export, format=Format.REPORT, which=Which.ALL), title)

    def settings(self) -> None:
        from app.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._store.settings, self._window, self._spoken)
        dialog.restart_asked.connect(self.restart_asked)
        dialog.settings_changed.connect(self._store.set)
        self._store.changed.connect(dialog.show_settings)  # or its next change would undo one made elsewhere
        self._show(dialog)

    def shortcuts(self, actions: Sequence[QAction], others: Sequence[tuple[str, str]]) -> None:
        from app.shortcut_dialog import ShortcutDialog

        self._show(ShortcutDialog(actions, others, self._window))

    def about(self) -> None:
        from app.about import AboutDialog

        self._show(AboutDialog(self._paths, installed_models(self._paths.models), self._window))

    def hint(self, over: QWidget) -> Hint:
        """The first steps, floating over a widget; they are not shown again once they were dismissed."""
        hint = Hint()
        hint.float_over(over)
        for signal in (self._session.drawings.rowsInserted, self._session.drawings.modelReset):
            signal.connect(hint.dismiss)
        hint.dismissed.connect(lambda: self._store.set(replace(self._store.settings, is_hint_seen=True)))
        hint.show()
        return hint

    def clickme(self, clicks: ClickStore) -> None:
        """The game in which a person tells what matters in a drawing."""
        from app.clickme_window import ClickMeWindow

        self._show(ClickMeWindow(self._session, clicks, self._paths.examples, self._window))

    def spot_the_machine(self) -> None:
        """Another person tries to tell machine from hand."""
        from app.spot_window import SpotWindow

        self._show(SpotWindow(self._session, self._window, self._paths.spot))

    def families(self, installed: Sequence[str], gallery: Gallery) -> None:
        """The machines of this world side by side; what is to be seen large is shown by the gallery."""
        from app.families_window import FamiliesWindow

        window = FamiliesWindow(self._session, installed, self._window)
        window.enlarge_asked.connect(gallery.show_enlarged)
        window.compare_asked.connect(gallery.show_compare)
        if self._show(window):
            window.begin()

    def log_folder(self) -> None:
        """Show the folder of the logs in the system's file browser."""
        folder = self._paths.log if self._paths.log.is_dir() else self._nearest(self._paths.log)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def close(self) -> None:
        """Close what is open; a running export is stopped."""
        for dialog in self.shown:
            dialog.close()

    @property
    def shown(self) -> list[QDialog]:
        """The open dialogs, the last one last."""
        return list(self._shown.values())

    def _show(self, dialog: QDialog) -> bool:
        """Only one of a kind; whether it is this one."""
        open_one = self._shown.get(type(dialog))
        if open_one is not None:
            dialog.deleteLater()
            open_one.raise_()
            open_one.activateWindow()
            return False
        kind = type(dialog)
        self._shown[kind] = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(lambda: self._shown.pop(kind, None))
        dialog.show()
        dialog.activateWindow()
        return True

    def _offer(self, settings: ExportSettings, title: str) -> None:
        from app.export_dialog import ExportDialog

        dialog = ExportDialog(self._session, self._window, settings, title)
        dialog.settings_changed.connect(self._remember_export)
        self._show(dialog)

    def _remember_export(self, settings: ExportSettings) -> None:
        self._export = settings
        self._store.set(replace(self._store.settings, export_folder=settings.folder))

    @staticmethod
    def _nearest(folder: Path) -> Path:
        """The folder itself, or the first above it that is there."""
        return next(each for each in (folder, *folder.parents) if each.is_dir())
