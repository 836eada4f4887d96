"""Export > Report: the window asks its engine, then writes in a thread; it never waits for an answer for ever."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.export_dialog import ExportDialog
from app.export_request import Format
from app.export_settings import ExportSettings, Which
from app.language import Language
from app.report import Known
from app.report_gathering import ReportGathering
from app.report_questions import CHANCES
from engine import ExplainRequest, ScoreRequest
from tests.app.report_reading import ReadPage, faults
from tests.app.studio import BAR, Studio

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    """A character with its 24 variations."""
    studio = Studio()
    studio.draw_set()
    return studio


def opened(qtbot: QtBot, studio: Studio, folder: Path, kind: Format) -> ExportDialog:
    settings = ExportSettings(Which.ALL, kind, folder=str(folder))
    dialog = ExportDialog(studio.session, None, settings, "glyph")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def part(dialog: ExportDialog, kind: type, name: str) -> object:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def press(dialog: ExportDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, LEFT)


@pytest.mark.parametrize(
    ("kind", "name", "start"), [(Format.REPORT, "glyph.html", b"<!DOC"), (Format.REPORT_PDF, "glyph.pdf", b"%PDF-")]
)
def test_a_report_is_exported(
    qtbot: QtBot, studio: Studio, tmp_path: Path, kind: Format, name: str, start: bytes
) -> None:
    dialog = opened(qtbot, studio, tmp_path, kind)
    with qtbot.waitSignal(dialog.exported, timeout=60_000) as exported:
        press(dialog, "export_start")
        assert dialog.is_running
        studio.engine.answer()
    assert exported.args == [tmp_path / name]
    assert (tmp_path / name).read_bytes().startswith(start)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_the_page_tells_what_the_engine_knows(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    dialog = opened(qtbot, studio, tmp_path, Format.REPORT)
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        press(dialog, "export_start")
        studio.engine.answer()
    page = (tmp_path / "glyph.html").read_bytes()
    assert faults(page) == []
    read = ReadPage(page)
    assert [each["id"] for each in read.named("section")] == ["drawings", "plane", "curves", "importance", "recipe"]
    assert read.text("figcaption")[-3:] == ["Guidance map", "Guided-score map", "Occlusion map"]
    assert len(read.named("table")) == 5
    assert len(read.text("pre")) == 1


def test_formats_are_offered_with_their_words(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    dialog = opened(qtbot, studio, tmp_path, Format.PNG)
    box = part(dialog, QComboBox, "export_format")
    assert isinstance(box, QComboBox)
    words = [box.itemText(number) for number in range(box.count())]
    assert {"Report (web page)", "Report (PDF)"} <= {*words}
    box.setCurrentIndex(words.index("Report (PDF)"))
    line, about = part(dialog, QLineEdit, "export_target"), part(dialog, QLabel, "export_about")
    assert isinstance(line, QLineEdit)
    assert isinstance(about, QLabel)
    assert line.text().endswith("glyph.pdf")
    assert about.text() == "All about one character, as pages to print."


def test_it_can_be_stopped_while_the_engine_is_asked(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    dialog = opened(qtbot, studio, tmp_path, Format.REPORT)
    press(dialog, "export_start")
    press(dialog, "export_cancel")
    studio.engine.answer()
    assert not dialog.is_running
    message = part(dialog, QLabel, "export_message")
    assert isinstance(message, QLabel)
    assert message.text() == "Stopped. Nothing was written."
    assert dialog.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_a_dialog_that_is_closed_asks_no_more(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    dialog = opened(qtbot, studio, tmp_path, Format.REPORT)
    press(dialog, "export_start")
    dialog.close()
    assert not dialog.isVisible()
    studio.engine.answer()
    assert not dialog.is_running
    assert list(tmp_path.iterdir()) == []


class Gathered:
    """What a gathering came to."""

    def __init__(self, studio: Studio) -> None:
        self.known: list[Known] = []
        self.gathering = ReportGathering(studio.session, tuple(studio.session.drawings.drawings), studio.session)
        self.gathering.finished.connect(self.known.append)


def test_the_engine_is_asked_for_one_map_and_all_scores(studio: Studio) -> None:
    gathered, before = Gathered(studio), len(studio.engine.asked)
    gathered.gathering.start()
    studio.engine.answer()
    explain, *scores = studio.engine.asked[before:]
    assert isinstance(explain, ExplainRequest)
    assert [type(each) for each in scores] == [ScoreRequest] * (3 * (1 + 3) + CHANCES)
    tickets = [each.ticket for each in studio.engine.asked[before:]]
    assert tickets == sorted(set(tickets))
    (known,) = gathered.known
    assert known.subject is studio.session.exemplar
    assert list(known.findings.maps) == list(known.findings.removals) == ["guidance", "guided-score", "occlusion"]
    image = studio.session.exemplar.image if studio.session.exemplar else np.zeros((48, 48), np.float32)
    assert np.allclose(known.findings.maps["guidance"], image * np.float32(12.5), atol=0.05)


def test_a_sweep_that_was_made_is_told(studio: Studio) -> None:
    studio.session.sweep(9)
    studio.finish()
    gathered = Gathered(studio)
    gathered.gathering.start()
    studio.engine.answer()
    sweep = gathered.known[0].findings.sweep
    assert [(guidance, scores.shape) for guidance, scores in sweep.items()] == [
        *((0.0, (9, 2)), (0.5, (9, 2)), (1.0, (9, 2)), (1.5, (9, 2)), (2.0, (9, 2)))
    ]


def test_a_sweep_of_another_character_is_not(studio: Studio) -> None:
    studio.session.sweep(9)
    studio.finish()
    studio.draw_set(BAR)
    gathered = Gathered(studio)
    gathered.gathering.start()
    studio.engine.answer()
    assert gathered.known[0].findings.sweep == {}


@pytest.mark.parametrize("end", ["dies", "fails", "is silent"])
def test_without_an_answer_the_report_is_made_with_what_is_known(qtbot: QtBot, studio: Studio, end: str) -> None:
    gathered = Gathered(studio)
    gathered.gathering.start(patience=30 if end == "is silent" else 600_000)
    if end == "dies":
        studio.engine.die()
    elif end == "fails":
        studio.engine.request_failed.emit(studio.engine.asked[-1].ticket, "It broke", "try again")
    qtbot.waitUntil(lambda: bool(gathered.known), timeout=10_000)
    (known,) = gathered.known
    assert list(known.findings.maps) == ["guidance", "guided-score"]
    assert known.findings.removals == {}


def test_another_s_answer_is_not_taken(studio: Studio) -> None:
    gathered = Gathered(studio)
    gathered.gathering.start()
    question = studio.engine.asked[-1]
    assert isinstance(question, ExplainRequest)
    studio.engine.event_arrived.emit(studio.engine.engine.answer(replace(question, ticket=question.ticket + 99)))
    assert studio.engine.asked[-1] is question
    studio.engine.request_failed.emit(question.ticket + 99, "It broke", "try again")
    assert gathered.known == []


def test_the_report_speaks_the_program_s_language(qtbot: QtBot, qapp: object, studio: Studio) -> None:
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication.instance()
    assert app is not None
    Language(app, Path("nowhere"), "en").current = "fr"
    gathered = Gathered(studio)
    gathered.gathering.start()
    studio.engine.answer()
    assert gathered.known[0].language == "fr"
