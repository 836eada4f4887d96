"""The check boxes below the curves: what they are compared with, and how."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.curves_reference import MEASURED, PEOPLE, PUBLISHED
from app.layer_boxes import LayerBox, LayerBoxes

STRETCH = "stretch"


def curves_layer_boxes(parent: QWidget | None = None) -> LayerBoxes:
    """People, the paper, what was measured here, and the scale."""
    people = QCoreApplication.translate(
        "CurvesLayers",
        "People's drawings that no machine here has learned from, scored like the drawings here, in ten bins; the "
        "band is the 95 % interval over characters or things.",
    )
    published = QCoreApplication.translate(
        "CurvesLayers",
        "Broken lines: curves of the paper (ICML 2023, figure 3b, and as rings the ends of those in figure 4), "
        "read off the plot, on Quick, Draw! with other critics than here.",
    )
    measured = QCoreApplication.translate(
        "CurvesLayers",
        "Thin lines: the curves of every machine here at its usual setting, over all characters or things that it has "
        "never seen.",
    )
    stretch = QCoreApplication.translate(
        "CurvesLayers", "Give the last few percent, where most drawings are, more room; the axis says where they are."
    )
    told = {PEOPLE: people, PUBLISHED: published, MEASURED: measured, STRETCH: stretch}
    return LayerBoxes([LayerBox(key, f"curves_{key}", words) for key, words in told.items()], parent)
