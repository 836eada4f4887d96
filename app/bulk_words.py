"""What a bulk run says when it ends, as text or JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from app.bulk_run import Account

MOST = 20
"""Exemplars that are named; a folder full of others would fill the screen."""


def words_of(account: Account) -> Iterator[str]:
    """What was done, how fast, and what it cost."""
    kept = f", {account.kept} were there" if account.kept else ""
    cost = account.core_seconds_per_thousand
    price = "" if cost is None else f": {_rate(account)} a second, {cost:.0f} core-seconds per thousand"
    yield f"{account.drawn} variations drawn{kept}{price}"
    if not account.is_complete:
        yield "this process's share is done; the last one of all puts scores.csv together"


def complaints(account: Account) -> Iterator[str]:
    """A line for each exemplar that nothing could be drawn of, up to `MOST`."""
    for path, fault in account.unfit[:MOST]:
        yield fault if path in fault else f"{path}: {fault}"
    if (more := len(account.unfit) - MOST) > 0:
        yield f"{more} more exemplars are unfit"


def as_json(account: Account) -> str:
    unfit = [{"exemplar": path, "fault": fault} for path, fault in account.unfit]
    cost = {"core_seconds_per_thousand": account.core_seconds_per_thousand}
    return json.dumps(asdict(account) | cost | {"unfit": unfit}, indent=1, ensure_ascii=False)


def _rate(account: Account) -> str:
    return f"{account.drawn / max(account.seconds, 1e-9):.1f}"
