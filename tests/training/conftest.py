"""The engine's tiny networks, for scripts that use them."""

from tests.engine.conftest import exemplar, models, tiny
from tests.training.live_student import live_models

__all__ = ["exemplar", "live_models", "models", "tiny"]
