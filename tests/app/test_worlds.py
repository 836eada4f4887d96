from dataclasses import replace
from pathlib import Path

from app.composition import drawing_families
from app.family_names import distinct_names, family_name
from app.paths import user_paths
from app.quality import Quality, in_quality, kinds, quality_of, usual_family
from app.theme import family_colour, family_symbol
from app.worlds import in_world, kind_of, named_world, offered_worlds

FAMILIES = ("cfgdm", "cfgdm-live", "vae-ns", "cfgdm-sketches", "cfgdm-live-sketches", "vae-ns-sketches")


def test_a_name_tells_kind_and_world() -> None:
    assert (kind_of("vae-ns-sketches"), named_world("vae-ns-sketches")) == ("vae-ns", "sketches")
    assert (kind_of("vae-ns"), named_world("vae-ns")) == ("vae-ns", "characters")
    assert [in_world(each, "sketches") for each in ("ddpm", "ddpm-sketches")] == ["ddpm-sketches"] * 2
    assert in_world("ddpm-sketches", "characters") == "ddpm"


def test_every_world_has_both_qualities() -> None:
    assert quality_of("cfgdm-live-sketches") is Quality.LIVE
    assert in_quality("cfgdm-live-sketches", Quality.CAREFUL) == "cfgdm-sketches"
    assert in_quality("cfgdm-sketches", Quality.LIVE) == "cfgdm-live-sketches"
    assert kinds(FAMILIES) == ["cfgdm", "vae-ns", "cfgdm-sketches", "vae-ns-sketches"]


def test_a_new_window_draws_in_the_world_that_is_wanted() -> None:
    assert usual_family(FAMILIES, world="sketches") == "cfgdm-live-sketches"
    assert usual_family(("cfgdm", "cfgdm-sketches"), world="sketches") == "cfgdm-sketches"
    assert usual_family(("cfgdm", "vae-ns-sketches"), world="sketches") == "vae-ns-sketches"
    assert usual_family(("cfgdm",), world="sketches") == "cfgdm", "where nothing sketches"


def test_worlds_are_offered_where_something_draws_in_them() -> None:
    assert offered_worlds(FAMILIES) == ["characters", "sketches"]
    assert offered_worlds(("cfgdm", "ddpm")) == offered_worlds(()) == ["characters"]


def test_a_kind_looks_and_is_called_the_same_in_every_world() -> None:
    for dark in (False, True):
        assert family_colour("fsdm-sketches", dark) == family_colour("fsdm", dark)
    assert family_symbol("fsdm-sketches") == family_symbol("fsdm") != family_symbol("unheard-of")
    assert family_name("fsdm-sketches") == family_name("fsdm") == "Few-shot diffusion (FSDM)"


def test_kinds_of_two_worlds_are_told_apart(qapp: object) -> None:
    assert distinct_names(["cfgdm", "cfgdm-sketches", "vae-ns"]) == [
        "Guided diffusion (CFGDM), Characters",
        "Guided diffusion (CFGDM), Sketches",
        "Neural statistician (VAE-NS)",
    ]


def test_installed_is_what_has_a_card_and_the_weights_that_it_names(tmp_path: Path) -> None:
    paths = replace(user_paths(), assets=tmp_path)
    models = paths.models
    models.mkdir()
    for name, told in {
        "cfgdm": "{}",
        "ddpm": '{"file": "cfgdm.onnx"}',
        "fsdm": "{}",
        "cfgdm-sketches": "broken",
    }.items():
        (models / f"{name}.json").write_text(told)
    for name in ("cfgdm", "vae-ns", "cfgdm-sketches"):
        (models / f"{name}.onnx").write_bytes(b"weights")
    assert drawing_families(paths) == ["cfgdm", "ddpm", "cfgdm-sketches"]
