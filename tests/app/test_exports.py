"""What is in the exported files, each format read by something else than what wrote it."""

import csv
import io
import json
import re
import time
import zlib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

from app.export_dataset import dataset_files
from app.export_pdf import pdf_file
from app.export_png import png_files
from app.export_request import ExportRequest, File, Format, Pulse, by_exemplar, file_name
from app.export_sheet import sheet_file
from app.export_svg import NAMESPACE, svg_files
from app.large_drawing import draw_large, smooth
from app.recipe_chunk import page_and_settings_from_png
from engine import Stroke, draw_at_own_size
from tests.app.contents import contents, drawing, line, many, page

MODELS = {"cfgdm": "ab" * 32}
PULSE = Pulse()


def request(count: int = 1, **changes: Any) -> ExportRequest:
    exemplar = page().exemplar()
    made = tuple(drawing(key, exemplar) for key in range(count))
    return ExportRequest(made, **{"format": Format.PNG, "target": Path("x"), "models": MODELS, **changes})


def opened(file: File) -> Pillow.Image:
    picture = Pillow.open(io.BytesIO(file.data))
    picture.load()
    return picture


@pytest.mark.parametrize("side", [48, 640, 4096])
def test_a_png_has_the_size_that_was_asked_for(side: int) -> None:
    (file,) = png_files(request(side=side), PULSE)
    picture = opened(file)
    assert picture.size == (side, side)
    ink = 1 - np.asarray(picture, np.float32).mean() / 255
    assert ink == pytest.approx(
        draw_at_own_size(request().drawings[0].strokes, page().exemplar().frame).mean(), rel=0.03
    )


def test_a_large_png_is_drawn_large_not_enlarged() -> None:
    """At 4,096 pixels the edge of a stroke is still one pixel wide."""
    (file,) = png_files(request(side=4096), PULSE)
    levels = np.asarray(opened(file))
    grey = ((levels > 2) & (levels < 253)).sum()
    edges = (np.abs(np.diff((levels < 128).astype(np.int8), axis=1)) > 0).sum()
    assert grey < 3 * edges


def test_alpha_is_coverage_and_colours_are_dark() -> None:
    (white,) = png_files(request(side=200), PULSE)
    (clear,) = png_files(request(side=200, is_transparent=True), PULSE)
    pixels = np.asarray(opened(clear)).astype(int)
    assert pixels.shape == (200, 200, 4)
    assert pixels[:, :, :3].max() == 0
    assert pixels[:, :, 3].min() == 0
    assert pixels[:, :, 3].max() == 255
    assert np.abs(255 - pixels[:, :, 3] - np.asarray(opened(white)).astype(int)).max() <= 1
    on_red = Pillow.alpha_composite(Pillow.new("RGBA", (200, 200), "red"), opened(clear))
    assert set(np.asarray(on_red)[:, :, 0].ravel()) == set(255 - pixels[:, :, 3].ravel())
    shown = QImage.fromData(QByteArray(clear.data))
    assert shown.hasAlphaChannel()


def test_a_page_that_is_not_square_keeps_its_shape() -> None:
    image = draw_large([line((10, 10), (390, 90))], 400, 100, 8.0, 200)
    assert image.shape == (50, 200)
    assert draw_large([], 3000, 1, 1.0, 100).shape == (1, 100)


def test_ink_outside_the_page_is_cut_off() -> None:
    image = draw_large([line((-500, 50), (50, 50)), line((900, 900)), line((50, -3), (50, 2))], 100, 100, 10.0, 100)
    assert image[50, 0] == 1
    assert image.max() == 1
    assert image[80:].max() == 0


def test_a_curve_stays_smooth_when_it_is_large() -> None:
    angles = np.linspace(0, 2 * np.pi, 13)
    ring = np.stack([50 + 30 * np.cos(angles), 50 + 30 * np.sin(angles)], axis=1).astype(np.float32)
    radii = np.hypot(*(smooth(ring, 40.0) - 2000).T)
    assert np.ptp(radii) < 0.02 * 1200  # a polygon of twelve sides is 0.034 of its radius off


def test_memory_stays_bounded_for_a_dense_drawing() -> None:
    import tracemalloc

    t = np.linspace(0, 20, 3000)
    dense = Stroke(np.stack([320 + 250 * np.sin(1.1 * t), 320 + 250 * np.cos(0.7 * t)], axis=1).astype(np.float32))
    tracemalloc.start()
    draw_large([dense], 640, 640, 16.0, 2048)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 350_000_000


def test_the_recipe_in_a_png_gives_page_and_settings_back() -> None:
    (file,) = png_files(request(side=100), PULSE)
    rebuilt = page_and_settings_from_png(file.data)
    assert all(
        np.array_equal(one.points, other.points)
        for one, other in zip(rebuilt.page.strokes, page().strokes, strict=True)
    )
    assert np.array_equal(rebuilt.page.exemplar().image, page().exemplar().image)


def test_an_svg_has_a_path_for_each_stroke() -> None:
    (file,) = svg_files(request(format=Format.SVG), PULSE)
    root = ET.fromstring(file.data)
    assert len(root.findall(".//{http://www.w3.org/2000/svg}path")) == 4
    recipe = root.find(f".//{{{NAMESPACE}}}otherhand")
    assert recipe is not None
    told = json.loads(recipe.text or "")
    assert (told["seed"], told["index"], told["model_sha256"]) == (7, 0, "ab" * 32)


def test_a_recipe_cannot_break_the_svg() -> None:
    exemplar = page().exemplar()
    made = (drawing(1, exemplar, family="a<b>&'\"]]>"),)
    (file,) = svg_files(ExportRequest(made, Format.SVG, Path("x")), PULSE)
    recipe = ET.fromstring(file.data).find(f".//{{{NAMESPACE}}}otherhand")
    assert recipe is not None
    assert json.loads(recipe.text or "")["family"] == "a<b>&'\"]]>"


def streams(data: bytes) -> list[bytes]:
    return [zlib.decompress(each) for each in re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)]


def test_a_pdf_has_pages_of_curves() -> None:
    (file,) = pdf_file(request(70, format=Format.PDF, title="Glyph (ü)"), PULSE)
    assert file.data.startswith(b"%PDF-1.4")
    assert file.data.rstrip().endswith(b"%%EOF")
    pages = streams(file.data)
    assert len(pages) == file.data.count(b"/Type /Page ") == 3
    assert f"/Count {len(pages)}".encode() in file.data
    operators = b"\n".join(pages)
    assert operators.count(b" re S") == 71
    assert len(re.findall(rb" m .* c S$", operators, re.MULTILINE)) == 70 * 4 + 3
    assert b"/Image" not in file.data


def test_every_entry_of_a_pdfs_table_leads_to_its_object() -> None:
    (file,) = pdf_file(request(3, format=Format.PDF), PULSE)
    start = int(re.findall(rb"startxref\n(\d+)", file.data)[0])
    assert file.data[start:].startswith(b"xref\n")
    for number, place in enumerate(re.findall(rb"(\d{10}) 00000 n", file.data), 1):
        assert file.data[int(place) :].startswith(b"%d 0 obj" % number)


def test_a_pdf_tells_its_recipe_and_title() -> None:
    (file,) = pdf_file(request(2, format=Format.PDF, title="Glyph \\ (1)"), PULSE)
    assert rb"/Title (Glyph \\ \(1\))" in file.data
    recipe = re.findall(rb"/OtherhandRecipe \((.*?)\) ?>>", file.data)[0]
    told = json.loads(recipe)
    assert [each["index"] for each in told["drawings"]] == [0, 1]
    assert len(told["exemplars"][0]["strokes"]) == 3


def test_a_sheet_carries_the_recipe_of_all() -> None:
    (file,) = sheet_file(request(5, format=Format.SHEET), PULSE)
    picture = opened(file)
    told = json.loads(picture.text["otherhand"])  # type: ignore[attr-defined]
    assert [each["index"] for each in told["drawings"]] == list(range(5))
    assert page_and_settings_from_png(file.data).index == 0


def test_a_data_set_has_a_folder_for_each_character() -> None:
    made = contents(6).drawings
    files = {
        file.name: file.data for file in dataset_files(ExportRequest(made, Format.DATASET, Path("x"), side=48), PULSE)
    }
    groups = by_exemplar(made)
    assert sorted({name.split("/")[0] for name in files if "/" in name}) == [f"character-0{i + 1}" for i in range(4)]
    assert len([name for name in files if name.endswith(".png")]) == 6 + len(groups)
    with np.load(io.BytesIO(files["character-01/drawings.npz"]), allow_pickle=False) as arrays:
        assert arrays["images"].shape == (2, 48, 48)
        assert arrays["images"].dtype == np.float32
        assert np.array_equal(arrays["images"][1], made[1].image)
        assert arrays["recognizability"].tolist() == [1, made[1].scores.recognizability]  # type: ignore[union-attr]
    rows = list(csv.DictReader(io.StringIO(files["drawings.csv"].decode())))
    assert [row["file"] for row in rows] == [name for name in files if re.search(r"/\d+\.png$", name)]
    assert (
        rows[1] | {"seed": "7", "index": "1", "asked_originality": "0.5", "guidance": "1", "temperature": "1.125"}
        == rows[1]
    )
    assert rows[-1] | {"family": "hand", "originality": ""} == rows[-1]
    assert len(json.loads(files["recipe.json"])["exemplars"]) == 4


def test_names_are_fit_for_every_file_system() -> None:
    assert file_name("../../etc/passwd") == "etc-passwd"
    assert file_name("あ:b?") == "あ-b"
    assert file_name("...") == "drawing"


def test_two_hundred_pngs_do_not_take_long() -> None:
    start = time.perf_counter()
    count = sum(1 for _ in png_files(ExportRequest(many(200).drawings, Format.PNG, Path("x"), side=256), PULSE))
    took = time.perf_counter() - start
    print(f"{1000 * took / count:.1f} ms a file")
    assert count == 200
    assert took < 30
