"""One command timed from cold, with its peak memory: `python -m training.cold_start COMMAND...` prints both as JSON.

A process of its own does this, and a small one: what it starts would otherwise count the memory of whoever starts it.
"""

import json
import resource
import subprocess
import sys
from collections.abc import Sequence
from time import perf_counter


def main(command: Sequence[str]) -> None:
    """Runs the command, and prints its wall-clock seconds, its peak memory in MB, and what it printed."""
    began = perf_counter()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    seconds = perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak, "printed": done.stdout}))


if __name__ == "__main__":
    main(sys.argv[1:])
