"""Every kind of image file that a person may give: read, or read with a note."""

import math
import time
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.errors import EngineError
from engine.image_file import exemplar_from_image, read_exemplar
from engine.messages import Exemplar
from tests.sheets import drawn, photographed

PLAIN = drawn()
OTHER = drawn(ink=255, paper=0)
LONG_SUFFIXES = {"JPEG": "jpg", "JPEG2000": "jp2", "TIFF": "tif"}


@pytest.fixture
def plain(tmp_path: Path) -> Exemplar:
    return read(tmp_path, PLAIN, "plain.png")[0]


def read(folder: Path, picture: Pillow.Image, name: str, **options: Any) -> tuple[Exemplar, tuple[str, ...]]:
    path = folder / name
    picture.copy().save(path, **options)
    return read_exemplar(path)


def same(one: Exemplar, other: Exemplar, tolerance: float = 0.1) -> None:
    """The same drawing at the same place, to half a pixel, and nearly the same in the model's frame."""
    assert one.frame.width == other.frame.width
    assert one.frame.height == other.frame.height
    assert math.dist(one.frame.centre, other.frame.centre) < tolerance * 5
    assert one.frame.pen_width == pytest.approx(other.frame.pen_width, abs=tolerance * 3)
    assert float(np.abs(one.image - other.image).mean()) < tolerance / 5


def test_a_plain_drawing_keeps_its_place_and_pen(plain: Exemplar) -> None:
    assert (plain.frame.width, plain.frame.height) == (200, 150)
    assert plain.frame.centre == pytest.approx((100, 71.5), abs=1.0)
    assert plain.frame.pen_width == pytest.approx(6, abs=0.3)
    assert len(plain.strokes) == 3
    assert plain.image.shape == (48, 48)


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "PPM", "AVIF", "JPEG2000"])
def test_every_common_format_is_read_alike(tmp_path: Path, plain: Exemplar, format_: str) -> None:
    exemplar, notes = read(tmp_path, PLAIN, f"drawing.{LONG_SUFFIXES.get(format_, format_.lower())}", format=format_)
    same(exemplar, plain)
    assert notes == ()


@pytest.mark.parametrize("mode", ["1", "P", "LA", "RGB", "RGBA", "CMYK", "I;16", "I", "F", "YCbCr", "LAB"])
def test_every_kind_of_pixel_is_read_alike(tmp_path: Path, plain: Exemplar, mode: str) -> None:
    if mode in ("I;16", "I"):
        picture = Pillow.fromarray((np.asarray(PLAIN).astype(np.uint16 if mode == "I;16" else np.int32)) * 257)
    elif mode == "LAB":
        picture = Pillow.merge("LAB", (PLAIN, Pillow.new("L", PLAIN.size, 128), Pillow.new("L", PLAIN.size, 128)))
    else:
        picture = PLAIN.convert("RGB").convert(mode) if mode != "F" else PLAIN.convert("F")
    exemplar, notes = read(tmp_path, picture, "drawing.tif")
    same(exemplar, plain, 0.3 if mode == "1" else 0.1)
    assert notes == ()


def test_sixteen_bits_of_which_a_scanner_used_twelve(tmp_path: Path, plain: Exemplar) -> None:
    scan = Pillow.fromarray(np.asarray(PLAIN).astype(np.uint16) * 16)
    same(read(tmp_path, scan, "scan.png")[0], plain)


def test_floats_from_nought_to_one(tmp_path: Path, plain: Exemplar) -> None:
    values = np.asarray(PLAIN, np.float32) / 255
    values[0, 0] = np.nan
    same(read(tmp_path, Pillow.fromarray(values), "drawing.tif")[0], plain)


def test_cmyk_jpeg(tmp_path: Path, plain: Exemplar) -> None:
    same(read(tmp_path, PLAIN.convert("RGB").convert("CMYK"), "drawing.jpg", quality=95)[0], plain)


def test_white_on_black_is_inverted_and_said(tmp_path: Path, plain: Exemplar) -> None:
    exemplar, notes = read(tmp_path, OTHER, "board.png")
    same(exemplar, plain)
    assert notes == ("white on black: inverted",)


@pytest.mark.parametrize("pen", [20, 36])
def test_bold_ink_that_covers_more_than_the_paper_is_still_ink(tmp_path: Path, pen: int) -> None:
    bold = drawn(120, 110, pen)
    notes = read(tmp_path, bold, "bold.png")[1]
    assert notes == ()


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (128, 128, 128), (200, 30, 30)])
def test_ink_of_any_colour_on_a_transparent_background(
    tmp_path: Path, plain: Exemplar, colour: tuple[int, int, int]
) -> None:
    picture = Pillow.new("RGBA", PLAIN.size, colour)
    picture.putalpha(PLAIN.point(lambda value: 255 - value))
    exemplar, notes = read(tmp_path, picture, "drawing.png")
    same(exemplar, plain)
    assert notes == (() if colour in ((0, 0, 0), (200, 30, 30)) else ("white on black: inverted",))


@pytest.mark.parametrize("is_light", [False, True])
def test_a_card_with_transparent_corners(tmp_path: Path, plain: Exemplar, is_light: bool) -> None:
    picture = (OTHER if is_light else PLAIN).convert("RGBA")
    for x, y in ((0, 0), (180, 0), (0, 130), (180, 130)):
        picture.paste((0, 0, 0, 0), (x, y, x + 20, y + 20))
    exemplar, notes = read(tmp_path, picture, "card.png")
    same(exemplar, plain)
    assert bool(notes) == is_light


def test_a_palette_with_alpha(tmp_path: Path, plain: Exemplar) -> None:
    picture = PLAIN.quantize(16)
    palette = picture.getpalette() or []
    lightest = max(range(16), key=lambda entry: palette[3 * entry])
    path = tmp_path / "palette.png"
    alphas = bytes(0 if entry == lightest else 254 for entry in range(16))
    picture.save(path, transparency=alphas)
    with Pillow.open(path) as saved:
        assert saved.mode == "P"
        assert "transparency" in saved.info
    same(read_exemplar(path)[0], plain)


def test_ink_as_bright_as_its_paper_is_seen_by_its_colour(tmp_path: Path, plain: Exemplar) -> None:
    ink = np.asarray(PLAIN, np.float32)[:, :, None] / 255
    yellow_on_white = ink * [255, 255, 255] + (1 - ink) * [255, 255, 40]
    same(read(tmp_path, Pillow.fromarray(np.round(yellow_on_white).astype(np.uint8)), "yellow.png")[0], plain)


def test_exif_orientation_is_obeyed(tmp_path: Path, plain: Exemplar) -> None:
    lying = PLAIN.transpose(Pillow.Transpose.ROTATE_90)
    exif = Pillow.Exif()
    exif[0x0112] = 6
    exemplar, _ = read(tmp_path, lying, "phone.jpg", exif=exif, quality=95)
    same(exemplar, plain)


@pytest.mark.parametrize("name", ["moving.gif", "moving.png", "pages.tif", "moving.webp"])
def test_of_an_animation_the_first_picture_is_used_and_said(tmp_path: Path, plain: Exemplar, name: str) -> None:
    exemplar, notes = read(tmp_path, PLAIN, name, save_all=True, append_images=[OTHER])
    same(exemplar, plain)
    assert notes == ("animated: only the first picture is used",)


def test_a_phone_s_photo_with_a_second_view_is_no_animation(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    PLAIN.save(path, format="MPO", save_all=True, append_images=[PLAIN])
    assert read_exemplar(path)[1] == ()


def test_a_photo_of_paper_says_so(tmp_path: Path) -> None:
    exemplar, notes = read(tmp_path, photographed(drawn(800, 600, 16)), "photo.jpg")
    assert notes == ("uneven light: taken out",)
    assert len(exemplar.strokes) == 3


def test_a_large_photo_is_read_quickly_in_little_memory(tmp_path: Path) -> None:
    large = photographed(drawn(1000, 750, 20)).resize((6000, 4500))
    path = tmp_path / "large.jpg"
    large.save(path)
    tracemalloc.start()
    start = time.perf_counter()
    exemplar, _ = read_exemplar(path)
    seconds, peak = time.perf_counter() - start, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (exemplar.frame.width, exemplar.frame.height) == (6000, 4500)
    assert exemplar.frame.centre == pytest.approx((3000, 2145), abs=20)
    assert exemplar.frame.pen_width == pytest.approx(120, rel=0.05)
    assert seconds < 20
    assert peak < 300e6


def test_ink_of_the_app_becomes_an_exemplar(plain: Exemplar) -> None:
    ink = np.asarray(1 - np.asarray(PLAIN) / 255, np.float32)
    same(exemplar_from_image(ink), plain)


def test_paper_of_the_app_without_ink() -> None:
    with pytest.raises(EngineError, match="no ink"):
        exemplar_from_image(np.zeros((40, 60), np.float32))
