"""The words of `otherhand report`: its arguments and options."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from app.drawing_options import Originality, Steps, Temperature
from app.report_command import Opener, ReportOptions, make_report
from engine import ModelCard

KEPT = "as the document was set, else"
"""What is done without an option."""


def add_report(cli: typer.Typer, opener: Opener, installed: Callable[[], Sequence[ModelCard]]) -> None:
    """Lets the command line know the command, with what opens the engine and lists the models passed in."""

    @cli.command()
    def report(
        drawing: Annotated[Path, typer.Argument(metavar="DRAWING", help="An image, or an .otherhand file.")],
        out: Annotated[Path, typer.Option(help="The file to write: NAME.html or NAME.pdf.")],
        count: Annotated[int | None, typer.Option(min=1, help=f"Variations of a set; {KEPT} 24.")] = None,
        guidance: Annotated[
            float | None, typer.Option(min=0, max=3, help=f"How closely to keep to the exemplar; {KEPT} 1.")
        ] = None,
        steps: Steps = None,
        originality: Originality = None,
        temperature: Temperature = None,
        seed: Annotated[
            int | None, typer.Option(min=0, help=f"The same seed gives the same variations; {KEPT} 0.")
        ] = None,
        family: Annotated[str | None, typer.Option(help="Which model draws (see `otherhand models`).")] = None,
        sweep: Annotated[
            bool | None, typer.Option(help="Draw at guidance 0 to 2 for the curves; done for images if not said.")
        ] = None,
    ) -> None:
        """Tell everything about one DRAWING: variations, plane, curves, importance and recipe, in one file."""
        options = ReportOptions(drawing, out, count, guidance, steps, originality, temperature, seed, family, sweep)
        make_report(options, opener, installed, lambda note: typer.echo(f"otherhand: {drawing}: {note}", err=True))
