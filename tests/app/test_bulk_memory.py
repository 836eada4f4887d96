"""The memory of a bulk run does not grow with the number of its variations."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sheets import drawn

ROOT = Path(__file__).resolve().parents[2]
SHARDS = 600
GROWTH = 1.0
"""MB; a shard leaves about 2 kB of scores and names, were it kept."""
PROGRAM = f"""
from pathlib import Path
from app.bulk_plan import Plan
from app.bulk_receipts import Receipts
from app.bulk_table import assemble, is_complete
from app.bulk_worker import Part, Settled, work
from app.generation_settings import GenerationSettings
from app.jobs import Options
from tests.app.bulk_program import open_plain

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * {os.sysconf("SC_PAGE_SIZE")} / 1e6

options = Options(Path("out"), GenerationSettings(count={SHARDS * 2}))
plan = Plan(options, [(Path("a.png"), Path("out/a"))], "abc", shard=2)
drawn, sizes = [0], []
def tell(message):
    if isinstance(message, Settled):
        drawn[0] += message.drawn
        if drawn[0] % 100 == 0:
            sizes.append(resident())
work(Part(plan, 0, 1, open_plain), tell)
assert is_complete(plan, Receipts(options.out)) and assemble(plan, Receipts(options.out))
print(*sizes, resident())
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads the memory in /proc")
def test_memory_stays_flat_over_a_thousand_shards(tmp_path: Path) -> None:
    drawn().save(tmp_path / "a.png")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "MALLOC_ARENA_MAX": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    sizes = [float(size) for size in done.stdout.split()]
    assert len(sizes) == SHARDS * 2 // 100 + 1
    assert max(sizes[8:]) - sizes[7] < GROWTH
    assert (tmp_path / "out" / "scores.csv").read_text(encoding="utf-8").count("\n") == 1 + SHARDS * 2
