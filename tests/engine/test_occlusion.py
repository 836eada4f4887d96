import numpy as np
import pytest

from engine.backend import Array
from engine.occlusion import occlusion_maps


class InkEmbedder:
    """All the ink, as one feature; it counts the drawings that it sees."""

    def __init__(self) -> None:
        self.seen = 0

    def embed(self, images: Array) -> Array:
        self.seen += len(images)
        return images.sum(axis=(1, 2))[:, None]


@pytest.fixture
def block() -> Array:
    """Three by three pixels of ink, which exactly four patches hide, each of them whole."""
    image = np.zeros((48, 48), np.float32)
    image[12:15, 12:15] = 1
    return image


def test_a_map_is_the_mean_rise_of_the_distance_over_the_patches_that_hide_a_pixel(block: Array) -> None:
    (found,) = occlusion_maps(InkEmbedder(), block[None], block)
    assert found.shape == (48, 48)
    assert found.dtype == np.float32
    assert [found[13, 13], found[13, 10], found[10, 13], found[10, 10], found[10, 17]] == [9, 4.5, 4.5, 2.25, 2.25]
    assert found[13, 8] == found[18, 13] == found[40, 40] == 0


def test_ink_that_the_exemplar_does_not_have_is_not_important(block: Array) -> None:
    (found,) = occlusion_maps(InkEmbedder(), block[None], np.zeros_like(block))
    assert (found == 0).all()


def test_only_patches_with_ink_are_looked_at(block: Array) -> None:
    recognizer = InkEmbedder()
    occlusion_maps(recognizer, block[None], block)
    assert recognizer.seen == 1 + 1 + 4  # the exemplar, the drawing, and the drawing behind four patches


def test_a_blank_drawing_has_an_empty_map(block: Array) -> None:
    recognizer = InkEmbedder()
    found = occlusion_maps(recognizer, np.stack([0 * block, block]), block)
    assert found[0].max() == 0
    assert found[1].max() == 9
    assert occlusion_maps(recognizer, np.zeros((0, 48, 48), np.float32), block).shape == (0, 48, 48)


@pytest.mark.parametrize("corner", [(0, 0), (0, 45), (45, 0), (45, 45)])
def test_corners_are_looked_at_like_the_middle(corner: tuple[int, int]) -> None:
    image = np.zeros((48, 48), np.float32)
    row, column = corner
    image[row : row + 3, column : column + 3] = 1
    (found,) = occlusion_maps(InkEmbedder(), image[None], image)
    assert found[row + 1, column + 1] == 9
