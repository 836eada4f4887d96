"""Where a network's milliseconds go, operator by operator: `python -m training.profile_network`."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnxruntime

from engine.weights import SHIPPED
from training.command_line import fill

Seconds = dict[tuple[str, str], list[float]]
"""Of every run of a node, by operator and node."""


@dataclass(frozen=True)
class ProfileConfig:
    """What is profiled."""

    network: Path = SHIPPED / "cfgdm.onnx"
    count: int = 24
    """Drawings in a pass."""
    threads: tuple[int, ...] = (1, 2)
    """Numbers of threads that share out each operator; the engine itself gives every thread its own drawings."""
    runs: int = 20
    nodes: int = 12
    """So many of the slowest are named."""


def main(config: ProfileConfig) -> None:
    """Print Markdown tables, by kind of operator and of the slowest nodes; each time is a median of all runs."""
    for threads in config.threads:
        seconds = profiled(config.network, config.count, threads, config.runs)
        print(f"{config.network.name}, {config.count} drawings, {threads} threads, {1000 * total(seconds):.1f} ms\n")
        print(table(by_operator(seconds), total(seconds)))
        slowest = sorted(((f"{kind} {node}", 1, median(each)) for (kind, node), each in seconds.items()), key=_slowest)
        print(table(slowest[: config.nodes], total(seconds)))


def profiled(network: Path, count: int, threads: int, runs: int) -> Seconds:
    """Every run of every node of the graph as ONNX Runtime made it, fed with noise; the first of all is left out."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level, options.enable_profiling = threads, 3, True
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    with TemporaryDirectory() as folder:
        options.profile_file_prefix = f"{folder}/profile"
        session = onnxruntime.InferenceSession(str(network), options, providers=["CPUExecutionProvider"])
        random = np.random.default_rng(0)
        feed = {
            each.name: random.random([count if isinstance(axis, str) else axis for axis in each.shape], np.float32)
            for each in session.get_inputs()
        }
        for _ in range(runs + 1):
            session.run(None, feed)
        return seconds_of(json.loads(Path(session.end_profiling()).read_text("utf-8")))


def seconds_of(events: Iterable[dict[str, Any]]) -> Seconds:
    """What a profile tells of nodes; events count in microseconds, and a node's name ends in `_kernel_time`."""
    found: Seconds = defaultdict(list)
    for event in events:
        if event.get("cat") == "Node" and event["name"].endswith("_kernel_time"):
            name = event["name"].removesuffix("_kernel_time")
            found[event["args"]["op_name"], name].append(event["dur"] / 1e6)
    return {key: each[1:] for key, each in found.items()}


def by_operator(seconds: Seconds) -> list[tuple[str, int, float]]:
    """Each kind of operator, how many nodes are of it, and the sum of their medians; the slowest first."""
    kinds: dict[str, list[float]] = defaultdict(list)
    for (kind, _), each in seconds.items():
        kinds[kind].append(median(each))
    return sorted(((kind, len(each), sum(each)) for kind, each in kinds.items()), key=_slowest)


def total(seconds: Seconds) -> float:
    """The sum of all nodes' medians."""
    return sum(median(each) for each in seconds.values())


def table(rows: Iterable[tuple[str, int, float]], whole: float) -> str:
    lines = [f"| {name} | {nodes} | {1000 * each:.2f} | {100 * each / whole:.1f} |" for name, nodes, each in rows]
    return "\n".join(["| operator | nodes | ms | % |", "|---|---|---|---|", *lines, ""])


def _slowest(row: tuple[str, int, float]) -> float:
    return -row[2]


if __name__ == "__main__":
    main(fill(ProfileConfig))
