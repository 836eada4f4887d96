"""Downloads: whole and checked, or one clear error and nothing left behind."""

import hashlib
import socket
from pathlib import Path

import pytest

from engine.errors import EngineError
from training.download import download

CONTENT = b"thirty thousand drawings"
MD5 = "md5:" + hashlib.md5(CONTENT).hexdigest()


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "release" / "images.zip"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


def test_what_is_fetched_is_the_file(original: Path, tmp_path: Path) -> None:
    copy = tmp_path / "cache" / "images.zip"
    download(original.as_uri(), copy, MD5)
    assert copy.read_bytes() == CONTENT
    assert list(copy.parent.iterdir()) == [copy]


def test_a_checked_file_is_not_fetched_again(original: Path, tmp_path: Path) -> None:
    copy = tmp_path / "images.zip"
    copy.write_bytes(CONTENT)
    original.unlink()
    download(original.as_uri(), copy, "sha256:" + hashlib.sha256(CONTENT).hexdigest())
    assert copy.read_bytes() == CONTENT


def test_another_file_is_refused_and_the_old_one_kept(original: Path, tmp_path: Path) -> None:
    copy = tmp_path / "cache" / "images.zip"
    copy.parent.mkdir()
    copy.write_bytes(b"old")
    original.write_bytes(CONTENT[:-1])
    with pytest.raises(EngineError, match="checksum differs"):
        download(original.as_uri(), copy, MD5)
    assert copy.read_bytes() == b"old"
    assert list(copy.parent.iterdir()) == [copy]


def test_no_network_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(EngineError, match=r"cannot be fetched.*refused") as caught:
        download(f"http://127.0.0.1:{port}/images.zip", tmp_path / "images.zip", MD5)
    assert "\n" not in str(caught.value)
    assert caught.value.hint == "connect this machine to the network"
    assert list(tmp_path.iterdir()) == []
