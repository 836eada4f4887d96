"""The check boxes below the plane."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.layer_boxes import LayerBox, LayerBoxes
from app.plane_reference import HUMAN_CLOUD, MEASURED, PUBLISHED

STRETCH = "stretch"


def plane_layer_boxes(parent: QWidget | None = None) -> LayerBoxes:
    """People, the paper, what was measured here, and the scale."""
    people = QCoreApplication.translate(
        "PlaneLayers",
        "Where people's drawings stand that no machine here has learned from, scored like the drawings here: half of "
        "them lie in the strongest part, 90 % in all of it. The line is their mean.",
    )
    published = QCoreApplication.translate(
        "PlaneLayers",
        "Broken lines: curves of the paper (ICML 2023, figure 3b and ends from figure 4), read off the plot, on "
        "Quick, Draw! with other critics than here. Marks at the right edge: its families on such drawings as these "
        "(figure 2), only their recognizability, because the paper places them by diversity, which is not originality.",
    )
    measured = QCoreApplication.translate(
        "PlaneLayers",
        "Hollow marks: every machine here on characters or things that it has never seen, means with 95 % intervals; "
        "small marks and lines are the same machine at other guidance or temperature.",
    )
    stretch = QCoreApplication.translate(
        "PlaneLayers", "Give the last few percent, where most drawings are, more room; the axis says where they are."
    )
    told = {HUMAN_CLOUD: people, PUBLISHED: published, MEASURED: measured, STRETCH: stretch}
    return LayerBoxes([LayerBox(name, name, words) for name, words in told.items()], parent)
