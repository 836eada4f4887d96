from dataclasses import fields
from pathlib import Path

from app.family_names import family_name
from app.paths import ASSETS, Paths, user_paths
from app.theme import FAMILIES


def test_the_users_folders_are_where_the_system_wants_them(own_folders: Path) -> None:
    paths = user_paths()
    assert paths.settings_file == own_folders / "config_home" / "otherhand" / "settings.json"
    assert paths.window_file == own_folders / "state_home" / "otherhand" / "window.ini"
    assert paths.data == own_folders / "data_home" / "otherhand"
    assert paths.cache == own_folders / "cache_home" / "otherhand"
    assert list(own_folders.iterdir()) == [], "none is made by asking"


def test_what_is_shipped_is_there() -> None:
    paths = user_paths()
    assert paths.assets == ASSETS
    for folder in (paths.models, paths.examples, paths.reference, paths.translations):
        assert folder.is_dir()
    assert paths.licences.is_file()


def test_all_can_be_put_in_one_place(tmp_path: Path) -> None:
    paths = user_paths().under(tmp_path)
    for field in fields(Paths):
        if field.name != "assets":
            assert getattr(paths, field.name) == tmp_path / field.name
    assert paths.assets == ASSETS


def test_every_family_has_words() -> None:
    names = [family_name(family) for family in FAMILIES]
    assert not set(names) & set(FAMILIES)
    assert len(set(names)) == len(names)
    assert family_name("unknown") == "unknown"
