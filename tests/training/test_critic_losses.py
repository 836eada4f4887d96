import math

import numpy as np
import pytest
import torch

from training.critic_losses import contrastive_loss, prototypical_loss, squared_distances


def test_squared_distances() -> None:
    a, b = torch.tensor([[0.0, 0.0], [3.0, 4.0]]), torch.tensor([[0.0, 1.0]])
    assert squared_distances(a, b).tolist() == [[1.0], [18.0]]


def test_equal_features_are_a_guess_among_the_ways() -> None:
    loss, _ = prototypical_loss(torch.zeros(8 * 3, 4), each=3, scale=torch.tensor(1.0))
    assert loss.item() == pytest.approx(math.log(8))


def test_prototypical_loss_by_hand() -> None:
    features = torch.tensor([[0.0], [1.0], [4.0], [6.0]])  # two characters, two drawings of each
    loss, accuracy = prototypical_loss(features, each=2, scale=torch.tensor(0.5))
    # query, its exemplar, the other character's drawing of the same turn
    turns = [(0, 1, 6), (1, 0, 4), (4, 6, 1), (6, 4, 0)]
    expected = [math.log(1 + math.exp(0.5 * ((q - own) ** 2 - (q - other) ** 2))) for q, own, other in turns]
    assert loss.item() == pytest.approx(np.mean(expected), rel=1e-5)
    assert accuracy.item() == 1.0


def test_contrastive_loss_by_hand() -> None:
    views = torch.tensor(
        [[1.0, 0.0], [0.0, 2.0], [3.0, 0.0], [0.0, 1.0]]
    )  # 0 with 2, 1 with 3: alike, others at 90 degrees
    loss, accuracy = contrastive_loss(views, temperature=0.5)
    assert loss.item() == pytest.approx(math.log(1 + 2 * math.exp(-2)), rel=1e-5)
    assert accuracy.item() == 1.0
