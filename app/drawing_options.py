"""Options that more than one command has."""

from typing import Annotated

import typer

Steps = Annotated[
    int | None, typer.Option(min=1, max=1000, help="Denoising steps; the model's own number if not given.")
]
Originality = Annotated[
    float | None,
    typer.Option(min=0, max=2, help="How original to be: 0 copies, people are at about 0.6; a mixture if not given."),
]
