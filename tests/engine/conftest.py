"""A tiny random network, as a torch module and exported to ONNX, and fakes for what surrounds the sampler."""

import hashlib
import json
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.backend import Array, Denoiser
from engine.frame import exemplar_from_strokes
from engine.messages import Event, Exemplar, GenerationRequest, Scores, Stroke, Variation


class TinyDenoiser(nn.Module):
    """Two convolutions with the signature of the U-Net; the exemplar's batch is 1 or that of the noisy drawings."""

    def __init__(self) -> None:
        super().__init__()
        self.entry, self.exit = nn.Conv2d(5, 8, 3, padding=1), nn.Conv2d(8, 1, 3, padding=1)

    def forward(self, noisy: Tensor, angle: Tensor, exemplar: Tensor, keep: Tensor, originality: Tensor) -> Tensor:
        keep = keep.view(-1, 1, 1, 1) + 0 * noisy
        seen = (exemplar + 1) * keep - 1
        told = [each.view(-1, 1, 1, 1) + 0 * noisy for each in (angle, originality.clamp(min=-1))]
        out: Tensor = self.exit(torch.tanh(self.entry(torch.cat([noisy, seen, keep, *told], dim=1))))
        return out


class UnaskedDenoiser(nn.Module):
    """A network of the time before originality could be asked for: what the other draws as it comes."""

    def __init__(self, inner: TinyDenoiser) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, noisy: Tensor, angle: Tensor, exemplar: Tensor, keep: Tensor) -> Tensor:
        out: Tensor = self.inner(noisy, angle, exemplar, keep, 0 * angle - 1)
        return out


class TinyCritic(nn.Module):
    """A 12 x 12 thumbnail and 112 zeros as features (n, 256)."""

    def forward(self, images: Tensor) -> Tensor:
        return nn.functional.pad(nn.functional.avg_pool2d(images, 4).flatten(1), (0, 112))


class CountingDenoiser:
    """Passes calls on to another and counts them."""

    def __init__(self, inner: Denoiser) -> None:
        self.inner, self.passes, self.largest = inner, 0, 0

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        self.passes += 1
        self.largest = max(self.largest, len(noisy))
        return self.inner.velocity(noisy, angle, exemplar, keep, originality)


class ExemplarDenoiser:
    """A perfect network of people who copy the exemplar, and who leave the paper blank when shown none."""

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        x = exemplar if keep else np.full_like(exemplar, -1)
        return np.asarray((np.cos(angle) * noisy - x) / np.sin(angle), np.float32)


class ShiftingDenoiser(ExemplarDenoiser):
    """A perfect network of people who draw the exemplar ten pixels farther down per originality asked for."""

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        if originality is None:
            return super().velocity(noisy, angle, exemplar, keep)
        shifts = np.round(10 * originality).astype(int).tolist()
        moved = np.stack([np.roll(exemplar, shift, axis=0) for shift in shifts])
        return super().velocity(noisy, angle, moved, keep)


class InkJudge:
    """Originality = how much ink differs; always recognizable."""

    def scores(self, images: Array, exemplar: Array) -> list[Scores]:
        return [Scores(float(np.abs(image - exemplar).mean()), 1.0) for image in images]


def export(module: nn.Module, inputs: dict[str, Tensor], batched: set[str], output: str, path: Path) -> None:
    axes = {name: {0: "n"} for name in {*batched, output}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(),
            tuple(inputs.values()),
            path,
            input_names=list(inputs),
            output_names=[output],
            dynamic_axes=axes,
            dynamo=False,
        )


def variations(events: list[Event]) -> list[Variation]:
    return [event for event in events if isinstance(event, Variation)]


def write_card(path: Path, **entries: object) -> None:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_suffix(".json").write_text(json.dumps({"sha256": sha256, **entries}))


@pytest.fixture(scope="session")
def tiny() -> TinyDenoiser:
    torch.manual_seed(0)
    return TinyDenoiser().eval()


@pytest.fixture(scope="session")
def models(tiny: TinyDenoiser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `cfgdm`, two variants of it, both critics and foils.

    `cfgdm_once` reads the exemplar once a batch, `cfgdm_unasked` cannot be asked how original to be.
    """
    folder = tmp_path_factory.mktemp("models")
    images, ones = torch.zeros(3, 1, 48, 48), torch.ones(3)
    unasked = {"noisy": images, "angle": ones, "exemplar": images, "keep": ones}
    every = {**unasked, "originality": ones}
    once = {**every, "exemplar": images[:1], "keep": ones[:1]}
    export(tiny, every, set(every), "velocity", folder / "cfgdm.onnx")
    export(tiny, once, {"noisy", "angle", "originality"}, "velocity", folder / "cfgdm_once.onnx")
    export(UnaskedDenoiser(tiny), unasked, set(unasked), "velocity", folder / "cfgdm_unasked.onnx")
    for name in ("cfgdm", "cfgdm_once", "cfgdm_unasked"):
        write_card(folder / f"{name}.onnx", sampling={"steps": 5})
    for name in ("simclr", "prototypical"):
        export(TinyCritic(), {"images": images}, {"images"}, "features", folder / f"{name}.onnx")
        write_card(folder / f"{name}.onnx", spread=0.25)
    bank = np.random.default_rng(0).random((40, 256), np.float32)
    np.savez(folder / "foils.npz", features=bank, images=np.zeros((40, 48, 48), np.uint8))
    write_card(folder / "foils.npz")
    return folder


@pytest.fixture
def exemplar() -> Exemplar:
    """A cross on a canvas of 200 x 100 pixels."""
    strokes = tuple(Stroke(np.array(ends, np.float32)) for ends in ([[20, 20], [80, 80]], [[80, 20], [20, 80]]))
    return exemplar_from_strokes(strokes, 200, 100, 5.0)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(7)


@pytest.fixture
def request_of(exemplar: Exemplar) -> Callable[..., GenerationRequest]:
    def build(**changes: Any) -> GenerationRequest:
        return replace(GenerationRequest(exemplar, count=3, ticket=7), **changes)

    return build
