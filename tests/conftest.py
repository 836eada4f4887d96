"""What every test runs in: no screen, none of the developer's own folders, and a word on what it has to do without."""

import gc
import importlib.util
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from app.one_painter import paint_alone

ROOT = Path(__file__).resolve().parents[1]
FULLY_EVERY = 100
"""Tests from one collection of all that there is to the next."""
FOLDERS = ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("LANGUAGE", None)
os.environ["LC_ALL"] = "C.UTF-8"  # the program speaks the system's language; tests read its own
paint_alone()  # as the program does
hypothesis.settings.register_profile("otherhand", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("otherhand")


@pytest.fixture(scope="session", autouse=True)
def runtime_folder() -> Iterator[None]:
    """A folder that only this user can read, as Qt wants one."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        yield


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings, documents and caches of this test alone."""
    home = tmp_path_factory.mktemp("home")
    for name in FOLDERS:
        monkeypatch.setenv(f"XDG_{name}", str(home / name.lower()))
    return home


def pytest_configure() -> None:
    """Garbage is collected between tests only, as it would take a former test's window away while Qt is at work."""
    gc.disable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.get_closest_marker("soak") is None)


def pytest_runtest_logfinish() -> None:
    """What a test made goes with it, not while Qt is at work in a later one; what outlived it goes now and then."""
    is_due = gc.get_count()[1] >= FULLY_EVERY
    gc.collect(2 if is_due else 0)


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker, (is_there, reason) in NEEDS.items():
        if item.get_closest_marker(marker) and not is_there():
            pytest.skip(reason)


def _has_data() -> bool:
    folder = Path(os.environ.get("OTHERHAND_DATA", ROOT.parent / "shared" / "data"))
    return (folder / "omniglot_background.npz").is_file()


def _has_weights() -> bool:
    return any((ROOT / "assets" / "models").glob("*.onnx"))


def _has_gpu() -> bool:
    if not importlib.util.find_spec("torch"):
        return False
    import torch

    return torch.cuda.is_available()


NEEDS = {
    "data": (_has_data, "no prepared drawings (OTHERHAND_DATA)"),
    "weights": (_has_weights, "no trained networks in assets/models"),
    "gpu": (_has_gpu, "no CUDA device"),
}
