import pytest
import torch
from accelerate import Accelerator

from engine.models.unet import ExemplarEncoder, UNetConfig
from tests.training.test_eye import crosses
from training.eye import Eye
from training.judge import JudgeConfig, Trial
from training.leaps import Landing

HALF_TURN, DONE = 0.9, 0.0


def trial() -> Trial:
    torch.manual_seed(0)
    eye = Eye(ExemplarEncoder(UNetConfig(channels=(32, 32), blocks=1)), crosses(range(10, 30)))
    return Trial(eye, JudgeConfig(), Accelerator(cpu=True))


def landing(seed: int, until: tuple[float, ...], softened: float = 0.5) -> Landing:
    """Crosses that the teacher drew black and the student grey, each of an exemplar of its own."""
    random = torch.Generator().manual_seed(seed)
    places = torch.randint(10, 34, (len(until),), generator=random)
    wanted = torch.cat([crosses(range(int(x), int(x) + 1)) for x in places])
    told = torch.tensor([[1.54, HALF_TURN, each, 0.8, 1.0] for each in until])
    return Landing((wanted * softened).requires_grad_(), wanted, crosses(range(20, 20 + len(until))), told)


def test_it_comes_to_tell_drawings_that_it_has_not_seen() -> None:
    held = trial()
    for step in range(60):
        held.hold(landing(step, (DONE,) * 4), torch.float32, step)
    assert held.right > 0.7
    held.right = 0.0
    held.hold(landing(999, (DONE,) * 8), torch.float32, 0)
    assert held.right == pytest.approx(0.01)


def test_it_draws_the_student_towards_the_teacher() -> None:
    held = trial()
    for step in range(60):
        held.hold(landing(step, (DONE,) * 4), torch.float32, step)
    drawn = landing(60, (DONE,) * 4)
    slope = held.hold(drawn, torch.float32, 0)
    towards = drawn.wanted - drawn.found.detach()
    assert float((-slope * towards).sum()) > 0


def test_only_finished_drawings_are_judged() -> None:
    held = trial()
    slope = held.hold(landing(1, (DONE, HALF_TURN / 2, DONE, HALF_TURN / 2)), torch.float32, 0)
    assert (slope.abs().amax(dim=(1, 2, 3)) > 0).tolist() == [True, False, True, False]


def test_where_nothing_is_finished_nothing_is_learned() -> None:
    held = trial()
    before = [each.detach().clone() for each in held.judge.parameters()]
    slope = held.hold(landing(1, (0.4, 0.4)), torch.float32, 0)
    assert not slope.any()
    assert all(torch.equal(a, b) for a, b in zip(before, held.judge.parameters(), strict=True))


def test_it_learns_itself_and_nothing_else() -> None:
    held = trial()
    drawn = landing(1, (DONE,) * 3)
    held.hold(drawn, torch.float32, 0)
    assert drawn.found.grad is None
    assert all(each.grad is None for each in held.eye.parameters())


def test_a_word_that_hardly_changes_is_dear_where_it_must_be_smooth() -> None:
    """The steeper a judge may be, the further apart it sets the two."""

    def lead(smoothness: float) -> float:
        held = trial()
        held.config = JudgeConfig(smoothness=smoothness)
        for step in range(40):
            held.hold(landing(step, (DONE,) * 4), torch.float32, step)
        drawn = landing(50, (DONE,) * 4)
        with torch.no_grad():
            evidence = held._evidence(drawn, torch.float32)
            wanted, found = (held._words(each, evidence) for each in (evidence.wanted, evidence.found))
        return sum(float((a - b).mean()) for a, b in zip(wanted, found, strict=True))

    assert lead(0.01) > 1.5 * lead(3.0) > 0
