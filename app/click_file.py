"""Rounds of one drawing as JSON lines: the first line is the drawing, each other one a round.

First: `format` and `version`, and `image`, the base64 of 48 x 48 bytes, row by row, 0 = paper, 255 = ink.
Then, for each round, the fields of `ClickRound`, with each of its `dabs` as [x, y, radius, seconds].
"""

import base64
import binascii
import json

import numpy as np

from app.checked_json import Entry, Refused, parsed
from app.click_round import COVERS, KINDS, RESULTS, SIDE, ClickedDrawing, ClickRound, Dab, levels
from engine import Image

FORMAT, VERSION = "otherhand clicks", 1
MOST_ROUNDS = 10_000
"""Of one drawing."""
MOST_DABS = 10_000
"""Of one round."""
LONGEST, MOST_POINTS = 3_600.0, 1_000_000
"""Seconds, and points, of one round."""


def lines_of(clicked: ClickedDrawing) -> str:
    """The file of a drawing."""
    head = {"format": FORMAT, "version": VERSION, "image": text_of(clicked.image)}
    return "".join(json.dumps(line) + "\n" for line in (head, *map(_line, clicked.rounds)))


def read_lines(text: str) -> ClickedDrawing:
    """The drawing in a file; Refused where the first line is none. Lines that are no round are left out."""
    first, *others = text.splitlines()[: MOST_ROUNDS + 1] or [""]
    head = parsed(first, "the first line")
    if head.text("format", 100) != FORMAT or head.whole("version", 1, VERSION) != VERSION:
        raise Refused("it has no click maps of this version")
    rounds = {}
    for line in others:
        try:
            found = round_of(parsed(line, "a round"))
        except Refused:
            continue
        rounds[found.key] = found
    return ClickedDrawing(image_of(head.text("image", 4_000)), tuple(rounds.values()))


def round_of(entry: Entry) -> ClickRound:
    """A checked round; Refused for an unfit one."""
    dabs = tuple(dab_of(row) for row in entry.lists("dabs", MOST_DABS))
    return checked(
        ClickRound(
            entry.text("key", 64),
            entry.text("kind", 20),
            entry.text("cover", 20),
            entry.text("result", 20),
            entry.number("seconds", 0, LONGEST),
            entry.whole("points", 0, MOST_POINTS),
            dabs,
        )
    )


def checked(found: ClickRound) -> ClickRound:
    """The round itself; Refused unless its words and numbers are such as a round has."""
    if not (found.key and found.key.isalnum() and len(found.key) <= 64):
        raise Refused("a round has no key")
    if found.kind not in KINDS or found.cover not in COVERS or found.result not in RESULTS:
        raise Refused("a round has an unknown word")
    if not 0 <= found.seconds <= LONGEST or not 0 <= found.points <= MOST_POINTS or len(found.dabs) > MOST_DABS:
        raise Refused("a round has numbers out of range")
    return found


def dab_of(numbers: list[object]) -> Dab:
    """A dab from x, y, radius and seconds; Refused for other numbers."""
    entry = Entry({"dab": numbers}, "a round")
    x, y, radius, seconds = entry.numbers("dab", -SIDE, LONGEST, 4)
    if not (-SIDE <= x <= 2 * SIDE and -SIDE <= y <= 2 * SIDE and 0 < radius <= SIDE and seconds >= 0):
        raise Refused("a dab lies nowhere")
    return Dab(x, y, radius, seconds)


def numbers_of(dab: Dab) -> list[float]:
    return [dab.x, dab.y, dab.radius, dab.seconds]


def text_of(image: Image) -> str:
    """The image (48, 48) as base64 of its bytes."""
    return base64.b64encode(levels(image).tobytes()).decode("ascii")


def image_of(text: str) -> Image:
    """The way back; Refused for anything else."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refused("a drawing is no image") from error
    if len(data) != SIDE * SIDE:
        raise Refused("a drawing is no image of 48 x 48 pixels")
    return np.frombuffer(data, np.uint8).reshape(SIDE, SIDE).astype(np.float32) / np.float32(255)


def _line(played: ClickRound) -> dict[str, object]:
    words = {"key": played.key, "kind": played.kind, "cover": played.cover, "result": played.result}
    return {**words, "seconds": played.seconds, "points": played.points, "dabs": [*map(numbers_of, played.dabs)]}
