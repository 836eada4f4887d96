import pytest

from engine.weights import SHIPPED
from training.profile_network import by_operator, profiled, seconds_of, table, total


def event(kind: str, name: str, microseconds: int) -> dict[str, object]:
    return {"cat": "Node", "name": f"{name}_kernel_time", "dur": microseconds, "args": {"op_name": kind}}


def test_nodes_are_added_up_by_kind_each_by_its_median_without_the_first_run() -> None:
    runs = [event("Conv", "a", each) for each in (9000, 100, 300, 200)] + [event("Conv", "b", 50)] * 2
    others = [event("Mul", "c", 400), event("Mul", "c", 400), {"cat": "Session", "name": "model_run", "dur": 10**6}]
    fences = [{"cat": "Node", "name": "a_fence_before", "dur": 7, "args": {"op_name": "Conv"}}]
    seconds = seconds_of([*runs, *others, *fences])
    assert [row[:2] for row in by_operator(seconds)] == [("Mul", 1), ("Conv", 2)]
    assert [row[2] for row in by_operator(seconds)] == pytest.approx([0.0004, 0.00025])
    assert table(by_operator(seconds), total(seconds)).splitlines()[2] == "| Mul | 1 | 0.40 | 61.5 |"


@pytest.mark.weights
def test_a_critic_is_mostly_convolutions() -> None:
    seconds = profiled(SHIPPED / "simclr.onnx", 4, 1, 3)
    assert {len(each) for each in seconds.values()} == {3}
    kind, nodes, time = by_operator(seconds)[0]
    assert (kind, nodes) == ("Conv", 4)
    assert time > 0.5 * total(seconds)
