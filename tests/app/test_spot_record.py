import csv
import io
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.checked_json import Refused
from app.spot_level import Level
from app.spot_record import Judged, csv_of, judged, judged_of, line_of, together
from app.spot_store import FILE, SpotStore, read_rounds
from tests.app.spots import played


def a_round(right: int = 3, source: str = "omniglot") -> Judged:
    return judged(played(5, right, skipped=1).judgements, "2026-11-24T18:30", source)


def test_a_round_is_kept_in_a_line_and_read_again() -> None:
    kept = a_round()
    assert judged_of(line_of(kept).encode()) == kept
    assert kept.level == Level(3, 4)
    assert together([kept, a_round(1)]) == Level(4, 8)


@pytest.mark.parametrize(
    "change",
    [
        ('"left"', '"up"'),
        ('"seconds":0.0', '"seconds":-1'),
        ('"said":[', '"said":[1,'),
        ('"date"', '"day"'),
        ('"seed":7', '"seed":"7"'),
        ("{", "["),
    ],
)
def test_a_line_that_is_none_is_refused(change: tuple[str, str]) -> None:
    line = line_of(a_round())
    assert change[0] in line
    with pytest.raises(Refused):
        judged_of(line.replace(*change).encode())


def test_the_table_has_a_row_for_each_trial() -> None:
    kept = a_round()
    rows = list(csv.DictReader(io.StringIO(csv_of([kept, kept], first=4))))
    assert len(rows) == 10
    assert {(row["round"], row["date"], row["source"]) for row in rows} == {
        ("4", "2026-11-24T18:30", "omniglot"),
        ("5", "2026-11-24T18:30", "omniglot"),
    }
    assert [row["trial"] for row in rows[:5]] == ["1", "2", "3", "4", "5"]
    assert [row["is_right"] for row in rows[:5]] == ["", "1", "1", "1", "0"]
    assert rows[0]["answer"] == "skipped"
    assert all((row["answer"] == row["machine_side"]) == (row["is_right"] == "1") for row in rows)
    assert (rows[0]["family"], rows[0]["seed"], rows[0]["originality"]) == ("cfgdm", "7", "")


def test_rounds_outlive_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    store = SpotStore(tmp_path / "spot")
    store.add(a_round(3))
    store.add(a_round(1, ""))
    store.finish()
    again = SpotStore(tmp_path / "spot")
    with qtbot.waitSignal(again.changed, timeout=30_000):
        pass
    assert [each.level.right for each in again.rounds] == [3, 1]
    again.finish()


def test_broken_lines_are_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE).write_bytes(line_of(a_round()).encode() + b"{]\n" + line_of(a_round(0)).encode())
    assert [each.level.right for each in read_rounds(tmp_path / FILE)] == [3, 0]
    assert "Line 2" in caplog.text
    assert read_rounds(tmp_path / "nowhere") == []


def test_a_folder_that_cannot_be_written_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = SpotStore(tmp_path / "file" / "spot")
    with qtbot.waitSignal(store.failed, timeout=30_000):
        store.add(a_round())
    assert len(store.rounds) == 1
    store.finish()


def test_without_a_folder_rounds_last_as_long_as_the_store() -> None:
    store = SpotStore(None)
    store.add(a_round())
    assert len(store.rounds) == 1
    store.finish()
