from pathlib import Path

import pytest

from tests.sheets import drawn


@pytest.fixture
def drawing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """a.png, alone in the working folder."""
    monkeypatch.chdir(tmp_path)
    drawn().save("a.png")
    return tmp_path / "a.png"
