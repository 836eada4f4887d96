"""Every command of the window, in its menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.document import Sheet
from app.window_menus import Keys, WindowMenus, fill_recent

if TYPE_CHECKING:
    from app.main_window import MainWindow


class WindowCommands(QObject):
    """Makes the menus and knows what each command does."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._menus = WindowMenus(window)
        self._make_file()
        self._make_edit()
        self._make_drawings()
        self._make_explain()
        self._make_view()
        self._make_help()

    def _make_file(self) -> None:
        window, add = self._window, self._menus.add
        files, menu = window.files, self._menus.menu(self.tr("&File"))
        add(menu, "new", self.tr("&New"), files.new, Keys.New)
        add(menu, "open", self.tr("&Open…"), files.ask_and_open, Keys.Open)
        recent = menu.addMenu(self.tr("Open &recent"))
        add(menu, "examples", self.tr("&Examples"), self._show_examples, "Ctrl+E")
        add(menu, "open_image", self.tr("Open an &image…"), window.canvas_panel.bar.open_image, "Ctrl+I")
        menu.addSeparator()
        add(menu, "save", self.tr("&Save"), files.save, Keys.Save)
        add(menu, "save_as", self.tr("Save &as…"), files.ask_and_save, "Ctrl+Shift+S")
        add(menu, "export", self.tr("E&xport…"), self._export, "Ctrl+Shift+E")
        menu.addSeparator()
        add(menu, "quit", self.tr("&Quit"), window.close, "Ctrl+Q")
        forget = add(recent, "forget_recent", self.tr("Forget these files"), window.controller.recent.clear)
        recent.aboutToShow.connect(lambda: fill_recent(recent, window.controller.recent.paths(), window.open, forget))

    def _make_edit(self) -> None:
        window, bar = self._window, self._window.canvas_panel.bar
        menu = self._menus.menu(self.tr("&Edit"))
        bar.undo_action.setShortcut(Keys.Undo)
        bar.redo_action.setShortcut(Keys.Redo)
        self._menus.put(menu, [bar.undo_action, bar.redo_action])
        menu.addSeparator()
        self._menus.put(menu, [window.gallery.actions_table.copy, window.gallery.actions_table.copy_svg])
        self._menus.add(menu, "paste", self.tr("&Paste an image as the character"), window.canvas.paste, Keys.Paste)
        self._menus.add(menu, "clear_page", self.tr("C&lear the page"), window.canvas.clear, "Ctrl+Shift+Delete")
        menu.addSeparator()
        self._menus.add(menu, "settings", self.tr("Se&ttings…"), window.dialogs.settings, "Ctrl+,")

    def _make_drawings(self) -> None:
        session, table = self._window.session, self._window.gallery.actions_table
        menu, add = self._menus.menu(self.tr("&Drawings")), self._menus.add
        add(menu, "generate", self.tr("&Generate"), session.generate)
        add(menu, "stop", self.tr("&Stop"), session.stop)
        add(menu, "more_variations", self.tr("&More variations"), session.more, "Ctrl+M")
        menu.addSeparator()
        self._menus.put(menu, [table.enlarge, table.compare, table.favourite, table.more_like, table.delete])
        add(menu, "keep_favourites", self.tr("&Clear all but favourites"), session.delete_others)
        menu.addSeparator()
        add(menu, "my_hand", self.tr("Draw with my own &hand"), self._swap_sheet, "Ctrl+H")
        add(menu, "keep_drawing", self.tr("&Keep my drawing"), session.keep_hand, "Ctrl+K")

    def _make_explain(self) -> None:
        window, menu = self._window, self._menus.menu(self.tr("E&xplain"))
        self._menus.put(menu, [window.gallery.importance.toggle_action])
        menu.addSeparator()
        self._menus.add(menu, "sweep", self.tr("S&weep over guidance"), self._sweep, "Ctrl+G")
        self._menus.add(menu, "families", self.tr("&Families side by side…"), self.show_families, "Ctrl+B")
        self._menus.add(menu, "report", self.tr("Export a &report…"), self._report)
        menu.addSeparator()
        self._menus.add(
            menu, "clickme", self.tr("Play &ClickMe…"), lambda: window.dialogs.clickme(window.clicks), "Ctrl+J"
        )
        self._menus.add(menu, "spot", self.tr("&Spot the machine…"), window.dialogs.spot_the_machine, "Ctrl+T")

    def _make_view(self) -> None:
        window, panels = self._window, self._window.panels
        menu, toggle = self._menus.menu(self.tr("&View")), self._menus.add_toggle
        toggle(menu, "show_gallery", self.tr("&Gallery"), lambda is_on: panels.show_panel(window.gallery, is_on))
        charts = toggle(
            menu, "show_charts", self.tr("&Plane and curves"), lambda is_on: panels.show_panel(panels.charts, is_on)
        )
        menu.addSeparator()
        self._menus.add(
            menu, "plane", self.tr("Go to the p&lane"), lambda: self._show_chart(charts, window.plane), "Ctrl+1"
        )
        self._menus.add(
            menu, "curves", self.tr("Go to the &curves"), lambda: self._show_chart(charts, window.curves), "Ctrl+2"
        )
        menu.addSeparator()
        self._menus.add(menu, "full_screen", self.tr("&Full screen"), self._swap_full_screen, Keys.FullScreen)

    def _show_chart(self, toggle: QAction, chart: QWidget) -> None:
        toggle.setChecked(True)
        self._window.panels.show_chart(chart)

    def _make_help(self) -> None:
        window, add = self._window, self._menus.add
        menu = self._menus.menu(self.tr("&Help"))
        add(menu, "first_steps", self.tr("&First steps"), lambda: window.dialogs.hint(window.gallery.grid))
        add(menu, "shortcuts", self.tr("&Commands and keys…"), self.show_shortcuts, Keys.HelpContents)
        add(menu, "log_folder", self.tr("Open the &log folder"), window.dialogs.log_folder)
        add(menu, "about", self.tr("&About Otherhand"), window.dialogs.about)

    def _show_examples(self) -> None:
        self._window.canvas_panel.show_examples()

    def _sweep(self) -> None:
        self._window.panels.show_chart(self._window.curves)
        self._window.session.sweep()

    def show_families(self) -> None:
        """Every machine of this world side by side."""
        self._window.dialogs.families(self._window.program.families, self._window.gallery)

    def _report(self) -> None:
        self._window.dialogs.report(self._window.controller.title)

    def _export(self) -> None:
        self._window.dialogs.export(self._window.controller.title)

    def _swap_sheet(self) -> None:
        is_hand = self._window.canvas.sheet is Sheet.HAND
        self._window.canvas_panel.show_sheet(Sheet.CHARACTER if is_hand else Sheet.HAND)
        self._window.canvas.setFocus()

    def _swap_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def show_shortcuts(self) -> None:
        """List every command and key."""
        self._window.dialogs.shortcuts(self._menus.actions, self._panel_keys())

    def _panel_keys(self) -> list[tuple[str, str]]:
        """What keys do inside a panel."""
        return [
            (self.tr("Generate"), "Ctrl+Return"),
            (self.tr("Stop"), "Esc"),
            (self.tr("Canvas: move the keyboard's pen"), self.tr("Arrow keys")),
            (self.tr("Canvas: put the pen down, or lift it"), self.tr("Space")),
            (self.tr("Canvas: finer or coarser steps of the pen"), self.tr("Shift, Ctrl with arrow keys")),
            (self.tr("Canvas, gallery: larger or smaller"), "Ctrl++, Ctrl+-"),
            (self.tr("Gallery: select all"), "Ctrl+A"),
            (self.tr("Plane: go to the nearest drawing"), self.tr("Arrow keys")),
            (self.tr("Plane: show all"), "Home"),
            (self.tr("Plane: search in a box"), self.tr("Alt with a drag")),
            (self.tr("ClickMe: move the brush, put it down or lift it"), self.tr("Arrow keys, Space")),
            (self.tr("ClickMe: pause, go on"), self.tr("Esc, Enter")),
            (self.tr("Spot the machine: the left or the right drawing"), self.tr("Left, Right")),
        ]
