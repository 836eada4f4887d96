"""The exemplars of a bulk run, from subfolders too, and the folder for each."""

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.exemplar_files import IMAGE_SUFFIXES, find_exemplars, homes_of, output_folders
from engine import EngineError


def find_bulk(places: Sequence[Path], out: Path, has_subfolders: bool) -> list[tuple[Path, Path]]:
    """Every exemplar with its folder in `out`, each folder for itself; EngineError where there are none.

    Subfolders are found again in `out`: places a/b.png of FOLDER at OUT/a/b. What was drawn into `out` is no exemplar.
    """
    if not has_subfolders:
        exemplars = find_exemplars(places)
        return list(zip(exemplars, output_folders(exemplars, out), strict=True))
    found = _below(places, out)
    if not found:
        raise EngineError(f"{places[0]} holds no images", f"files that end in {' '.join(IMAGE_SUFFIXES)} count")
    return _placed(found, out)


def _below(places: Sequence[Path], out: Path) -> dict[Path, Path]:
    """Images by name, and the subfolder of each in its place; an image that is named twice counts once."""
    found: dict[Path, tuple[Path, Path]] = {}
    for place in places:
        for exemplar, subfolder in _images(place, out) if place.is_dir() else [(place, Path())]:
            found.setdefault(exemplar.resolve(), (exemplar, subfolder))
    return dict(found.values())


def _images(place: Path, out: Path) -> Iterator[tuple[Path, Path]]:
    if place.resolve() == out.resolve():
        raise EngineError(f"What is drawn into {out} would be taken for exemplars", "choose another folder with --out")
    for folder, below, files in os.walk(place):
        here = Path(folder)
        below[:] = sorted(name for name in below if name[0] != "." and (here / name).resolve() != out.resolve())
        for name in sorted(files):
            if name[0] != "." and Path(name).suffix.lower() in IMAGE_SUFFIXES:
                yield here / name, here.relative_to(place)


def _placed(found: dict[Path, Path], out: Path) -> list[tuple[Path, Path]]:
    groups: dict[Path, list[Path]] = defaultdict(list)
    for exemplar, subfolder in found.items():
        groups[subfolder].append(exemplar)
    homes = homes_of(found)
    folders: dict[Path, Path] = {}
    for subfolder, group in groups.items():
        for exemplar, folder in zip(group, output_folders(group, out / subfolder, homes), strict=True):
            # beside the variations of a drawing that is called like the subfolder there may lie another's folder
            is_like_a_file = subfolder.parts and folder.suffix.lower() in (".png", ".svg")
            folders[exemplar] = folder.with_name(f"{folder.name}~") if is_like_a_file else folder
    return [(exemplar, folders[exemplar]) for exemplar in found]
