"""Text from elsewhere, file names above all, as it can be shown: without control characters and broken letters."""

KEPT = "\n\t\u00a0\u202f"
"""Not printable in Python's eyes, but welcome."""
BROKEN = "\ufffd"


def shown(text: str) -> str:
    """The text with a mark in place of everything that steers a terminal or a page, or is half a letter."""
    return "".join(letter if letter.isprintable() or letter in KEPT else BROKEN for letter in text)
