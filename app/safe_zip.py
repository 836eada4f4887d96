"""A zip file that somebody else may have made: looked at before it is believed, and read within limits."""

import lzma
import stat
import struct
import zipfile
import zlib
from typing import IO

from app.checked_json import Refused

FILE = 2_000_000_000
"""Bytes of the largest file that is looked at."""
MEMBERS = 64
DIRECTORY = 65_536
"""Bytes of the longest list of members."""
TOTAL = 1_200_000_000
"""Bytes of all members together that are read."""
MEMBER = 16_000_000
"""Bytes of the largest member that is not known."""
END = struct.Struct("<4s4H2LH")
END_MARK, ZIP64_MARK = b"PK\x05\x06", b"PK\x06\x07"
ZIP64_LENGTH = 20
IS_ENCRYPTED = 0x1
BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError),
    *(ValueError, KeyError, IndexError, RuntimeError, NotImplementedError, OverflowError),
)
"""What zipfile raises for files that are damaged or made to harm."""


class SafeZip:
    """An open archive, every name in it checked; nothing is unpacked to the disk, ever. Refused for an unfit one."""

    def __init__(self, file: IO[bytes]) -> None:
        _check_end(file)
        try:
            self._archive = zipfile.ZipFile(file)
            infos = self._archive.infolist()
        except BROKEN as error:
            raise Refused("it is damaged or no document of Otherhand") from error
        if len(infos) > MEMBERS:
            raise Refused("it has too many members")
        if len({info.filename.casefold() for info in infos}) < len(infos):
            raise Refused("two members have the same name")
        for info in infos:
            _check_member(info)
        self.names = [info.filename for info in infos]
        self._left = TOTAL

    def read(self, name: str, most: int) -> bytes:
        """A member of at most `most` bytes, none beyond what it says of its size; Refused where it is not so."""
        if name not in self.names:
            raise Refused(f"{name} is missing")
        size = self._archive.getinfo(name).file_size
        if size > min(most, self._left):
            raise Refused(f"{name} is too large")
        try:
            with self._archive.open(name) as member:
                data = member.read(size + 1)  # one more than it says, so that zipfile gets to its check sum
        except BROKEN as error:
            raise Refused(f"{name} is damaged") from error
        self._left -= size
        return data

    def read_exactly(self, name: str, size: int) -> bytes:
        """A member that must be of `size` bytes."""
        data = self.read(name, size)
        if len(data) != size:
            raise Refused(f"{name} has {len(data)} bytes instead of {size}")
        return data


def _check_end(file: IO[bytes]) -> None:
    """The end of the file, before zipfile builds an object for each of as many members as it likes to claim."""
    length = file.seek(0, 2)
    if length > FILE:
        raise Refused("it is too large")
    file.seek(max(0, length - END.size - ZIP64_LENGTH))
    tail = file.read()
    if len(tail) < END.size or tail[-END.size :][:4] != END_MARK or tail[-2:] != b"\0\0":
        raise Refused("it is damaged, cut off, or no document of Otherhand")
    _, _, _, _, members, directory, _, _ = END.unpack(tail[-END.size :])
    if members > MEMBERS or directory > DIRECTORY or tail.startswith(ZIP64_MARK):
        raise Refused("it has too many members")


def _check_member(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename
    parts = name.split("/")
    if not name.isprintable() or "\\" in name or ":" in name or {"", ".", ".."} & set(parts):
        raise Refused("a member has a name that leads elsewhere")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise Refused("a member is a link")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or info.flag_bits & IS_ENCRYPTED:
        raise Refused("a member is packed in an unknown way")
