import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from app.engine_words import HINTS, MESSAGES, PLACE, found, worded
from app.error_bar import ErrorBar
from engine import EngineError
from tests.app.raised_words import GAP, ROOT, Said, said_in
from tests.app.studio import Studio

COMMAND_LINE_ONLY = {"jobs.py", "report_source.py", "report_command.py", "launcher.py"}
"""Say nothing in a window."""
OF_OTHERS = ("no ink stands out from the paper", "the page is blank", "the picture is all ink")
SOURCES = [
    path
    for room in ("engine", "app")
    for path in sorted((ROOT / room).rglob("*.py"))
    if path.name not in COMMAND_LINE_ONLY and not path.name.startswith("bulk_")
]


def said() -> list[Said]:
    return [each for path in SOURCES for each in said_in(path)]


@pytest.mark.parametrize("each", said(), ids=lambda each: f"{each.place}: {each.text}")
def test_every_message_and_hint_has_its_template(each: Said) -> None:
    templates = HINTS if each.is_hint else MESSAGES
    if each.text == f"{GAP}: {GAP}":  # a message of another error behind a file's name
        assert all(f"{{0}}: {text}" in MESSAGES for text in (*OF_OTHERS, "too much ink for one drawing"))
        return
    known = found(each.text, templates)
    assert known is not None, f"{each.place} says what has no template in app/engine_words.py"
    assert all(" " not in value for value in known[1]), "words stand where the template has a value"


def test_no_template_is_without_a_message() -> None:
    used = {known[0] for each in said() if (known := found(each.text, HINTS if each.is_hint else MESSAGES))}
    used |= {f"{{0}}: {text}" for text in (*OF_OTHERS, "too much ink for one drawing")}
    assert {*MESSAGES, *HINTS} - used == set()


def test_a_message_without_a_template_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.app.raised_words.ROOT", tmp_path)
    path = tmp_path / "new.py"
    path.write_text(
        'WAY_OUT = "buy another one"\n'
        "def check(name, hint=WAY_OUT):\n"
        '    size = " (large)" if name else ""\n'
        '    raise EngineError(f"{name!r} is lost{size}", hint)\n'
        "def pass_on(error):\n"
        "    raise EngineError(error.message, error.hint)\n"
    )
    assert [(each.text, each.is_hint) for each in said_in(path)] == [
        (f"{GAP} is lost (large)", False),
        (f"{GAP} is lost", False),
        ("buy another one", True),
    ]
    assert found(f"{GAP} is lost", MESSAGES) is None


@pytest.mark.parametrize("template", [*MESSAGES, *HINTS])
def test_values_are_found_again(template: str) -> None:
    values = ["/home/a b/c (1) x: y.png", "3", "'z'"][: len(PLACE.findall(template))]
    assert found(template.format(*values), MESSAGES if template in MESSAGES else HINTS) == (template, tuple(values))


def test_the_template_with_the_most_words_of_its_own_counts() -> None:
    assert found("a is too large (3 x 4 pixels)", MESSAGES) == ("{0} is too large ({1} x {2} pixels)", ("a", "3", "4"))
    assert found("a.csv is not read: it is no text", MESSAGES) == ("{0} is not read: it is no text", ("a.csv",))
    assert found("a is a file, not a folder", MESSAGES) == ("{0} is a file, not a folder", ("a",))


class Backwards(QTranslator):
    """A language in which fixed words are written backwards, and the last value comes first."""

    def translate(self, context: str, source: str, *_: object) -> str:
        parts = re.split(r"(\{\d\})", source)
        return "".join(part if PLACE.fullmatch(part) else part[::-1] for part in reversed(parts))


@pytest.fixture
def backwards(qapp: QCoreApplication) -> Iterator[None]:
    translator = Backwards()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("backwards")
def test_values_stand_where_the_translation_wants_them() -> None:
    assert worded("The card b.json does not describe c.onnx", "choose 0 to 3") == (
        "c.onnx ebircsed ton seod b.json drac ehT",
        "3 ot 0 esoohc",
    )


@pytest.mark.usefixtures("backwards")
def test_what_no_template_knows_stays() -> None:
    assert worded("Die Seite ist leer", "") == ("Die Seite ist leer", "")


@pytest.mark.usefixtures("backwards")
def test_the_window_says_it_in_its_language(qtbot: QtBot) -> None:
    studio = Studio()
    bar = ErrorBar(studio.session)
    qtbot.addWidget(bar)
    error = EngineError("Seed 5 is out of range", "the log has the details")
    studio.session.error_raised.emit(error.message, error.hint)
    assert bar.text == "egnar fo tuo si 5 deeS"
