"""The precision that a device trains fastest in."""

from functools import cache
from time import perf_counter

import torch

from training.pace import as_main_says

AUTO = "auto"
WORTH = 1.3
"""How many times as fast as single precision bfloat16 has to multiply matrices: its other steps gain nothing by it."""


@cache
def fast_precision(device: torch.device) -> torch.dtype:
    """bfloat16 on a GPU and on processors that multiply it faster than single precision, as those with AMX do.

    Others have instructions for it, too, and are slower by them, so that their speed is tried: once, and by the main
    one of a run's processes for all.
    """
    if device.type != "cpu":
        return torch.bfloat16
    is_worth_it = WORTH * seconds_of_product(torch.bfloat16) < seconds_of_product(torch.float32)
    return torch.bfloat16 if as_main_says(is_worth_it) else torch.float32


def seconds_of_product(precision: torch.dtype, size: int = 384, runs: int = 5) -> float:
    """What the product of two square matrices takes on the CPU, the best of some runs."""
    matrix = torch.ones(size, size, dtype=precision)
    times = []
    for _ in range(1 + runs):
        began = perf_counter()
        torch.mm(matrix, matrix)
        times.append(perf_counter() - began)
    return min(times[1:])


def precision_named(name: str, device: torch.device) -> torch.dtype:
    """That of the name, `auto` = the fast one; ValueError for a name that is none."""
    found = fast_precision(device) if name == AUTO else getattr(torch, name, None)
    if not isinstance(found, torch.dtype):
        raise ValueError(f"{name!r} is no precision; give auto, bfloat16 or float32")
    return found


def words_for(precision: torch.dtype) -> str:
    """`bfloat16`, `float32`."""
    return str(precision).removeprefix("torch.")
