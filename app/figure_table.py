"""The table of the figures as a page, and as text that goes into a spreadsheet."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from app.family_names import family_name
from app.figure_rows import FigureRow
from app.own_reference import Measured, OwnPoint
from app.theme import faint, family_colour, is_dark
from app.worlds import world_name

CELL = '<td style="padding:6px 18px 0 0">{}</td>'
NOTHING = "–"
UNBREAKABLE = "\N{NON-BREAKING HYPHEN}"

Tables = Mapping[str, Sequence[FigureRow]]
"""By world."""


def figures_page(tables: Tables, palette: QPalette) -> str:
    """HTML: a table for each world, with a word on what is measured how."""
    parts = (part for world, rows in tables.items() for part in (_heading(world), _table(rows, palette)))
    return "".join(parts) + _notes(palette)


def figures_text(tables: Tables) -> str:
    """Lines of cells between tabs; recognizability in percent, ends of intervals in columns of their own."""
    lines = ["\t".join(_text_head())]
    for world, rows in tables.items():
        lines += ["\t".join(_text_cells(world, row)) for row in rows]
    return "\n".join(lines) + "\n"


def columns() -> list[str]:
    """What is measured."""
    return [
        QCoreApplication.translate("Figures", "Originality"),
        QCoreApplication.translate("Figures", "Diversity"),
        QCoreApplication.translate("Figures", "Recognizability, %"),
        QCoreApplication.translate("Figures", "Diversity (paper)"),
        QCoreApplication.translate("Figures", "Recognizability, % (paper)"),
    ]


def _heading(world: str) -> str:
    return f"<h3>{escape(world_name(world))}</h3>"


def _table(rows: Sequence[FigureRow], palette: QPalette) -> str:
    faded = faint(palette).name()
    parted = (escape(column).replace(" (", "<br>(") for column in columns())
    head = ["", *(f'<span style="color:{faded}">{column}</span>' for column in parted)]
    lines = (_cells(row, palette, faded) for row in rows)
    return '<table cellspacing="0">' + "".join(_line(cells) for cells in [head, *lines]) + "</table>"


def _line(cells: Sequence[str]) -> str:
    return f"<tr>{''.join(map(CELL.format, cells))}</tr>"


def _cells(row: FigureRow, palette: QPalette, faded: str) -> list[str]:
    colour = family_colour(row.family, is_dark(palette)).name()
    name = escape(family_name(row.family)).replace("-", UNBREAKABLE).replace(" ", "&nbsp;")
    words = f'<span style="color:{colour}">●</span>&nbsp;{name}'
    if setting := setting_words(row.own):
        words += f'<br><span style="color:{faded}; font-size:small">{escape(setting)}</span>'
    own = [_measured(each, percent, faded) for each, percent in _own(row)]
    return [words, *own, *(_published(row) or [NOTHING, NOTHING])]


def _own(row: FigureRow) -> list[tuple[Measured | None, bool]]:
    """Each measure, and whether it is told in percent."""
    point = row.own
    if point is None:
        return [(None, False), (None, False), (None, True)]
    return [(point.originality, False), (point.diversity, False), (point.recognizability, True)]


def _measured(measured: Measured | None, is_percent: bool, faded: str) -> str:
    """The mean, and its interval underneath."""
    if measured is None:
        return NOTHING
    low, high = number(measured.low, is_percent), number(measured.high, is_percent)
    span = f'<span style="color:{faded}; font-size:small">{low} – {high}</span>'
    return f"{number(measured.mean, is_percent)}<br>{span}"


def number(value: float, is_percent: bool) -> str:
    """As it is read: percent with one digit behind the point, everything else with three."""
    return f"{100 * value:.1f}" if is_percent else f"{value:.3f}"


def _published(row: FigureRow) -> list[str]:
    level = row.published
    return [] if level is None else [f"{level.diversity:g}", f"{100 * level.recognizability:g}"]


def setting_words(point: OwnPoint | None) -> str:
    """What the family was steered by."""
    if point is None or point.value is None or not point.knob:
        return ""
    words = {
        "guidance": QCoreApplication.translate("Figures", "guidance {0}"),
        "temperature": QCoreApplication.translate("Figures", "temperature {0}"),
    }
    return words.get(point.knob, "{0}").format(f"{point.value:g}")


def _notes(palette: QPalette) -> str:
    words = QCoreApplication.translate(
        "Figures",
        "Means over characters or things that no machine here has learned from, with 95 % intervals; one drawing of "
        "each is the exemplar, and recognizability is what the window would show of the others. The paper's values are "
        "read off its figure 2; it measured with other critics among other foils, and gives no originality.",
    )
    return f'<p style="color:{faint(palette).name()}">{escape(words)}</p>'


def _text_head() -> Iterator[str]:
    yield QCoreApplication.translate("Figures", "World")
    yield QCoreApplication.translate("Figures", "Drawer")
    yield QCoreApplication.translate("Figures", "Setting")
    own, published = columns()[:3], columns()[3:]
    for column in own:
        yield column
        yield QCoreApplication.translate("Figures", "{0}, from").format(column)
        yield QCoreApplication.translate("Figures", "{0}, to").format(column)
    yield from published


def _text_cells(world: str, row: FigureRow) -> Iterator[str]:
    yield world_name(world)
    yield family_name(row.family)
    yield setting_words(row.own)
    for measured, is_percent in _own(row):
        ends = (measured.mean, measured.low, measured.high) if measured else ()
        yield from (number(value, is_percent) for value in ends) if ends else ("", "", "")
    yield from _published(row) or ["", ""]
