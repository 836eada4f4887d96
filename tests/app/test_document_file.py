import io
import json
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from app.document_file import IMAGES, KIND, MANIFEST, read_document, write_document
from app.document_manifest import Contents
from app.page import Page
from engine import EngineError
from tests.app.contents import contents, many, page, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "glyph.otherhand"


def manifest(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        found: dict[str, Any] = json.loads(archive.read(MANIFEST))
    return found


def rewrite(path: Path, members: dict[str, bytes]) -> None:
    """Replaces or adds members."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()} | members
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def test_what_was_saved_comes_back_to_the_last_bit(path: Path) -> None:
    before = contents(9)
    write_document(path, before)
    assert told(read_document(path)) == told(before)


def test_an_empty_document(path: Path) -> None:
    write_document(path, Contents())
    after = read_document(path)
    assert after.page.is_blank
    assert (after.page, after.drawings) == (Page(), ())


def test_a_shared_exemplar_is_stored_once_and_shared_again(path: Path) -> None:
    write_document(path, many(40))
    assert len(manifest(path)["exemplars"]) == 1
    after = read_document(path)
    assert len({id(drawing.exemplar) for drawing in after.drawings}) == 1


def test_what_a_search_found_is_known_as_such_again(path: Path) -> None:
    before = contents(3)
    found = replace(before.drawings[1], is_found=True)
    write_document(path, replace(before, drawings=(before.drawings[0], found, before.drawings[2])))
    assert [drawing.is_found for drawing in read_document(path).drawings] == [False, True, False]


def test_a_file_that_does_not_tell_what_was_found_is_read(path: Path) -> None:
    """As it was saved before there were searches."""
    write_document(path, contents(3))
    old = manifest(path)
    for drawing in old["drawings"]:
        del drawing["is_found"]
    rewrite(path, {MANIFEST: json.dumps(old).encode()})
    assert [drawing.is_found for drawing in read_document(path).drawings] == [False] * 3


def test_previews_are_not_saved(path: Path) -> None:
    before = contents(3)
    preview = replace(before.drawings[0], strokes=(), scores=None)
    write_document(path, replace(before, drawings=(preview, *before.drawings[1:])))
    assert [drawing.key for drawing in read_document(path).drawings] == [1, 2]


def test_a_file_says_what_it_is_and_shows_a_thumbnail(path: Path) -> None:
    write_document(path, replace(contents(1), page=replace(page(), height=320)))
    assert path.read_bytes()[30 : 30 + 8 + len(KIND)] == b"mimetype" + KIND.encode()
    with zipfile.ZipFile(path) as archive, Pillow.open(io.BytesIO(archive.read("thumbnail.png"))) as picture:
        assert picture.size == (256, 128)
        assert np.asarray(picture).min() < 10


def test_what_a_newer_version_added_is_kept(path: Path) -> None:
    write_document(path, contents(4))
    known = manifest(path)
    known["mood"] = {"is": ["calm", 1.5]}
    known["settings"]["brush"] = "reed"
    known["page"]["paper"] = "laid"
    known["exemplars"][1]["name"] = "second"
    known["drawings"][2]["stars"] = 4
    rewrite(path, {MANIFEST: json.dumps(known).encode(), "notes/a.txt": b"a note"})

    opened = read_document(path)
    fewer = replace(opened, drawings=tuple(replace(each, key=each.key + 70) for each in opened.drawings[1:]))
    write_document(path, fewer)
    after = manifest(path)
    assert after["mood"] == {"is": ["calm", 1.5]}
    assert after["settings"]["brush"] == "reed"
    assert after["page"]["paper"] == "laid"
    assert after["exemplars"][1]["name"] == "second"
    assert [each.get("stars") for each in after["drawings"]] == [None, 4, None]
    with zipfile.ZipFile(path) as archive:
        assert archive.read("notes/a.txt") == b"a note"


def test_what_is_known_is_not_taken_from_the_unknown(path: Path) -> None:
    write_document(path, replace(contents(1), unknown={"manifest": {"schema": 7, "x": 1}, "members": {IMAGES: b"no"}}))
    assert read_document(path).unknown == {"manifest": {"x": 1}}


def test_a_newer_schema_is_refused(path: Path) -> None:
    write_document(path, contents(1))
    rewrite(path, {MANIFEST: json.dumps(manifest(path) | {"schema": 2}).encode()})
    with pytest.raises(EngineError, match="saved by a newer version of Otherhand") as caught:
        read_document(path)
    assert "\n" not in str(caught.value)


def test_saving_leaves_the_old_file_where_it_cannot_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_document(path, contents(1))
    before = path.read_bytes()

    def full(_self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(EngineError, match=r"No space left on device \(free some space, or save it elsewhere\)"):
        write_document(path, contents(2))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_saving_through_a_link_keeps_the_link(path: Path) -> None:
    link = path.with_name("link.otherhand")
    link.symlink_to(path)
    write_document(link, contents(1))
    assert link.is_symlink()
    assert len(read_document(path).drawings) == 1


def test_two_thousand_drawings_are_saved_and_opened_within_two_seconds(path: Path) -> None:
    before = many(2000)
    saving, opening = [], []
    for _ in range(3):
        start = time.perf_counter()
        write_document(path, before)
        saving.append(time.perf_counter() - start)
        start = time.perf_counter()
        after = read_document(path)
        opening.append(time.perf_counter() - start)
    print(f"save {min(saving):.2f} s, open {min(opening):.2f} s, {path.stat().st_size / 1e6:.1f} MB")
    assert len(after.drawings) == 2000
    assert np.array_equal(after.drawings[-1].image, before.drawings[-1].image)
    assert min(saving) < 2
    assert min(opening) < 2
