"""Opens networks of leaps, which their cards tell from denoisers."""

from pathlib import Path

from engine.backend import FlowMap
from engine.errors import EngineError
from engine.weights import SHIPPED, ModelCard, find_model, read_card


def makes_leaps(family: str, folder: Path = SHIPPED) -> bool:
    """Whether the family's card in a folder tells of a flow map ("network": {"leaps": true})."""
    try:
        network = read_card(folder / f"{family}.json").card.get("network", {})
    except (EngineError, OSError):  # whoever opens it tells what is wrong
        return False
    return bool(network.get("leaps", False))


def open_flow_map(
    family: str, folder: Path = SHIPPED, backend: str = "onnx", threads: int | None = None
) -> tuple[FlowMap, ModelCard]:
    """The flow map of a family, and its card; EngineError where it is missing or altered."""
    if backend == "onnx":
        from engine.onnx_flow_map import OnnxFlowMap

        model = find_model(family, folder)
        return OnnxFlowMap(model.file, threads), model
    if backend == "torch":
        try:
            from engine.torch_backend import load_flow_map
        except ImportError as error:
            raise EngineError("torch is not installed", "pip install 'otherhand[torch]'") from error
        model = find_model(family, folder, ".safetensors")
        return load_flow_map(model), model
    raise EngineError(f"There is no backend {backend!r}", "choose onnx or torch")
