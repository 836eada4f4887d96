import numpy as np
import pytest
import torch
from torch import Tensor

from engine.models.unet import ExemplarEncoder, UNetConfig
from training.eye import Eye

SMALL = UNetConfig(channels=(32, 32), blocks=1)


def crosses(offsets: range) -> Tensor:
    """Drawings (n, 1, 48, 48) of an upright cross, each further to the right."""
    drawings = np.full((len(offsets), 1, 48, 48), -1, np.float32)
    for drawing, x in zip(drawings[:, 0], offsets, strict=True):
        drawing[8:40, x : x + 3] = 1
        drawing[22:25, x - 8 : x + 11] = 1
    return torch.from_numpy(drawings)


@pytest.fixture
def eye() -> Eye:
    torch.manual_seed(0)
    return Eye(ExemplarEncoder(SMALL), crosses(range(10, 30)))


def test_equal_drawings_look_equal(eye: Eye) -> None:
    drawings = crosses(range(12, 15))
    assert eye(drawings, drawings).tolist() == [0, 0, 0]


def test_each_is_looked_at_by_itself(eye: Eye) -> None:
    drawn, wanted = crosses(range(12, 15)), crosses(range(15, 21, 2))
    together = eye(drawn, wanted)
    assert together.shape == (3,)
    assert together.tolist() == pytest.approx([float(eye(drawn[i : i + 1], wanted[i : i + 1])) for i in range(3)])
    assert float(together.min()) > 0.05


def test_it_teaches_the_drawing_and_not_itself(eye: Eye) -> None:
    drawn = crosses(range(12, 14)).requires_grad_()
    eye(drawn, crosses(range(14, 16))).sum().backward()
    assert drawn.grad is not None
    assert float(drawn.grad.abs().max()) > 0
    assert all(each.grad is None for each in eye.parameters())


def test_features_that_never_change_do_not_make_it_endless() -> None:
    blank = torch.full((3, 1, 48, 48), -1.0)
    eye = Eye(ExemplarEncoder(SMALL), blank)
    assert torch.isfinite(eye(crosses(range(12, 15)), blank)).all()
