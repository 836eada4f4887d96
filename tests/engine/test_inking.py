"""From likely ink to a drawing: as much of it as expected, where it is likeliest."""

import torch
from torch.nn import functional as F

from engine.models.inking import inked


def logits_of(chance: torch.Tensor) -> torch.Tensor:
    return torch.logit(chance.clamp(1e-4, 1 - 1e-4))


def test_a_drawing_has_as_much_ink_as_was_to_be_expected() -> None:
    torch.manual_seed(0)
    chance = F.avg_pool2d(torch.rand(5, 1, 52, 52) ** 6, 5, stride=1)
    inky = (inked(logits_of(chance)) > 0).sum(dim=(1, 2, 3))
    assert torch.allclose(inky.float(), chance.sum(dim=(1, 2, 3)), atol=1)


def test_a_stroke_that_may_run_in_several_places_is_drawn_once() -> None:
    chance = torch.full((1, 1, 48, 48), 1e-3)
    for row, share in ((22, 0.2), (23, 0.3), (24, 0.35), (25, 0.25)):
        chance[0, 0, row, 8:40] = share
    drawn = inked(logits_of(chance))[0, 0]
    assert float(chance.max()) < 0.5
    assert bool((drawn[24, 8:40] > 0).all())
    assert bool((drawn[22, 8:40] < 0).all())


def test_what_is_certain_stays_as_it_is() -> None:
    chance = torch.zeros(2, 1, 48, 48)
    chance[:, :, 10:13, 5:30] = 1
    assert torch.equal(inked(logits_of(chance)) > 0, chance > 0.5)


def test_every_drawing_is_inked_by_itself() -> None:
    torch.manual_seed(1)
    logits = torch.randn(3, 1, 48, 48) * 3 - 4
    assert torch.allclose(inked(logits)[1:2], inked(logits[1:2]))
