import io

import numpy as np
from PIL import Image as Pillow

from app.export import ScoreRow, dark_on_white, png, scores_table

INK = np.asarray([[0, 0.5, 1], [1, 0, 0]], np.float32)


def test_ink_is_dark_on_white() -> None:
    picture = dark_on_white(INK)
    assert picture.mode == "L"
    assert np.asarray(picture).tolist() == [[255, 128, 0], [0, 255, 255]]


def test_a_png_carries_its_recipe_in_any_script() -> None:
    recipe = {"seed": 3, "family": "cfgdm", "exemplar": "あ ü.png"}
    with Pillow.open(io.BytesIO(png(dark_on_white(INK), recipe))) as picture:
        picture.load()
        assert picture.format == "PNG"
        assert picture.text == {"seed": "3", "family": "cfgdm", "exemplar": "あ ü.png"}  # type: ignore[attr-defined]
        assert np.asarray(picture).tolist() == [[255, 128, 0], [0, 255, 255]]


def test_equal_drawings_are_equal_bytes() -> None:
    assert png(dark_on_white(INK), {"seed": 1}) == png(dark_on_white(INK), {"seed": 1})


def test_scores_are_a_table_with_a_heading() -> None:
    rows = [ScoreRow("x/a, b.png", 0, "a, b/000.png", 7, 0.5, 0.875)]
    assert scores_table(rows).decode() == (
        'exemplar,index,file,seed,originality,recognizability\n"x/a, b.png",0,"a, b/000.png",7,0.5,0.875\n'
    )
