"""The Omniglot loader: an archive in the official layout gives the drawings that were put into it."""

import hashlib
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from engine.errors import EngineError
from engine.messages import Stroke
from engine.raster import draw
from training import omniglot_release
from training.omniglot import DRAWERS, PUBLIC_ALPHABETS, SIDE, load_omniglot, of_alphabets, read
from training.omniglot_release import fetch_release, read_strokes, simplify

CHARACTERS = (("Tengwar", 1, 1531), ("Avesta", 1, 1063), ("Avesta", 2, 1064))
"""Alphabet, number in it and official number, in no order."""
PEN = "START\n{x},-20.000000,0.000000\n{x},-40.000000,16.000000\n{x},-60.000000,32.000000\nBREAK\n7,-9,50\nBREAK\n"


def picture(column: int) -> bytes:
    """A PNG of the release: one bit, black ink, the stroke that PEN draws with x = column."""
    pixels = np.ones((SIDE, SIDE), bool)
    pixels[20:61, column] = False
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "png")
    return file.getvalue()


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small evaluation part in the official layout, whose checksums are the expected ones."""
    folder = tmp_path / "release"
    folder.mkdir()
    with (
        zipfile.ZipFile(folder / "images_evaluation.zip", "w") as images,
        zipfile.ZipFile(folder / "strokes_evaluation.zip", "w") as strokes,
    ):
        for alphabet, inner, number in CHARACTERS:
            for drawer in range(1, DRAWERS + 1):
                name = f"evaluation/{alphabet}/character{inner:02d}/{number:04d}_{drawer:02d}"
                images.writestr(f"images_{name}.png", picture(number % 50 + drawer))
                if drawer != 3:
                    strokes.writestr(f"strokes_{name}.txt", PEN.format(x=f"{number % 50 + drawer}.000000"))
        images.writestr("__MACOSX/images_evaluation/._Avesta", b"")
    for path in folder.iterdir():
        md5 = hashlib.md5(path.read_bytes()).hexdigest()
        monkeypatch.setitem(omniglot_release.CHECKSUMS, path.name, f"md5:{md5}")
    return folder


@pytest.fixture
def without_prepared_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTHERHAND_DATA", str(tmp_path / "nothing"))


def test_the_evaluation_part_comes_from_the_release(
    release: Path, without_prepared_data: None, own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_release, "__defaults__", (release.as_uri(),))
    data = load_omniglot("evaluation")
    assert data.alphabets.tolist() == ["Avesta", "Avesta", "Tengwar"]
    assert data.characters.tolist() == ["1063", "1064", "1531"]
    assert len(data.classes) == len(data.drawers) == 3 * (DRAWERS - 1)
    image = data.image(2, 4)
    assert image.shape == (SIDE, SIDE)
    assert np.flatnonzero(image.any(axis=0)).tolist() == [1531 % 50 + 5]
    public = load_omniglot("evaluation_public")
    assert public.alphabets.tolist() == ["Avesta", "Avesta"]
    assert (own_folders / "cache_home" / "otherhand" / "omniglot" / "omniglot_evaluation.npz").is_file()


def test_strokes_lie_on_the_ink(release: Path, tmp_path: Path) -> None:
    data = read(fetch_release("evaluation", tmp_path / "cache", release.as_uri()))
    for drawing in (0, 30, 56):
        line, dot = data.strokes(drawing)
        assert dot.tolist() == [[7.5, 9.5]]
        ink = draw([Stroke(line)], SIDE, SIDE, 1.0) > 0.4
        image = data.image(int(data.classes[drawing]), int(data.drawers[drawing])) > 0
        assert (ink[20:60] == image[20:60]).all()


def test_the_release_is_fetched_once(release: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = fetch_release("evaluation", cache, release.as_uri()).read_bytes()
    assert fetch_release("evaluation", cache, "file:///nowhere").read_bytes() == first


def test_a_changed_archive_is_refused(release: Path, tmp_path: Path) -> None:
    (release / "strokes_evaluation.zip").write_bytes(b"PK")
    with pytest.raises(EngineError, match="not the file it should be"):
        fetch_release("evaluation", tmp_path / "cache", release.as_uri())


def test_an_archive_that_lacks_drawings_is_refused(release: Path, tmp_path: Path) -> None:
    empty = tmp_path / "images_background.zip"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("images_background/Greek/character01/0394_01.png", picture(3))
    with pytest.raises(EngineError, match="lacks drawings"):
        omniglot_release.pack(empty, release / "strokes_evaluation.zip")


def test_no_data_and_no_network_is_one_clear_error(
    without_prepared_data: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fetch_release, "__defaults__", ("http://127.0.0.1:9",))
    with pytest.raises(EngineError, match=r"Omniglot is not at .*nothing.*cannot be fetched.*OTHERHAND_DATA"):
        load_omniglot("background")


def test_an_unknown_part_is_named(without_prepared_data: None) -> None:
    with pytest.raises(EngineError, match="no part 'foreground'"):
        load_omniglot("foreground")


def test_strokes_are_read_upside_up() -> None:
    strokes = list(read_strokes("START\n1.0,-2.0,0\n3.0,-4.5,10\nBREAK\n5,0,900\nBREAK\n"))
    assert [stroke.tolist() for stroke in strokes] == [[[1.5, 2.5], [3.5, 5.0]], [[5.5, 0.5]]]


def test_simplified_strokes_keep_their_corners() -> None:
    path = np.array([(0, 0), (5, 0.1), (10, 0), (10, 5), (10, 10)], float)
    assert simplify(path).tolist() == [[0, 0, 0], [100, 0, 0], [100, 100, 1]]
    assert simplify(path[:1]).tolist() == [[0, 0, 1]]


@pytest.mark.data
def test_the_prepared_parts_are_whole() -> None:
    data = load_omniglot("evaluation_public")
    assert set(data.alphabets) == set(PUBLIC_ALPHABETS)
    one = of_alphabets(data, ["Keble"])
    assert one.images_packed.shape == (26, DRAWERS, SIDE, 14)
    where = np.flatnonzero(data.alphabets[data.classes] == "Keble")
    for here, there in ((0, where[0]), (-1, where[-1])):
        _same(one.strokes(range(len(one.classes))[here]), data.strokes(int(there)))


def _same(one: list[NDArray[np.float32]], other: list[NDArray[np.float32]]) -> None:
    assert [stroke.tolist() for stroke in one] == [stroke.tolist() for stroke in other]
