"""Words with a number in them: one thing, or several."""


def counted(count: int, one: str, several: str, shown: str = "") -> str:
    """`one` for a single thing, else `several`, in which {0} is the number (`shown`, where it is written otherwise).

    Both are translated by the caller, so that each language says each of them as it does.
    """
    return one if count == 1 else several.format(shown or count)
