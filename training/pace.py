"""How long a training lasts and how fast it learns: a warm-up, a plateau, and a fall to zero at the end."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from accelerate.utils import broadcast_object_list


@dataclass
class Pace:
    """The end is given in steps, or in minutes and then fixed in steps as soon as the fall begins.

    The two numbers `fall_from` and `steps` that a run ended with, given back to it, make the same run again.
    """

    minutes: float | None = None
    """Time budget of this leg; None = until `steps`."""
    steps: int | None = None
    """Steps in all, counted from the run's very beginning."""
    fall_from: int | None = None
    """Step at which the learning rate begins to fall."""
    fall_share: float = 0.35
    """Share of the time (or of the steps) that the fall takes."""
    warm_up: int = 100
    agreed: Callable[[bool], bool] = bool
    """What all processes of a run take for true, given what one of them does: each has a clock of its own."""
    began: float = field(default_factory=monotonic)

    def rate(self, step: int, first: int) -> float:
        """The learning rate at `step` as a share of its peak; `first` is the step that this leg began with."""
        self._fix_end(step, first)
        rate = min(1.0, (step + 1) / self.warm_up)
        if self.steps is not None and self.fall_from is not None and step >= self.fall_from:
            rate *= max(0.0, 1 - (step - self.fall_from) / max(1, self.steps - self.fall_from))
        return rate

    def is_over(self, step: int) -> bool:
        """Whether no further step is wanted."""
        return self.steps is not None and step >= self.steps

    def minutes_left(self, step: int, first: int) -> float:
        """Minutes to the end at the speed so far; infinite before anything is known."""
        spent = (monotonic() - self.began) / 60
        if self.steps is not None:
            done = step - first
            return spent / done * (self.steps - step) if done else math.inf
        return max(0.0, (self.minutes or math.inf) - spent)

    def _fix_end(self, step: int, first: int) -> None:
        if self.fall_from is not None and self.steps is not None:
            return
        if self.steps is not None:
            self.fall_from = math.ceil(self.steps * (1 - self.fall_share))
        elif self.minutes is not None and self.agreed(
            monotonic() - self.began >= 60 * self.minutes * (1 - self.fall_share)
        ):
            self.fall_from = step
            self.steps = step + max(1, round((step - first) * self.fall_share / (1 - self.fall_share)))


def as_main_says(own: bool) -> bool:
    """What the main process of an accelerated run says, all of which ask at the same step; alone, what this one does.

    Processes that ended a step apart would wait for each other.
    """
    return bool(broadcast_object_list([own])[0])
