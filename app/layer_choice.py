"""Which reference layers a chart is looked at with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LayerChoice:
    """For the plane, and for the curves."""

    is_people_shown: bool = True
    is_published_shown: bool = False
    is_measured_shown: bool = False
    is_stretched: bool = True
    """Drawings and curves part in the last few percent of recognizability."""
