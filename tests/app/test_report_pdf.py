"""The PDF: pages, words in any script, the recipe inside, and a clear line where it cannot be made."""

import json
import re
import zlib

import pytest
from PySide6.QtGui import QFontDatabase

from app.picture_painting import font, width_of
from app.report_pages import lines_of
from app.report_paper import paper_of
from app.report_pdf import pdf
from engine import EngineError
from tests.app.reports import report

pytestmark = pytest.mark.usefixtures("qtbot")


def pages(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", data))


def streams(data: bytes) -> list[bytes]:
    found = []
    for match in re.finditer(rb"stream\r?\n", data):
        try:
            found.append(zlib.decompressobj().decompress(data[match.end() :]))
        except zlib.error:
            continue
    return found


def test_pages_grow_with_the_drawings() -> None:
    few, many = (pdf(paper_of(report(machine=count, hand=0))) for count in (3, 96))
    assert few.startswith(b"%PDF-1.")
    assert few.rstrip().endswith(b"%%EOF")
    assert 3 <= pages(few) <= 5
    assert pages(few) < pages(many) <= pages(few) + 3


def test_drawings_are_curves_and_maps_are_the_only_images() -> None:
    data = pdf(paper_of(report()))
    assert b"".join(streams(data)).count(b" c\n") > 300
    assert 1 <= data.count(b"/Subtype /Image") <= 8


def test_the_recipe_is_attached() -> None:
    told = report()
    recipes = [each for each in streams(pdf(paper_of(told))) if each.startswith(b'{"schema"')]
    assert len(json.loads(recipes[0])["drawings"]) == 10


def test_a_title_in_another_script_and_a_very_long_one() -> None:
    for title in ("文字 · Ψυχή", "a very long name " * 40, "x" * 900, ""):
        assert pages(pdf(paper_of(report(title=title, findings=report().findings)))) >= 3


def test_a_machine_without_fonts_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    with pytest.raises(EngineError, match="no fonts on this machine"):
        pdf(paper_of(report()))


def test_it_can_be_stopped_between_pages() -> None:
    class Stopped(Exception):  # noqa: N818
        pass

    calls = []

    def check() -> None:
        calls.append(1)
        if len(calls) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        pdf(paper_of(report()), check)


def test_lines_are_no_wider_than_their_room() -> None:
    letters = font(9)
    lines = lines_of("several words that do not fit into one line, and anunbrokenrowofletters" * 3, letters, 120)
    assert len(lines) > 5
    assert max(width_of(line, letters) for line in lines) <= 121
    assert lines_of("", letters, 120) == [""]
