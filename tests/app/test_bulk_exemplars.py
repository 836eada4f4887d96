import time
from pathlib import Path

import pytest

from app.bulk_exemplars import find_bulk
from app.exemplar_files import output_folders
from engine import EngineError


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def touch(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).touch()


def found(*places: str, out: str = "out") -> dict[str, str]:
    pairs = find_bulk([Path(place) for place in places], Path(out), has_subfolders=True)
    return {str(exemplar): folder.relative_to(out).as_posix() for exemplar, folder in pairs}


@pytest.mark.usefixtures("place")
def test_equal_names_in_subfolders_keep_apart() -> None:
    touch("in/greek/a.png", "in/latin/a.png", "in/a.png", "in/greek/a.jpg", "in/.hidden/a.png", "in/greek/a.txt")
    assert found("in") == {
        "in/a.png": "a",
        "in/greek/a.jpg": "greek/a",
        "in/greek/a.png": "greek/a-2",
        "in/latin/a.png": "latin/a",
    }


@pytest.mark.usefixtures("place")
def test_two_folders_with_equal_subfolders_keep_apart() -> None:
    touch("one/greek/a.png", "two/greek/a.png", "b.png")
    assert found("one", "two", "b.png", "one/greek/a.png") == {
        "one/greek/a.png": "greek/a",
        "two/greek/a.png": "greek/a-2",
        "b.png": "b",
    }


@pytest.mark.usefixtures("place")
def test_a_drawing_called_like_a_subfolder_and_one_called_like_a_variation() -> None:
    touch("in/greek.png", "in/greek/000.png.png", "in/greek/sheet.png.jpg")
    assert found("in") == {
        "in/greek.png": "greek",
        "in/greek/000.png.png": "greek/000.png~",
        "in/greek/sheet.png.jpg": "greek/sheet.png~",
    }


@pytest.mark.usefixtures("place")
def test_what_was_drawn_is_no_exemplar() -> None:
    touch("in/a.png", "in/out/a/000.png")
    assert found("in", out="in/out") == {"in/a.png": "a"}
    with pytest.raises(EngineError, match="would be taken for exemplars"):
        found("in", out="in")
    touch("empty/readme.txt")
    with pytest.raises(EngineError, match="empty holds no images"):
        found("empty")


@pytest.mark.usefixtures("place")
def test_nobody_s_exemplar_is_written_over() -> None:
    touch("in/greek.png", "in/greek/000.png")
    pairs = find_bulk([Path("in/greek.png"), Path("in/greek/000.png")], Path("in"), has_subfolders=True)
    assert [str(folder) for _, folder in pairs] == ["in/greek-2", "in/000"]


def test_ten_thousand_of_one_name(tmp_path: Path) -> None:
    began = time.process_time()
    folders = output_folders([Path(f"x/{i}/a.png") for i in range(10_000)], tmp_path)
    assert time.process_time() - began < 10
    assert len(set(folders)) == 10_000
    assert [folder.name for folder in folders[::4000]] == ["a", "a-4001", "a-8001"]
