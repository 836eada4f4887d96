"""What steered a drawing, in words."""

import pytest

import app.knob_words as subject
from app.drawing import HAND, Drawing
from engine import Abilities
from tests.app.fake_session_for_plane import exemplar
from tests.fakes import FakeEngineProcess


@pytest.mark.parametrize(
    ("family", "words"),
    [
        ("fsdm", "guidance 0.5"),
        ("vae-ns", "temperature 0.7"),
        ("ddpm", ""),
        (HAND, ""),
        ("cfgdm-sketches", "guidance 0.5"),
    ],
)
def test_only_what_steers_a_family_is_told(
    family: str, words: str, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    def can(family: str) -> Abilities:
        return FakeEngineProcess(is_automatic=False).abilities(family)

    monkeypatch.setattr(subject, "abilities_of", can)
    subject.control_of.cache_clear()
    drawn = exemplar()
    drawing = Drawing(1, drawn, drawn.image, family=family, guidance=0.5, temperature=0.7)
    assert subject.knob_words(drawing) == words
    subject.control_of.cache_clear()
