"""Importance maps in documents: they come back, old files open, and what is made to harm is refused."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.document_file import MANIFEST, read_document, write_document
from app.document_manifest import Contents
from app.map_store import BLOCK, MAPS, SPARE
from engine import EngineError
from tests.app.contents import contents


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "glyph.otherhand"


def a_map(seed: int, largest: float) -> NDArray[np.float16]:
    values = np.random.default_rng(seed).random((48, 48))
    return np.asarray(values / values.max() * largest, np.float16)


def mapped(count: int = 4) -> Contents:
    """All but the first drawing have maps."""
    before = contents(count)
    drawings = [
        replace(
            each, maps={"guidance": a_map(each.key, 0.05), "guided-score": a_map(50 + each.key, 3)} if number else {}
        )
        for number, each in enumerate(before.drawings)
    ]
    return replace(before, drawings=tuple(drawings))


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewrite(path: Path, changed: dict[str, bytes | None]) -> None:
    files: dict[str, bytes | None] = {**members(path), **changed}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            if data is not None:
                archive.writestr(name, data)


def refusal(path: Path) -> str:
    with pytest.raises(EngineError) as caught:
        read_document(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_maps_come_back_within_half_a_step(path: Path) -> None:
    before = mapped()
    write_document(path, before)
    after = read_document(path)
    assert [sorted(each.maps) for each in after.drawings] == [[], *[["guidance", "guided-score"]] * 3]
    for old, new in zip(before.drawings, after.drawings, strict=True):
        for kind, values in old.maps.items():
            largest = float(values.max())
            assert new.maps[kind].dtype == np.float16
            assert np.abs(new.maps[kind].astype(float) - values).max() <= largest * (0.5 / 255 + 2**-11)
            assert new.maps[kind].max() == values.max()


def test_saved_again_they_stay_the_same_to_the_last_byte(path: Path) -> None:
    write_document(path, mapped())
    first = members(path)[MAPS]
    write_document(path, read_document(path))
    assert members(path)[MAPS] == first
    assert len(first) == 6 * BLOCK


def test_without_maps_the_file_is_as_it_was_before_there_were_any(path: Path) -> None:
    write_document(path, contents(3))
    assert MAPS not in members(path)
    assert all("maps" not in each for each in json.loads(members(path)[MANIFEST])["drawings"])
    assert [dict(each.maps) for each in read_document(path).drawings] == [{}] * 3


def test_an_empty_map_and_one_of_no_numbers(path: Path) -> None:
    before = contents(2)
    maps = {"guidance": np.zeros((48, 48), np.float16), "guided-score": np.full((48, 48), np.inf, np.float16)}
    write_document(path, replace(before, drawings=(replace(before.drawings[0], maps=maps),)))
    (after,) = read_document(path).drawings
    assert list(after.maps) == ["guidance"]
    assert after.maps["guidance"].max() == 0


def test_a_kind_of_a_newer_version_is_kept(path: Path) -> None:
    before = contents(1)
    write_document(path, replace(before, drawings=(replace(before.drawings[0], maps={"dreams": a_map(1, 1)}),)))
    write_document(path, read_document(path))
    assert list(read_document(path).drawings[0].maps) == ["dreams"]


def test_a_file_of_which_an_older_version_took_drawings_is_read(path: Path) -> None:
    """It keeps what it does not know: the member as it was, and each drawing's entry."""
    write_document(path, mapped(5))
    before = read_document(path).drawings[-1]
    fewer = replace(mapped(5), drawings=mapped(5).drawings[-1:])
    old = members(path)
    told: dict[str, Any] = json.loads(old[MANIFEST])["drawings"][-1]["maps"]
    write_document(path, fewer)
    manifest = json.loads(members(path)[MANIFEST])
    manifest["drawings"][0]["maps"] = told
    rewrite(path, {MANIFEST: json.dumps(manifest).encode(), MAPS: old[MAPS]})
    (after,) = read_document(path).drawings
    assert np.array_equal(after.maps["guidance"], before.maps["guidance"])


@pytest.mark.parametrize(
    "maps",
    [
        *([], "x", 5, {"guidance": 3}, {"guidance": [0]}, {"guidance": [0, 1, 2]}, {"guidance": [-1, 1.0]}),
        *({"guidance": [0.5, 1.0]}, {"guidance": [6, 1.0]}, {"guidance": [10**9, 1.0]}, {"guidance": [0, -1.0]}),
        *({"guidance": [0, 1e9]}, {"guidance": ["0", 1.0]}, {"guidance": [True, 1.0]}, {"x" * 50: [0, 1.0]}),
        *({"a\nb": [0, 1.0]}, {str(number): [0, 1.0] for number in range(17)}),
    ],
)
def test_wrong_entries_are_refused(path: Path, maps: Any) -> None:
    write_document(path, mapped())
    manifest = json.loads(members(path)[MANIFEST])
    manifest["drawings"][1]["maps"] = maps
    rewrite(path, {MANIFEST: json.dumps(manifest).encode()})
    refusal(path)


def test_wrong_members_are_refused(path: Path) -> None:
    write_document(path, mapped())
    whole = members(path)[MAPS]
    for data, words in (
        (whole[:-1], "maps.u8 is cut off"),
        (whole[:BLOCK], "maps.u8 lacks a map"),
        (bytes(5 * 16 * BLOCK + SPARE), "maps.u8 is too large"),
        (None, "maps.u8 is missing"),
    ):
        rewrite(path, {MAPS: data})
        assert words in refusal(path)
        rewrite(path, {MAPS: whole})
    assert len(read_document(path).drawings) == 4
