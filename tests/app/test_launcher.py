import pytest

from app.launcher import Place, place_among
from engine import EngineError


@pytest.mark.parametrize(
    ("environment", "place"),
    [
        ({}, Place(0, 1, 0)),
        ({"RANK": "5", "WORLD_SIZE": "8", "LOCAL_RANK": "1"}, Place(5, 8, 1)),
        ({"SLURM_PROCID": "2", "SLURM_NTASKS": "3", "SLURM_LOCALID": "2"}, Place(2, 3, 2)),
        ({"SLURM_PROCID": "2", "SLURM_NTASKS": "3"}, Place(2, 3, 0)),
        ({"RANK": "1", "WORLD_SIZE": "2", "SLURM_PROCID": "0", "SLURM_NTASKS": "1"}, Place(1, 2, 0)),
        ({"RANK": "1"}, Place(0, 1, 0)),
    ],
)
def test_a_process_knows_its_place(environment: dict[str, str], place: Place) -> None:
    assert place_among(environment) == place


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"RANK": "2", "WORLD_SIZE": "2"}, "RANK=2 is none of WORLD_SIZE=2"),
        ({"RANK": "0", "WORLD_SIZE": "0"}, "RANK=0 is none of WORLD_SIZE=0"),
        ({"SLURM_PROCID": "one", "SLURM_NTASKS": "3"}, "SLURM_PROCID=one is not a number"),
        ({"RANK": "-1", "WORLD_SIZE": "2"}, "RANK=-1 is not a number"),
    ],
)
def test_words_that_make_no_sense(environment: dict[str, str], said: str) -> None:
    with pytest.raises(EngineError, match=said):
        place_among(environment)
