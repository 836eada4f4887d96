from pathlib import Path

import pytest

from app.exemplar_files import find_exemplars, output_folders
from engine import EngineError


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_a_folder_stands_for_its_images_in_order_of_name(tmp_path: Path) -> None:
    touch(*(tmp_path / name for name in ("b.PNG", "a.jpg", "notes.txt", ".hidden.png", "below/c.png")))
    assert [path.name for path in find_exemplars([tmp_path])] == ["a.jpg", "b.PNG"]


def test_a_file_is_taken_whatever_its_name_and_only_once(tmp_path: Path) -> None:
    touch(tmp_path / "a.png", tmp_path / "b.weird")
    files = find_exemplars([tmp_path / "b.weird", tmp_path, tmp_path / "below" / ".." / "a.png", tmp_path / "gone.png"])
    assert [path.name for path in files] == ["b.weird", "a.png", "gone.png"]


def test_a_folder_without_images(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="holds no images"):
        find_exemplars([tmp_path])


def named(out: Path, *exemplars: str) -> list[str]:
    return [folder.name for folder in output_folders([Path(exemplar) for exemplar in exemplars], out)]


def test_folders_are_named_for_stems_and_never_shared(tmp_path: Path) -> None:
    assert named(tmp_path, "x/a.png", "y/a.png", "a.jpg", "A.png", "a-2.png", "b.png") == [
        *("a", "a-2", "a-3", "A-4", "a-2-2", "b")
    ]


def test_odd_stems_stay_inside_the_output_folder(tmp_path: Path) -> None:
    assert named(tmp_path, "...png", ".. .png", ".png", "scores.csv.png") == [
        "drawing",
        "drawing-2",
        "png",
        "scores.csv-2",
    ]


def test_neither_a_file_nor_the_exemplar_itself_is_overwritten(tmp_path: Path) -> None:
    touch(tmp_path / "drawing", tmp_path / "000" / "000.png")
    assert named(tmp_path, "drawing", str(tmp_path / "000" / "000.png")) == ["drawing-2", "000-2"]
