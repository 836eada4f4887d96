"""What the kinds of importance map are called, and what each says, where a person reads it."""

from PySide6.QtCore import QCoreApplication


def map_name(kind: str) -> str:
    """The words for a kind of map; one unknown is called as it is."""
    words = {
        "guidance": QCoreApplication.translate("Map", "Guidance map"),
        "guided-score": QCoreApplication.translate("Map", "Guided-score map"),
        "occlusion": QCoreApplication.translate("Map", "Occlusion map"),
        "clicks": QCoreApplication.translate("Map", "People's clicks"),
    }
    return words.get(kind, kind)


def map_meaning(kind: str) -> str:
    """One sentence that says what a map of that kind shows; empty for one unknown."""
    words = {
        "guidance": QCoreApplication.translate(
            "Map", "Where the machine draws otherwise than it would without the exemplar; the mean over the variations."
        ),
        "guided-score": QCoreApplication.translate(
            "Map", "Where the guided machine still sees noise to take away; the mean over the variations."
        ),
        "occlusion": QCoreApplication.translate(
            "Map", "How far the recognizer gets from the character where a patch of it is covered."
        ),
        "clicks": QCoreApplication.translate(
            "Map", "Where people clicked first and most to have the character recognized."
        ),
    }
    return words.get(kind, "")
