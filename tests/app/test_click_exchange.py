import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.click_arrays import arrays_of
from app.click_csv import COLUMNS, csv_of
from app.click_exchange import export_clicks, import_clicks
from app.click_round import OUT_OF_TIME, ClickedDrawing, Dab, fingerprint
from app.safe_npz import npz_of
from engine import EngineError
from tests.app.clicks import bar, clicked, played

DABS = (Dab(1.125, 47.9, 3.0, 0.001), Dab(-0.333, 12.0, 2.5, 19.999))


def pool() -> list[ClickedDrawing]:
    """Two drawings, three rounds, four dabs."""
    rounds = (played("one", *DABS), played("two", result=OUT_OF_TIME))
    return [ClickedDrawing(bar(), rounds), clicked("three", top=30)]


@pytest.mark.parametrize("name", ["clicks.csv", "clicks.npz"])
def test_what_is_exported_is_imported(tmp_path: Path, name: str) -> None:
    assert export_clicks(tmp_path / name, pool()) == 3
    found = import_clicks(tmp_path / name)
    assert [each.rounds for each in found] == [each.rounds for each in pool()]
    assert all(np.array_equal(one.image, other.image) for one, other in zip(found, pool(), strict=True))


@pytest.mark.parametrize("name", ["clicks.csv", "clicks.npz"])
def test_nothing_is_exported_and_imported(tmp_path: Path, name: str) -> None:
    assert export_clicks(tmp_path / name, []) == 0
    assert import_clicks(tmp_path / name) == []


def test_a_table_is_read_as_it_is_documented() -> None:
    first, second, *_ = csv_of(pool()).splitlines()
    assert first == "drawing,image,round,kind,cover,result,seconds,points,x,y,radius,at"
    drawing, image, *rest = second.split(",")
    assert (drawing, len(image)) == (fingerprint(bar()), 3072)
    assert rest == ["one", "exemplar", "blurred", "recognized", "6.5", "612", "1.125", "47.9", "3.0", "0.001"]


def test_arrays_are_as_documented(tmp_path: Path) -> None:
    export_clicks(tmp_path / "clicks.npz", pool())
    with np.load(tmp_path / "clicks.npz", allow_pickle=False) as found:
        assert found["images"].shape == found["maps"].shape == (2, 48, 48)
        assert found["fingerprints"].tolist() == [fingerprint(bar()), fingerprint(bar(30))]
        assert found["maps"].sum(axis=(1, 2)).tolist() == pytest.approx([1, 1])
        assert found["round_key"].tolist() == ["one", "two", "three"]
        assert found["round_drawing"].tolist() == [0, 0, 1]
        assert found["dab_round"].tolist() == [0, 0, 1, 2]
        assert found["dabs"][1].tolist() == [-0.333, 12.0, 2.5, 19.999]


def test_further_columns_do_not_matter(tmp_path: Path) -> None:
    lines = csv_of(pool()).splitlines()
    text = "\n".join([f"{lines[0]},person", *(f"{line},7" for line in lines[1:])])
    (tmp_path / "pooled.csv").write_text(text)
    assert [each.rounds for each in import_clicks(tmp_path / "pooled.csv")] == [each.rounds for each in pool()]


LINES = csv_of(pool()).splitlines()
CELLS = LINES[1].split(",")


def spoiled(column: str, value: str) -> str:
    cells = [value if name == column else cell for name, cell in zip(COLUMNS, CELLS, strict=True)]
    return "\n".join([LINES[0], ",".join(cells)])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "does not name the columns"),
        ("a,b,c\n1,2,3\n", "does not name the columns"),
        (spoiled("x", "left"), "line 2"),
        (spoiled("x", "nan"), "line 2"),
        (spoiled("x", "1e9"), "line 2"),
        (spoiled("radius", "-1"), "line 2: a dab lies nowhere"),
        (spoiled("kind", "portrait"), "line 2: a round has an unknown word"),
        (spoiled("round", ""), "line 2: a round has no key"),
        (spoiled("points", "many"), "line 2"),
        (spoiled("seconds", "inf"), "line 2: a round has numbers out of range"),
        (spoiled("image", "AAAA"), "line 2: a drawing is no image of 48 x 48 pixels"),
        (spoiled("image", "%%"), "line 2: a drawing is no image"),
        (spoiled("drawing", "0" * 32), "line 2: the image is not that of the drawing"),
        ("\n".join([LINES[0], LINES[1][:40]]), "line 2"),
        ("\n".join([LINES[0], '"' + "x" * 200_000]), "line"),
    ],
)
def test_unfit_tables_are_refused(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text)
    with pytest.raises(EngineError, match=why) as refused:
        import_clicks(path)
    assert str(path) in refused.value.message
    assert refused.value.hint


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in arrays_of(pool()).items() if key != name}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"dabs": None}, "dabs is missing"),
        ({"dabs": np.zeros((4, 3))}, "four numbers"),
        ({"dabs": np.full((4, 4), np.nan)}, "a round: dab"),
        ({"dabs": np.array(["a"] * 4)}, "another kind"),
        ({"dab_round": np.array([0, 0, 1, 3])}, "a row that is not there"),
        ({"dab_round": np.array([0, 0, -1, 2])}, "a row that is not there"),
        ({"round_drawing": np.array([0, 0, 2])}, "a row that is not there"),
        ({"round_kind": np.array(["exemplar"] * 2)}, "not equally many"),
        ({"round_kind": np.array(["portrait"] * 3)}, "an unknown word"),
        ({"images": np.zeros((2, 40, 48), np.uint8)}, "48 x 48"),
        ({"images": np.zeros((2, 48, 48), np.uint16)}, "48 x 48"),
        ({"round_key": np.array("one")}, "not equally many"),
    ],
)
def test_unfit_arrays_are_refused(tmp_path: Path, changes: dict[str, Any], why: str) -> None:
    arrays = {**arrays_of(pool()), **changes}
    (tmp_path / "bad.npz").write_bytes(npz_of({name: each for name, each in arrays.items() if each is not None}))
    with pytest.raises(EngineError, match=why):
        import_clicks(tmp_path / "bad.npz")


def zipped(member: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("dabs.npy", member)
    return buffer.getvalue()


def npy(values: Any) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, values, allow_pickle=True)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no npz file"),
        (b"PK nonsense", "no npz file"),
        (zipped(b"nonsense"), "no array"),
        (zipped(npy(np.array([{}], dtype=object))), "other than numbers"),
        (zipped(npy(np.zeros(9))[:-8]), "cut off"),
        (zipped(npy(np.zeros(3)).replace(b"(3,), }" + b" " * 11, b"(300000000003,), }")), "cut off"),
        (zipped(npy(np.zeros(3)).replace(b"(3,)", b"(3 *")), "no array"),
    ],
)
def test_what_is_no_npz_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "bad.npz").write_bytes(data)
    with pytest.raises(EngineError, match=why):
        import_clicks(tmp_path / "bad.npz")


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="neither CSV nor npz"):
        export_clicks(tmp_path / "clicks.txt", pool())
    with pytest.raises(EngineError, match="cannot be read"):
        import_clicks(tmp_path / "missing.csv")
    (tmp_path / "bad.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(EngineError, match="no text"):
        import_clicks(tmp_path / "bad.csv")
