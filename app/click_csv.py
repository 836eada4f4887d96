"""Click maps as a table with one row for each dab.

Columns: `drawing` (fingerprint), `image` (in the first row of each drawing: base64 of 48 x 48 bytes, row by row,
0 = paper, 255 = ink), `round` (key), `kind`, `cover`, `result`, `seconds` and `points` of the round, and `x`, `y`,
`radius` (pixels of the 48 x 48 frame, y down) and `at` (seconds since the round began) of the dab.
"""

import csv
import io
from collections.abc import Sequence

from app.checked_json import Refused
from app.click_file import checked, dab_of, image_of, text_of
from app.click_round import ClickedDrawing, ClickRound, Dab, fingerprint
from engine import Image

COLUMNS = ("drawing", "image", "round", "kind", "cover", "result", "seconds", "points", "x", "y", "radius", "at")
Row = dict[str, str]


def csv_of(clicked: Sequence[ClickedDrawing]) -> str:
    """The table; rounds without dabs leave no trace."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for each in clicked:
        key, image = fingerprint(each.image), text_of(each.image)
        for played in each.rounds:
            words = (played.key, played.kind, played.cover, played.result, played.seconds, played.points)
            for dab in played.dabs:
                writer.writerow((key, image, *words, dab.x, dab.y, dab.radius, dab.seconds))
                image = ""
    return text.getvalue()


def read_csv(text: str) -> list[ClickedDrawing]:
    """The way back; Refused, with the line, for a table that is not such a one. Further columns are passed over."""
    rows = csv.DictReader(io.StringIO(text, newline=""), restval="")
    found = _Found()
    try:
        if not set(COLUMNS) <= set(rows.fieldnames or ()):
            raise Refused(f"its first line does not name the columns {', '.join(COLUMNS)}")
        for row in rows:
            found.add(row)
    except (csv.Error, ValueError, OverflowError) as error:
        raise Refused(f"line {rows.line_num}: {error}") from error
    except Refused as error:
        raise Refused(f"line {rows.line_num}: {error}") from error
    return found.clicked()


class _Found:
    """Rows put together again."""

    def __init__(self) -> None:
        self._images: dict[str, Image] = {}
        self._heads: dict[tuple[str, str], Row] = {}
        self._dabs: dict[tuple[str, str], list[Dab]] = {}

    def add(self, row: Row) -> None:
        drawing = row["drawing"]
        if drawing not in self._images:
            image = image_of(row["image"])
            if fingerprint(image) != drawing:
                raise Refused("the image is not that of the drawing")
            self._images[drawing] = image
        place = drawing, row["round"]
        if place not in self._heads:
            _round(row, ())
            self._heads[place] = row
        self._dabs.setdefault(place, []).append(dab_of([float(row[name]) for name in ("x", "y", "radius", "at")]))

    def clicked(self) -> list[ClickedDrawing]:
        return [ClickedDrawing(image, tuple(self._rounds(drawing))) for drawing, image in self._images.items()]

    def _rounds(self, drawing: str) -> list[ClickRound]:
        places = [place for place in self._heads if place[0] == drawing]
        return [_round(self._heads[place], tuple(self._dabs[place])) for place in places]


def _round(row: Row, dabs: tuple[Dab, ...]) -> ClickRound:
    words = (row["round"], row["kind"], row["cover"], row["result"])
    return checked(ClickRound(*words, float(row["seconds"]), int(row["points"]), dabs))
