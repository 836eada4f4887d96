"""A box on the originality-recognizability plane."""

from dataclasses import dataclass

from engine import Scores


@dataclass(frozen=True)
class Region:
    """A box on the plane, in its units."""

    originality: tuple[float, float]
    """Least and most."""
    recognizability: tuple[float, float]
    """Least and most, 0..1."""

    def holds(self, scores: Scores) -> bool:
        """Whether a drawing lies inside; the border counts."""
        least_original, most_original = self.originality
        least_recognizable, most_recognizable = self.recognizability
        return (
            least_original <= scores.originality <= most_original
            and least_recognizable <= scores.recognizability <= most_recognizable
        )
