from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.backend import Array
from engine.models.layers import repeated
from training.teacher import AllAtOnce, Teacher
from training.trajectories import ANGLES, RECORDED, RecordConfig, Trajectories, read, record, write


class KnowsTheDrawing(nn.Module):
    """Every drawing is the exemplar, or blank paper where that is hidden."""

    def forward(self, noisy: Tensor, angle: Tensor, exemplar: Tensor, keep: Tensor, originality: Tensor) -> Tensor:
        y = torch.where(keep.view(-1, 1, 1, 1) > 0, exemplar, -1.0)
        y = repeated(y, len(noisy))
        a = angle.view(-1, 1, 1, 1)
        eps = (noisy - a.cos() * y) / a.sin()
        return a.cos() * eps - a.sin() * y


TEACHER = Teacher(AllAtOnce(KnowsTheDrawing(), torch.device("cpu"), torch.float32), (0.0, 2.0), 1.0)


class OneExemplar:
    """Two exemplars that are black on their left half."""

    def batch(self, random: np.random.Generator) -> tuple[Array, Array]:
        images = np.zeros((2, 48, 48), np.float32)
        images[:, :, :24] = 1
        return images, images


def lots(config: RecordConfig) -> list[Trajectories]:
    made = record(TEACHER, config, OneExemplar())  # type: ignore[arg-type]
    return [next(made) for _ in range(3)]


def test_ways_lead_from_noise_to_the_guided_drawing() -> None:
    lot = lots(RecordConfig(variations=3, usual=1.0))[0]
    assert lot.states.shape == (2, 3, len(RECORDED), 48, 48)
    assert (lot.guidance == 1).all()
    assert abs(float(lot.states[:, :, 0].std()) - 1) < 0.02
    drawn = lot.states[:, :, -1].astype(np.float32)
    assert abs(drawn[..., 24:] + 1).max() < 0.01
    assert abs(drawn[..., :24] - 3).max() < 0.02  # 1 + gamma (1 - -1)


def test_guidance_is_the_usual_one_or_anything_up_to_the_most() -> None:
    random = [float(g) for lot in lots(RecordConfig(variations=1, usual=0.0, most=0.5)) for g in lot.guidance]
    assert len(set(random)) == 6
    assert 0 <= min(random) <= max(random) <= 0.5


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    config = RecordConfig(variations=2, out=tmp_path, minutes=1)
    made = lots(config)
    written = write(iter(made), RecordConfig(variations=2, out=tmp_path, minutes=0))
    assert written == 4
    found = read(tmp_path)
    assert (found.states == made[0].states).all()
    assert (found.originality == made[0].originality).all()
    assert len(ANGLES) == 11
