"""Documents that come from elsewhere: from the program's first days, or from a machine with other models."""

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.document_file import MANIFEST, read_document, write_document
from app.generation_settings import GenerationSettings
from app.map_store import MAPS
from engine import EngineError, Event, GenerationRequest
from tests.app.contents import contents, told
from tests.app.window_under_test import BAR, Desk, at_desk
from tests.fakes import FakeEngine, FakeEngineProcess

ABSENT = "vae-ns", "painted-by-bees"
"""A family that the program knows and that is not installed here, and one that it has never heard of."""


class OnlyGuided(FakeEngine):
    """Has the networks that are shipped, and no others."""

    def generate(self, request: GenerationRequest, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Event]:
        if request.family in ABSENT:
            raise EngineError(f"The model {request.family!r} is not installed", "choose another one")
        return super().generate(request, cancelled)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, FakeEngineProcess(OnlyGuided()))


@pytest.fixture(params=ABSENT)
def foreign(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Six drawings, all but the last by a family that is not here; the next ones are asked of it too."""
    made = contents(6)
    drawings = tuple(each if each.is_by_hand else replace(each, family=request.param) for each in made.drawings)
    path = tmp_path / "foreign.otherhand"
    write_document(path, replace(made, drawings=drawings, settings=GenerationSettings(family=request.param, count=6)))
    return path


def families(path: Path) -> list[str]:
    return [each.family for each in read_document(path).drawings]


def test_drawings_of_a_family_that_is_not_here_are_shown_and_kept(desk: Desk, foreign: Path, tmp_path: Path) -> None:
    before = families(foreign)
    desk.window.open(foreign)
    assert desk.cards.rowCount() == 5
    assert len(desk.window.plane.points.spots) == 5, "the one by hand is not scored"
    assert desk.window.plane.grab().toImage().width() > 0
    assert desk.window.controller.save_as(tmp_path / "again.otherhand")
    assert families(tmp_path / "again.otherhand") == before
    assert read_document(tmp_path / "again.otherhand").settings.family == before[0]


def test_it_says_that_the_family_is_missing_and_goes_on_with_another(desk: Desk, foreign: Path) -> None:
    desk.window.open(foreign)
    desk.click("generate")
    desk.wait(lambda: "is not installed" in desk.window.error_bar.text)
    assert desk.cards.rowCount() == 5, "nothing that was there is lost"
    family = desk.find("family")
    assert isinstance(family, QComboBox)
    family.activated.emit(family.findData("cfgdm"))
    desk.draw(BAR)
    desk.wait(lambda: desk.status == "Up to date")
    assert {each.family for each in desk.window.session.drawings.drawings if each.seed == 0} == {"cfgdm"}
    assert not desk.window.error_bar.isVisible()


def test_a_document_of_the_first_days_opens_with_what_it_has(desk: Desk, tmp_path: Path) -> None:
    """Before searches, maps and asked originality: their fields and their member are not there."""
    made, path = contents(5), tmp_path / "old.otherhand"
    write_document(path, made)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if name != MAPS}
    manifest = json.loads(members[MANIFEST])
    for each in manifest["drawings"]:
        for name in ("is_found", "maps", "originality", "temperature"):
            each.pop(name, None)
    for name in ("steps", "originality", "temperature"):
        manifest["settings"].pop(name, None)
    members[MANIFEST] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    desk.window.open(path)
    shown = desk.window.session.snapshot()
    assert [told(each.strokes) for each in shown.drawings] == [told(each.strokes) for each in made.drawings]
    assert [(each.is_found, each.originality, each.maps) for each in shown.drawings] == [(False, None, {})] * 5
    assert (shown.settings.steps, shown.settings.originality, shown.settings.temperature) == (None, None, 1.0)
    desk.click("importance_toggle")
    assert desk.window.gallery.grab().toImage().width() > 0
    assert desk.window.controller.save_as(tmp_path / "new.otherhand")
    assert told(read_document(tmp_path / "new.otherhand").drawings) == told(shown.drawings)


def test_the_first_steps_do_not_cover_what_was_opened(desk: Desk, foreign: Path) -> None:
    hint = desk.find("hint")
    assert hint.isVisible()
    desk.window.open(foreign)
    assert not hint.isVisible()
