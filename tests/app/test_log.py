import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.log import log_to_file


@pytest.fixture(autouse=True)
def _own_handlers() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers[:] = []
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


def test_an_unforeseen_error_goes_to_the_file_and_not_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log_to_file(tmp_path / "log")
    assert list((tmp_path / "log").iterdir()) == []
    try:
        raise ZeroDivisionError("of ink")
    except ZeroDivisionError:
        logging.getLogger("engine.engine").exception("Drawing failed")
    text = (tmp_path / "log" / "otherhand.log").read_text(encoding="utf-8")
    assert "Drawing failed" in text
    assert "ZeroDivisionError: of ink" in text
    assert capsys.readouterr().err == ""


def test_a_log_that_cannot_be_written_is_done_without(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    log_to_file(tmp_path / "file" / "log")
    logging.getLogger("engine").error("lost")
    assert capsys.readouterr().err == ""
