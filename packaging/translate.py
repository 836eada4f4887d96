"""Keeps assets/translations in step with the words in app/: collects them, and packs what is translated.

    python3 packaging/translate.py            after words were changed in app/: update the .ts files, pack the .qm files
    python3 packaging/translate.py --check    changes nothing; fails where a word is missing, unfinished or not packed

What is new is then in assets/translations/otherhand_de.ts and otherhand_fr.ts as `<translation type="unfinished">`:
translate it there (`pyside6-linguist FILE`, or any editor: fill in the text, take the `type` away), and run it again.
Words that are gone from app/ go from the files too. Commit .ts and .qm together. A new language is one more entry in
LANGUAGES, in app/language.py, app/settings.py and the settings dialog. The tools are PySide6's own; the environment in
.venv, or the Python that runs this, must have it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "fr")
USAGE = "usage: python3 packaging/translate.py [--check]"


class TranslateError(Exception):
    """One line that says what is wrong, with a hint."""


class Message(NamedTuple):
    """One text of the program in one language."""

    context: str
    source: str
    translation: str
    is_finished: bool


def messages(ts: Path) -> list[Message]:
    """Everything in a .ts file, in its order."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            text = "" if translation is None else translation.text or ""
            finished = translation is not None and "type" not in translation.attrib and bool(text)
            found.append(Message(name, message.findtext("source", ""), text, finished))
    return found


def update(ts: Path, sources: list[Path]) -> None:
    """Make the file hold the words of `sources`, each once and no others; what is translated stays so."""
    run(
        *("pyside6-lupdate", *map(str, sources)),
        *("-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", "-ts", str(ts)),
    )


def release(ts: Path, qm: Path) -> None:
    """Pack the finished translations into the file that the program loads."""
    run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def update_all(root: Path = ROOT) -> int:
    """Update and pack every language; how many texts wait for a translation."""
    waiting = 0
    for ts in ts_files(root):
        update(ts, sources(root))
        release(ts, ts.with_suffix(".qm"))
        unfinished = [message for message in messages(ts) if not message.is_finished]
        waiting += len(unfinished)
        print(f"{ts.name}: {len(messages(ts))} texts, {len(unfinished)} to translate")
        for message in unfinished:
            print(f"  {message.context}: {message.source}")
    return waiting


def faults(root: Path = ROOT) -> list[str]:
    """What keeps the translations from being complete, a line each; nothing in the checkout is changed."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for ts in ts_files(root):
            if not ts.is_file():
                found.append(f"{ts.name} is missing")
                continue
            copy = Path(folder) / ts.name
            shutil.copy(ts, copy)
            update(copy, sources(root))
            found += [f"{ts.name}: {fault}" for fault in faults_of(ts, copy)]
            if not is_packed(ts, Path(folder)):
                found.append(f"{ts.stem}.qm is out of date")
    return found


def faults_of(ts: Path, updated: Path) -> list[str]:
    """What differs between the words that are there and those that should be, and what is not translated."""
    there, wanted = ({message[:2]: message for message in messages(path)} for path in (ts, updated))
    missing = [f"“{source}” ({context}) is missing" for context, source in wanted if (context, source) not in there]
    gone = [f"“{source}” ({context}) is said nowhere" for context, source in there if (context, source) not in wanted]
    unfinished = [
        f"“{message.source}” ({message.context}) is not translated"
        for key, message in there.items()
        if key in wanted and not message.is_finished
    ]
    return missing + gone + unfinished


def is_packed(ts: Path, folder: Path) -> bool:
    """Whether the .qm file beside `ts` is what packing it gives; `folder` is for trying."""
    qm, fresh = ts.with_suffix(".qm"), folder / f"{ts.stem}.qm"
    release(ts, fresh)
    return qm.is_file() and qm.read_bytes() == fresh.read_bytes()


def ts_files(root: Path) -> list[Path]:
    return [root / "assets" / "translations" / f"otherhand_{language}.ts" for language in LANGUAGES]


def sources(root: Path) -> list[Path]:
    """Everything that speaks to the person."""
    return sorted((root / "app").rglob("*.py"))


def run(tool: str, *arguments: str) -> None:
    """Run one of PySide6's tools; TranslateError with its last line where it is missing or fails."""
    answer = subprocess.run(
        [found(tool), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    warnings = [line for line in answer.stdout.splitlines() if "warning" in line.lower() or "error" in line.lower()]
    if answer.returncode or warnings:
        lines = warnings or answer.stdout.split("\n")
        raise TranslateError(f"{tool} failed: {lines[0].strip()}")


def found(tool: str) -> str:
    """Where a tool is: beside this Python, in the checkout's environment, or on the path."""
    scripts = "Scripts" if os.name == "nt" else "bin"
    folders = (Path(sys.executable).parent, ROOT / ".venv" / scripts)
    path = next((path for folder in folders if (path := shutil.which(tool, path=str(folder)))), None) or shutil.which(
        tool
    )
    if path is None:
        raise TranslateError(f"{tool} is not installed (run: python3 packaging/bootstrap.py test)")
    return path


def main(arguments: list[str], root: Path = ROOT) -> int:
    if arguments not in ([], ["--check"]):
        print(USAGE, file=sys.stderr)
        return 2
    try:
        if not arguments:
            return 1 if update_all(root) else 0
        lines = faults(root)
    except TranslateError as error:
        print(error, file=sys.stderr)
        return 2
    print("\n".join(lines) or "Every text is translated and packed.")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
