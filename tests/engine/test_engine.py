import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.backend import Array
from engine.engine import Engine, open_engine
from engine.errors import EngineError
from engine.generation import LOT
from engine.guidance import Guidance
from engine.messages import (
    Cancelled,
    Event,
    Exemplar,
    Finished,
    GenerationRequest,
    Preview,
)
from engine.noise import Noise, ranks
from engine.onnx_backend import OnnxDenoiser
from engine.recipe import Recipe
from engine.sampler import sample
from engine.schedule import Schedule
from engine.torch_backend import TorchDenoiser
from tests.engine.conftest import CountingDenoiser, ExemplarDenoiser, InkJudge, TinyDenoiser, variations


@pytest.fixture
def denoiser() -> CountingDenoiser:
    return CountingDenoiser(ExemplarDenoiser())


@pytest.fixture
def engine(denoiser: CountingDenoiser) -> Engine:
    return Engine("cfgdm", denoiser, InkJudge(), Recipe(steps=4))


def kinds(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


def test_there_is_a_preview_per_step_then_the_variations_then_the_end(
    engine: Engine, request_of: Callable[..., GenerationRequest]
) -> None:
    events = list(engine.generate(request_of()))
    assert kinds(events) == ["Preview"] * 4 + ["Variation"] * 3 + ["Finished"]
    assert {event.ticket for event in events} == {7}
    previews = [event for event in events if isinstance(event, Preview)]
    assert [(one.step, one.steps, one.images.shape) for one in previews] == [(i, 4, (3, 48, 48)) for i in range(1, 5)]
    assert [one.index for one in variations(events)] == [0, 1, 2]


def test_a_request_may_ask_for_other_steps(engine: Engine, request_of: Callable[..., GenerationRequest]) -> None:
    events = list(engine.generate(request_of(steps=9)))
    assert kinds(events).count("Preview") == 9


def test_timings_are_given_in_seconds(engine: Engine, request_of: Callable[..., GenerationRequest]) -> None:
    *_, finished = engine.generate(request_of())
    assert isinstance(finished, Finished)
    assert finished.timings.keys() == {"first_preview", "sampling", "scoring", "vectorising"}
    assert 0 < finished.timings["first_preview"] < finished.timings["sampling"] < 10


def test_a_perfect_copyist_copies_in_the_exemplars_own_frame(
    engine: Engine, request_of: Callable[..., GenerationRequest]
) -> None:
    request = request_of(guidance=0.0)
    copy = variations(list(engine.generate(request)))[0]
    assert np.abs(copy.image - request.exemplar.image).mean() < 0.02
    assert copy.scores.originality < 0.02
    points = np.concatenate([stroke.points for stroke in copy.strokes])
    assert points.min(axis=0) == pytest.approx([20, 20], abs=1.5)
    assert points.max(axis=0) == pytest.approx([80, 80], abs=1.5)


def test_blank_paper_has_no_strokes(request_of: Callable[..., GenerationRequest], exemplar: Exemplar) -> None:
    blank = replace(exemplar, image=np.zeros((48, 48), np.float32))
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge(), Recipe(steps=4))
    one = variations(list(engine.generate(request_of(exemplar=blank))))[0]
    assert one.strokes == ()
    assert one.image.max() == pytest.approx(0, abs=1e-6)


def test_large_requests_are_drawn_lot_by_lot(
    engine: Engine, denoiser: CountingDenoiser, request_of: Callable[..., GenerationRequest]
) -> None:
    events = list(engine.generate(request_of(count=2 * LOT + 1, first_index=5)))
    previews = [event for event in events if isinstance(event, Preview)]
    assert denoiser.largest == LOT
    assert [one.index for one in variations(events)] == list(range(5, 5 + 2 * LOT + 1))
    assert [(one.step, one.steps) for one in previews] == [(i, 12) for i in range(1, 13)]
    assert [one.first_index for one in previews[::4]] == [5, 5 + LOT, 5 + 2 * LOT]
    assert [len(one.images) for one in previews[::4]] == [LOT, LOT, 1]


@pytest.mark.slow
def test_memory_does_not_grow_with_the_count(request_of: Callable[..., GenerationRequest]) -> None:
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge(), Recipe(steps=2))

    def peak(count: int) -> int:
        tracemalloc.start()
        for _ in engine.generate(request_of(count=count)):
            pass
        size = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return size

    small = max(peak(2 * LOT) for _ in range(4))  # one is finished while the next is drawn, as often as in eight
    assert peak(8 * LOT) < 1.2 * small < 50e6


@pytest.mark.parametrize(("guidance", "per_step"), [(0.0, 1), (1.0, 2)])
def test_cancel_makes_no_further_network_pass(
    engine: Engine,
    denoiser: CountingDenoiser,
    request_of: Callable[..., GenerationRequest],
    guidance: float,
    per_step: int,
) -> None:
    seen: list[Event] = []
    seen.extend(engine.generate(request_of(guidance=guidance), cancelled=lambda: len(seen) == 2))
    assert kinds(seen) == ["Preview", "Preview", "Cancelled"]
    assert seen[-1] == Cancelled(7)
    assert denoiser.passes == 2 * per_step


def test_the_first_preview_waits_for_one_pass_only(
    engine: Engine, denoiser: CountingDenoiser, request_of: Callable[..., GenerationRequest]
) -> None:
    request = request_of()
    passes, shown = [], []
    for event in engine.generate(request):
        if isinstance(event, Preview):
            passes.append(denoiser.passes)
            shown.append(event)
    assert passes == [1, 4, 6, 8]
    assert [event.step for event in shown] == [1, 2, 3, 4]
    assert shown[0].images == pytest.approx(np.stack([request.exemplar.image] * 3), abs=1e-4)


@pytest.mark.parametrize("passes", range(1, 8))
def test_cancel_works_between_the_two_passes_of_a_step_too(
    engine: Engine, denoiser: CountingDenoiser, request_of: Callable[..., GenerationRequest], passes: int
) -> None:
    events = list(engine.generate(request_of(), cancelled=lambda: denoiser.passes == passes))
    assert denoiser.passes == passes
    assert kinds(events) == ["Preview"] * max(1, passes // 2) + ["Cancelled"]


def test_what_is_cancelled_before_it_starts_makes_no_pass(
    engine: Engine, denoiser: CountingDenoiser, request_of: Callable[..., GenerationRequest]
) -> None:
    assert list(engine.generate(request_of(), cancelled=lambda: True)) == [Cancelled(7)]
    assert denoiser.passes == 0


def test_cancel_works_between_variations_too(engine: Engine, request_of: Callable[..., GenerationRequest]) -> None:
    seen: list[Event] = []
    seen.extend(engine.generate(request_of(), cancelled=lambda: len(seen) == 5))
    assert kinds(seen) == ["Preview"] * 4 + ["Variation", "Cancelled"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"count": 0}, "0 variations"),
        ({"guidance": -0.1}, "Guidance -0.1"),
        ({"guidance": 3.5}, "Guidance 3.5"),
        ({"guidance": float("nan")}, "Guidance nan"),
        ({"originality": -0.1}, "Originality -0.1"),
        ({"originality": 2.1}, "Originality 2.1"),
        ({"originality": float("nan")}, "Originality nan"),
        ({"steps": 0}, "0 steps"),
        ({"steps": 1001}, "1001 steps"),
        ({"seed": -1}, "Seed -1"),
        ({"seed": 2**32}, "Seed 4294967296"),
        ({"first_index": -1}, "Index -1"),
        ({"family": "vae_ns"}, "Unknown family 'vae_ns'"),
    ],
)
def test_a_request_that_cannot_be_met_is_refused_at_once(
    engine: Engine, request_of: Callable[..., GenerationRequest], changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(EngineError, match=message):
        engine.generate(request_of(**changes))


def test_what_goes_wrong_inside_is_an_engine_error_too(
    request_of: Callable[..., GenerationRequest], caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def velocity(
            self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
        ) -> Array:
            raise MemoryError("no room")

    with pytest.raises(EngineError, match="Drawing failed: no room"):
        list(Engine("cfgdm", Broken(), InkJudge()).generate(request_of()))
    assert "MemoryError" in caplog.text


@pytest.mark.parametrize("solver", ["dpm_solver_2m", "ancestral"])
def test_a_variation_depends_on_its_seed_alone_whatever_count_batch_and_backend(
    models: Path, tiny: TinyDenoiser, exemplar: Exemplar, solver: str
) -> None:
    """The tolerance that the project states: 1e-4 of the range from paper to ink."""
    recipe = Recipe(originality=(0.1, 0.5, 1.5))
    onnx, torch = OnnxDenoiser(models / "cfgdm.onnx", threads=1), TorchDenoiser(tiny, "cpu")

    def drawn(denoiser: OnnxDenoiser | TorchDenoiser, indices: range) -> Array:
        guide = Guidance(denoiser, exemplar.image * 2 - 1, 1.0, recipe.asked(ranks(3, indices)))
        *_, last = sample(solver, guide, Noise(3, indices).draw, Schedule().angles(6))
        return np.asarray(last.noisy / 2, np.float32)

    reference = drawn(onnx, range(30))
    for denoiser in (onnx, torch):
        for indices in (range(21, 22), range(15, 30)):
            assert drawn(denoiser, indices) == pytest.approx(reference[indices.start : indices.stop], abs=1e-4)


def test_more_variations_can_be_asked_for_later(models: Path, exemplar: Exemplar) -> None:
    engine = open_engine(models=models, threads=1)
    all_at_once = variations(list(engine.generate(GenerationRequest(exemplar, count=6, seed=3))))
    later = variations(list(engine.generate(GenerationRequest(exemplar, count=2, seed=3, first_index=4))))
    assert [(one.index, one.seed) for one in later] == [(4, 3), (5, 3)]
    for one, same in zip(all_at_once[4:], later, strict=True):
        assert one.image == pytest.approx(same.image, abs=1e-3)
        assert one.scores.originality == pytest.approx(same.scores.originality, abs=1e-3)


def test_an_engine_is_opened_from_a_folder_of_models(models: Path, exemplar: Exemplar) -> None:
    events = list(open_engine(models=models, threads=1).generate(GenerationRequest(exemplar, count=2)))
    assert kinds(events) == ["Preview"] * 5 + ["Variation"] * 2 + ["Finished"]
    assert all(0 <= one.scores.recognizability <= 1 for one in variations(events))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"family": "vae_ns"}, "model 'vae_ns' is not installed"),
        ({"backend": "tpu"}, "no backend 'tpu'"),
        ({"backend": "torch"}, "model 'cfgdm' is not installed"),
    ],
)
def test_what_cannot_be_opened_is_refused(models: Path, options: dict[str, str], message: str) -> None:
    with pytest.raises(EngineError, match=message):
        open_engine(models=models, **options)  # type: ignore[arg-type]
