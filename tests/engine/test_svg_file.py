"""Strokes to SVG: the document is read back and its curves measured."""

import re
from xml.etree import ElementTree as ET

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.messages import Stroke
from engine.svg_file import svg

SVG = "{http://www.w3.org/2000/svg}"


def stroke(*points: tuple[float, float]) -> Stroke:
    return Stroke(np.array(points, np.float32))


def path_data(document: str) -> list[str]:
    return [path.attrib["d"] for path in ET.fromstring(document).iter(f"{SVG}path")]


def curve(data: str) -> NDArray[np.float64]:
    """Points (n, 2) on the cubic curves of a path."""
    numbers = np.array(re.findall(r"-?\d+\.\d+", data), float).reshape(-1, 2)
    t = np.linspace(0, 1, 20)[:, None]
    pieces = []
    for i in range(0, len(numbers) - 1, 3):
        a, b, c, d = numbers[i : i + 4]
        pieces.append((1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t**2 * (1 - t) * c + t**3 * d)
    return np.concatenate(pieces)


def test_the_document_has_its_size_and_pen() -> None:
    root = ET.fromstring(svg([stroke((1, 2), (3, 4))], 640, 480, 7.5))
    assert root.tag == f"{SVG}svg"
    assert (root.attrib["width"], root.attrib["height"], root.attrib["viewBox"]) == ("640", "480", "0 0 640 480")
    (group,) = root
    assert group.attrib["stroke-width"] == "7.5"
    assert (group.attrib["stroke-linecap"], group.attrib["stroke-linejoin"]) == ("round", "round")
    assert group.attrib["fill"] == "none"


def test_no_strokes_make_an_empty_document() -> None:
    assert path_data(svg([], 10, 10, 1)) == []


def test_a_dot_is_a_line_without_length() -> None:
    assert path_data(svg([stroke((4.25, 5))], 10, 10, 2)) == ["M4.25,5.00h0"]
    assert path_data(svg([stroke((4.25, 5), (4.25, 5))], 10, 10, 2)) == ["M4.25,5.00h0"]


def test_a_line_is_straight_and_has_its_ends() -> None:
    points = curve(*path_data(svg([stroke((1, 1), (3, 3), (9, 9))], 10, 10, 1)))
    np.testing.assert_allclose(points[:, 0], points[:, 1], atol=0.02)
    np.testing.assert_allclose(points[[0, -1]], [(1, 1), (9, 9)])


def test_a_circle_through_few_points_is_round() -> None:
    angles = np.linspace(0, 2 * np.pi, 13)
    circle = np.stack([np.cos(angles), np.sin(angles)], axis=1) * 40 + 50
    circle[-1] = circle[0]
    points = curve(*path_data(svg([Stroke(circle.astype(np.float32))], 100, 100, 3)))
    np.testing.assert_allclose(np.hypot(*(points - 50).T), 40, atol=0.3)


def test_a_corner_stays_sharp() -> None:
    points = curve(*path_data(svg([stroke((10, 90), (10, 50), (10, 10), (50, 10), (90, 10))], 100, 100, 3)))
    assert points.min() > 9.99
    np.testing.assert_allclose(points.min(axis=1), 10, atol=0.01)


coordinate = st.floats(-1e4, 1e4, width=32)


@given(st.lists(st.lists(st.tuples(coordinate, coordinate), min_size=1, max_size=8), max_size=5))
def test_any_strokes_make_valid_xml_with_a_path_each(drawing: list[list[tuple[float, float]]]) -> None:
    document = svg([stroke(*points) for points in drawing], 100, 100, 2)
    assert len(path_data(document)) == len(drawing)
    assert not re.search("nan|inf", document)
