import pytest
import torch

from training import precision as subject
from training.precision import fast_precision, precision_named, seconds_of_product, words_for

CPU = torch.device("cpu")


def test_precisions_have_names() -> None:
    assert precision_named("float32", CPU) == torch.float32
    assert precision_named("auto", CPU) == fast_precision(CPU)
    assert fast_precision(torch.device("cuda")) == torch.bfloat16
    assert words_for(torch.bfloat16) == "bfloat16"
    for wrong in ("half a byte", "nn"):
        with pytest.raises(ValueError, match="give auto, bfloat16 or float32"):
            precision_named(wrong, CPU)


@pytest.mark.parametrize(("half", "single", "taken"), [(1.0, 2.0, torch.bfloat16), (1.0, 1.2, torch.float32)])
def test_a_processor_takes_what_it_is_faster_by(
    monkeypatch: pytest.MonkeyPatch, half: float, single: float, taken: torch.dtype
) -> None:
    seconds = {torch.bfloat16: half, torch.float32: single}
    monkeypatch.setattr(subject, "seconds_of_product", seconds.__getitem__)
    assert fast_precision.__wrapped__(CPU) == taken


def test_larger_matrices_take_longer() -> None:
    assert 0 < seconds_of_product(torch.float32, 64) < seconds_of_product(torch.float32, 512)
