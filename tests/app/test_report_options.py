"""The options of `otherhand report`: what reaches the engine, and what is said of those that do not."""

from pathlib import Path

import pytest

from app.cli import command_line, run
from app.document_file import write_document
from tests.app.contents import many
from tests.app.report_reading import ReadPage
from tests.fakes import FakeEngine, fake_models

pytestmark = pytest.mark.usefixtures("drawing", "qapp")


def call(*words: str, engine: FakeEngine | None = None) -> int:
    return run(words, command_line(lambda _family: engine or FakeEngine(), fake_models))


def test_the_set_of_the_report_is_not_drawn_twice() -> None:
    engine = FakeEngine()
    call("report", "a.png", "--out", "a.html", "--count", "2", "--guidance", "0.7", engine=engine)
    assert [request.guidance for request in engine.requests] == [0.7, 0, 0.5, 1, 1.5, 2]


def test_options_reach_the_engine() -> None:
    engine = FakeEngine()
    words = ["--count", "2", "--guidance", "0.5", "--steps", "3", "--seed", "11", "--originality", "0.8", "--no-sweep"]
    assert call("report", "a.png", "--out", "a.html", *words, engine=engine) == 0
    (request,) = engine.requests
    assert (request.count, request.guidance, request.steps, request.seed) == (2, 0.5, 3, 11)
    assert request.originality == 0.8
    command = ReadPage(Path("a.html").read_bytes()).text("pre")[0]
    assert command == (
        "otherhand report a.png --out a.html --count 2 --guidance 0.5 --steps 3 --originality 0.8 --seed 11 --no-sweep"
    )


@pytest.mark.parametrize(
    ("words", "unused"),
    [
        ("--seed 3", "--seed"),
        ("--count 9 --guidance 0 --no-sweep", "--count, --guidance"),
        ("--seed 3 --guidance 0.5 --sweep", "--guidance"),
        ("--seed 3 --sweep", ""),
        ("", ""),
    ],
)
def test_options_that_are_given_for_nothing_are_named(
    capsys: pytest.CaptureFixture[str], words: str, unused: str
) -> None:
    write_document(Path("b.otherhand"), many(2))
    assert call("report", "b.otherhand", "--out", "b.html", *words.split()) == 0
    told = "the report is of the drawings that are there; --sweep draws others"
    expected = f"otherhand: b.otherhand: not used: {unused} ({told})\n" if unused else ""
    assert capsys.readouterr() == ("", expected)
