"""Makes the environment on a fresh machine, then starts the program (`run`) or every check (`test`).

Only the standard library, and no syntax that Python 3.7 cannot read, so that an old Python gets a clear line too.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST = (3, 11)
USAGE = """usage: python3 packaging/bootstrap.py run [ARGUMENT...]    start Otherhand, with these arguments
       python3 packaging/bootstrap.py test [ARGUMENT...]   run every check, pytest with these arguments"""

CHECKS = {
    "ruff check": ["ruff", "check"],
    "ruff format": ["ruff", "format", "--check"],
    "lint-imports": ["lint-imports", "--no-logo"],
    "mypy": ["mypy"],
    "pytest": ["pytest"],
}

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt's window and its X11 and Wayland plugins need and do not bring along, with the Debian package of each."""


class BootstrapError(Exception):
    """One line that says what is missing, with a hint."""


class Environment:
    """The virtual environment in the checkout, and the note in it that says what it was made from."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.stamp = self.folder / "otherhand.stamp"
        self.log = self.folder / "otherhand-install.log"

    def script(self, name: str) -> str:
        return str(self.scripts / (name + ".exe" if os.name == "nt" else name))

    def is_ready(self, extra: str) -> bool:
        """Whether everything that pyproject.toml names for `extra` ("" or "dev") was installed here."""
        if not (self.stamp.is_file() and Path(self.script("python")).exists()):
            return False
        made_from, _, extras = self.stamp.read_text(encoding="utf-8").strip().partition(" ")
        return made_from == self._fingerprint() and (not extra or extra in extras.split(","))

    def make(self, extra: str) -> None:
        if not self._has_pip():
            say("Making the environment in .venv")
            self._create()
        self.stamp.unlink(missing_ok=True)
        self._install(f"{self.root}[{extra}]" if extra else str(self.root))
        self.stamp.write_text(f"{self._fingerprint()} {extra}\n", encoding="utf-8")

    def _fingerprint(self) -> str:
        described = (self.root / "pyproject.toml").read_bytes() + str(self.root).encode()
        return hashlib.sha256(described).hexdigest()

    def _has_pip(self) -> bool:
        python = self.script("python")
        return Path(python).exists() and not quietly([python, "-m", "pip", "--version"]).returncode

    def _create(self) -> None:
        command = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
        answer = quietly(command)
        if answer.returncode and apt_install([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]):
            answer = quietly(command)
        if answer.returncode:
            raise BootstrapError(
                "This Python cannot make a virtual environment (install its venv module, on Debian and Ubuntu: "
                f"apt-get install python3-venv): {last_line(answer.stdout)}"
            )

    def _install(self, what: str) -> None:
        say("Installing the packages it needs; this is done once and takes a minute or more")
        command = [self.script("python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        command += ["--progress-bar", "off", "--editable", what]
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            cwd=self.root,
        ) as pip:
            output = follow(pip)
        self.log.write_text(output, encoding="utf-8")
        if pip.returncode:
            raise BootstrapError(f"{why_pip_failed(output)}; all of pip's words are in {self.log}")


def follow(process: subprocess.Popen[str]) -> str:
    """What `process` prints; on a terminal one line shows what it is doing."""
    lines = []
    shows = sys.stderr.isatty()
    for line in process.stdout or ():
        lines.append(line)
        if shows and line.startswith(("Collecting", "Downloading", "  Downloading", "Installing")):
            sys.stderr.write(f"\r\033[K  {line.strip()[:76]}")
            sys.stderr.flush()
    if shows:
        sys.stderr.write("\r\033[K")
    return "".join(lines)


def why_pip_failed(output: str) -> str:
    """One line, with a hint, from all that pip printed."""
    signs = ("Failed to establish", "name resolution", "refused", "NewConnectionError", "timed out", "versions: none")
    if any(sign in output for sign in signs):
        return "The packages cannot be fetched (connect this machine to the network, or set pip up for your proxy)"
    if "No space left" in output:
        return "The disk is full (1 GB is needed, 3 GB for the checks)"
    errors = [line.strip() for line in output.splitlines() if "ERROR:" in line]
    return "The packages could not be installed: " + (errors[-1] if errors else last_line(output))


def missing_libraries() -> list[str]:
    """Debian's names of the system libraries that Qt's window needs and this machine lacks."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in LIBRARIES.items() if not can_load(library)]


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_libraries(may_install: bool) -> None:
    """Install the system libraries that are missing, where that is allowed; name them where it is not."""
    missing = missing_libraries()
    if missing and may_install and apt_install(missing):
        missing = missing_libraries()
    if missing:
        say(f"The window needs system libraries that are missing here: apt-get install {' '.join(missing)}")


def apt_install(packages: list[str]) -> bool:
    """Whether the Debian packages were installed; False where this is not Debian-like, not root or without network."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say(f"Installing system packages: {' '.join(packages)}")
    quietly(["apt-get", "update"])
    return not quietly(["apt-get", "install", "--yes", "--no-install-recommends", *packages]).returncode


def quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command, keeping both its outputs in `stdout`."""
    calm = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, env=calm
    )


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def prepare(extra: str) -> Environment:
    environment = Environment(ROOT)
    ready = environment.is_ready(extra)
    provide_libraries(may_install=not ready)
    if not ready:
        environment.make(extra)
    return environment


def run_program(arguments: list[str]) -> int:
    program = [prepare("").script("otherhand"), *arguments]
    if os.name == "posix":
        os.execv(program[0], program)
    return subprocess.run(program).returncode


def run_checks(arguments: list[str]) -> int:
    """Every check in order, all of them even after one has failed, then one line for each."""
    environment = prepare("dev")
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    results = []
    for name, (tool, *options) in CHECKS.items():
        print(f"\n== {name}", flush=True)
        started = time.monotonic()
        command = [environment.script(tool), *options, *(arguments if name == "pytest" else [])]
        failed = subprocess.run(command, cwd=ROOT, env=settings, stdin=subprocess.DEVNULL).returncode != 0
        results.append((name, failed, time.monotonic() - started))
    return report(results)


def report(results: list[tuple[str, bool, float]]) -> int:
    print()
    for name, failed, seconds in results:
        print(f"{'FAILED' if failed else 'passed'}  {name:<14}{seconds:7.1f} s")
    failures = sum(failed for _, failed, _ in results)
    print(f"checks: {len(results) - failures} passed, {failures} failed", flush=True)
    return 1 if failures else 0


def newer_python() -> str | None:
    """A Python on this machine that is new enough, where the one that runs this is not."""
    found = (shutil.which(f"python3.{minor}") for minor in (12, 11, 13, 14))
    return next((path for path in found if path), None)


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in ("run", "test"):
        print(USAGE, file=sys.stderr)
        return 2
    if sys.version_info[:2] < OLDEST:
        newer = newer_python()
        if newer:
            return subprocess.run([newer, __file__, *arguments]).returncode
        version = ".".join(map(str, sys.version_info[:2]))
        say(f"Otherhand needs Python 3.11 or newer, and this is {version} (install a newer one and start this with it)")
        return 2
    try:
        return (run_program if arguments[0] == "run" else run_checks)(arguments[1:])
    except BootstrapError as error:
        say(str(error))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
