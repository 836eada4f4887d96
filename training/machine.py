"""The machine that something was measured on: what it is, and how fast it multiplies matrices."""

import platform
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper, numpy_helper, save

from engine.onnx_parts import session, usable_cores

PACKAGES = ("onnxruntime", "torch", "numpy")
SIDES = (512, 1024, 2048)
"""Of the square matrices that are tried; the fastest counts."""


@dataclass(frozen=True)
class Machine:
    """What a table of times has to say."""

    cpu: str
    cores: int
    """That this process may use."""
    threads: int
    """That the networks run on."""
    system: str
    packages: dict[str, str]
    """Versions of what computes."""


def this_machine(threads: int, cpus: Path = Path("/proc/cpuinfo")) -> Machine:
    packages = {name: found for name in PACKAGES if (found := _version(name))}
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return Machine(cpu_name(cpus), usable_cores(), threads, system, packages)


def cpu_name(cpus: Path) -> str:
    """As the system calls it."""
    lines = cpus.read_text("utf-8").splitlines() if cpus.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


class MatrixProduct:
    """A product of square matrices on ONNX Runtime, one of them constant as the weights of networks are.

    The threads share one product, or, `apart`, each makes one of its own.
    """

    def __init__(self, side: int, threads: int, apart: bool = False) -> None:
        random = np.random.default_rng(0)
        self._left, right = random.random((2, side, side), np.float32)
        self._products = threads if apart else 1
        self._pool = ThreadPoolExecutor(self._products)
        self.operations = 2 * side**3 * self._products
        with TemporaryDirectory() as folder:
            path = Path(folder) / "product.onnx"
            save(_product(right), path)
            self._session = session(path, 1 if apart else threads)

    def __call__(self) -> None:
        list(self._pool.map(self._multiply, range(self._products)))

    def _multiply(self, _number: int) -> None:
        self._session.run(["y"], {"x": self._left})

    def rate(self, runs: int) -> float:
        """Operations a second, median of the runs after one that is not counted."""
        return self.operations / median(seconds_of(self, runs))


def fastest_product(threads: int, runs: int, sides: tuple[int, ...] = SIDES) -> MatrixProduct:
    """The way in which this machine multiplies fastest on so many threads."""
    ways = [(side, apart) for side in sides for apart in (False, True)[:threads]]
    return max((MatrixProduct(side, threads, apart) for side, apart in ways), key=lambda product: product.rate(runs))


def seconds_of(work: Callable[[], None], runs: int) -> list[float]:
    """How long the work took each time, after one time that is not counted."""
    work()
    found = []
    for _ in range(runs):
        began = perf_counter()
        work()
        found.append(perf_counter() - began)
    return found


def _product(right: NDArray[np.float32]) -> ModelProto:
    x, y = (helper.make_tensor_value_info(name, TensorProto.FLOAT, right.shape) for name in "xy")
    node = helper.make_node("MatMul", ["x", "weights"], ["y"])
    graph = helper.make_graph([node], "product", [x], [y], [numpy_helper.from_array(right, "weights")])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
