"""Maps as files, and the dialog that asks where they go."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from app.importance_choice import ImportanceChoice
from app.importance_files import MappedDrawing, map_npz, map_png, map_svg
from app.importance_look import colour_at
from app.importance_saving import ImportanceSaving, write_maps
from app.recipe_chunk import Recipes, page_and_settings_from_png
from engine import EngineError
from tests.app.gallery_window import Window, window
from tests.app.mapped import across, mapped, of, rising

SVG = "{http://www.w3.org/2000/svg}"


def subject(style: str = "heat", **changes: object) -> MappedDrawing:
    drawing = mapped(strokes=mapped().strokes)
    recipe = Recipes({"cfgdm": "abc"}).one(drawing)
    values = drawing.maps["guidance"]
    choice = ImportanceChoice(True, style=style)
    made = MappedDrawing(drawing.exemplar, drawing.image, drawing.strokes, values, choice, recipe)
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(("style", "side"), [("heat", 512), ("ink", 512), ("heat", 100)])
def test_a_png_shows_drawing_and_map(qtbot: QtBot, style: str, side: int) -> None:
    made = subject(style)
    data = map_png(made, side)
    with Pillow.open(io.BytesIO(data)) as picture:
        assert picture.size == (side, side)
        assert picture.text["importance-map"] == "guidance"  # type: ignore[attr-defined]
        seen = np.asarray(picture.convert("RGB")) / 255
    for x in (12, 24, 36):
        paper, ink = seen[12 * side // 48, x * side // 48], seen[side // 2, x * side // 48]
        expected = of(colour_at(made.look, (x - 0.5) / 47))
        assert np.abs((ink if style == "ink" else paper) - expected).max() < 0.08
        assert (paper if style == "ink" else 1 - ink).min() > 0.85
    rebuilt = page_and_settings_from_png(data)
    assert (rebuilt.index, rebuilt.model_sha256, rebuilt.page.width) == (1, "abc", 480)


def test_an_svg_has_strokes_in_the_maps_colours(qtbot: QtBot) -> None:
    made = subject("ink")
    root = ET.fromstring(map_svg(made))
    assert root.attrib["viewBox"] == "0 0 480 480"
    paths = list(root.iter(f"{SVG}path"))
    assert len(paths) > 30
    colours = {path.attrib["stroke"] for path in paths}
    assert len(colours) > 30
    ends = [tuple(map(float, re.findall(r"-?[\d.]+", path.attrib["d"])[:1])) for path in paths]
    leftmost, rightmost = ends.index(min(ends)), ends.index(max(ends))
    assert paths[leftmost].attrib["stroke"] == colour_at(made.look, made.pieces[leftmost].share).name()
    assert made.pieces[leftmost].share < 0.2 < 0.8 < made.pieces[rightmost].share
    (group,) = root.iter(f"{SVG}g")
    assert (group.attrib["stroke-linecap"], group.attrib["stroke-width"]) == ("round", "22")
    assert list(root.iter(f"{SVG}image")) == []


def test_an_svg_of_the_other_style_has_a_picture_of_the_map_below_vector_strokes(qtbot: QtBot) -> None:
    root = ET.fromstring(map_svg(subject("heat")))
    names = [each.tag.removeprefix(SVG) for each in root]
    assert names.index("image") < names.index("g")
    (image,) = root.iter(f"{SVG}image")
    place = QRectF(*(float(image.attrib[key]) for key in ("x", "y", "width", "height")))
    assert place.center().x() == pytest.approx(240, abs=1)
    assert place.width() == pytest.approx(48 / across().frame.scale, abs=0.01)
    assert image.attrib["href"].startswith("data:image/png;base64,")
    assert len(list(root.iter(f"{SVG}path"))) == 1
    assert json.loads("".join(root[0][0].itertext()))["index"] == 1


def test_an_svg_escapes_what_is_not_its_own(qtbot: QtBot) -> None:
    made = subject("ink", recipe='{"a": "</metadata><script/>&"}')
    root = ET.fromstring(map_svg(made))
    assert root[0][0].text == '{"a": "</metadata><script/>&"}'


def test_an_npz_holds_the_numbers(qtbot: QtBot) -> None:
    made = subject()
    with np.load(io.BytesIO(map_npz(made)), allow_pickle=False) as file:
        assert sorted(file) == ["exemplar", "image", "kind", "map", "recipe", "relative"]
        assert np.array_equal(file["map"], made.values.astype(np.float32))
        assert file["map"].dtype == file["relative"].dtype == np.float32
        assert file["relative"].max() == 1
        assert np.array_equal(file["exemplar"], across().image)
        assert file["image"].shape == (48, 48)
        assert str(file["kind"]) == "guidance"
        assert json.loads(str(file["recipe"]))["seed"] == 7


def test_several_files_get_numbers_and_replace_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "new" / "line.svg"
    paths = write_maps([subject(), subject("ink")], target)
    assert [path.name for path in paths] == ["line-1.svg", "line-2.svg"]
    assert sorted(target.parent.iterdir()) == paths
    (tmp_path / "line-2.png").write_bytes(b"mine")
    with pytest.raises(EngineError, match="already there"):
        write_maps([subject(), subject()], tmp_path / "line.png")
    assert (tmp_path / "line-2.png").read_bytes() == b"mine"


def test_a_single_file_replaces_the_one_that_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "line.NPZ"
    target.write_bytes(b"old")
    assert write_maps([subject()], target) == [target]
    assert target.read_bytes()[:2] == b"PK"
    assert [path.name for path in write_maps([subject()], tmp_path / "line.v2")] == ["line.v2.png"]


@pytest.fixture
def shown(qtbot: QtBot) -> Window:
    found = window(qtbot, 0)
    found.session.drawings.append([mapped(1), mapped(2), mapped(3, maps={}, guidance=0.0)])
    found.session.exemplar = found.session.drawings.drawings[0].exemplar
    found.session.explanations.set_choice(ImportanceChoice(True))
    QApplication.processEvents()
    return found


def choose(shown: Window, name: str) -> None:
    button = shown.find(QToolButton, "importance_export")
    next(each for each in button.menu().actions() if each.objectName() == name).trigger()


def dialog(shown: Window) -> QFileDialog:
    found = shown.gallery.findChild(QFileDialog, "importance_file_dialog")
    assert isinstance(found, QFileDialog)
    return found


def test_the_exemplars_map_is_saved_where_the_user_says(qtbot: QtBot, shown: Window, tmp_path: Path) -> None:
    choose(shown, "importance_export_exemplar")
    asked = dialog(shown)
    assert [words.rsplit("(", 1)[1] for words in asked.nameFilters()] == ["*.png)", "*.svg)", "*.npz)"]
    with qtbot.waitSignal(shown.gallery.saving.saved) as saved:
        asked.fileSelected.emit(str(tmp_path / "mean.npz"))
    assert saved.args == [[tmp_path / "mean.npz"]]
    asked.reject()
    with np.load(tmp_path / "mean.npz", allow_pickle=False) as file:
        assert np.allclose(file["map"], rising(), atol=1e-3)
        recipe = json.loads(str(file["recipe"]))
    assert recipe["mean_of"] == "guidance"
    assert [each["index"] for each in recipe["drawings"]] == [1, 2, 3]


def test_selected_drawings_are_saved_those_without_a_map_left_out(qtbot: QtBot, shown: Window, tmp_path: Path) -> None:
    shown.session.selection.select([1, 2, 3])
    QApplication.processEvents()
    choose(shown, "importance_export_selected")
    asked = dialog(shown)
    with qtbot.waitSignal(shown.gallery.saving.saved) as saved:
        asked.fileSelected.emit(str(tmp_path / "each.png"))
    asked.reject()
    assert saved.args is not None
    assert [path.name for path in saved.args[0]] == ["each-1.png", "each-2.png"]


def test_what_cannot_be_saved_is_said(qtbot: QtBot, shown: Window, tmp_path: Path) -> None:
    (tmp_path / "map.png").mkdir()
    saving = shown.gallery.saving
    with qtbot.waitSignal(shown.gallery.error_raised) as raised:
        saving.write([subject()], tmp_path / "map.png")
    assert raised.args is not None
    assert "cannot be written" in raised.args[0]
    assert raised.args[1] == "free some space, or choose another folder"


def test_without_maps_nobody_is_asked_where_to(qtbot: QtBot, shown: Window) -> None:
    said: list[str] = []
    shown.gallery.error_raised.connect(lambda message, _hint: said.append(message))
    shown.session.selection.select([3])
    QApplication.processEvents()
    choose(shown, "importance_export_selected")
    shown.session.exemplar = None
    choose(shown, "importance_export_exemplar")
    assert said == ["None of the selected drawings has this map", "There is no map of your drawing yet"]
    assert shown.gallery.findChild(QFileDialog, "importance_file_dialog") is None


def test_an_unforeseen_failure_is_said_too(qtbot: QtBot, shown: Window, tmp_path: Path) -> None:
    saving = ImportanceSaving(shown.session.as_session(), shown.gallery, dict)
    with qtbot.waitSignal(saving.error_raised) as raised:
        saving.write([subject(strokes=(None,))], tmp_path / "map.svg")
    assert raised.args is not None
    assert raised.args[0].startswith("The maps could not be saved")
    assert list(tmp_path.iterdir()) == []


def test_the_menu_opens_with_a_key(qtbot: QtBot, shown: Window) -> None:
    button = shown.find(QToolButton, "importance_export")
    assert button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
