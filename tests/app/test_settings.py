import json
import logging
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings import CHOICES, LARGEST, RANGES, Settings, read_settings, write_settings
from engine import EngineError

OTHER = Settings(
    language="de", theme="dark", is_live=False, autosave_seconds=60, pen_width=24.5, stabiliser=80, symmetry="radial",
    guide_lines="grid", is_exemplar_behind=True, map_kind="clicks", map_style="ink", map_opacity=0.25,
    is_people_on_plane=False, is_published_on_plane=True, is_plane_stretched=False, is_people_in_curves=False,
    is_published_in_curves=True, is_curves_stretched=False, is_hint_seen=True, export_folder="/somewhere/else",
    quality="careful", world="sketches", is_measured_on_plane=True, is_measured_in_curves=True,
)  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def read(file: Path, text: str | bytes) -> Settings:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_settings(file)


def test_another_choice_of_everything_is_told_apart() -> None:
    assert all(getattr(OTHER, field.name) != field.default for field in fields(Settings))


def test_what_was_written_is_read(file: Path) -> None:
    write_settings(file, OTHER)
    assert read_settings(file) == OTHER
    assert list(file.parent.iterdir()) == [file], "nothing half-written is left"


def test_nothing_there_yet_is_nothing_to_complain_of(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert read_settings(file) == Settings()
    assert caplog.records == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '"dark"',
        b"\xff\xfe\x00",
        "[" * 50_000,
        '{"theme": "dark", "x": "' + "x" * LARGEST + '"}',
        '{"theme": "dark"}' + " " * LARGEST,
        '{"a":' * 20_000 + "1" + "}" * 20_000,
    ],
    ids=["empty", "cut off", "list", "null", "string", "no text", "deep list", "too long", "too much room", "deep"],
)
def test_what_holds_no_settings_gives_the_defaults(
    file: Path, text: str | bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert read(file, text) == Settings()
    assert "holds no settings" in caplog.text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "xx"),
        ("language", 3),
        ("theme", None),
        ("theme", ["dark"]),
        ("is_live", 1),
        ("is_live", "yes"),
        ("autosave_seconds", 0),
        ("autosave_seconds", 601),
        ("autosave_seconds", 5.5),
        ("autosave_seconds", True),
        ("pen_width", "16"),
        ("pen_width", 1.9),
        ("pen_width", 10**400),
        ("pen_width", float("nan")),
        ("pen_width", float("inf")),
        ("pen_width", True),
        ("stabiliser", -1),
        ("stabiliser", {}),
        ("symmetry", "threefold"),
        ("guide_lines", None),
        ("map_kind", "tea leaves"),
        ("map_style", "heat "),
        ("map_opacity", 1.5),
        ("is_people_on_plane", "no"),
        ("export_folder", 7),
        ("is_hint_seen", []),
    ],
)
def test_a_value_that_is_not_allowed_is_the_default_and_the_log_says_so(
    file: Path, name: str, value: object, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        found = read(file, json.dumps({name: value, "stabiliser" if name != "stabiliser" else "autosave_seconds": 50}))
    assert getattr(found, name) == getattr(Settings(), name)
    assert 50 in (found.stabiliser, found.autosave_seconds), "the others stay"
    assert name in caplog.text
    assert max(map(len, caplog.messages)) < 200


def test_a_whole_number_is_a_width_too(file: Path) -> None:
    width = read(file, '{"pen_width": 20}').pen_width
    assert (width, type(width)) == (20.0, float)


def test_keys_of_another_version_are_dropped(file: Path) -> None:
    assert read(file, '{"theme": "light", "colour": "blue", "__class__": "x"}') == Settings(theme="light")


def test_a_folder_in_its_place_gives_the_defaults(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    file.mkdir(parents=True)
    assert read_settings(file) == Settings()
    assert "cannot be read" in caplog.text


def test_it_says_when_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder is wanted")
    with pytest.raises(EngineError):
        write_settings(tmp_path / "config" / "settings.json", OTHER)


def test_defaults_are_allowed() -> None:
    defaults = asdict(Settings())
    assert all(least <= defaults[name] <= most for name, (least, most) in RANGES.items())
    assert all(defaults[name] in words for name, words in CHOICES.items())


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(values=st.dictionaries(st.sampled_from([field.name for field in fields(Settings)]), VALUES))
def test_anything_gives_settings_that_can_be_written_and_read(
    values: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("any") / "settings.json"
    found = read(file, json.dumps(values))
    for field in fields(Settings):
        assert type(getattr(found, field.name)) is type(field.default)
    write_settings(file, found)
    assert read_settings(file) == found
