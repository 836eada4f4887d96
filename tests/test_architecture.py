"""The rooms of the house: who may load whom, how long a file may grow, what may lie in the assets."""

import ast
import hashlib
import json
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("app", "engine", "training", "tests", "packaging")
FOLDERS = {*ROOMS, "assets", ".ci"}
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "handler"}
PICKLES = {".pkl", ".pickle", ".pt", ".pth", ".ckpt", ".bin", ".joblib"}
RUNTIMES = ("torch", "captum", "onnxruntime", "safetensors", "matplotlib", "training")
TRAINING_ONLY = ("torch", "captum", "diffusers", "matplotlib", "scipy", "skimage", "safetensors", "training")
ENGINE_WITH_TORCH = ("engine.models", "engine.torch_backend", "engine.captum_maps")

SOURCES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
MODELS = sorted(path for kind in ("*.onnx", "*.safetensors", "*.npz") for path in (ROOT / "assets").rglob(kind))


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def modules(room: str) -> list[str]:
    found = (path.relative_to(ROOT).with_suffix("") for path in SOURCES if path.relative_to(ROOT).parts[0] == room)
    return [".".join(path.parts).removesuffix(".__init__") for path in found]


def loaded_by(imports: list[str], forbidden: tuple[str, ...]) -> list[str]:
    """Which of the `forbidden` packages a fresh interpreter has loaded after importing the modules."""
    return loaded_after(f"import {', '.join(imports)}", forbidden)


def loaded_after(lines: str, forbidden: tuple[str, ...]) -> list[str]:
    """Which of the `forbidden` packages a fresh interpreter has loaded after running the lines."""
    code = f"{lines}\nimport sys; print(*[name for name in {forbidden!r} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.split()


def test_the_app_loads_no_network_runtime() -> None:
    assert loaded_by(modules("app"), RUNTIMES) == []


def test_the_engines_door_loads_neither_qt_nor_a_network_runtime() -> None:
    assert loaded_by(["engine"], (*RUNTIMES, "PySide6", "pyqtgraph", "app")) == []


def test_the_engine_loads_torch_only_where_it_is_used() -> None:
    imports = [name for name in modules("engine") if not name.startswith(ENGINE_WITH_TORCH)]
    assert loaded_by(imports, ("torch", "captum", "PySide6", "pyqtgraph", "app", "training")) == []


def test_reading_and_tracing_a_drawing_load_no_training_library() -> None:
    lines = [
        "import numpy as np",
        "from engine.image_file import exemplar_from_image",
        "from engine.paper import read_ink",
        "from engine.vectorize import vectorize",
        "page = np.ones((90, 90), np.float32)",
        "page[30:60, 20:70] = page[70:74, 10:80] = 0",
        "exemplar = exemplar_from_image(read_ink(page).ink)",
        "assert exemplar.strokes and vectorize(exemplar.image, 2.2)",
    ]
    assert loaded_after("\n".join(lines), TRAINING_ONLY) == []


def test_what_is_loaded_is_noticed() -> None:
    assert loaded_by(["engine.raster"], ("numpy", "PySide6")) == ["numpy"]


@pytest.mark.parametrize("path", SOURCES, ids=names(SOURCES))
def test_files_and_functions_stay_short(path: Path) -> None:
    assert list(too_long(path.read_text(encoding="utf-8"))) == []


def too_long(source: str) -> Iterator[str]:
    lines = source.count("\n")
    if lines > LONGEST_FILE:
        yield f"the file has {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{node.name} has {length} lines"


def test_length_is_noticed() -> None:
    body = "    pass\n"
    assert list(too_long("def short():\n" + body * (LONGEST_FUNCTION - 1))) == []
    assert list(too_long("def long():\n" + body * LONGEST_FUNCTION)) == ["long has 51 lines"]
    assert list(too_long("x = 1\n" * 301)) == ["the file has 301 lines"]


@pytest.mark.parametrize("path", SOURCES, ids=names(SOURCES))
def test_a_file_is_named_for_what_is_in_it(path: Path) -> None:
    assert not EMPTY_NAMES & set(path.stem.split("_"))


def test_no_other_rooms() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("not a checkout")
    folders = {line.split("/")[0] for line in tracked.stdout.splitlines() if "/" in line}
    assert folders <= FOLDERS


def test_assets_hold_no_pickles() -> None:
    assert [path for path in (ROOT / "assets").rglob("*") if path.is_file() and is_pickle(path)] == []


def is_pickle(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(2)
    packed = zipfile.ZipFile(path).namelist() if start == b"PK" else []
    starts_like_one = start[:1] == b"\x80" and start[1:] in b"\x02\x03\x04\x05"
    return path.suffix in PICKLES or starts_like_one or any(name.endswith(".pkl") for name in packed)


def test_pickles_are_noticed(tmp_path: Path) -> None:
    hidden, zipped, text = tmp_path / "weights.dat", tmp_path / "weights.zip", tmp_path / "card.json"
    hidden.write_bytes(pickle.dumps([1]))
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("archive/data.pkl", b"")
    text.write_text("{}")
    assert [is_pickle(path) for path in (hidden, zipped, text)] == [True, True, False]


@pytest.mark.parametrize("path", MODELS, ids=names(MODELS))
def test_every_model_has_a_card_with_its_hash(path: Path) -> None:
    assert fault_of_card(path) == ""


@pytest.mark.parametrize("path", MODELS, ids=names(MODELS))
def test_no_model_tells_of_the_folders_that_it_was_made_in(path: Path) -> None:
    assert b"unet.py" not in path.read_bytes()
    assert b"site-packages" not in path.read_bytes()


def fault_of_card(model: Path) -> str:
    card = model.with_suffix(".json")
    if not card.is_file():
        return "it has no card"
    stated = json.loads(card.read_text(encoding="utf-8")).get("sha256")
    stated = stated.get(model.name) if isinstance(stated, dict) else stated
    return "" if stated == hashlib.sha256(model.read_bytes()).hexdigest() else "its card states another sha256"


def test_faults_of_cards_are_noticed(tmp_path: Path) -> None:
    model = tmp_path / "cfgdm.onnx"
    model.write_bytes(b"weights")
    assert fault_of_card(model) == "it has no card"
    card = model.with_suffix(".json")
    card.write_text(json.dumps({"sha256": "0"}))
    assert fault_of_card(model) == "its card states another sha256"
    card.write_text(json.dumps({"sha256": hashlib.sha256(b"weights").hexdigest()}))
    assert fault_of_card(model) == ""
