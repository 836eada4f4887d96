"""The `.otherhand` file: a zip of a manifest, plain arrays and a thumbnail, written whole and read with suspicion."""

import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from app.atomic_file import write_file
from app.checked_json import Refused, parsed
from app.document_manifest import Contents, Plan, manifest_of
from app.export import dark_on_white, png
from app.large_drawing import draw_page
from app.map_store import MAPS, MapReader, MapWriter
from app.page import Page
from app.safe_zip import MEMBER, SafeZip
from app.stroke_store import FLOAT, MOST_POINTS, POINTS, StrokeReader, StrokeWriter, packed
from app.version import program_version
from engine import EngineError

SUFFIX = ".otherhand"
KIND = "application/x-otherhand"
"""The first member says it, unpacked, so that a file is known by its first bytes."""
KIND_MEMBER, MANIFEST, IMAGES, THUMBNAIL = "mimetype", "manifest.json", "images.f32", "thumbnail.png"
IMAGE_NUMBERS = 48 * 48
LARGEST_MANIFEST = 64_000_000
THUMBNAIL_SIDE = 256
WRITE_HINT = "free some space, or save it elsewhere"
READ_HINT = "choose a file that Otherhand saved"


def write_document(path: Path, contents: Contents, has_thumbnail: bool = True) -> None:
    """Saves in one step: `path` is the old file or the whole new one; EngineError where it cannot be written."""
    strokes, maps = StrokeWriter(), MapWriter()
    manifest, images = manifest_of(contents, strokes, maps, program_version())
    members: dict[str, Iterable[bytes]] = {
        MANIFEST: [json.dumps(manifest, separators=(",", ":"), allow_nan=False).encode()],
        **{name: [data] for name, data in strokes.members().items()},
        **maps.members(),
        IMAGES: (packed([image]) for image in images),
        **({THUMBNAIL: [thumbnail(contents.page)]} if has_thumbnail else {}),
    }
    members |= {name: [data] for name, data in contents.unknown.get("members", {}).items() if name not in members}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr(KIND_MEMBER, KIND, zipfile.ZIP_STORED)
        for name, parts in members.items():
            with archive.open(name, "w") as member:  # part by part: a copy of everything would stay in the memory
                for part in parts:
                    member.write(part)
    write_file(path.resolve(), file.getvalue(), WRITE_HINT)


def read_document(path: Path) -> Contents:
    """What a file holds; EngineError, with nothing read beyond its limits, for any file that is not fit."""
    try:
        with path.open("rb") as file:
            return _contents(SafeZip(file))
    except Refused as error:
        raise EngineError(f"{path.name} cannot be opened: {error}", READ_HINT) from error
    except OSError as error:
        raise EngineError(f"{path.name} cannot be opened: {error.strerror or error}", "check the file") from error
    except MemoryError as error:
        raise EngineError(f"{path.name} needs more memory than there is", "close other programs") from error


def thumbnail(page: Page) -> bytes:
    """The page as a small PNG file, its longer side `THUMBNAIL_SIDE` pixels."""
    return png(dark_on_white(draw_page(page, THUMBNAIL_SIDE)), {})


def _contents(archive: SafeZip) -> Contents:
    plan = Plan(parsed(archive.read(MANIFEST, LARGEST_MANIFEST), "the manifest"))
    sizes = plan.sizes()
    if sizes[POINTS] > 2 * MOST_POINTS:
        raise Refused("it has too many points")
    arrays = {name: archive.read_exactly(name, size * FLOAT.itemsize) for name, size in sizes.items()}
    data = archive.read_exactly(IMAGES, plan.images * IMAGE_NUMBERS * FLOAT.itemsize)
    images = np.frombuffer(data, FLOAT).astype(np.float32, copy=False).reshape(-1, 48, 48)
    if not ((images >= 0) & (images <= 1)).all():
        raise Refused("an image has other values than from paper to ink")
    is_mapped = plan.has_maps or MAPS in archive.names
    maps = MapReader(archive.read(MAPS, plan.most_map_bytes) if is_mapped else b"")
    known = {KIND_MEMBER, MANIFEST, IMAGES, MAPS, THUMBNAIL, *arrays}
    others = {name: archive.read(name, MEMBER) for name in archive.names if name not in known}
    return plan.contents(StrokeReader(arrays), maps, images, others)
