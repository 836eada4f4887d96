"""What Fusion does not give by palette alone: rounded buttons and cards, room to breathe, focus that is seen."""

from string import Template

from PySide6.QtGui import QColor, QPalette

from app.paths import ASSETS

MARKS = ASSETS / "icons" / "marks"
"""Arrows and ticks for the boxes: style sheets take them from files only. Made by packaging/app_icon.py."""
SHEET = Template("""
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $tip; color: $on_tip; border: 1px solid $tip; padding: 5px 7px; }

QPushButton {
    background: $button; color: $text; border: 1px solid $rule; border-radius: 7px; padding: 6px 14px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:checked { background: $tint; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { background: $window; color: $faded; }
QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; padding: 7px 18px;
}
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:pressed { background: $accent_pressed; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 6px 17px; }
QPushButton[primary="true"]:disabled { background: $rule; color: $faded; border-color: $rule; }

QToolButton {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: 7px; padding: 4px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $tint; border-color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QToolButton:disabled { color: $faded; }
QToolButton::menu-indicator { image: none; }

QFrame[card="true"] { background: $base; border: 1px solid $rule; border-radius: 10px; }
QFrame[card="true"] QLabel { background: transparent; border: none; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[faint="true"] { color: $faint; }

QLineEdit, QAbstractSpinBox, QComboBox {
    background: $base; color: $text; border: 1px solid $dim; border-radius: 6px; padding: 4px 8px; min-height: 19px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QAbstractSpinBox { padding: 3px 8px; min-height: 18px; }
QAbstractSpinBox:focus { padding: 2px 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $window; color: $faded; border-color: $rule;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 18px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; border-radius: 4px; }
QAbstractSpinBox::up-arrow { image: url("$marks/up-$suffix.png"); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow, QComboBox::down-arrow {
    image: url("$marks/down-$suffix.png"); width: 9px; height: 9px;
}
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
    background: $base; border: 1px solid $dim; padding: 4px; outline: none;
    selection-background-color: $tint; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $text; }

QCheckBox, QRadioButton { spacing: 7px; padding: 2px; border: 1px solid transparent; border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QListView::indicator {
    width: 15px; height: 15px; border: 1px solid $dim; border-radius: 4px; background: $base;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$marks/check-$suffix.png");
}
QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$marks/dash-$suffix.png");
}
QCheckBox::indicator:disabled { background: $window; border-color: $rule; }
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled { background: $rule; }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $dim; border-radius: 8px; background: $base; }
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked {
    width: 7px; height: 7px; border: 5px solid $accent; border-radius: 8px; background: $on_accent;
}
QRadioButton::indicator:disabled { border-color: $rule; background: $window; }

QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $rule; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $knob; border: 1px solid $dim;
}
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QSlider::sub-page:horizontal:disabled { background: $rule; }
QSlider::handle:horizontal:disabled { background: $window; border-color: $rule; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: $rule; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar {
    background: $base; color: $text; border: 1px solid $rule; border-radius: 6px; min-height: 18px; text-align: center;
}
QProgressBar::chunk { background: $filled; border-radius: 5px; }

QMenuBar { background: $window; color: $text; border: none; padding: 3px 6px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $tint; }
QMenu { background: $base; color: $text; border: 1px solid $rule; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 20px; border-radius: 5px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $faded; }
QMenu::item:disabled:selected { background: transparent; }
QMenu::separator { height: 1px; background: $rule; margin: 5px 8px; }
QMenu::icon { left: 8px; }
QMenu::indicator { width: 13px; height: 13px; left: 9px; }
QMenu::indicator:checked { image: url("$marks/tick-$suffix.png"); }
QMenu::right-arrow { image: url("$marks/right-$suffix.png"); width: 9px; height: 9px; right: 8px; }

QToolBar { background: $window; border: none; padding: 4px; spacing: 4px; }
QStatusBar::item { border: none; }
QGroupBox { border: none; padding-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; }
QHeaderView::section {
    background: $window; color: $faint; border: none; border-bottom: 1px solid $rule; padding: 4px 8px;
}

QTabWidget::pane { border: 1px solid $rule; border-radius: 8px; background: $base; padding: 5px; top: -1px; }
QTabBar { qproperty-drawBase: 0; background: transparent; border: none; }
QTabBar::tab {
    background: transparent; color: $faint; padding: 6px 12px; border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $tint; border-radius: 5px; }
QTabBar::tab:disabled { color: $faded; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $rule; }
QSplitter::handle:focus { background: $accent; }
""")


def style_sheet(palette: QPalette, dark: bool) -> str:
    """The sheet in a palette's colours.

    Widgets ask for a part in it by property: `primary` on the one button that matters, `card` on a frame,
    `heading` and `faint` on labels.
    """
    role = QPalette.ColorRole
    accent, base = palette.color(role.Accent), palette.color(role.Base)
    lift = 108 if dark else 104
    colours = {
        "window": palette.color(role.Window),
        "base": base,
        "button": palette.color(role.Button),
        "text": palette.color(role.WindowText),
        "faint": palette.color(role.PlaceholderText),
        "faded": palette.color(QPalette.ColorGroup.Disabled, role.ButtonText),
        "rule": palette.color(role.Mid),
        "dim": palette.color(role.Dark),
        "hover": palette.color(role.Midlight),
        "pressed": palette.color(role.Mid),
        "knob": palette.color(role.ButtonText) if dark else palette.color(role.Light),
        "filled": mixed(base, accent, 0.45 if dark else 0.35),
        "tint": mixed(base, accent, 0.24 if dark else 0.14),
        "accent": accent,
        "accent_hover": accent.lighter(lift),
        "accent_pressed": accent.darker(112),
        "on_accent": palette.color(role.HighlightedText),
        "tip": palette.color(role.ToolTipBase),
        "on_tip": palette.color(role.ToolTipText),
    }
    names = {name: colour.name() for name, colour in colours.items()}
    return SHEET.substitute(names, marks=MARKS.as_posix(), suffix="dark" if dark else "light")


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """`share` (0..1) of a colour on a ground, opaque."""
    parts = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    red, green, blue = (round(below + share * (above - below)) for below, above in parts)
    return QColor(red, green, blue)
