"""The engine's tiny networks, for scripts that use them, and what keeps trainings short."""

import pytest

from tests.engine.conftest import exemplar, models, tiny
from tests.training.live_student import live_models
from tests.training.omniglot_like import invented
from training import latent_run, latent_training

__all__ = ["exemplar", "live_models", "models", "tiny"]


@pytest.fixture
def small_latent_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Latent trainings on invented characters, with sample sheets of two by two."""
    monkeypatch.setattr(latent_training, "load_omniglot", lambda part: invented())
    for size in ("SHOWN", "VARIATIONS"):
        monkeypatch.setattr(latent_run, size, 2)
