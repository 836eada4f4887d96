"""Every kind of file that is no drawing: refused in one line with a hint."""

import contextlib
import os
import struct
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.errors import EngineError
from engine.image_file import read_exemplar
from tests.sheets import drawn, photographed


def refusal(path: Path) -> str:
    with pytest.raises(EngineError) as caught:
        read_exemplar(path)
    line = str(caught.value)
    assert "\n" not in line
    assert str(path) in line
    assert caught.value.hint
    return line


def png(width: int, height: int, rows: bytes = b"") -> bytes:
    """A PNG file of grey pixels written by hand, for sizes that Pillow does not write."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    blocks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    sealed = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in blocks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(sealed)


@pytest.mark.parametrize("size", [(20_000, 100), (20_000, 20_000), (100, 20_000), (9_000, 9_000), (65_000, 65_000)])
def test_what_is_too_large_is_refused_before_it_is_decoded(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "wide.png"
    path.write_bytes(png(*size))
    start = time.process_time()
    line = refusal(path)
    assert "too large" in line
    assert "at most 16000 pixels a side and 64 million in all" in line
    assert time.process_time() - start < 0.5


def test_a_real_picture_20000_pixels_wide_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    Pillow.new("L", (20_000, 300), 255).save(path)
    assert "too large (20000 x 300 pixels)" in refusal(path)


def test_one_pixel(tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    Pillow.new("L", (1, 1)).save(path)
    assert "too small (1 x 1 pixels)" in refusal(path)


@pytest.mark.parametrize("data", [png(0, 0), png(0, 9), b"P5 0 0 255\n", b"GIF89a\0\0\0\0\0\0\0;"])
def test_no_pixels(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "none"
    path.write_bytes(data)
    refusal(path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"this is no image\n", "not an image"),
        (b"", "is empty"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "not an image"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not an image"),
        (os.urandom(5000), "not an image"),
    ],
)
def test_not_an_image(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "drawing.png"
    path.write_bytes(data)
    assert said in refusal(path)


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "JPEG2000", "PPM"])
@pytest.mark.parametrize("share", [0.05, 0.5])
def test_a_truncated_file(tmp_path: Path, format_: str, share: float) -> None:
    whole = tmp_path / "whole"
    noisy = Pillow.fromarray(np.random.default_rng(0).integers(0, 255, (150, 200), np.uint8))
    noisy.save(whole, format=format_)
    path = tmp_path / "cut"
    data = whole.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    refusal(path)


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "JPEG2000", "PPM", "QOI"])
def test_damage_never_ends_in_another_error(tmp_path: Path, format_: str) -> None:
    whole = tmp_path / "whole"
    drawn(40, 30, 2).convert("RGB").save(whole, format=format_)
    data = np.frombuffer(whole.read_bytes(), np.uint8)
    random = np.random.default_rng(1)
    path = tmp_path / "damaged"
    for _ in range(60):
        damaged = data.copy()
        where = random.integers(0, min(len(data), 200), random.integers(1, 9))
        damaged[where] = random.integers(0, 256, len(where))
        path.write_bytes(damaged.tobytes())
        with contextlib.suppress(EngineError):
            read_exemplar(path)


@pytest.mark.parametrize(
    ("level", "said"), [(255, "the page is blank"), (0, "the picture is all ink"), (128, "no ink stands out")]
)
@pytest.mark.parametrize("mode", ["L", "1", "RGB", "RGBA", "I;16"])
def test_a_sheet_of_one_colour(tmp_path: Path, mode: str, level: int, said: str) -> None:
    if mode == "1" and level == 128:
        return
    values = np.full((40, 60), level, np.uint8)
    picture = Pillow.fromarray(values.astype(np.uint16) * 257 if mode == "I;16" else values)
    path = tmp_path / "sheet.png"
    (picture if mode == "I;16" else picture.convert(mode)).save(path)
    assert said in refusal(path)


def test_a_wholly_transparent_sheet(tmp_path: Path) -> None:
    path = tmp_path / "sheet.png"
    Pillow.new("RGBA", (40, 60), (0, 0, 0, 0)).save(path)
    assert "the page is blank" in refusal(path)


def test_a_photo_of_a_blank_page(tmp_path: Path) -> None:
    path = tmp_path / "blank.jpg"
    photographed(Pillow.new("L", (800, 600), 255)).save(path)
    refusal(path)


@pytest.mark.parametrize("side", [64, 1000])
def test_noise_is_no_drawing(tmp_path: Path, side: int) -> None:
    path = tmp_path / "noise.png"
    Pillow.fromarray(np.random.default_rng(0).integers(0, 2, (side, side), np.uint8) * 255).save(path)
    start = time.process_time()
    if side > 64:
        assert "too much ink" in refusal(path)
    else:
        read_exemplar(path)
    assert time.process_time() - start < 5


def test_a_missing_file(tmp_path: Path) -> None:
    assert "does not exist" in refusal(tmp_path / "missing.png")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.png"
    os.mkfifo(path)
    assert "is not a file" in refusal(path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.png"
    drawn().save(path)
    path.chmod(0)
    if os.geteuid() == 0:  # root may read everything

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(Pillow, "open", refuse)
    assert "may not be read" in refusal(path)
