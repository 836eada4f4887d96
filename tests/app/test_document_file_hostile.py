"""Files made to harm: every one is refused with one line, and nothing large is built first."""

import contextlib
import io
import json
import pickle
import stat
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.document_file import IMAGES, KIND_MEMBER, MANIFEST, read_document, write_document
from engine import EngineError
from tests.app.contents import contents


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "whole.otherhand"
    write_document(path, contents(3, points=5))
    return path.read_bytes()


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch") / "hostile.otherhand"


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes] | list[tuple[Any, bytes]], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, data in files.items() if isinstance(files, dict) else files:
            archive.writestr(name, data)
    return file.getvalue()


def refusal(path: Path, data: bytes) -> str:
    """The one line that is said of a file."""
    path.write_bytes(data)
    with pytest.raises(EngineError) as caught:
        read_document(path)
    line = str(caught.value)
    assert "\n" not in line
    assert len(line) < 250
    return line


def changed(whole: bytes, change: Callable[[dict[str, Any]], Any]) -> bytes:
    files = members(whole)
    manifest = json.loads(files[MANIFEST])
    change(manifest)
    return zipped(files | {MANIFEST: json.dumps(manifest).encode()})


def test_the_whole_file_is_read(scratch: Path, whole: bytes) -> None:
    scratch.write_bytes(zipped(members(whole)))
    assert len(read_document(scratch).drawings) == 3


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip" * 100, b"\x89PNG\r\n\x1a\n" + bytes(500), bytes(100_000)])
def test_no_zip(scratch: Path, data: bytes) -> None:
    assert "cut off, or no document of Otherhand" in refusal(scratch, data)


def test_another_zip(scratch: Path) -> None:
    assert "manifest.json is missing" in refusal(scratch, zipped({"word/document.xml": b"<x/>"}))


def test_a_file_cut_off_anywhere(scratch: Path, whole: bytes) -> None:
    for length in (*range(0, len(whole), 97), *range(len(whole) - 40, len(whole))):
        refusal(scratch, whole[:length])


@pytest.mark.parametrize(
    "name", ["../up", "a/../../up", "/etc/passwd", "C:\\x", "C:/x", "a\\b", "a//b", "./a", "folder/", "a\nb", ".."]
)
def test_names_that_lead_elsewhere(scratch: Path, whole: bytes, name: str) -> None:
    assert "a name that leads elsewhere" in refusal(scratch, zipped(members(whole) | {name: b"x"}))


def test_a_name_with_a_null(scratch: Path, whole: bytes) -> None:
    data = zipped(members(whole) | {"noteXtxt": b"x"}).replace(b"noteXtxt", b"note\0txt")
    assert "a name that leads elsewhere" in refusal(scratch, data)


def test_a_link(scratch: Path, whole: bytes) -> None:
    link = zipfile.ZipInfo("passwords")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert "is a link" in refusal(scratch, zipped([*members(whole).items(), (link, b"/etc/passwd")]))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", [MANIFEST, "Manifest.JSON", "points.f32"])
def test_the_same_name_twice(scratch: Path, whole: bytes, name: str) -> None:
    assert "the same name" in refusal(scratch, zipped([*members(whole).items(), (name, b"{}")]))


def test_too_many_members(scratch: Path, whole: bytes) -> None:
    many = {f"note{number}": b"" for number in range(60)}
    assert "too many members" in refusal(scratch, zipped(members(whole) | many))


def test_a_million_members_are_not_even_listed(scratch: Path) -> None:
    entry = struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    directory = entry * 300_000
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 5, 5, len(directory), 0, 0)
    data = directory + end
    tracemalloc.start()
    assert "too many members" in refusal(scratch, data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_unknown_packing(scratch: Path, whole: bytes, packing: int) -> None:
    assert "packed in an unknown way" in refusal(scratch, zipped(members(whole), packing))


@pytest.mark.parametrize("is_declared", [True, False])
@pytest.mark.parametrize("name", [MANIFEST, IMAGES, "points.f32", "notes.txt"])
def test_a_bomb(scratch: Path, whole: bytes, name: str, is_declared: bool) -> None:
    bomb = bytes(70_000_000)
    data = zipped(members(whole) | {name: bomb})
    if not is_declared:
        size, less = struct.pack("<L", len(bomb)), struct.pack("<L", len(members(whole).get(name, b"few")))
        assert data.count(size) == 2
        data = data.replace(size, less)
    assert len(data) < 200_000
    tracemalloc.start()
    line = refusal(scratch, data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert ("too large" if is_declared else "damaged") in line
    assert peak < 20_000_000


@pytest.mark.parametrize(
    "text",
    [
        *(b"", b"[]", b"null", b"{", b"\xff\xfe", b'"x"', b"{}", b'{"format": "otherhand"}'),
        *(b"[" * 200_000, b'{"a":' * 200_000, b'{"format": "otherhand", "schema": 1e999}', b"9" * 10_000),
        *(b'{"format": "otherhand", "schema": NaN}', b'{"format": "other", "schema": 1}'),
        *(b'{"format": "otherhand", "schema": true}', b'{"format": "otherhand", "schema": 0}'),
    ],
    ids=range(16),
)
def test_a_manifest_that_is_none(scratch: Path, whole: bytes, text: bytes) -> None:
    refusal(scratch, zipped(members(whole) | {MANIFEST: text}))


def spoil(*way: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(manifest: dict[str, Any]) -> None:
        place: Any = manifest
        for step in way[:-1]:
            place = place[step]
        place[way[-1]] = value

    return change


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("page",), []),
        (("page", "width"), 0),
        (("page", "width"), 10**9),
        (("page", "width"), 640.5),
        (("page", "pen_width"), -1),
        (("page", "pen_width"), float("inf")),
        (("page", "strokes", "lengths"), [10**12]),
        (("page", "strokes", "lengths"), [19_000_000]),
        (("page", "strokes", "lengths"), [-5]),
        (("page", "strokes", "lengths"), ["5"]),
        (("page", "strokes", "lengths"), [True]),
        (("page", "strokes", "lengths"), [1] * 30_000),
        (("page", "strokes", "timed"), [7]),
        (("exemplars",), [{}] * 60_000),
        (("exemplars",), []),
        (("exemplars", 0, "frame", "scale"), 0),
        (("exemplars", 0, "frame", "centre"), [1]),
        (("exemplars", 0, "frame", "centre"), [float("nan"), 0]),
        (("drawings", 0, "exemplar"), 99),
        (("drawings", 0, "exemplar"), -1),
        (("drawings", 0, "key"), 1),
        (("drawings", 0, "scores"), [0.5, 1.5]),
        (("drawings", 0, "scores"), ["a", "b"]),
        (("drawings", 0, "family"), "x" * 50),
        (("drawings", 0, "family"), "a\nb"),
        (("drawings", 0, "seed"), 10**400),
        (("drawings", 0, "is_favourite"), 1),
        (("drawings", 0, "is_found"), "yes"),
        (("settings", "guidance"), 3.5),
        (("settings", "count"), "24"),
        (("settings", "steps"), 0),
        (("settings",), None),
    ],
)
def test_wrong_values(scratch: Path, whole: bytes, way: tuple[str | int, ...], value: Any) -> None:
    refusal(scratch, changed(whole, spoil(*way, value=value)))


@pytest.mark.parametrize("name", [IMAGES, "points.f32", "times.f32"])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30])
def test_numbers_that_are_none(scratch: Path, whole: bytes, name: str, value: float) -> None:
    numbers = np.frombuffer(members(whole)[name], np.float32).copy()
    numbers[3] = value
    line = refusal(scratch, zipped(members(whole) | {name: numbers.tobytes()}))
    assert ("an image has other values" if name == IMAGES else "numbers that are none") in line


def test_a_pickle_in_place_of_numbers_is_never_loaded(scratch: Path, whole: bytes) -> None:
    class Trap:
        def __reduce__(self) -> tuple[Any, tuple[str]]:
            return pytest.fail, ("the pickle was loaded",)

    array = io.BytesIO()
    np.save(array, np.asarray([Trap()], object), allow_pickle=True)
    for data in (pickle.dumps(Trap()), array.getvalue()):
        assert "bytes instead of" in refusal(scratch, zipped(members(whole) | {"times.f32": data[:300]}))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 255)), min_size=1, max_size=8))
def test_flipped_bytes(scratch: Path, whole: bytes, flips: list[tuple[int, int]]) -> None:
    data = bytearray(whole)
    for at, bits in flips:
        data[-1 - at % len(data)] ^= bits
    scratch.write_bytes(data)
    with contextlib.suppress(EngineError):
        read_document(scratch)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**6), ANYTHING)
def test_any_value_in_any_place(scratch: Path, whole: bytes, number: int, value: Any) -> None:
    def change(manifest: dict[str, Any]) -> None:
        places: list[tuple[Any, Any]] = [(manifest, key) for key in manifest]
        for place, key in places:  # grows while it is walked
            inner = place[key]
            keys = range(len(inner)) if isinstance(inner, list) else inner if isinstance(inner, dict) else ()
            places += [(inner, each) for each in keys]
        place, key = places[number % len(places)]
        place[key] = value

    scratch.write_bytes(changed(whole, change))
    with contextlib.suppress(EngineError):
        write_document(scratch, read_document(scratch))


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="No such file"):
        read_document(tmp_path / "none.otherhand")
    with pytest.raises(EngineError, match="Is a directory"):
        read_document(tmp_path)


def test_the_kind_is_not_needed(scratch: Path, whole: bytes) -> None:
    files = members(whole)
    del files[KIND_MEMBER]
    scratch.write_bytes(zipped(files))
    assert len(read_document(scratch).drawings) == 3
