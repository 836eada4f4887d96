import pytest

from training.drawers import Drawer, drawer, knob_told, strengths

SWEPT = {"guidance": (0.0, 1.0), "temperature": (0.5, 1.0, 1.5)}


def test_a_drawer_may_say_its_own_steps_and_strengths() -> None:
    assert drawer("cfgdm-live:2", 4) == Drawer("cfgdm-live", 2)
    assert drawer("cfgdm-live", 4) == Drawer("cfgdm-live", 4)
    assert drawer("vae-ns@0.5") == Drawer("vae-ns", 0, (0.5,))
    assert drawer("cfgdm-live:2@0,1.5") == Drawer("cfgdm-live", 2, (0.0, 1.5))
    with pytest.raises(ValueError, match="could not convert"):
        drawer("cfgdm@strong")


def test_a_drawer_is_named_by_what_it_is_told() -> None:
    assert [Drawer("cfgdm", n).name(0.5) for n in (0, 4)] == ["cfgdm 0.5", "cfgdm 0.5, 4 steps"]
    assert Drawer("ddpm").name(None) == "ddpm"


def test_a_family_is_swept_over_its_own_knob() -> None:
    assert strengths(Drawer("vae-ns"), "temperature", SWEPT) == (0.5, 1.0, 1.5)
    assert strengths(Drawer("vae-ns", values=(0.7,)), "temperature", SWEPT) == (0.7,)
    assert strengths(Drawer("ddpm", values=(0.7,)), "none", SWEPT) == (None,)
    assert [knob_told("temperature", 0.5), knob_told("none", None)] == [{"temperature": 0.5}, {}]
