"""Maps of the ink that made the recognizer see an exemplar in a drawing, by every method that this machine has."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from engine.backend import Embedder
from engine.errors import EngineError
from engine.messages import Image
from engine.occlusion import occlusion_maps
from engine.weights import SHIPPED, find_model
from engine.worlds import CHARACTERS, WORLDS, world_named

if TYPE_CHECKING:
    from engine.captum_maps import CaptumMaps

OCCLUSION = "occlusion"
"""From the outside, with any runtime: `engine.occlusion`."""
INTEGRATED_GRADIENTS, CAPTUM_OCCLUSION = "integrated-gradients", "captum-occlusion"
"""From the inside, with torch and captum: `engine.captum_maps`."""
WITH_TORCH = (INTEGRATED_GRADIENTS, CAPTUM_OCCLUSION)
NEEDED = ("torch", "captum", "safetensors")
RECOGNIZER = WORLDS[CHARACTERS].recognizer


def critic_maps(models: Path | None = None, world: str = CHARACTERS) -> tuple[str, ...]:
    """The kinds that can be asked of a world's recognizer, in a folder (default: the one shipped); loads nothing."""
    weights = (models or SHIPPED) / f"{world_named(world).recognizer}.safetensors"
    has_torch = weights.is_file() and all(find_spec(name) for name in NEEDED)
    return (OCCLUSION, *(WITH_TORCH if has_torch else ()))


class CriticMaps:
    """Asks one recognizer; torch is loaded when a kind first needs it."""

    def __init__(self, recognizer: Embedder, models: Path | None = None, name: str = RECOGNIZER) -> None:
        self._recognizer, self._models, self._name = recognizer, models, name
        self._captum: CaptumMaps | None = None

    def maps(self, kind: str, drawings: Image, exemplar: Image) -> Image:
        """Maps (n, 48, 48), >= 0, of drawings (n, 48, 48) as drawings of `exemplar` (48, 48).

        The larger, the more of the likeness hangs on the ink there; only proportions within one kind mean something.
        EngineError for a kind that is unknown or not to be had here.
        """
        if kind == OCCLUSION:
            return occlusion_maps(self._recognizer, drawings, exemplar)
        if kind not in WITH_TORCH:
            kinds = ", ".join(critic_maps(self._models))
            raise EngineError(f"The recognizer has no map {kind!r}", f"choose one of {kinds}")
        if self._captum is None:
            self._captum = self._with_torch()
        if kind == INTEGRATED_GRADIENTS:
            return self._captum.integrated_gradients(drawings, exemplar)
        return self._captum.occlusion(drawings, exemplar)

    def _with_torch(self) -> "CaptumMaps":
        try:
            from engine.captum_maps import CaptumMaps
            from engine.torch_backend import load_critic
        except ImportError as error:
            raise EngineError("torch and captum are not installed", "pip install 'otherhand[torch]'") from error
        return CaptumMaps(load_critic(find_model(self._name, self._models, ".safetensors")))
