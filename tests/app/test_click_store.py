import threading
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import click_store
from app.click_round import SKIPPED, ClickedDrawing, Dab, fingerprint
from app.click_store import ClickStore, offer_clicks
from app.importance_choice import HUMAN_MAP
from tests.app.clicks import bar, clicked, line_exemplar, played
from tests.app.studio import Studio


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "clicks"


def test_rounds_are_kept(folder: Path, qtbot: QtBot) -> None:
    store = ClickStore(folder)
    with qtbot.waitSignal(store.changed):
        store.add(bar(), played("one"))
    store.add(bar(), played("two"))
    store.add(bar(30), played("three"))
    store.finish()
    again = ClickStore(folder)
    assert again.rounds_of(bar()) == (played("one"), played("two"))
    assert again.rounds_of(bar(10)) == ()
    assert {each.rounds for each in again.everything()} == {(played("one"), played("two")), (played("three"),)}


def test_noise_of_the_image_does_not_make_another_drawing(folder: Path) -> None:
    store = ClickStore(folder)
    store.add(bar(), played("one"))
    assert store.rounds_of(bar() + np.float32(1e-4)) == (played("one"),)
    assert store.rounds_of(np.roll(bar(), 1, axis=0)) == ()
    store.finish()


def test_rounds_of_the_same_key_are_not_doubled(folder: Path) -> None:
    store = ClickStore(folder)
    assert store.merge([clicked("one", "two"), clicked("two", "three", "three"), clicked("one", top=30)]) == 4
    assert store.merge([clicked("one")]) == 0
    assert [each.key for each in store.rounds_of(bar())] == ["one", "two", "three"]
    store.finish()


def test_two_windows_do_not_lose_each_others_rounds(folder: Path) -> None:
    one, other = ClickStore(folder), ClickStore(folder)
    assert one.rounds_of(bar()) == other.rounds_of(bar()) == ()
    one.add(bar(), played("one"))
    one.finish()
    other.add(bar(), played("two"))
    other.finish()
    assert {each.key for each in ClickStore(folder).rounds_of(bar())} == {"one", "two"}


def test_each_round_counts_the_same_in_the_map(folder: Path) -> None:
    left, right = Dab(10, 24, 3, 1), Dab(38, 24, 3, 1)
    store = ClickStore(folder)
    store.merge([ClickedDrawing(bar(), (played("a", left), played("b", right, right, right)))])
    found = store.map_of(bar())
    assert found is not None
    assert float(found.sum()) == pytest.approx(1)
    assert float(found[24, 10]) == pytest.approx(float(found[24, 38]))
    store.add(bar(), played("c", left, result=SKIPPED))
    assert np.array_equal(store.map_of(bar()), found)  # type: ignore[arg-type]
    store.add(bar(), played("d", left))
    later = store.map_of(bar())
    assert later is not None
    assert float(later[24, 10] / later[24, 38]) == pytest.approx(2)
    assert store.map_of(bar(30)) is None
    store.finish()


def test_clicks_are_offered_as_maps(folder: Path, qtbot: QtBot) -> None:
    store, explanations = ClickStore(folder), Studio().session.explanations
    offer_clicks(store, explanations)
    exemplar = line_exemplar()
    assert explanations.exemplar_map(exemplar, HUMAN_MAP) is None
    with qtbot.waitSignal(explanations.human_maps_changed):
        store.add(exemplar.image, played("one", Dab(10, 24, 3, 1)))
    found = explanations.exemplar_map(exemplar, HUMAN_MAP)
    assert found is not None
    assert int(found.argmax()) in (23 * 48 + 9, 23 * 48 + 10, 24 * 48 + 9, 24 * 48 + 10)
    assert 0 < float(found[24, 14]) < float(found[24, 12]) < float(found[24, 10])
    store.finish()


def test_a_damaged_file_is_passed_over_and_a_damaged_line_too(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = ClickStore(folder)
    store.merge([clicked("one", "two"), clicked("three", top=30)])
    store.finish()
    path, other = (folder / f"{fingerprint(bar(top))}.jsonl" for top in (20, 30))
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0], lines[1][:40], "[]", lines[2].replace("recognized", "won"), lines[2]]))
    other.write_bytes(b"\xff\xfe\x00")
    again = ClickStore(folder)
    assert [each.key for each in again.rounds_of(bar())] == ["two"]
    assert again.rounds_of(bar(30)) == ()
    assert "are left out" in caplog.text


def test_a_file_under_a_wrong_name_is_passed_over(folder: Path) -> None:
    store = ClickStore(folder)
    store.add(bar(), played("one"))
    store.finish()
    (folder / f"{fingerprint(bar())}.jsonl").rename(folder / f"{fingerprint(bar(30))}.jsonl")
    assert ClickStore(folder).rounds_of(bar(30)) == ()


def test_the_high_score_only_rises(folder: Path, qtbot: QtBot) -> None:
    store = ClickStore(folder)
    assert store.best == 0
    with qtbot.waitSignal(store.best_changed) as told:
        assert store.note_points(4200)
    assert told.args == [4200]
    assert not store.note_points(4200)
    store.finish()
    assert ClickStore(folder).best == 4200
    (folder / "best.json").write_text("[]")
    assert ClickStore(folder).best == 0


def test_what_cannot_be_kept_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "clicks").write_text("a file")
    store = ClickStore(tmp_path / "clicks")
    with qtbot.waitSignal(store.failed) as told:
        store.add(bar(), played("one"))
    assert told.args[0].startswith(str(tmp_path))
    assert told.args[1]
    assert store.rounds_of(bar()) == (played("one"),)
    store.finish()


def test_a_slow_disk_does_not_hold_up_the_window(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    write = click_store.write_file  # type: ignore[attr-defined]

    def slow(path: Path, data: bytes) -> None:
        assert go_on.wait(60)
        write(path, data)

    monkeypatch.setattr(click_store, "write_file", slow)
    store = ClickStore(folder)
    store.add(bar(), played("one"))
    assert not folder.exists()
    go_on.set()
    store.finish()
    assert len(list(folder.iterdir())) == 1
