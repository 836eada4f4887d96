from collections.abc import Callable
from math import cos, sin, tan
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import pytest

from engine.backend import Array, Denoiser
from engine.engine import Engine, open_denoiser
from engine.generation import Generation
from engine.guidance import Guidance, Predictions
from engine.importance import GENERATOR_MAPS, Importance, StepMap, guidance_magnitude, guided_score_magnitude, mean_maps
from engine.messages import Exemplar, GenerationRequest
from engine.noise import Noise
from engine.onnx_backend import OnnxDenoiser
from engine.recipe import Recipe
from engine.sampler import sample
from engine.schedule import Schedule
from engine.torch_backend import TorchDenoiser
from tests.engine.conftest import CountingDenoiser, ExemplarDenoiser, InkJudge, TinyDenoiser, variations

EVEN = {
    "guidance": StepMap(guidance_magnitude, lambda _: 1.0),
    "guided-score": StepMap(guided_score_magnitude, lambda _: 1.0),
}


def predictions(angle: float, noisy: float = 0.0, given: float = 0.0, alone: float | None = 0.0) -> Predictions:
    def filled(value: float) -> Array:
        return np.full((2, 48, 48), value, np.float32)

    return Predictions(filled(noisy), angle, filled(given), None if alone is None else filled(alone))


def only(kind: str, *told: Predictions) -> float:
    importance = Importance(EVEN)
    for each in told:
        importance.observe(each)
    values = importance.maps(2)[1][kind]
    assert values.shape == (48, 48)
    assert values.dtype == np.float32
    assert np.ptp(values) < 1e-6
    return float(values[0, 0])


def test_the_guidance_map_is_how_far_the_predicted_noises_are_apart() -> None:
    # eps = sin(t) x_t + cos(t) v: the noisy drawing is the same in both, and cos(pi / 3) = 1 / 2
    assert only("guidance", predictions(np.pi / 3, noisy=9.0, given=0.25, alone=1.75)) == pytest.approx(0.75)


def test_the_guided_score_map_is_the_guided_noise_by_its_share() -> None:
    # at pi / 6: sin = 0.5, cos = 0.866; eps(x|y) = 0.5 * 1 + 0.866 * 2 = 2.232; eps(x) = 0.5 + 0.866 = 1.366
    found = only("guided-score", predictions(np.pi / 6, noisy=1.0, given=2.0, alone=1.0))
    assert found == pytest.approx(0.5 * abs(2 * 2.2320508 - 1.3660254))


def test_steps_are_averaged_by_their_weights() -> None:
    importance = Importance({"guidance": StepMap(guidance_magnitude, lambda angle: 3.0 if angle == 1.0 else 1.0)})
    importance.observe(predictions(1.0, given=1 / cos(1.0)))
    importance.observe(predictions(0.5, given=5 / cos(0.5)))
    assert importance.maps(1)[0]["guidance"][0, 0] == pytest.approx((3 * 1 + 1 * 5) / 4)


def test_a_step_of_no_weight_or_without_a_second_pass_tells_nothing() -> None:
    importance = Importance({"guidance": StepMap(guidance_magnitude, lambda angle: float(angle > 0.8))})
    importance.observe(predictions(0.5, given=7.0))
    importance.observe(predictions(1.0, given=7.0, alone=None))
    assert importance.maps(2) == [{}, {}]
    importance.observe(predictions(1.0, given=2 / cos(1.0)))
    assert importance.maps(2)[0]["guidance"][0, 0] == pytest.approx(2.0)


def test_observing_changes_nothing_that_the_sampler_goes_on_with() -> None:
    told = predictions(0.7, noisy=1.0, given=2.0, alone=3.0)
    Importance().observe(told)
    assert told.unconditional is not None
    assert [float(each.mean()) for each in (told.noisy, told.conditional, told.unconditional)] == [1.0, 2.0, 3.0]


def test_a_perfect_copyists_map_is_the_exemplar_itself() -> None:
    """With the exemplar the drawing becomes it, without blank paper: on ink the predictions are 2 apart, else equal."""
    exemplar = np.full((48, 48), -1, np.float32)
    exemplar[10:14, 20:40] = 1
    importance = Importance({"guidance": StepMap(guidance_magnitude, tan)})
    guide = Guidance(ExemplarDenoiser(), exemplar, 1.0, observe=importance.observe)
    list(sample("dpm_solver_2m", guide, Noise(0, range(3)).draw, Schedule().angles(5)))
    scale = sum(tan(t) for t in Schedule().angles(5)[:-1])
    for maps in importance.maps(3):
        # each step says tan(t) |eps - eps'| = |x - x'| = 2, of weights that add up to `scale`
        assert maps["guidance"] == pytest.approx(np.where(exemplar > 0, 2 * 5 / scale, 0), abs=1e-5)


class OneSpot(ExemplarDenoiser):
    """Is told apart from no exemplar at one place of the second drawing only."""

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        blank = np.full_like(exemplar, -1)
        velocity = super().velocity(noisy, angle, blank, keep)
        if keep:
            velocity[1, 30:33, 5:9] += 0.5 / sin(angle)
        return velocity


def test_a_difference_lands_on_its_drawing_and_its_place(exemplar: Exemplar) -> None:
    engine = Engine("cfgdm", OneSpot(), InkJudge(), Recipe(steps=4))
    first, second = variations(list(engine.generate(GenerationRequest(exemplar, count=2))))
    assert first.maps["guidance"].max() == pytest.approx(0, abs=1e-6)
    rows, columns = np.nonzero(second.maps["guidance"] > 1e-3)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (30, 32, 5, 8)


def test_every_guided_variation_has_every_kind_and_no_pass_is_made_for_it(exemplar: Exemplar) -> None:
    denoiser = CountingDenoiser(ExemplarDenoiser())
    engine = Engine("cfgdm", denoiser, InkJudge(), Recipe(steps=4))
    found = variations(list(engine.generate(GenerationRequest(exemplar, count=3))))
    assert denoiser.passes == 2 * 4
    assert [{*one.maps} for one in found] == [{"guidance", "guided-score"}] * 3
    assert all(each.min() >= 0 and each.max() > 0 for one in found for each in one.maps.values())


@pytest.mark.parametrize(("guidance", "interval"), [(0.0, (0.0, 2.0)), (1.0, (1.8, 2.0))])
def test_without_a_second_pass_there_are_no_maps(
    exemplar: Exemplar, guidance: float, interval: tuple[float, float]
) -> None:
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge(), Recipe(steps=4, guidance_interval=interval))
    found = variations(list(engine.generate(GenerationRequest(exemplar, count=2, guidance=guidance))))
    assert [one.maps for one in found] == [{}, {}]


@pytest.mark.parametrize("guidance", [0.5, 2.0])
def test_the_first_step_s_map_does_not_depend_on_the_strength(exemplar: Exemplar, guidance: float) -> None:
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge(), Recipe(steps=1))
    (found,) = variations(list(engine.generate(GenerationRequest(exemplar, count=1, guidance=guidance))))
    expected = 2 * exemplar.image / tan(1.54)
    assert found.maps["guidance"] == pytest.approx(expected, abs=1e-4)


def drawn_maps(denoiser: Denoiser, exemplar: Exemplar, indices: range) -> list[dict[str, Array]]:
    request = GenerationRequest(exemplar, count=len(indices), first_index=indices.start, seed=3)
    generation = Generation(request, denoiser, InkJudge(), Recipe(steps=6), lambda: False)
    return [dict(one.maps) for one in variations(list(generation.events()))]


def test_a_map_is_the_same_whatever_count_batch_and_backend(
    models: Path, tiny: TinyDenoiser, exemplar: Exemplar
) -> None:
    """To the tolerance that is stated for drawings, 1e-4, of the map's own largest value."""
    onnx, torch = OnnxDenoiser(models / "cfgdm.onnx", threads=1), TorchDenoiser(tiny, "cpu")
    reference = drawn_maps(onnx, exemplar, range(30))
    for denoiser in (onnx, torch):
        for indices in (range(21, 22), range(15, 30)):
            for found, same in zip(drawn_maps(denoiser, exemplar, indices), reference[indices.start :], strict=False):
                for kind in GENERATOR_MAPS:
                    assert found[kind] == pytest.approx(same[kind], abs=1e-4 * float(same[kind].max()))


@pytest.mark.weights
def test_shipped_networks_give_the_same_maps_on_onnx_and_torch(exemplar: Exemplar) -> None:
    onnx, torch = (open_denoiser("cfgdm", backend=backend, threads=1)[0] for backend in ("onnx", "torch"))
    for found, same in zip(*(drawn_maps(each, exemplar, range(2)) for each in (onnx, torch)), strict=True):
        for kind in GENERATOR_MAPS:
            assert found[kind] == pytest.approx(same[kind], abs=1e-3 * float(same[kind].max()))


def test_an_exemplar_s_map_is_the_mean_over_its_variations() -> None:
    ones = np.ones((48, 48), np.float32)
    mean = mean_maps([{"guidance": ones, "guided-score": 4 * ones}, {}, {"guidance": 3 * ones}])
    assert {*mean} == {"guidance", "guided-score"}
    assert np.array_equal(mean["guidance"], 2 * ones)
    assert np.array_equal(mean["guided-score"], 4 * ones)
    assert mean["guidance"].dtype == np.float32
    assert mean_maps([]) == {}


@pytest.mark.weights
def test_maps_cost_less_than_a_twentieth_of_sampling(exemplar: Exemplar) -> None:
    """What is added up of a step, beside its two passes; the best of several, so that load matters less."""
    denoiser, _ = open_denoiser("cfgdm", threads=1)
    noisy, y = Noise(0, range(24)).draw(), exemplar.image * 2 - 1
    told: list[Predictions] = []
    passes = [seconds(lambda: Guidance(denoiser, y, 1.0, observe=told.append)(noisy, 1.2)) for _ in range(4)]
    importance = Importance()
    adding = [seconds(lambda: importance.observe(told[-1])) for _ in range(20)]
    assert min(adding) < 0.05 * min(passes)
    assert median(adding) < 0.05 * median(passes)


def seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began
