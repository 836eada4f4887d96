"""What is left of a bulk run's shards once they are done: a receipt each, by which a run that was killed goes on."""

import contextlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import Any

from app.atomic_file import write_file
from app.bulk_plan import Plan, Shard
from app.export import ScoreRow
from app.held_lock import HeldLock, hold
from engine import EngineError

FOLDER = ".otherhand-bulk"
"""In the folder for the results."""
RECEIPT, FAULT = ".json", ".fault.json"


class Receipts:
    """The receipts in a folder of results; every process of a run has its own of these, and they share the folder."""

    def __init__(self, out: Path) -> None:
        self._out, self.folder = out, out / FOLDER

    def begin(self, plan: Plan) -> None:
        """Keep the plan for whoever goes on; EngineError where the folder holds receipts of another one.

        Processes that begin together with equal plans all succeed.
        """
        path, text = self.folder / "plan.json", plan.text()
        if path.exists() and path.read_text("utf-8") == text:
            return
        if path.exists() and any(self.folder.glob("shards/*.json")):
            raise EngineError(
                f"{self._out} holds another job, of other exemplars, options or weights",
                "give the same again from the same folder, or choose another folder with --out",
            )
        write_file(path, text.encode())

    def lock(self, rank: int) -> HeldLock:
        """Held as long as this process is at work; EngineError where another one does the same share."""
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = hold(self.folder / f"rank-{rank}.lock")
        if lock is None:
            raise EngineError(f"Another process is at work in {self._out}", "wait for it, or stop it")
        return lock

    def has(self, shard: Shard) -> bool:
        """Whether the shard is done, and its files are still there."""
        receipt = self._read(shard, RECEIPT)
        return receipt is not None and all((self._out / name).is_file() for name in receipt["files"])

    def keep(self, shard: Shard, files: Mapping[str, str], rows: Sequence[ScoreRow], notes: Sequence[str]) -> None:
        """The shard is done: names of its files with their SHA-256, its lines of scores.csv, and remarks."""
        receipt = {"files": files, "rows": [astuple(row) for row in rows], "notes": list(notes)}
        write_file(self._path(shard, RECEIPT), json.dumps(receipt, ensure_ascii=False).encode())
        with contextlib.suppress(OSError):
            self._path(shard, FAULT).unlink(missing_ok=True)

    def keep_fault(self, shard: Shard, fault: str) -> None:
        """The shard cannot be done; another run will try again."""
        write_file(self._path(shard, FAULT), json.dumps({"fault": fault}, ensure_ascii=False).encode())

    def fault(self, shard: Shard) -> str | None:
        """Why the shard cannot be done; None where it can."""
        found = self._read(shard, FAULT)
        return None if found is None else str(found["fault"])

    def rows(self, shard: Shard) -> Iterator[ScoreRow]:
        """The shard's lines of scores.csv; none where it is not done."""
        receipt = self._read(shard, RECEIPT)
        return iter(()) if receipt is None else (ScoreRow(*row) for row in receipt["rows"])

    def is_settled(self, shard: Shard) -> bool:
        """Whether nothing more is to be waited for: it is done, or cannot be."""
        return self._path(shard, RECEIPT).exists() or self._path(shard, FAULT).exists()

    def _read(self, shard: Shard, suffix: str) -> dict[str, Any] | None:
        try:
            found: dict[str, Any] = json.loads(self._path(shard, suffix).read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise EngineError(f"{self._path(shard, suffix)} cannot be read", "delete it, and start again") from error
        return found

    def _path(self, shard: Shard, suffix: str) -> Path:
        return self.folder / "shards" / f"{shard.name}{suffix}"
