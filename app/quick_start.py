"""What the start need not do: work that libraries do in case somebody wants it, and that nobody here does.

Measured on two slow cores, of 1.9 s to a painted window: 0.14 s are pyqtgraph's copies, 0.1 s PySide's reading.
"""

import builtins
import gc
import importlib
import sys
from types import ModuleType
from typing import Any

MIRRORED = ("QtCore", "QtGui", "QtWidgets")


def start_quickly() -> None:
    """To be called once, before Qt and pyqtgraph are imported by anything else."""
    gc.disable()  # what is made at the start is there to stay; app/collector.py collects later
    _import_plainly()
    _mirror_when_asked()


def _import_plainly() -> None:
    """Keep Python's own `__import__`: PySide's reads the source of every module, to see who imports `__feature__`."""
    own = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own


def _mirror_when_asked() -> None:
    """Import pyqtgraph, which mirrors all names of Qt; here each is fetched when it is first asked for.

    Qt's classes and enumerations are made on such a first touch, and most are never used.
    """
    if "pyqtgraph" in sys.modules:
        return
    modules = [importlib.import_module(f"PySide6.{name}") for name in MIRRORED]
    for name, module in zip(MIRRORED, modules, strict=True):
        sys.modules[f"pyqtgraph.Qt.{name}"] = _Mirror(f"pyqtgraph.Qt.{name}", module)
        vars(module)["__dir__"] = list  # nothing to copy
    try:
        importlib.import_module("pyqtgraph")
    finally:
        for module in modules:
            del vars(module)["__dir__"]


class _Mirror(ModuleType):
    """A module that has the names of another, and can be given more without changing the other."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        vars(self)["_source"] = source

    def __getattr__(self, name: str) -> Any:
        found = getattr(vars(self)["_source"], name)
        vars(self)[name] = found
        return found

    def __dir__(self) -> list[str]:
        return sorted({*vars(self), *dir(vars(self)["_source"])})
