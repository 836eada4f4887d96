"""What a bulk run draws, decided before it begins: exemplars with their folders, options, and the shards of it all."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.generation_settings import GenerationSettings
from app.jobs import Options

SHARD = 384
"""Variations of a shard at most: what a kill loses at most, and whole lots of the engine's."""


@dataclass(frozen=True)
class Shard:
    """Some of the variations of one exemplar."""

    exemplar: Path
    folder: Path
    settings: GenerationSettings
    """With the shard's own count."""
    first_index: int
    name: str
    """Unlike any other's in the plan, and in their order."""
    has_sheet: bool
    """Whether the exemplar's sheet is made of these."""

    @property
    def count(self) -> int:
        return self.settings.count

    @property
    def indices(self) -> range:
        return range(self.first_index, self.first_index + self.count)


@dataclass(frozen=True)
class Plan:
    """A bulk run. Equal plans give equal files."""

    options: Options
    exemplars: Sequence[tuple[Path, Path]]
    """Each with the folder for its variations."""
    model: str
    """Hash of the family's weights."""
    shard: int = SHARD

    @property
    def variations(self) -> int:
        return len(self.exemplars) * self.options.settings.count

    def shards(self) -> Iterator[Shard]:
        """Exemplar after exemplar, index after index."""
        count = self.options.settings.count
        for number, (exemplar, folder) in enumerate(self.exemplars):
            for first in range(0, count, self.shard):
                settings = replace(self.options.settings, count=min(self.shard, count - first))
                yield Shard(exemplar, folder, settings, first, f"{number:07d}-{first:07d}", first == 0)

    def share(self, number: int, shares: int) -> Iterator[Shard]:
        """The shards of one of so many workers, 0..shares - 1: every so manieth, so that all have about as many."""
        return (shard for i, shard in enumerate(self.shards()) if i % shares == number)

    def text(self) -> str:
        """The plan as JSON; equal for equal plans only."""
        out = self.options.out
        plan = {
            "model": self.model,
            "settings": asdict(self.options.settings),
            "svg": self.options.has_svg,
            "shard": self.shard,
            "exemplars": [[str(path), folder.relative_to(out).as_posix()] for path, folder in self.exemplars],
        }
        return json.dumps(plan, indent=0, ensure_ascii=False)
