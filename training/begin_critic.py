"""A critic's training begun with the weights of one that is shipped, whose norms were folded into its layers."""

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.critic import Block, Critic
from engine.weights import ModelCard
from training.half_precision import SUFFIX


@torch.no_grad()
def begin_with(critic: Critic, model: ModelCard, images: Tensor) -> None:
    """Give the critic the model's weights; images (n, 1, 48, 48), 0..1, show what each layer's norm has to undo.

    A folded layer w x + b gave numbers of variance 1 before its ReLU. The norm of the new layer w x takes their mean
    away and its shift brings it back, so that at first both say the same, as far as the images are of that variance.
    """
    told = {each.name: numpy_helper.to_array(each) for each in onnx.load(model.file).graph.initializer}
    reals = {name.removesuffix(SUFFIX): array for name, array in told.items() if array.dtype.kind == "f"}
    numbers = {name: torch.from_numpy(array.copy()).float() for name, array in reals.items()}
    x = images
    for i, block in enumerate(critic.blocks):
        assert isinstance(block, Block)
        x = _begin_block(block, x, numbers[f"blocks.{i}.convolution.weight"], numbers[f"blocks.{i}.convolution.bias"])
    critic.last.weight.copy_(numbers["last.weight"])
    critic.last.bias.copy_(numbers["last.bias"])


def _begin_block(block: Block, x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """The folded block's output for x."""
    assert isinstance(block.norm, nn.BatchNorm2d)
    assert block.norm.running_mean is not None
    assert block.norm.running_var is not None
    block.convolution.weight.copy_(weight)
    pooled = F.max_pool2d(F.conv2d(x, weight, padding=1), 2)
    mean = pooled.mean(dim=(0, 2, 3))
    block.norm.running_mean.copy_(mean)
    block.norm.running_var.copy_(pooled.var(dim=(0, 2, 3)))
    block.norm.bias.copy_(mean + bias)
    return torch.relu(pooled + bias[:, None, None])
