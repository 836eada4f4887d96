"""What is to be done: the exemplars, read and checked, the folder for each, and what is the same for all."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.atomic_file import check_writable
from app.exemplar_files import SCORES, find_exemplars, output_folders
from app.generation_settings import GenerationSettings
from engine import EngineError, Exemplar, read_exemplar


@dataclass(frozen=True)
class Options:
    """What is the same for every exemplar."""

    out: Path
    settings: GenerationSettings
    has_svg: bool = False


@dataclass(frozen=True)
class Job:
    """One exemplar, read, and the folder for its variations."""

    path: Path
    folder: Path
    exemplar: Exemplar
    notes: tuple[str, ...]
    sha256: str


def prepare(places: Sequence[Path], options: Options) -> list[Job]:
    """Reads every exemplar and tries the output folder, writing nothing; EngineError for the first that is unfit."""
    paths = find_exemplars(places)
    check_writable(options.out)
    for folder in (folders := output_folders(paths, options.out)):
        check_writable(folder)
    if (options.out / SCORES).is_dir():
        raise EngineError(f"{options.out / SCORES} is a folder", "choose another folder with --out")
    return [read_job(path, folder) for path, folder in zip(paths, folders, strict=True)]


def read_job(path: Path, folder: Path) -> Job:
    """One exemplar, and where its variations go; EngineError where it is unfit."""
    exemplar, notes = read_exemplar(path)
    return Job(path, folder, exemplar, notes, hashlib.sha256(path.read_bytes()).hexdigest())
