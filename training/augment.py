"""Ways in which a drawing may differ and still be the same character, for a whole batch of drawings at once.

Every function takes flat strokes and a random generator and gives flat strokes; sizes are pixels of the model's frame.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.frame import PEN_WIDTH, SIZE
from engine.messages import Image
from training.drawings import Drawings
from training.strokes import Floats, Indices, arc, boxes, moved, strokes_of, without

ORIENTATIONS = 8
"""Flips and quarter turns, each of which makes a character another one."""
MIRRORED = (0, 4)
"""Those of `orient` in which up stays up, as things have it."""
MIDDLE = SIZE / 2
WAVES = 3
"""Slowest waves that a smooth displacement is made of."""


@dataclass(frozen=True)
class Strength:
    """How much a drawing is changed: standard deviations, unless said otherwise."""

    rotation: float = 0.16
    """Radians."""
    shear: float = 0.16
    aspect: float = 0.14
    """Of the logarithm of width to height."""
    warp: float = 0.9
    """Bending of the paper, pixels for each wave."""
    stroke_shift: float = 0.9
    """Displacement of a whole stroke, pixels."""
    stroke_turn: float = 0.07
    """Rotation (radians) and growth (of the logarithm) of a stroke around its own middle."""
    jitter: float = 0.35
    """Waves along a stroke, pixels for each wave."""
    ends: float = 1.0
    """Lengthening or shortening of a stroke at each end, pixels."""
    drop: float = 0.06
    """Chance of a stroke shorter than `short` to be missing."""
    short: float = 4.0
    """Pixels."""
    shift: float = 0.7
    """Of the finished drawing, pixels."""
    scale: float = 0.05
    """Of the logarithm of its size."""
    thinnest: float = 1.5
    """Pen width, pixels."""
    thickest: float = 3.5
    plain_pen: float = 0.25
    """Chance of the engine's own pen."""
    blur: float = 0.25
    """Chance of soft edges."""


def augmented_images(drawings: Drawings, rng: np.random.Generator, strength: Strength) -> Image:
    """Changed drawings in the model's frame, (count, 48, 48); see `Strength` for all that is changed."""
    changed = redrawn(drawings, rng, strength).framed()
    changed = scattered(changed, rng, strength.shift, strength.scale)
    images = changed.rendered(pens(len(drawings), rng, strength))
    return blurred(images, rng.random(len(drawings)) < strength.blur)


def redrawn(drawings: Drawings, rng: np.random.Generator, strength: Strength) -> Drawings:
    """The drawings as another hand might draw them: strokes and paper changed, still to be framed."""
    drawings = drop_strokes(drawings, rng, strength.drop, strength.short)
    drawings = stretch_ends(drawings, rng, strength.ends)
    drawings = wave_strokes(drawings, rng, strength.jitter)
    drawings = move_strokes(drawings, rng, strength.stroke_shift, strength.stroke_turn)
    drawings = warp(drawings, rng, strength.warp)
    return transform(drawings, affine(len(drawings), rng, strength))


def orient(drawings: Drawings, orientation: Indices) -> Drawings:
    """Each drawing in one of eight orientations (count,), 0..7: quarter turns, from 4 on of the mirror image."""
    quarter = np.pi / 2 * np.arange(4)
    turn = np.array([[np.cos(quarter), -np.sin(quarter)], [np.sin(quarter), np.cos(quarter)]]).transpose(2, 0, 1)
    matrices = np.concatenate([turn, turn @ np.diag([-1.0, 1.0])]).round()
    return transform(drawings, matrices[orientation].astype(np.float32))


def transform(drawings: Drawings, matrices: Floats) -> Drawings:
    """Each drawing under its own matrix, (count, 2, 2), around the middle of the frame."""
    around = drawings.points - MIDDLE
    return moved(drawings, np.einsum("pij,pj->pi", matrices[drawings.owners], around) + MIDDLE)


def affine(count: int, rng: np.random.Generator, strength: Strength) -> Floats:
    """Random matrices (count, 2, 2): width against height, then shear, then rotation."""
    turn = rng.normal(0, strength.rotation, count)
    aspect = np.exp(rng.normal(0, strength.aspect / 2, count))
    shear = rng.normal(0, strength.shear, count)
    stretch = _matrices(aspect, shear / aspect, np.zeros(count), 1 / aspect)
    return (_matrices(np.cos(turn), -np.sin(turn), np.sin(turn), np.cos(turn)) @ stretch).astype(np.float32)


def warp(drawings: Drawings, rng: np.random.Generator, pixels: float) -> Drawings:
    """Each drawing's paper bent by slow waves in random directions."""
    size = (WAVES, len(drawings))
    angle = rng.uniform(0, 2 * np.pi, size)
    speed = 2 * np.pi / SIZE * rng.uniform(0.4, 1.2, size)
    phase = rng.uniform(0, 2 * np.pi, size)
    push = rng.normal(0, pixels, (*size, 2))
    owner, points = drawings.owners, drawings.points.copy()
    x, y = (drawings.points - MIDDLE).T
    for cos, sin, start, by in zip(np.cos(angle) * speed, np.sin(angle) * speed, phase, push, strict=True):
        points += np.sin(cos[owner] * x + sin[owner] * y + start[owner]).astype(np.float32)[:, None] * by[owner]
    return moved(drawings, points)


def move_strokes(drawings: Drawings, rng: np.random.Generator, pixels: float, turn: float) -> Drawings:
    """Each stroke a little elsewhere, turned and grown around its own middle."""
    strokes = strokes_of(drawings)
    count, stroke = len(strokes.owners), strokes.of_point
    angle, size = rng.normal(0, turn, count), np.exp(rng.normal(0, turn, count))
    matrix = _matrices(size * np.cos(angle), -size * np.sin(angle), size * np.sin(angle), size * np.cos(angle))
    low, high = boxes(drawings, strokes)
    middle = (low + high) / 2
    place = middle + rng.normal(0, pixels, (count, 2))
    return moved(drawings, np.einsum("pij,pj->pi", matrix[stroke], drawings.points - middle[stroke]) + place[stroke])


def wave_strokes(drawings: Drawings, rng: np.random.Generator, pixels: float) -> Drawings:
    """Each stroke displaced by cosine waves along itself; a short stroke has no room for as much."""
    strokes = strokes_of(drawings)
    along, length = arc(drawings, strokes)
    room = np.minimum(1, length / MIDDLE)[:, None]
    points, stroke = drawings.points.copy(), strokes.of_point
    for wave in range(1, WAVES + 1):
        push = rng.normal(0, pixels, (len(length), 2)) * room
        phase = rng.uniform(0, np.pi, len(length))
        points += np.cos(np.pi * wave * along + phase[stroke]).astype(np.float32)[:, None] * push[stroke]
    return moved(drawings, points)


def stretch_ends(drawings: Drawings, rng: np.random.Generator, pixels: float) -> Drawings:
    """Each end of a stroke further along its direction, or less far by at most a third of its last piece."""
    points, strokes = drawings.points.copy(), strokes_of(drawings)
    for end, inwards in ((strokes.first, 1), (strokes.last, -1)):
        long = end[strokes.first < strokes.last]
        piece = drawings.points[long] - drawings.points[long + inwards]
        length = np.maximum(np.hypot(*piece.T), 1e-6)
        by = np.maximum(rng.normal(0, pixels, len(long)), -length / 3)
        points[long] += piece * (by / length)[:, None].astype(np.float32)
    return moved(drawings, points)


def drop_strokes(drawings: Drawings, rng: np.random.Generator, chance: float, shorter: float) -> Drawings:
    """The drawings without a few of their strokes that are `shorter` than so many pixels, dots among them.

    The longest stroke of a drawing always stays.
    """
    strokes = strokes_of(drawings)
    length = arc(drawings, strokes)[1]
    longest = np.zeros(len(drawings), np.float32)
    np.maximum.at(longest, strokes.owners, length)
    small = (length < shorter) & (longest[strokes.owners] >= shorter)
    return without(drawings, strokes, small & (rng.random(len(length)) < chance))


def scattered(drawings: Drawings, rng: np.random.Generator, shift: float, scale: float) -> Drawings:
    """Each drawing a little off the middle (pixels) and of another size (of its logarithm)."""
    size = np.exp(rng.normal(0, scale, (len(drawings), 1)))
    place = MIDDLE + rng.normal(0, shift, (len(drawings), 2))
    owner = drawings.owners
    return moved(drawings, (drawings.points - MIDDLE) * size[owner] + place[owner])


def pens(count: int, rng: np.random.Generator, strength: Strength) -> Floats:
    """Pen widths (count,), pixels: some the engine's own, the others anything between the thinnest and the thickest."""
    widths = rng.uniform(strength.thinnest, strength.thickest, count)
    return np.where(rng.random(count) < strength.plain_pen, PEN_WIDTH, widths).astype(np.float32)


def blurred(images: Image, chosen: NDArray[np.bool_]) -> Image:
    """The images, (n, h, w), with those that are `chosen` (n,) under a 3 x 3 binomial filter."""
    sharp = np.pad(images[chosen], ((0, 0), (1, 1), (1, 1)))
    soft = (sharp[:, :-2] + 2 * sharp[:, 1:-1] + sharp[:, 2:]) / 4
    result = images.copy()
    result[chosen] = (soft[:, :, :-2] + 2 * soft[:, :, 1:-1] + soft[:, :, 2:]) / 4
    return result


def _matrices(a: NDArray[np.float64], b: NDArray[np.float64], c: NDArray[np.float64], d: NDArray[np.float64]) -> Floats:
    """((a, b), (c, d)) of every item, (n, 2, 2)."""
    return np.stack([a, b, c, d], axis=-1).reshape(-1, 2, 2).astype(np.float32)
