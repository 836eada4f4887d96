import pytest

from app.counted import counted


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 drawings"), (1, "1 drawing"), (2, "2 drawings"), (1200, "1200 drawings")]
)
def test_one_thing_is_said_otherwise_than_several(count: int, words: str) -> None:
    assert counted(count, "1 drawing", "{0} drawings") == words


def test_the_number_can_be_written_as_one_likes() -> None:
    assert counted(1200, "1 point", "{0} points", "1,200") == "1,200 points"
