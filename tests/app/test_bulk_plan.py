from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.bulk_plan import SHARD, Plan
from app.generation_settings import GenerationSettings
from app.jobs import Options
from engine.generation import LOT


def plan(exemplars: int, count: int, shard: int = SHARD, **settings: float) -> Plan:
    out = Path("out")
    places = [(Path(f"{i}.png"), out / str(i)) for i in range(exemplars)]
    return Plan(Options(out, GenerationSettings(count=count, **settings)), places, "abc", shard)  # type: ignore[arg-type]


@given(st.integers(1, 9), st.integers(1, 40), st.integers(1, 12), st.integers(1, 7))
def test_every_variation_is_in_one_shard_of_one_share(exemplars: int, count: int, shard: int, shares: int) -> None:
    whole = plan(exemplars, count, shard)
    drawn = [(one.exemplar, index) for i in range(shares) for one in whole.share(i, shares) for index in one.indices]
    assert len(drawn) == len(set(drawn)) == whole.variations == exemplars * count
    in_order = [(one.exemplar, index) for one in whole.shards() for index in one.indices]
    assert in_order == [(Path(f"{i}.png"), index) for i in range(exemplars) for index in range(count)]
    names = [one.name for one in whole.shards()]
    assert names == sorted(set(names))
    assert sum(one.has_sheet for one in whole.shards()) == exemplars
    sizes = [len(list(whole.share(i, shares))) for i in range(shares)]
    assert max(sizes) - min(sizes) <= 1


def test_a_hundred_variations_are_one_shard_of_whole_lots() -> None:
    assert [one.count for one in plan(1, 100).shards()] == [100]
    assert [one.count for one in plan(1, 1000).shards()] == [384, 384, 232]
    assert SHARD % LOT == 0


def test_plans_are_told_apart_by_everything_that_changes_a_file() -> None:
    texts = {plan(*sizes).text() for sizes in [(2, 5), (3, 5), (2, 6)]}
    texts |= {plan(2, 5, seed=1).text(), plan(2, 5, guidance=0.5).text(), plan(2, 5, shard=3).text()}
    assert len(texts) == 6
    assert plan(2, 5).text() == plan(2, 5).text()
