"""The precision that a device trains fastest in."""

import torch

AUTO = "auto"


def fast_precision(device: torch.device) -> torch.dtype:
    """bfloat16 on a GPU and on processors that multiply it, which others do ten times slower than single precision."""
    if device.type != "cpu" or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported():
        return torch.bfloat16
    return torch.float32


def precision_named(name: str, device: torch.device) -> torch.dtype:
    """That of the name, `auto` = the fast one; ValueError for a name that is none."""
    found = fast_precision(device) if name == AUTO else getattr(torch, name, None)
    if not isinstance(found, torch.dtype):
        raise ValueError(f"{name!r} is no precision; give auto, bfloat16 or float32")
    return found


def words_for(precision: torch.dtype) -> str:
    """`bfloat16`, `float32`."""
    return str(precision).removeprefix("torch.")
