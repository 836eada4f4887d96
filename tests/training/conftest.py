"""The engine's tiny networks, for scripts that use them."""

from tests.engine.conftest import exemplar, models, tiny

__all__ = ["exemplar", "models", "tiny"]
