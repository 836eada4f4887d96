"""Which weights drew: what recipes say of the models, so that a drawing can be made again."""

from collections.abc import Mapping

from engine import EngineError, installed_models


def hashes() -> Mapping[str, str]:
    """SHA-256 of the weights of every installed family, as their cards state it."""
    try:
        return {model.name: model.sha256 for model in installed_models()}
    except EngineError:
        return {}
