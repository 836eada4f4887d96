"""Click maps as arrays, for npz: n drawings, m rounds, k dabs.

`images` (n, 48, 48) uint8, 0 = paper, 255 = ink, and `fingerprints` (n,); `maps` (n, 48, 48) float32, the mean over the
rounds of where and how early dabs fell (`click_round.round_map`; passed over when it is read); `round_key`,
`round_drawing` (row of `images`), `round_kind`, `round_cover`, `round_result`, `round_seconds`, `round_points` (m,);
`dabs` (k, 4) float64: x and y and radius in pixels of the 48 x 48 frame, and seconds since the round began; `dab_round`
(k,), row of the rounds.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.checked_json import Refused
from app.click_file import checked, dab_of, numbers_of
from app.click_round import SIDE, ClickedDrawing, ClickRound, fingerprint, levels, maps_of

Arrays = dict[str, NDArray[Any]]
WORDS = {"round_key": "key", "round_kind": "kind", "round_cover": "cover", "round_result": "result"}
KINDS = {
    "images": "u",
    **dict.fromkeys(WORDS, "U"),
    "round_drawing": "iu",
    "round_seconds": "f",
    "round_points": "iu",
    "dabs": "f",
    "dab_round": "iu",
}
"""What must be there, and of which kind of numpy."""


def arrays_of(clicked: Sequence[ClickedDrawing]) -> Arrays:
    """All of it."""
    rounds = [(row, played) for row, each in enumerate(clicked) for played in each.rounds]
    dabs = [(row, dab) for row, (_, played) in enumerate(rounds) for dab in played.dabs]
    shape = (-1, SIDE, SIDE)
    return {
        "images": np.array([levels(each.image) for each in clicked], np.uint8).reshape(shape),
        "fingerprints": np.array([fingerprint(each.image) for each in clicked], np.str_),
        "maps": np.array([_mean_map(each) for each in clicked], np.float32).reshape(shape),
        **{name: np.array([getattr(played, word) for _, played in rounds], np.str_) for name, word in WORDS.items()},
        "round_drawing": np.array([row for row, _ in rounds], np.int32),
        "round_seconds": np.array([played.seconds for _, played in rounds], np.float64),
        "round_points": np.array([played.points for _, played in rounds], np.int32),
        "dabs": np.array([numbers_of(dab) for _, dab in dabs], np.float64).reshape(-1, 4),
        "dab_round": np.array([row for row, _ in dabs], np.int32),
    }


def clicked_in(arrays: Mapping[str, NDArray[Any]]) -> list[ClickedDrawing]:
    """The way back; Refused where an array is missing or does not fit the others."""
    for name, kinds in KINDS.items():
        if name not in arrays:
            raise Refused(f"{name} is missing")
        if arrays[name].dtype.kind not in kinds:
            raise Refused(f"{name} is of another kind")
    _check_shapes(arrays)
    dabs: list[list[NDArray[Any]]] = [[] for _ in arrays["round_key"]]
    for row, dab in zip(arrays["dab_round"].tolist(), arrays["dabs"], strict=True):
        dabs[row].append(dab)
    rounds: list[list[ClickRound]] = [[] for _ in arrays["images"]]
    for row, drawing in enumerate(arrays["round_drawing"].tolist()):
        rounds[drawing].append(_round(arrays, row, dabs[row]))
    images = arrays["images"].astype(np.float32) / np.float32(255)
    return [ClickedDrawing(image, tuple(played)) for image, played in zip(images, rounds, strict=True)]


def _check_shapes(arrays: Mapping[str, NDArray[Any]]) -> None:
    count = len(arrays["round_key"]) if arrays["round_key"].ndim == 1 else -1
    per_round = [name for name in KINDS if name.startswith("round_")]
    if any(arrays[name].shape != (count,) for name in per_round):
        raise Refused("the rounds are not equally many everywhere")
    if arrays["images"].ndim != 3 or arrays["images"].shape[1:] != (SIDE, SIDE) or arrays["images"].dtype != np.uint8:
        raise Refused("images are not of 48 x 48 pixels")
    dabs = arrays["dabs"]
    if dabs.ndim != 2 or dabs.shape[1] != 4 or arrays["dab_round"].shape != (len(dabs),):
        raise Refused("dabs are not four numbers each")
    _check_rows("round_drawing", arrays, len(arrays["images"]))
    _check_rows("dab_round", arrays, count)


def _check_rows(name: str, arrays: Mapping[str, NDArray[Any]], count: int) -> None:
    rows = arrays[name]
    if len(rows) and not 0 <= int(rows.min()) <= int(rows.max()) < count:
        raise Refused(f"{name} names a row that is not there")


def _round(arrays: Mapping[str, NDArray[Any]], row: int, dabs: Sequence[NDArray[Any]]) -> ClickRound:
    key, kind, cover, result = (str(arrays[name][row]) for name in WORDS)
    seconds, points = float(arrays["round_seconds"][row]), int(arrays["round_points"][row])
    return checked(ClickRound(key, kind, cover, result, seconds, points, tuple(dab_of(dab.tolist()) for dab in dabs)))


def _mean_map(clicked: ClickedDrawing) -> NDArray[np.float32]:
    maps = maps_of(clicked.rounds)
    return np.mean(np.stack(maps), axis=0, dtype=np.float32) if maps else np.zeros((SIDE, SIDE), np.float32)
