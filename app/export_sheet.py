"""The contact sheet as a PNG file with the recipe of every drawing on it."""

from collections.abc import Iterator

from app.drawing import Drawing
from app.export import png
from app.export_request import ExportRequest, File, Pulse, by_exemplar
from app.knob_words import control_of
from app.recipe_chunk import KEYWORD, Recipes
from app.sheet import grouped_sheet


def sheet_file(request: ExportRequest, pulse: Pulse) -> Iterator[File]:
    """One picture; where there are more drawings than it holds, it says so."""
    groups = by_exemplar(request.drawings)
    picture = grouped_sheet(request.title, made_by(request), groups, pulse.check)
    yield File(request.target.name, png(picture, {KEYWORD: Recipes(request.models).many(request.drawings)}))
    for _ in request.drawings:
        pulse.count()


def made_by(request: ExportRequest) -> str:
    """How many drawings, and of which families and seeds, as far as that is short."""
    drawings = request.drawings
    words = [f"{len(drawings)} drawing" + "s" * (len(drawings) > 1)]
    families = sorted({drawing.family for drawing in drawings})
    words.append(", ".join(families))
    for name, values in (
        ("guidance", {f"{each.guidance:g}" for each in drawings if _is_steered_by("guidance", each)}),
        ("temperature", {f"{each.temperature:g}" for each in drawings if _is_steered_by("temperature", each)}),
        ("seed", {str(drawing.seed) for drawing in drawings if not drawing.is_by_hand}),
    ):
        if len(values) == 1:
            words.append(f"{name} {values.pop()}")
    return " · ".join(words)


def _is_steered_by(knob: str, drawing: Drawing) -> bool:
    return not drawing.is_by_hand and control_of(drawing.family) == knob
