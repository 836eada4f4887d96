"""`otherhand report`: what it draws, what it writes, and the one line where it cannot."""

import errno
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow

from app.cli import command_line, run
from app.click_round import ClickRound, Dab
from app.click_store import ClickStore
from app.document_file import write_document
from app.document_manifest import Contents
from app.page import Page
from app.paths import user_paths
from engine import EngineError, read_exemplar
from tests.app.contents import contents, line, many
from tests.app.report_reading import ReadPage, faults
from tests.fakes import FakeEngine, fake_models

pytestmark = pytest.mark.usefixtures("drawing", "qapp")


def call(*words: str, engine: FakeEngine | None = None) -> int:
    return run(words, command_line(lambda _family: engine or FakeEngine(), fake_models))


def failure(capsys: pytest.CaptureFixture[str], *words: str, engine: FakeEngine | None = None) -> str:
    """The one line of a call that fails, and leaves no trace."""
    before = sorted(Path.cwd().rglob("*"))
    assert call(*words, engine=engine) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("otherhand: ")
    assert output.err.count("\n") == 1
    assert sorted(Path.cwd().rglob("*")) == before
    return output.err


def test_an_image_becomes_a_page_with_everything(capsys: pytest.CaptureFixture[str]) -> None:
    engine = FakeEngine()
    assert call("report", "a.png", "--out", "new/a.html", "--count", "9", engine=engine) == 0
    assert capsys.readouterr() == ("", "")
    assert [path.name for path in Path("new").iterdir()] == ["a.html"]
    page = Path("new/a.html").read_bytes()
    assert faults(page) == []
    read = ReadPage(page)
    assert [each["id"] for each in read.named("section")] == ["drawings", "plane", "curves", "importance", "recipe"]
    assert read.text("dd")[:3] == ["9", "0.40", "96 %"]
    assert sorted(request.guidance for request in engine.requests) == [0, 0.5, 1, 1.5, 2]
    assert {request.count for request in engine.requests} == {9}


def test_maps_are_the_mean_over_the_variations() -> None:
    call("report", "a.png", "--out", "a.html", "--count", "3", "--no-sweep")
    captions = ReadPage(Path("a.html").read_bytes()).text("figcaption")
    assert captions[-3:] == ["Guidance map", "Guided-score map", "Occlusion map"]


def test_where_people_clicked_is_told_beside_the_machines_maps() -> None:
    exemplar, _ = read_exemplar(Path("a.png"))
    store = ClickStore(user_paths().clicks)
    played = ClickRound("1", "exemplar", "hidden", "recognized", 3.0, 10, (Dab(12, 12, 4, 0.5), Dab(30, 30, 4, 1)))
    store.add(exemplar.image, played)
    store.finish()
    call("report", "a.png", "--out", "a.html", "--count", "1", "--no-sweep")
    read = ReadPage(Path("a.html").read_bytes())
    assert "People's clicks" in read.text("figcaption")
    assert "Guidance map · People's clicks" in read.text("th")


def test_a_document_is_told_as_it_is() -> None:
    write_document(Path("b.otherhand"), many(20))
    engine = FakeEngine()
    assert call("report", "b.otherhand", "--out", "b.html", engine=engine) == 0
    assert engine.requests == []
    read = ReadPage(Path("b.html").read_bytes())
    assert read.text("dd")[0] == "20"
    assert "Guidance 0" in read.text("th")
    assert "0–19" in read.text("td")


def test_a_document_by_a_model_that_is_not_here_is_told_all_the_same() -> None:
    held = many(2)
    write_document(Path("b.otherhand"), replace(held, settings=replace(held.settings, family="vae-ns")))
    families: list[str] = []

    def opener(family: str) -> FakeEngine:
        families.append(family)
        return FakeEngine()

    assert run(["report", "b.otherhand", "--out", "b.html"], command_line(opener, fake_models)) == 0
    assert families == ["cfgdm"]


def test_a_document_s_own_drawings_are_told_too() -> None:
    held = many(3)
    own = replace(held.drawings[1], family="hand")
    write_document(Path("b.otherhand"), replace(held, drawings=(held.drawings[0], own, held.drawings[2])))
    call("report", "b.otherhand", "--out", "b.html")
    read = ReadPage(Path("b.html").read_bytes())
    assert "By your own hand:" in read.text("p")
    assert "Your hand" in read.text("th")


def test_a_sweep_of_a_document_draws_as_the_document_was_set() -> None:
    held = many(4)
    write_document(Path("b.otherhand"), replace(held, settings=replace(held.settings, family="cfgdm", count=5, seed=9)))
    engine = FakeEngine()
    assert call("report", "b.otherhand", "--out", "b.html", "--sweep", engine=engine) == 0
    assert [(each.guidance, each.count, each.seed) for each in engine.requests] == [
        *((0.0, 5, 9), (0.5, 5, 9), (1.0, 5, 9), (1.5, 5, 9), (2.0, 5, 9))
    ]
    read = ReadPage(Path("b.html").read_bytes())
    assert read.text("dd")[0] == "4"
    assert "Guidance map" in read.text("figcaption")


def test_a_document_without_drawings_has_them_drawn() -> None:
    write_document(Path("b.otherhand"), Contents(page=contents().page))
    engine = FakeEngine()
    assert call("report", "b.otherhand", "--out", "b.html", "--count", "2", "--no-sweep", engine=engine) == 0
    assert [request.count for request in engine.requests] == [2]


def test_drawings_of_other_characters_are_only_counted() -> None:
    write_document(Path("b.otherhand"), contents(5))
    call("report", "b.otherhand", "--out", "b.html")
    read = ReadPage(Path("b.html").read_bytes())
    assert read.text("dd")[0] == "2"
    assert "2 drawings of other characters are left out." in read.text("p")


def test_a_report_is_a_pdf_where_its_name_says_so() -> None:
    assert call("report", "a.png", "--out", "a.PDF", "--count", "2", "--no-sweep") == 0
    data = Path("a.PDF").read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", data)) >= 3


def test_a_machine_that_cannot_draw_pdf_says_so_at_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "app.report_pdf", None)
    engine = FakeEngine()
    line = failure(capsys, "report", "a.png", "--out", "a.pdf", engine=engine)
    assert line.startswith("otherhand: A PDF cannot be drawn here: ")
    assert line.endswith(" (let --out end in .html)\n")
    assert engine.requests == []
    assert call("report", "a.png", "--out", "a.html", "--count", "1", "--no-sweep") == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("report missing.png --out a.html", "missing.png does not exist (check the name)"),
        ("report broken.png --out a.html", "broken.png is not an image that can be read"),
        ("report broken.otherhand --out a.html", "broken.otherhand cannot be opened"),
        ("report missing.otherhand --out a.html", "missing.otherhand cannot be opened: No such file"),
        ("report blank.png --out a.html", "blank.png: the page is blank"),
        ("report blank.otherhand --out a.html", "blank.otherhand: the page is blank"),
        ("report empty --out a.html", "empty is a folder (name one image, or one .otherhand file)"),
        ("report a.png --out a.txt", "a.txt is neither a web page nor a PDF (let --out end in .html or .pdf)"),
        ("report a.png --out report", "report is neither a web page nor a PDF"),
        ("report a.png --out taken.html", "taken.html is a folder (choose another name with --out)"),
        ("report a.png --out a.png/a.html", "a.png is a file, not a folder"),
        ("report a.png --out a.html --count 0", "--count"),
        ("report a.png --out a.html --guidance 3.5", "--guidance"),
        ("report a.png --out a.html --guidance nan", "uidance"),
        ("report a.png --out a.html --steps 0", "--steps"),
        ("report a.png --out a.html --seed=-1", "--seed"),
        ("report a.png --out a.html --originality 9", "--originality"),
        ("report a.png --out a.html --temperature 9", "--temperature"),
        ("report a.png", "--out"),
        ("report --out a.html", "DRAWING"),
        ("report a.png b.png --out a.html", "b.png"),
    ],
)
def test_what_a_person_can_mend_is_one_line(capsys: pytest.CaptureFixture[str], words: str, said: str) -> None:
    Path("broken.png").write_bytes(b"no image")
    Path("broken.otherhand").write_bytes(b"no document")
    Pillow.new("L", (50, 50), 255).save("blank.png")
    write_document(Path("blank.otherhand"), Contents())
    Path("empty").mkdir()
    Path("taken.html").mkdir()
    line = failure(capsys, *words.split())
    assert said in line
    assert line.endswith(")\n")


def test_nothing_is_written_where_the_engine_fails_midway(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.html").write_bytes(b"the report of yesterday")
    line = failure(capsys, "report", "a.png", "--out", "a.html", engine=FakeEngine(fails_at=2))
    assert line == "otherhand: The engine is out of ink (refill it)\n"
    assert Path("a.html").read_bytes() == b"the report of yesterday"


def test_nothing_is_written_where_a_question_fails(capsys: pytest.CaptureFixture[str]) -> None:
    class Silent(FakeEngine):
        def answer(self, question: object) -> object:  # type: ignore[override]
            raise EngineError("The recognizer is gone", "look for it")

    line = failure(capsys, "report", "a.png", "--out", "a.html", "--count", "2", engine=Silent())
    assert line == "otherhand: The recognizer is gone (look for it)\n"


def test_a_full_disk_is_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_bytes

    def run_full(self: Path, data: bytes) -> int:
        write(self, data[:20])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", run_full)
    assert failure(capsys, "report", "a.png", "--out", "a.html", "--count", "1", "--no-sweep") == (
        "otherhand: a.html cannot be written: No space left on device "
        "(free some space, or choose another folder with --out)\n"
    )


def test_an_interrupt_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    engine = FakeEngine(fails_at=1, error=KeyboardInterrupt())
    assert call("report", "a.png", "--out", "a.html", engine=engine) == 130
    assert capsys.readouterr().err.strip() == ""
    assert not Path("a.html").exists()


@pytest.mark.parametrize(
    "name", ["<img src=x onerror=alert(1)>.png", "a & 'b' \"c\".png", "字\u202efdp.png", "x\udc80.png"]
)
def test_any_name_is_only_a_name(name: str) -> None:
    try:
        Path("a.png").rename(name)
    except (OSError, UnicodeError):
        pytest.skip("this file system has no such names")
    assert call("report", name, "--out", "a.html", "--count", "1", "--no-sweep") == 0
    page = Path("a.html").read_bytes()
    assert faults(page) == []
    assert ReadPage(page).text("h1") == [Path(name).stem.replace("\u202e", "\ufffd").replace("\udc80", "\ufffd")]
    assert call("report", name, "--out", "a.pdf", "--count", "1", "--no-sweep") == 0


def test_a_character_of_one_dot() -> None:
    write_document(Path("b.otherhand"), Contents(page=Page(100, 100, 9, (line((50, 50)),))))
    assert call("report", "b.otherhand", "--out", "b.html", "--count", "1") == 0
    assert faults(Path("b.html").read_bytes()) == []
    assert call("report", "b.otherhand", "--out", "b.pdf", "--count", "1") == 0


def test_notes_on_reading_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    with Pillow.open("a.png") as picture:
        picture.point(lambda level: 255 - level).save("board.png")
    assert call("report", "board.png", "--out", "a.html", "--count", "1", "--no-sweep") == 0
    assert capsys.readouterr() == ("", "otherhand: board.png: white on black: inverted\n")


def test_help_says_what_is_done_without_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("report", "--help") == 0
    text = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert "done for images if not said" in text
