"""Arrays as npz: written, and read from a file that somebody else may have made, within limits and without pickles."""

import io
import math
import zipfile
from collections.abc import Mapping
from tokenize import TokenError
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from app.checked_json import Refused
from app.safe_zip import SafeZip

SUFFIX = ".npy"
LARGEST = 200_000_000
"""Bytes of one array."""


def npz_of(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """A file of the arrays, compressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, values in arrays.items():
            with archive.open(f"{name}{SUFFIX}", "w") as member:
                npy.write_array(member, values, allow_pickle=False)
    return buffer.getvalue()


def read_npz(file: IO[bytes]) -> dict[str, NDArray[Any]]:
    """The arrays by name; Refused for a file that is no npz, or claims more than there is."""
    try:
        archive = SafeZip(file)
    except Refused as error:
        raise Refused("it is damaged or no npz file") from error
    names = [name for name in archive.names if name.endswith(SUFFIX)]
    return {name.removesuffix(SUFFIX): _array(archive.read(name, LARGEST), name) for name in names}


def _array(data: bytes, name: str) -> NDArray[Any]:
    """An array whose size is as its header says: numpy would make room for what is only claimed."""
    stream = io.BytesIO(data)
    try:
        version = npy.read_magic(stream)
        read_header = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, is_by_column, dtype = read_header(stream)
    except (ValueError, EOFError, SyntaxError, TypeError, TokenError) as error:
        raise Refused(f"{name} is no array") from error
    if dtype.hasobject or dtype.kind not in "iufU" or dtype.itemsize == 0:
        raise Refused(f"{name} holds other than numbers and words")
    if len(data) - stream.tell() != math.prod(shape) * dtype.itemsize:
        raise Refused(f"{name} is cut off")
    flat = np.frombuffer(data, dtype, offset=stream.tell())
    return flat.reshape(shape, order="F" if is_by_column else "C")
