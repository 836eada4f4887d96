"""What the cards of the installed models say, as a page that a person reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from app.family_names import family_name
from app.theme import faint
from engine import ModelCard

CELL = '<td style="padding:5px 24px 0 0">{}</td>'


def models_page(models: Sequence[ModelCard], palette: QPalette) -> str:
    """HTML with a paragraph for each model: what it is for, its data, its figures, its file and hash."""
    if not models:
        none = QCoreApplication.translate("Models", "No models are installed.")  # lupdate does not look into f-strings
        return f"<p>{escape(none)}</p>"
    return "".join(part for model in models for part in _paragraph(model, faint(palette).name()))


def model_name(name: str) -> str:
    """The words for a model's name: a family that draws, or a critic that measures."""
    critics = {
        "simclr": QCoreApplication.translate("Models", "Judge of originality (SimCLR)"),
        "prototypical": QCoreApplication.translate("Models", "Judge of recognizability (Prototypical Net)"),
    }
    return critics.get(name) or family_name(name)


def figure_name(name: str) -> str:
    """The words for a figure of a card; one unknown is called as it is."""
    words = {
        "originality": QCoreApplication.translate("Models", "Originality"),
        "diversity": QCoreApplication.translate("Models", "Diversity"),
        "recognizability": QCoreApplication.translate("Models", "Recognizability"),
        "within alphabet": QCoreApplication.translate("Models", "Within its alphabet"),
        "human": QCoreApplication.translate("Models", "People"),
        "evaluation_one_shot_across": QCoreApplication.translate("Models", "Right among 20 of any alphabet"),
        "evaluation_one_shot_within": QCoreApplication.translate("Models", "Right among 20 of the same alphabet"),
        "onnx_max_abs_difference": QCoreApplication.translate("Models", "Largest difference from the trained network"),
    }
    return words.get(name) or name.replace("_", " ")


def figure(value: Any) -> str:
    """A figure as it is read: three digits behind the point, or a power of ten where these would be 0."""
    if isinstance(value, float):
        return f"{value:.1e}" if 0 < abs(value) < 0.001 else f"{value:.3f}"
    return str(value)


def _paragraph(model: ModelCard, faded: str) -> Iterator[str]:
    yield f"<h3>{escape(model_name(model.name))}</h3>"
    if isinstance(data := model.card.get("data"), str):
        yield f"<p>{escape(data)}</p>"
    figures = model.card.get("figures")
    if isinstance(figures, Mapping):
        nested = {_drawer(name, model): row for name, row in figures.items() if _is_row(row)}
        yield _matrix(nested, faded)
        yield _table(
            [escape(figure_name(name)), _cell(value, faded)] for name, value in figures.items() if not _is_row(value)
        )
    yield f'<p style="color:{faded}">{escape(model.file.name)}<br>SHA-256 {escape(model.sha256)}</p>'


def _drawer(name: str, model: ModelCard) -> str:
    """Who drew what a row of figures is about: "cfgdm 0.5" is the model itself with that guidance."""
    family, _, guidance = name.partition(" ")
    if family == model.name and guidance:
        return QCoreApplication.translate("Models", "Guidance {0}").format(guidance)
    return figure_name(name)


def _matrix(rows: Mapping[str, Mapping[str, Any]], faded: str) -> str:
    """A line for each drawer, a column for each measure."""
    columns = list(dict.fromkeys(name for row in rows.values() for name in row))
    head = ["", *(f'<span style="color:{faded}">{escape(figure_name(column))}</span>' for column in columns)]
    lines = ([escape(name), *(_cell(row.get(each, ""), faded) for each in columns)] for name, row in rows.items())
    return _table([head, *lines]) if rows else ""


def _table(rows: Iterable[Sequence[str]]) -> str:
    lines = "".join(f"<tr>{''.join(map(CELL.format, row))}</tr>" for row in rows)
    return f'<table cellspacing="0">{lines}</table>' if lines else ""


def _cell(value: Any, faded: str) -> str:
    """A figure; where it is a mean with its range, that stands underneath."""
    if not isinstance(value, Mapping) or "mean" not in value:
        return escape(figure(value))
    low, high = value.get("low"), value.get("high")
    mean = escape(figure(value["mean"]))
    if not (_is_number(low) and _is_number(high)):
        return mean
    return f'{mean}<br><span style="color:{faded}; font-size:small">{figure(low)} – {figure(high)}</span>'


def _is_row(value: Any) -> bool:
    """Whether a figure is several by names, and not one with its range."""
    return isinstance(value, Mapping) and "mean" not in value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
