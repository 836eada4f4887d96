import json
from pathlib import Path

import pytest

from engine.errors import EngineError
from engine.weights import SHIPPED, file_hash, find_model, installed_models


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cfgdm.onnx").write_bytes(b"weights")
    (tmp_path / "cfgdm.json").write_text(json.dumps({"sha256": file_hash(tmp_path / "cfgdm.onnx"), "seed": 3}))
    return tmp_path


def test_a_hash_is_the_files_sha256(folder: Path) -> None:
    assert file_hash(folder / "cfgdm.onnx") == "9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c"


def test_a_model_comes_with_its_card(folder: Path) -> None:
    model = find_model("cfgdm", folder)
    assert (model.name, model.file, model.card["seed"]) == ("cfgdm", folder / "cfgdm.onnx", 3)


def test_a_card_may_describe_several_files(folder: Path) -> None:
    (folder / "cfgdm.safetensors").write_bytes(b"the same weights")
    hashes = {path.name: file_hash(path) for path in folder.iterdir() if path.suffix != ".json"}
    (folder / "cfgdm.json").write_text(json.dumps({"sha256": hashes}))
    assert find_model("cfgdm", folder, ".safetensors").file == folder / "cfgdm.safetensors"
    assert find_model("cfgdm", folder).file == folder / "cfgdm.onnx"


def test_a_card_may_share_the_weights_of_another_model(folder: Path) -> None:
    hashes = {"cfgdm.onnx": file_hash(folder / "cfgdm.onnx")}
    (folder / "ddpm.json").write_text(json.dumps({"file": "cfgdm.onnx", "sha256": hashes}))
    model = find_model("ddpm", folder)
    assert (model.name, model.file) == ("ddpm", folder / "cfgdm.onnx")
    assert [each.name for each in installed_models(folder)] == ["cfgdm", "ddpm"]


def test_a_card_names_no_file_of_another_folder(folder: Path) -> None:
    (folder / "models").mkdir()
    told = {"file": "../cfgdm.onnx", "sha256": file_hash(folder / "cfgdm.onnx")}
    (folder / "models" / "ddpm.json").write_text(json.dumps(told))
    with pytest.raises(EngineError, match="The model 'ddpm' is not installed in"):
        find_model("ddpm", folder / "models")


def test_altered_weights_are_refused(folder: Path) -> None:
    (folder / "cfgdm.onnx").write_bytes(b"Weights")
    with pytest.raises(EngineError, match=r"cfgdm\.onnx is damaged or not the file that its card describes \(install"):
        find_model("cfgdm", folder)


@pytest.mark.parametrize("missing", ["cfgdm.onnx", "cfgdm.json"])
def test_a_missing_model_is_named(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(EngineError, match="The model 'cfgdm' is not installed in"):
        find_model("cfgdm", folder)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"sha256": {}}'])
def test_a_card_that_says_nothing_of_its_model_is_refused(folder: Path, text: str) -> None:
    (folder / "cfgdm.json").write_text(text)
    with pytest.raises(EngineError, match=r"The card cfgdm\.json does not describe cfgdm\.onnx"):
        find_model("cfgdm", folder)


def test_installed_models_are_listed_by_name(folder: Path) -> None:
    (folder / "another.onnx").write_bytes(b"")
    (folder / "another.json").write_text('{"sha256": ""}')
    (folder / "human_reference.json").write_text("{}")
    assert [model.name for model in installed_models(folder)] == ["another", "cfgdm"]


def test_models_are_shipped_beside_the_package() -> None:
    assert SHIPPED.is_dir()
    assert SHIPPED.parts[-2:] == ("assets", "models")
