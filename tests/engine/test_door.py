import subprocess
import sys

import engine

HEAVY = ("torch", "onnxruntime", "scipy", "skimage", "safetensors", "diffusers")


def test_the_door_names_what_is_behind_it() -> None:
    assert all(hasattr(engine, name) for name in engine.__all__)
    assert {"open_engine", "Engine", "EngineError", "installed_models", "svg", "draw_at_own_size"} <= {*engine.__all__}


def test_the_door_opens_lightly() -> None:
    code = f"import sys, engine; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == []
