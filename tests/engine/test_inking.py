"""From likely ink to a drawing: somewhat more of it than expected, where it is likeliest."""

import torch
from torch.nn import functional as F

from engine.models.inking import AMPLE, inked


def logits_of(chance: torch.Tensor) -> torch.Tensor:
    return torch.logit(chance.clamp(1e-4, 1 - 1e-4))


def test_a_drawing_has_half_as_much_ink_again_as_was_to_be_expected() -> None:
    torch.manual_seed(0)
    chance = F.avg_pool2d(torch.rand(5, 1, 52, 52) ** 6, 5, stride=1)
    inky = (inked(logits_of(chance)) > 0).sum(dim=(1, 2, 3))
    assert torch.allclose(inky.float(), AMPLE * chance.sum(dim=(1, 2, 3)), atol=1)


def test_a_stroke_that_may_run_in_several_places_is_drawn_once() -> None:
    chance = torch.full((1, 1, 48, 48), 1e-3)
    for row, share in ((22, 0.2), (23, 0.3), (24, 0.35), (25, 0.25)):
        chance[0, 0, row, 8:40] = share
    drawn = inked(logits_of(chance))[0, 0]
    assert float(chance.max()) < 0.5
    assert bool((drawn[24, 8:40] > 0).all())
    assert bool((drawn[21] < 0).all())
    assert int((drawn[22:26, 8:40] > 0).any(dim=0).sum()) == 32


def test_what_is_certain_comes_first() -> None:
    chance = torch.full((2, 1, 48, 48), 1e-4)
    chance[:, :, 9:14, 5:30] = 0.2
    chance[:, :, 10:13, 5:30] = 0.99
    drawn = inked(logits_of(chance)) > 0
    assert bool(drawn[:, :, 10:13, 5:30].all())
    assert not bool(drawn[chance < 0.1].any())


def test_every_drawing_is_inked_by_itself() -> None:
    torch.manual_seed(1)
    logits = torch.randn(3, 1, 48, 48) * 3 - 4
    assert torch.allclose(inked(logits)[1:2], inked(logits[1:2]))
