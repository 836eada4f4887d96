"""`otherhand report`: everything there is to tell about one drawing, as a web page or a PDF."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.atomic_file import check_writable, write_file
from app.generation_settings import GenerationSettings
from engine import EngineError, ModelCard, abilities_of

if TYPE_CHECKING:
    from app.report import Report
    from app.report_blocks import Paper
    from app.report_run import Machine
    from app.report_source import Source
    from engine import Exemplar, Image

DRAWING_OPTIONS = ("count", "guidance", "steps", "originality", "temperature", "seed", "family")
HINT = "free some space, or choose another folder with --out"
Opener = Callable[[str], Any]
"""Family to engine."""


@dataclass(frozen=True)
class ReportOptions:
    """What was said on the command line; None where nothing was."""

    drawing: Path
    out: Path
    count: int | None = None
    guidance: float | None = None
    steps: int | None = None
    originality: float | None = None
    temperature: float | None = None
    seed: int | None = None
    family: str | None = None
    has_sweep: bool | None = None

    def settings(self, kept: GenerationSettings | None) -> GenerationSettings:
        """What is drawn with: the options, then what a document was set to, then what is usual."""
        return replace(kept or GenerationSettings(), **dict(self._said()))

    def words(self) -> list[str]:
        """The command's words, so that it can be given again."""
        words = ["report", self.drawing.name, "--out", self.out.name]
        for name, value in self._said():
            words += [f"--{name}", f"{value:g}" if isinstance(value, float) else str(value)]
        if self.has_sweep is not None:
            words.append("--sweep" if self.has_sweep else "--no-sweep")
        return words

    def unused(self, has_drawings: bool) -> list[str]:
        """The options that were given for nothing, where the drawings are there already."""
        if not has_drawings:
            return []
        return [f"--{name}" for name, _ in self._said() if not self.has_sweep or name == "guidance"]

    def _said(self) -> list[tuple[str, Any]]:
        """How to draw, as far as it was said."""
        said = [(name, getattr(self, name)) for name in DRAWING_OPTIONS]
        return [(name, value) for name, value in said if value is not None]


def make_report(
    options: ReportOptions, opener: Opener, installed: Callable[[], Sequence[ModelCard]], say: Callable[[str], None]
) -> None:
    """Reads the drawing, draws and asks what is missing, and writes the file at once; EngineError leaves nothing.

    `say` hears of what had to be done to read the drawing, and of options that were given for nothing. Qt is loaded
    here, not with the command line.
    """
    from app.report_paper import paper_of
    from app.report_recipe import command_of
    from app.report_source import check_out, read_source

    check_out(options.out)
    check_writable(options.out.parent)
    write = _writer(options.out)
    source = read_source(options.drawing)
    for note in source.notes:
        say(note)
    if unused := options.unused(bool(source.drawings)):
        say(f"not used: {', '.join(unused)} (the report is of the drawings that are there; --sweep draws others)")
    models = {model.name: model.sha256 for model in installed()}
    report = _report(options, source, opener, models)
    write_file(options.out, write(paper_of(report, command_of(options.words()))), HINT)


def _report(options: ReportOptions, source: "Source", opener: Opener, models: Mapping[str, str]) -> "Report":
    from app.report import Report, read_people
    from app.report_progress import stage_progress
    from app.report_run import ReportRun, Wish
    from app.version import program_version
    from app.worlds import in_world, named_world

    settings = options.settings(source.settings)
    can = abilities_of(settings.family)
    is_guided = can.control == "guidance"
    has_sweep = not source.drawings if options.has_sweep is None else options.has_sweep
    wish = Wish(settings if is_guided else settings.fitted(can), has_sweep and is_guided)
    sets = wish.sets(source)
    usual = in_world(GenerationSettings().family, named_world(wish.settings.family))
    family = wish.settings.family if sets else usual  # to ask, any engine of that world will do
    with stage_progress(len(sets) + 1) as progress:
        machine: Machine = opener(family)
        run = ReportRun(machine, source, wish, progress.show)
        drawings, findings = run.drawings_and_findings(clicks_on(source.exemplar))
    return Report(
        title=source.path.stem,
        source=source.path.name,
        source_sha256=source.sha256,
        exemplar=source.exemplar,
        drawings=drawings,
        people=read_people(drawings),
        findings=findings,
        models=models,
        program=program_version(),
        made_on=datetime.now().astimezone().date(),
        left_out=source.left_out,
    )


def _writer(out: Path) -> "Callable[[Paper], bytes]":
    """What writes such a file; EngineError at once where this machine cannot."""
    from app.report_source import PAGES

    if out.suffix.lower() not in PAGES:
        from app.report_html import html

        return html
    try:
        from app.report_pdf import application_for_fonts, pdf
    except ImportError as error:  # Qt draws only where the system has libraries for a window
        raise EngineError(f"A PDF cannot be drawn here: {error}", "let --out end in .html") from error
    application = application_for_fonts()

    return partial(_pdf_by, application, pdf)


def _pdf_by(_application: object, pdf: "Callable[[Paper], bytes]", paper: "Paper") -> bytes:
    """The pages, while the application that sets their text is kept alive."""
    return pdf(paper)


def clicks_on(exemplar: "Exemplar") -> "Image | None":
    """Where people clicked on the exemplar, (48, 48), in this user's games; None where nobody did."""
    from app.click_store import ClickStore
    from app.paths import user_paths

    return ClickStore(user_paths().clicks).shown_map(exemplar, exemplar.image)
