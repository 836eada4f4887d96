"""How the program looks: paper by day, calm warm dark by night, and one colour and mark for every drawer."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.style_sheet import style_sheet
from app.worlds import kind_of

ThemeMode = Literal["system", "light", "dark"]
"""Follow the system, or always one of the two."""
THEME_MODES: tuple[ThemeMode, ...] = get_args(ThemeMode)

Role = QPalette.ColorRole
LIGHT = {
    Role.Window: "#f4f2ee",
    Role.WindowText: "#1f1e1c",
    Role.Base: "#fdfcfa",
    Role.AlternateBase: "#f0ede7",
    Role.Text: "#1f1e1c",
    Role.PlaceholderText: "#6e6a63",
    Role.Button: "#fbfaf7",
    Role.ButtonText: "#1f1e1c",
    Role.BrightText: "#a3281a",
    Role.ToolTipBase: "#2b2926",
    Role.ToolTipText: "#f4f2ee",
    Role.Highlight: "#bb4526",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#bb4526",
    Role.Link: "#a83c1f",
    Role.LinkVisited: "#7b4a6b",
    Role.Light: "#ffffff",
    Role.Midlight: "#eae7e0",
    Role.Mid: "#d5d1c8",
    Role.Dark: "#8c877e",
    Role.Shadow: "#55514a",
}
DARK = {
    Role.Window: "#23221f",
    Role.WindowText: "#ece8e1",
    Role.Base: "#1a1917",
    Role.AlternateBase: "#282623",
    Role.Text: "#ece8e1",
    Role.PlaceholderText: "#a39d93",
    Role.Button: "#31302c",
    Role.ButtonText: "#ece8e1",
    Role.BrightText: "#ff9d8a",
    Role.ToolTipBase: "#ece8e1",
    Role.ToolTipText: "#23221f",
    Role.Highlight: "#e8845f",
    Role.HighlightedText: "#1f1410",
    Role.Accent: "#e8845f",
    Role.Link: "#f0a182",
    Role.LinkVisited: "#c9a0bd",
    Role.Light: "#45433e",
    Role.Midlight: "#383631",
    Role.Mid: "#48453f",
    Role.Dark: "#8b8479",
    Role.Shadow: "#0e0d0c",
}
FADED = {False: "#a19c93", True: "#716c64"}
"""What is disabled, by whether it is dark."""

FAMILIES = {
    "cfgdm": ("o", "#1a5ee8", "#7998db"),
    "cfgdm-live": ("t3", "#00075e", "#94ccf7"),
    "ddpm": ("s", "#005667", "#81f6f6"),
    "fsdm": ("d", "#7326b4", "#9a52e0"),
    "vae-ns": ("t1", "#49974f", "#bef5b5"),
    "vae-stn": ("t", "#bd7800", "#fac516"),
    "dagan-un": ("+", "#580e32", "#b0508c"),
    "dagan-rn": ("x", "#4e3318", "#d9661f"),
    "hand": ("star", "#bb4526", "#e8845f"),
    "human": ("h", "#6a665f", "#b3ada3"),
}
"""Mark, colour on paper and on dark, in every world; unlike each other for colour-blind eyes, and the marks for any."""
DRAWERS = ("hand", "human")
"""Those among them that are no machines."""
UNKNOWN = ("p", "#6a665f", "#b3ada3")


class Theme(QObject):
    """The application's palette and style sheet, as the mode and the system want them."""

    changed = Signal(bool)
    """The window is dark now, or not any more."""

    def __init__(self, app: QApplication, mode: ThemeMode = "system", is_dressed: bool = True) -> None:
        super().__init__(app)
        self._is_dressed = is_dressed
        self._app = app
        self._was_dark = is_dark(app.palette())
        self._mode: ThemeMode = mode
        self._shown: bool | None = None
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.set_mode(mode)

    @property
    def mode(self) -> ThemeMode:
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether it is dark now."""
        return bool(self._shown)

    def dress(self) -> None:
        """Put on the style sheet, where it waited for widgets to be built: while they are, each new parent costs."""
        if not self._is_dressed:
            self._is_dressed = True
            self._app.setStyleSheet(style_sheet(palette_of(self.is_dark), self.is_dark))

    def set_mode(self, mode: ThemeMode) -> None:
        """Follow the system, or stay light or dark whatever it does."""
        self._mode = mode
        hints = self._app.styleHints()
        if mode == "system":
            hints.unsetColorScheme()
        else:  # the window's frame and the system's own dialogs go along
            hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
        self._follow(hints.colorScheme())

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        """Show what the mode wants; in mode "system" that is `scheme`, or how it looked at first where none is told."""
        dark = self._was_dark if scheme == Qt.ColorScheme.Unknown else scheme == Qt.ColorScheme.Dark
        if self._mode != "system":
            dark = self._mode == "dark"
        if dark != self._shown:
            self._shown = dark
            palette = palette_of(dark)
            self._app.setPalette(palette)
            if self._is_dressed:
                self._app.setStyleSheet(style_sheet(palette, dark))
            self.changed.emit(dark)


def apply_theme(app: QApplication, mode: ThemeMode = "system", is_dressed: bool = True) -> Theme:
    """Give the program its look, and keep it in step with the system; the theme belongs to `app`.

    Its style sheet waits for `Theme.dress` unless `is_dressed`.
    """
    return Theme(app, mode, is_dressed)


def palette_of(dark: bool) -> QPalette:
    """The colours by day or by night."""
    palette = QPalette()
    for role, colour in (DARK if dark else LIGHT).items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(FADED[dark]))
    for role in (Role.Highlight, Role.Accent):
        palette.setColor(QPalette.ColorGroup.Disabled, role, palette.color(Role.Mid))
    return palette


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it is written on."""
    return palette.color(Role.WindowText).lightness() > palette.color(Role.Window).lightness()


def accent(palette: QPalette) -> QColor:
    """The one strong colour: what is selected, and what wants to be pressed; `on_accent` is written on it."""
    return QColor((DARK if is_dark(palette) else LIGHT)[Role.Accent])


def on_accent(palette: QPalette) -> QColor:
    """The colour of text and icons on `accent`."""
    return QColor((DARK if is_dark(palette) else LIGHT)[Role.HighlightedText])


def faint(palette: QPalette) -> QColor:
    """Text that stays behind: captions, hints, units. Still 4.5 : 1 on window and paper."""
    return QColor((DARK if is_dark(palette) else LIGHT)[Role.PlaceholderText])


def rule(palette: QPalette) -> QColor:
    """Hairlines and borders of cards."""
    return QColor((DARK if is_dark(palette) else LIGHT)[Role.Mid])


def family_colour(family: str, is_dark: bool) -> QColor:
    """The colour of a drawer (a model's family, "hand" or "human") on dark or on paper; grey for one unknown."""
    _, light, dark = FAMILIES.get(kind_of(family), UNKNOWN)
    return QColor(dark if is_dark else light)


def family_symbol(family: str) -> str:
    """The mark of a drawer on the plane, in pyqtgraph's names."""
    return FAMILIES.get(kind_of(family), UNKNOWN)[0]
