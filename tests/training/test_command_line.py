from dataclasses import dataclass, field
from pathlib import Path

import pytest

from training.command_line import fill


@dataclass(frozen=True)
class Example:
    """An example."""

    out: Path
    learning_rate: float = 0.5
    held_out: tuple[str, ...] = ()
    nested: dict[str, int] = field(default_factory=dict)


def test_options_have_the_fields_names_and_kinds() -> None:
    given = fill(Example, ["--out", "x", "--learning-rate", "1e-3", "--held-out", "Greek", "Latin"])
    assert given == Example(Path("x"), 1e-3, ("Greek", "Latin"))


def test_defaults_stay() -> None:
    assert fill(Example, ["--out", "x"]) == Example(Path("x"))


def test_a_field_without_default_must_be_given(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        fill(Example, [])
    assert "--out" in capsys.readouterr().err
