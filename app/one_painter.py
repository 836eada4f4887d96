"""Qt paints in the thread that asks for it, and wakes no others."""

import os
from collections.abc import MutableMapping

VARIABLE = "QT_NO_GUI_THREADPOOL"
"""What Qt looks for when it paints for the first time."""


def paint_alone(environment: MutableMapping[str, str] = os.environ) -> None:
    """Before anything is painted: hundreds of small pictures take longer to share out than to paint.

    So it is all the more while a set is drawn, when no core is idle: cards and plane took half as long again.
    """
    environment.setdefault(VARIABLE, "1")
