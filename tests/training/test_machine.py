from pathlib import Path

import pytest

from training import network_pass
from training.clock import Cost, paired_costs
from training.machine import MatrixProduct, cpu_name, fastest_product, seconds_of, this_machine
from training.network_pass import NetworkPass, pass_speed


def test_the_machine_says_what_it_is(tmp_path: Path) -> None:
    cpus = tmp_path / "cpuinfo"
    cpus.write_text("processor\t: 0\nmodel name\t: Abacus 9\nprocessor\t: 1\nmodel name\t: Abacus 9\n")
    machine = this_machine(3, cpus)
    assert (machine.cpu, machine.threads) == ("Abacus 9", 3)
    assert machine.cores >= 1
    assert set(machine.packages) == {"onnxruntime", "torch", "numpy"}
    assert cpu_name(tmp_path / "missing") != ""


def test_a_product_of_matrices_has_two_operations_for_each_of_its_terms() -> None:
    product = MatrixProduct(64, 1)
    assert product.operations == 2 * 64 * 64 * 64
    rate = product.rate(3)
    assert 1e6 < rate < 1e14


def test_threads_may_have_a_product_each() -> None:
    product = MatrixProduct(64, 3, apart=True)
    assert product.operations == 3 * 2 * 64 * 64 * 64
    assert 1e6 < product.rate(3) < 1e14


def test_the_fastest_size_counts() -> None:
    product = fastest_product(1, 3, sides=(2, 256))
    assert product.operations == 2 * 256**3


def test_the_first_run_is_not_counted() -> None:
    runs = []
    assert len(seconds_of(lambda: runs.append(1), 4)) == 4
    assert len(runs) == 5


def test_a_network_s_speed_is_told_beside_the_machine_s(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network, product = NetworkPass(models / "cfgdm_once.onnx", 6, 2), MatrixProduct(128, 1)
    (pair,) = paired_costs(network, product, 1)
    assert min(*pair[0], *pair[1]) > 0
    pairs = [(Cost(each * 2.0, each * 1.0), Cost(each * 3.0, each * 0.5)) for each in (1, 7, 2)]
    monkeypatch.setattr(network_pass, "paired_costs", lambda *_: pairs)
    speed = pass_speed(network, product, 3)
    needed = 6 * 2 * 9 * 48 * 48 * (5 * 8 + 8 * 1)
    assert (speed.operations, speed.reading_operations) == (needed, 0)
    assert (speed.seconds, speed.core_seconds) == (4.0, 2.0)
    assert (speed.rate, speed.product_rate) == (needed / 4.0, 2 * 128**3 / 6.0)
    scale = needed / (2 * 128**3)
    assert (speed.share, speed.core_share) == pytest.approx((scale * 1.5, scale * 0.5))


@pytest.mark.weights
def test_what_is_done_once_for_all_passes_is_told_apart() -> None:
    from engine.weights import SHIPPED

    few, many = (NetworkPass(SHIPPED / "cfgdm.onnx", count, 1) for count in (2, 5))
    assert few.reading_operations == many.reading_operations
    assert 0 < few.reading_operations < few.operations / 2
    assert 5 * few.operations == 2 * many.operations
