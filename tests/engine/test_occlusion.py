import numpy as np
import pytest

from engine.backend import Array
from engine.occlusion import PASSES, effects, occlusion_maps


class InkEmbedder:
    """All the ink, as one feature; it counts the drawings that it sees."""

    def __init__(self) -> None:
        self.seen = 0

    def embed(self, images: Array) -> Array:
        self.seen += len(images)
        return np.asarray(images.sum(axis=(1, 2))[:, None], np.float32)


@pytest.fixture
def blots() -> Array:
    """Two blots of three by three pixels, the right one as heavy as half of the left one; no patch has both."""
    image = np.zeros((48, 48), np.float32)
    image[12:15, 12:15] = 1
    image[12:15, 33:36] = 0.5
    return image


def test_every_patch_is_found_to_do_what_it_does() -> None:
    random = np.random.default_rng(0)
    stays = random.random((400_000, 3)) < 0.6
    found = effects(stays.astype(float), 7 + stays @ np.array([3.0, 0.0, -1.0]))
    assert found == pytest.approx([3, 0, -1], abs=0.01)


def test_little_evidence_is_not_trusted() -> None:
    """With two drawings the evidence is 0.5, and the ridge 16: a 33rd of the difference of 10 is believed."""
    assert effects(np.array([[1.0], [0.0]]), np.array([10.0, 0.0])) == pytest.approx([10 / 33])


def test_a_map_tells_how_much_nearer_the_ink_brings_a_drawing(blots: Array) -> None:
    (found,) = occlusion_maps(InkEmbedder(), blots[None], blots)
    assert found.shape == (48, 48)
    assert found.dtype == np.float32
    assert found[13, 13] == pytest.approx(9, rel=0.25)
    assert found[13, 34] == pytest.approx(4.5, rel=0.25)
    assert found[13, 13] == found.max()
    assert found[13, 24] == found[40, 40] == 0


def test_between_patches_a_map_is_the_sum_over_tilings(blots: Array) -> None:
    """A blot that fits the grids' steps of three is in one patch of each; a pixel beside it shares half of these."""
    (found,) = occlusion_maps(InkEmbedder(), blots[None], blots)
    assert found[13, 16] + found[13, 11] == pytest.approx(found[13, 13], rel=0.01)
    assert 0 < found[16, 16] < found[13, 16] < found[13, 13]


def test_ink_that_the_exemplar_does_not_have_is_not_important(blots: Array) -> None:
    (found,) = occlusion_maps(InkEmbedder(), blots[None], np.zeros_like(blots))
    assert (found == 0).all()


def test_equal_input_gives_equal_maps_whatever_is_asked_with_it(blots: Array) -> None:
    both = occlusion_maps(InkEmbedder(), np.stack([blots.T, blots]), blots)
    (alone,) = occlusion_maps(InkEmbedder(), blots[None], blots)
    assert np.array_equal(both[1], alone)


def test_the_recognizer_is_shown_as_many_drawings_as_were_planned(blots: Array) -> None:
    recognizer = InkEmbedder()
    occlusion_maps(recognizer, blots[None], blots)
    assert recognizer.seen == 1 + PASSES


def test_a_blank_drawing_has_an_empty_map_without_a_question(blots: Array) -> None:
    recognizer = InkEmbedder()
    assert occlusion_maps(recognizer, 0 * blots[None], blots).max() == 0
    assert recognizer.seen == 1
    assert occlusion_maps(recognizer, np.zeros((0, 48, 48), np.float32), blots).shape == (0, 48, 48)


@pytest.mark.parametrize("corner", [(0, 0), (0, 45), (45, 0), (45, 45)])
def test_corners_are_looked_at_like_the_middle(corner: tuple[int, int]) -> None:
    image = np.zeros((48, 48), np.float32)
    row, column = corner
    image[row : row + 3, column : column + 3] = 1
    (found,) = occlusion_maps(InkEmbedder(), image[None], image)
    assert found[row + 1, column + 1] == pytest.approx(9, rel=0.25)
