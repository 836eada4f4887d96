"""The Quick, Draw! loader: files in the official layout give the drawings that were put into them."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.errors import EngineError
from training.quickdraw import HELD_OUT, MOST, TRAINING, is_held_out, load_quickdraw, ranks, read, together
from training.quickdraw_release import fetch_release, recognized

NAMES = ("cat", "flying saucer")


def line(key: int, known: bool = True, strokes: int = 2) -> str:
    drawn = [[[key % 200, 10, 20], [0, 5, 10 * i]] for i in range(1, strokes + 1)]
    return json.dumps({"word": "x", "key_id": str(key), "recognized": known, "drawing": drawn}) + "\n"


@pytest.fixture
def release(tmp_path: Path) -> str:
    """A folder in the release's layout, as a URL: two categories, of which every third drawing is not recognized."""
    for number, name in enumerate(NAMES):
        lines = [line(100 * number + i + 1, known=i % 3 != 2) for i in range(9)]
        (tmp_path / f"{name}.ndjson").write_text("".join(lines))
    (tmp_path / "categories.txt").write_text("\n".join(reversed(NAMES)) + "\n")
    return tmp_path.as_uri()


def fetched(release: str, folder: Path, limit: int = 4) -> Path:
    return fetch_release(folder, release, f"{release}/categories.txt", limit)


def test_the_release_becomes_a_file_of_its_first_recognized_drawings(release: str, tmp_path: Path) -> None:
    data = read(fetched(release, tmp_path / "cache"))
    assert data.alphabets.tolist() == ["cat", "flying saucer"]
    assert data.keys.tolist() == [1, 2, 4, 5, 101, 102, 104, 105]
    assert data.classes.tolist() == [0] * 4 + [1] * 4
    assert [stroke.tolist() for stroke in data.strokes(1)] == [
        [[2, 0], [10, 5], [20, 10]],
        [[2, 0], [10, 5], [20, 20]],
    ]


def test_a_fetching_that_was_cut_off_goes_on_where_it_was(release: str, tmp_path: Path) -> None:
    source, cache = tmp_path / "cat.ndjson", tmp_path / "cache"
    (tmp_path / "flying saucer.ndjson").rename(tmp_path / "later")
    with pytest.raises(EngineError, match="cannot be fetched"):
        fetched(release, cache)
    (tmp_path / "later").rename(tmp_path / "flying saucer.ndjson")
    source.unlink()
    assert len(read(fetched(release, cache)).classes) == 8


def test_what_is_no_drawing_is_refused(release: str, tmp_path: Path) -> None:
    (tmp_path / "cat.ndjson").write_text("<html>\n")
    with pytest.raises(EngineError, match="no drawing"):
        fetched(release, tmp_path / "cache")
    assert not list((tmp_path / "cache").glob("*.npz"))


def test_no_more_is_read_than_is_wanted() -> None:
    def lines() -> object:
        yield line(1).encode()
        raise AssertionError("too much was read")

    assert len(list(recognized(lines(), 1))) == 1  # type: ignore[arg-type]


def test_a_category_is_held_out_by_its_name_alone() -> None:
    assert is_held_out("banana")
    assert not is_held_out("apple")
    official_like = [f"thing {i}" for i in range(1000)]
    assert 150 < sum(map(is_held_out, official_like)) < 250


def test_a_drawing_in_two_files_counts_once_and_one_without_a_number_always(tmp_path: Path) -> None:
    for name, keys in (("a", [7, 0, 0, 8]), ("b", [8, 9, 7, 0])):
        (tmp_path / f"{name}.npz").write_bytes(b"")
        np.savez(
            tmp_path / f"{name}.npz",
            points=np.arange(16, dtype=np.uint8).reshape(8, 2),
            stroke_offsets=np.array([0, 2, 4, 6, 8]),
            drawing_offsets=np.arange(5),
            class_id=np.zeros(4, np.uint16),
            class_names=np.array(["apple"]),
            key_id=np.array(keys),
        )
    both = together([read(tmp_path / "a.npz"), read(tmp_path / "b.npz")])
    assert both.keys.tolist() == [7, 0, 0, 8, 9, 0]
    assert both.strokes(4)[0].tolist() == [[4, 5], [6, 7]]


def test_ranks_count_inside_classes() -> None:
    assert ranks(np.array([1, 0, 1, 1, 0])).tolist() == [0, 0, 1, 2, 1]


def test_there_are_two_parts() -> None:
    with pytest.raises(EngineError, match="no part 'evaluation'"):
        load_quickdraw("evaluation")


@pytest.mark.data
def test_no_held_out_category_is_trained_on() -> None:
    training, held_out = load_quickdraw(TRAINING), load_quickdraw(HELD_OUT)
    assert (len(training.alphabets), len(held_out.alphabets)) == (237, 63)
    assert not np.isin(held_out.alphabets, training.alphabets).any()
    assert not np.isin(held_out.keys[held_out.keys > 0], training.keys).any()
    assert np.bincount(training.classes).max() == MOST
    assert np.bincount(held_out.classes).min() >= 40
