import threading
from pathlib import Path
from time import process_time

import numpy as np
import pytest

from engine.backend import Array
from engine.errors import EngineError
from engine.onnx_backend import OnnxDenoiser
from engine.onnx_parts import PART, Network, parts
from engine.weights import SHIPPED

EXEMPLAR = np.where(np.eye(48), 1, -1).astype(np.float32)


@pytest.mark.parametrize("count", [1, 2, 7, 24, 25, 100])
@pytest.mark.parametrize("workers", [1, 2, 3, 16])
def test_parts_are_all_rows_in_order_and_nearly_equal(count: int, workers: int) -> None:
    found = parts(count, workers)
    assert [row for part in found for row in range(part.start, part.stop)] == list(range(count))
    sizes = [part.stop - part.start for part in found]
    assert max(sizes) <= PART
    assert max(sizes) - min(sizes) <= 1
    assert len(found) % workers == 0 or len(found) == count


def test_no_worker_waits_for_the_last_part_of_a_usual_lot() -> None:
    assert [part.stop - part.start for part in parts(24, 2)] == [6, 6, 6, 6]


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_rows_are_the_same_however_many_work_on_them(models: Path, rng: np.random.Generator, threads: int) -> None:
    noisy = rng.standard_normal((29, 48, 48), np.float32)
    together = OnnxDenoiser(models / "cfgdm_once.onnx", threads).velocity(noisy, 0.7, EXEMPLAR, keep=True)
    one = OnnxDenoiser(models / "cfgdm_once.onnx", 1)
    alone = [one.velocity(row[None], 0.7, EXEMPLAR, keep=True) for row in noisy]
    assert np.array_equal(together, np.concatenate(alone))


def test_two_work_at_the_same_time(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither goes on until the other has begun, which one thread alone could not do."""
    network = Network(models / "simclr.onnx", 2)
    both = threading.Barrier(2, timeout=20)
    real = network._session

    class Meeting:
        def run(self, outputs: list[str], feed: dict[str, Array]) -> list[Array]:
            both.wait()
            answer: list[Array] = real.run(outputs, feed)
            return answer

    monkeypatch.setattr(network, "_session", Meeting())
    images = np.zeros((2, 1, 48, 48), np.float32)
    assert network.run("features", {"images": images}).shape == (2, 256)


def test_who_asks_does_what_a_slow_helper_leaves(
    models: Path, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of four parts the helper has one, which it finishes only when the three others are done."""
    images = rng.random((20, 1, 48, 48), np.float32)
    wanted = Network(models / "simclr.onnx", 1).run("features", {"images": images})
    network = Network(models / "simclr.onnx", 2)
    real, me, done = network._session, threading.current_thread(), 0
    has_begun, are_done = threading.Event(), threading.Event()

    class Slow:
        def run(self, outputs: list[str], feed: dict[str, Array]) -> list[Array]:
            nonlocal done
            answer: list[Array] = real.run(outputs, feed)
            if threading.current_thread() is me:
                assert has_begun.wait(20)
                done += 1
                if done == 3:
                    are_done.set()
            else:
                has_begun.set()
                assert are_done.wait(20)
            return answer

    monkeypatch.setattr(network, "_session", Slow())
    assert np.array_equal(network.run("features", {"images": images}), wanted)
    assert done == 3


def test_what_goes_wrong_in_a_part_is_raised(models: Path) -> None:
    network = Network(models / "simclr.onnx", 2)
    with pytest.raises(Exception, match="Got: 47 Expected: 48"):
        network.run("features", {"images": np.zeros((20, 1, 47, 48), np.float32)})


def test_a_file_that_is_no_network_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.onnx").write_bytes(b"not a network")
    with pytest.raises(EngineError, match=r"x\.onnx is not a network"):
        Network(tmp_path / "x.onnx")


@pytest.mark.weights
def test_sharing_out_costs_no_time(rng: np.random.Generator) -> None:
    """Processor time of 24 drawings in four parts, two at a time, beside one run; measured 1.0 to 1.1."""
    noisy = rng.standard_normal((24, 1, 48, 48), np.float32)
    network = Network(SHIPPED / "cfgdm.onnx", 2)
    shared = {"exemplar": EXEMPLAR[None, None], "keep": np.ones(1, np.float32)}
    rows = {"noisy": noisy, "angle": np.full(24, 0.7, np.float32), "originality": np.full(24, -1, np.float32)}

    given = network.given(shared)

    def seconds(whole: bool) -> float:
        began = process_time()
        if whole:
            network._session.run(["velocity"], rows | given)
        else:
            network.run("velocity", rows, shared)
        return process_time() - began

    measured = [(seconds(whole=False), seconds(whole=True)) for _ in range(6)][1:]
    shared_out, at_once = (min(each) for each in zip(*measured, strict=True))
    assert shared_out < 1.5 * at_once
