"""Setting up a fresh machine: when the environment is made again, and what is said when it cannot be made."""

import importlib.util
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "bootstrap.py"


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose environment looks installed."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    scripts = tmp_path / ".venv" / ("Scripts" if sys.platform == "win32" else "bin")
    scripts.mkdir(parents=True)
    for name in ("python", "python.exe"):
        (scripts / name).write_text("")
    return tmp_path


@pytest.fixture
def no_root(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)


def pip_says(code: int, output: str = "") -> Callable[..., SimpleNamespace]:
    return lambda *_, **__: SimpleNamespace(returncode=code, stdout=output)


def test_an_environment_is_made_again_when_the_project_changes(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = bootstrap.Environment(checkout)
    monkeypatch.setattr(environment, "_has_pip", lambda: True)
    monkeypatch.setattr(environment, "_install", lambda what: None)
    assert not environment.is_ready("")
    environment.make("")
    assert environment.is_ready("")
    assert not environment.is_ready("dev")
    environment.make("dev")
    assert environment.is_ready("")
    assert environment.is_ready("dev")
    (checkout / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert not environment.is_ready("")


def test_an_install_that_failed_is_tried_again(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = bootstrap.Environment(checkout)
    monkeypatch.setattr(environment, "_has_pip", lambda: True)
    monkeypatch.setattr(environment, "_install", lambda what: None)
    environment.make("")

    def fail(what: str) -> None:
        raise bootstrap.BootstrapError("no network")

    monkeypatch.setattr(environment, "_install", fail)
    with pytest.raises(bootstrap.BootstrapError):
        environment.make("dev")
    assert not environment.is_ready("")


def test_no_venv_module_is_one_line_with_a_hint(
    bootstrap: ModuleType, tmp_path: Path, no_root: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "quietly", pip_says(1, "one\nNo module named venv\n"))
    with pytest.raises(bootstrap.BootstrapError, match=r"apt-get install python3-venv.*No module named venv") as caught:
        bootstrap.Environment(tmp_path)._create()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("output", "line"),
    [
        (
            "WARNING: Retrying ... NewConnectionError\nERROR: No matching distribution found for numpy\n",
            "cannot be fetched",
        ),
        ("  ERROR: Could not find hatchling (from versions: none)\nnote: not pip's fault\n", "cannot be fetched"),
        ("ERROR: Could not install packages: [Errno 28] No space left on device\n", "disk is full"),
        ("WARNING: x\nERROR: numpy needs a compiler\nnotice\n", "ERROR: numpy needs a compiler"),
        ("Killed\n", "could not be installed: Killed"),
    ],
)
def test_a_failed_install_is_explained(bootstrap: ModuleType, output: str, line: str) -> None:
    why = bootstrap.why_pip_failed(output)
    assert line in why
    assert "\n" not in why


def test_missing_libraries_are_named_where_they_cannot_be_installed(
    bootstrap: ModuleType, no_root: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "can_load", lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    bootstrap.provide_libraries(may_install=True)
    assert capsys.readouterr().err.strip().endswith("apt-get install libegl1 libxcb-cursor0")


def test_libraries_are_loaded_to_see_whether_they_are_there(bootstrap: ModuleType) -> None:
    assert not bootstrap.can_load("libnothing-of-this-name.so.7")


def test_every_check_runs_and_one_failure_fails_all(bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.report([("mypy", False, 8.0), ("pytest", False, 30.0)]) == 0
    assert bootstrap.report([("mypy", True, 8.0), ("pytest", False, 30.0)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "checks: 1 passed, 1 failed"


def test_an_old_python_is_named(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    assert bootstrap.main(["run"]) == 2
    assert "needs Python 3.11 or newer, and this is 3.9" in capsys.readouterr().err


def test_without_a_command_the_two_are_named() -> None:
    answer = subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "run [ARGUMENT...]" in answer.stderr
    assert "test [ARGUMENT...]" in answer.stderr
