from pathlib import Path

import pytest

from app.gpu import show_one_gpu


@pytest.mark.parametrize(
    ("gpus", "said", "shown"),
    [
        (2, None, ["0", "1", "0"]),
        (4, "2,3", ["2", "3", "2"]),
        (2, "1", ["1", "1", "1"]),
        (0, None, [None, None, None]),
        (2, "", ["", "", ""]),
    ],
)
def test_workers_see_one_gpu_each_in_turn(tmp_path: Path, gpus: int, said: str | None, shown: list[str | None]) -> None:
    for name in [*(f"nvidia{i}" for i in range(gpus)), "nvidiactl", "nvidia-uvm"]:
        (tmp_path / name).touch()
    for worker, expected in enumerate(shown):
        environment = {} if said is None else {"CUDA_VISIBLE_DEVICES": said}
        show_one_gpu(worker, environment, tmp_path)
        assert environment.get("CUDA_VISIBLE_DEVICES") == expected
