"""Options that more than one command has."""

import math
from typing import Annotated

import typer


def a_number(value: float | None) -> float | None:
    """The value, unless it is nan, which a least and a most let through."""
    if value is not None and math.isnan(value):
        raise typer.BadParameter("nan is not a number")
    return value


Steps = Annotated[
    int | None, typer.Option(min=1, max=1000, help="Denoising steps; the model's own number if not given.")
]
Originality = Annotated[
    float | None,
    typer.Option(
        min=0,
        max=2,
        callback=a_number,
        help="How original to be: 0 copies, people are at about 0.6; a mixture if not given.",
    ),
]
Temperature = Annotated[
    float | None,
    typer.Option(
        min=0, max=2, callback=a_number, help="How far VAEs and GANs stray, 1 if not given: 0 always draws the same."
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(
        min=1, help="Draw with so many processes, of one thread each; above 100 exemplars one a core if not given."
    ),
]
Backend = Annotated[str, typer.Option(help="onnx (on the CPU) or torch (on a GPU, where there is one).")]
Subfolders = Annotated[bool, typer.Option("--subfolders", help="Look into the folders' subfolders, too.")]
