from dataclasses import replace

import pytest

from app.report_blocks import Paragraph
from app.report_maps import maps_section
from tests.app.reports import findings, report

MISSING = "The machine has none to show"


def said(kinds: tuple[str, ...], machine: int) -> str:
    found = findings()
    maps = {kind: values for kind, values in found.maps.items() if kind in kinds}
    only = replace(found, maps=maps, removals={kind: each for kind, each in found.removals.items() if kind in maps})
    section = maps_section(report(machine, findings=only))
    assert section is not None
    return " ".join(block.words for block in section.blocks if isinstance(block, Paragraph))


@pytest.mark.parametrize(
    ("kinds", "machine", "is_missing"),
    [(("occlusion",), 8, True), (("guidance", "occlusion"), 8, False), (("occlusion",), 0, False)],
    ids=["drawn live", "drawn carefully", "by hand"],
)
def test_a_report_says_where_the_machine_has_no_map(kinds: tuple[str, ...], machine: int, is_missing: bool) -> None:
    assert (MISSING in said(kinds, machine)) is is_missing
