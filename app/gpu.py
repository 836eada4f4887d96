"""Which GPU a worker sees, said before anything that uses one is loaded."""

import os
from collections.abc import MutableMapping
from pathlib import Path

VISIBLE = "CUDA_VISIBLE_DEVICES"


def show_one_gpu(worker: int, environment: MutableMapping[str, str] = os.environ, devices: Path = Path("/dev")) -> None:
    """Leaves one of the GPUs that there are to worker 0, 1, ...; more workers than GPUs share them, in turn.

    Where a launcher has chosen GPUs, they are dealt out; where there are none, nothing is said.
    """
    chosen = [each for each in environment.get(VISIBLE, "").split(",") if each]
    if VISIBLE not in environment:
        chosen = [str(i) for i in range(sum(1 for _ in devices.glob("nvidia[0-9]*")))]
    if chosen:
        environment[VISIBLE] = chosen[worker % len(chosen)]
