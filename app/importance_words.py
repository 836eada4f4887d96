"""What the importance maps are called, what each of them means, and why a drawing has none."""

from PySide6.QtCore import QCoreApplication

from app.drawing import Drawing
from app.explanations import Explanations
from app.importance_choice import GENERATOR_MAPS, HUMAN_MAP, asks_recognizer


def kind_name(kind: str) -> str:
    """What a kind of map is called; one that is not known by its own name."""
    names = {
        "guidance": QCoreApplication.translate("ImportanceWords", "Guidance"),
        "guided-score": QCoreApplication.translate("ImportanceWords", "Guided score"),
        "occlusion": QCoreApplication.translate("ImportanceWords", "Occlusion (recognizer)"),
        "integrated-gradients": QCoreApplication.translate("ImportanceWords", "Integrated gradients (recognizer)"),
        "captum-occlusion": QCoreApplication.translate("ImportanceWords", "Occlusion by Captum (recognizer)"),
        "clicks": QCoreApplication.translate("ImportanceWords", "Clicks (people)"),
    }
    return names.get(kind, kind.replace("-", " ").capitalize())


def kind_meaning(kind: str) -> str:
    """One sentence on what a kind of map shows."""
    meanings = {
        "guidance": QCoreApplication.translate(
            "ImportanceWords", "Where your drawing changed what the machine drew: how far its two guesses lay apart"
        ),
        "guided-score": QCoreApplication.translate(
            "ImportanceWords",
            "How strongly the guided machine pushed each place while it drew, with your drawing or not",
        ),
        "occlusion": QCoreApplication.translate(
            "ImportanceWords",
            "Which ink the recognizer needs: how much surer it is of your character with it than without",
        ),
        "integrated-gradients": QCoreApplication.translate(
            "ImportanceWords",
            "Which ink the recognizer adds up to your character, on the way from blank paper to the drawing",
        ),
        "captum-occlusion": QCoreApplication.translate(
            "ImportanceWords",
            "Which ink the recognizer needs, as the library Captum measures it by hiding small patches",
        ),
        "clicks": QCoreApplication.translate(
            "ImportanceWords", "Where people uncovered the drawing first and most, for the recognizer to see"
        ),
    }
    return meanings.get(kind, "")


def why_no_map(drawing: Drawing, explanations: Explanations) -> str:
    """Why no map of the chosen kind is shown over that drawing; to be asked only where there is none."""
    kind = explanations.choice.kind
    if not drawing.is_finished:
        return QCoreApplication.translate("ImportanceWords", "No map before the drawing is finished")
    if kind == HUMAN_MAP:
        return QCoreApplication.translate("ImportanceWords", "Nobody has clicked on this drawing yet")
    if asks_recognizer(kind):
        if explanations.is_awaited(drawing):
            return QCoreApplication.translate("ImportanceWords", "The recognizer is being asked")
        return QCoreApplication.translate("ImportanceWords", "The recognizer gave no map")
    if drawing.is_by_hand:
        return QCoreApplication.translate(
            "ImportanceWords", "No such map of a drawing by hand: it tells of the machine"
        )
    if kind in GENERATOR_MAPS and drawing.guidance == 0:
        return QCoreApplication.translate("ImportanceWords", "No such map without guidance")
    return QCoreApplication.translate("ImportanceWords", "This drawing was kept without its map")
