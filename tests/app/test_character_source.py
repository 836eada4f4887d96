import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.character_source import characters
from app.quick_draw import index_of
from engine import EngineError
from tests.app.character_files import CORNER, LINE, quick_draw_line, save_image


def written(folder: Path, *lines: str) -> Path:
    path = folder / "full_simplified_corner.ndjson"
    path.write_text("".join(lines), encoding="utf-8")
    return path


def test_each_folder_of_images_is_a_character(tmp_path: Path) -> None:
    for name in ("Greek/character02/0002_01.png", "Greek/character01/0001_02.png", "Greek/character01/0001_01.png"):
        save_image(tmp_path / name)
    (tmp_path / "Greek" / "notes.txt").write_text("no image")
    found = characters(tmp_path)
    assert [(each.name, len(each.drawings)) for each in found] == [("Greek/character01", 2), ("Greek/character02", 1)]


def test_the_images_of_the_folder_itself_are_one_character(tmp_path: Path) -> None:
    save_image(tmp_path / "hook" / "a.png")
    save_image(tmp_path / "hook" / "b.PNG", bend=10)
    (only,) = characters(tmp_path / "hook")
    first, second = only.drawings
    assert only.name == "hook"
    assert (first.frame.width, first.frame.height) == (105, 105)
    assert float(np.abs(first.image - second.image).max()) > 0.5


def test_one_image_is_a_character(tmp_path: Path) -> None:
    (only,) = characters(save_image(tmp_path / "tick.png"))
    assert (only.name, len(only.drawings), only.drawings[0].image.shape) == ("tick", 1, (48, 48))


def test_no_image_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    save_image(tmp_path / "hook" / "a.png")
    (tmp_path / "hook" / "b.png").write_bytes(b"not an image")
    (only,) = characters(tmp_path)
    assert only.drawings[:1][0].image.sum() > 50
    with pytest.raises(EngineError, match=r"b\.png"):
        only.drawings[1]


def test_hidden_and_deep_folders_are_left_alone(tmp_path: Path) -> None:
    save_image(tmp_path / ".cache" / "a.png")
    save_image(tmp_path / "1" / "2" / "3" / "4" / "5" / "a.png")
    save_image(tmp_path / "1" / "2" / "3" / "4" / "a.png")
    assert [each.name for each in characters(tmp_path)] == ["1/2/3/4"]


def test_the_words_of_a_quick_draw_file_are_characters(tmp_path: Path) -> None:
    path = written(tmp_path, *[quick_draw_line(word, [CORNER, LINE]) for word in ("star", "apple", "star")])
    assert [(each.name, len(each.drawings)) for each in characters(path)] == [("apple", 1), ("star", 2)]


def test_a_drawing_keeps_to_its_straight_lines(tmp_path: Path) -> None:
    path = written(tmp_path, quick_draw_line("corner", [CORNER]))
    exemplar = characters(path)[0].drawings[0]
    points = exemplar.strokes[0].points
    pen = 200 / 16
    assert (exemplar.frame.width, exemplar.frame.height) == (225, 125)
    assert points[0].tolist() == [pen, pen]
    assert points[-1].tolist() == [200 + pen, 100 + pen]
    assert np.abs(np.diff(points, axis=0)).max() <= 4.01
    is_on_a_line = (np.abs(points[:, 0] - pen) < 1e-3) | (np.abs(points[:, 1] - 100 - pen) < 1e-3)
    assert is_on_a_line.all()
    assert exemplar.frame.scale * exemplar.frame.pen_width == pytest.approx(2.2, abs=0.05)


def test_times_of_a_raw_file_are_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, quick_draw_line("corner", [[[0.5, 300.25], [3.0, 500.0], [0, 120]]]))
    assert characters(path)[0].drawings[0].frame.height == 560


def test_a_dot_is_a_drawing(tmp_path: Path) -> None:
    path = written(tmp_path, quick_draw_line("dot", [[[7], [9]]]))
    assert characters(path)[0].drawings[0].image.sum() > 1


BAD = [
    "\n",
    "not JSON\n",
    "[1, 2]\n",
    '{"word": "star"}\n',
    quick_draw_line("star", []),
    quick_draw_line("star", [[[1, 2], [3]]]),
    quick_draw_line("star", [[[], []]]),
    quick_draw_line("star", [[["1"], [3]]]),
    quick_draw_line("star", [[[1e9], [3]]]),
    quick_draw_line("star", [[[True], [3]]]),
    quick_draw_line("star", [3]),
    quick_draw_line("star", [["ab", "cd"]]),
    quick_draw_line("", [LINE]),
    quick_draw_line("star", [LINE], recognized=False),
    quick_draw_line("star", [LINE], recognized="yes"),
    json.dumps({"word": 3, "drawing": [LINE]}) + "\n",
    "[" * 100_000 + "\n",
]


@pytest.mark.parametrize("number", range(len(BAD)))
def test_bad_lines_are_passed_over(tmp_path: Path, number: int) -> None:
    path = written(tmp_path, BAD[number], quick_draw_line("star", [CORNER]))
    assert index_of(path) == {"star": [len(BAD[number].encode())]}


def test_a_line_without_an_end_ends_the_reading(tmp_path: Path) -> None:
    path = written(tmp_path, quick_draw_line("star", [LINE]), "x" * 1_000_001, "\n", quick_draw_line("star", [LINE]))
    assert index_of(path) == {"star": [0]}


def nothing(folder: Path) -> Path:
    return folder / "missing"


def empty_folder(folder: Path) -> Path:
    return folder


def text(folder: Path) -> Path:
    (folder / "notes.txt").write_text("no drawing")
    return folder / "notes.txt"


def no_drawings(folder: Path) -> Path:
    return written(folder, *BAD)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (nothing, "does not exist"),
        (empty_folder, "holds no images"),
        (text, "holds no drawings"),
        (no_drawings, "holds no Quick, Draw! drawings"),
    ],
)
def test_what_holds_no_character_is_refused(tmp_path: Path, make: Callable[[Path], Path], why: str) -> None:
    with pytest.raises(EngineError, match=why) as refused:
        characters(make(tmp_path))
    assert refused.value.hint


def test_a_file_that_changed_meanwhile_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, quick_draw_line("star", [LINE]))
    (star,) = characters(path)
    path.write_text("something else\n")
    with pytest.raises(EngineError, match="cannot be read"):
        star.drawings[0]
