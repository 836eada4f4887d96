"""The engine's tiny networks, for scripts that use them."""

from tests.engine.conftest import models, tiny

__all__ = ["models", "tiny"]
