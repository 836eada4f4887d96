"""What a desktop needs to know: the entry in its menu, the kind of our files, and what an installation must contain."""

import configparser
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.document_file import KIND, SUFFIX, write_document
from tests.app.contents import contents

ROOT = Path(__file__).resolve().parents[2]
MIME = ROOT / "packaging" / "otherhand-mime.xml"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=("=",), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    with (ROOT / "packaging" / "otherhand.desktop").open(encoding="utf-8") as file:
        parser.read_file(file)
    assert parser.sections() == ["Desktop Entry"]
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def kind() -> ET.Element:
    kinds = ET.parse(MIME).getroot().findall(f"{SPACE}mime-type")
    assert len(kinds) == 1
    return kinds[0]


def test_the_entry_starts_the_program_with_a_file(entry: configparser.SectionProxy) -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    program, *rest = entry["Exec"].split()
    assert program == entry["TryExec"]
    assert program in scripts
    assert rest == ["%f"]
    assert entry["Type"] == "Application"
    assert entry["Terminal"] == "false"


def test_the_entry_is_in_a_menu_and_opens_our_files(entry: configparser.SectionProxy) -> None:
    assert entry["Categories"].startswith("Graphics;")
    assert entry["MimeType"] == f"{KIND};"
    for name in ("Categories", "MimeType", "Keywords", "Keywords[de]", "Keywords[fr]"):
        assert entry[name].endswith(";")
        assert not entry[name].endswith(";;")


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_every_language(entry: configparser.SectionProxy, key: str) -> None:
    assert len({entry[key], entry[f"{key}[de]"], entry[f"{key}[fr]"]}) == 3


def test_its_icon_is_there_in_every_size(entry: configparser.SectionProxy) -> None:
    icons = ROOT / "assets" / "icons"
    sizes = {int(path.stem.rpartition("-")[2]) for path in icons.glob(f"{entry['Icon']}-*.png")}
    assert {16, 32, 48, 256} <= sizes
    assert (icons / f"{entry['Icon']}.svg").is_file()


def test_the_kind_is_that_of_our_files_in_every_language(kind: ET.Element) -> None:
    assert kind.get("type") == KIND
    assert [glob.get("pattern") for glob in kind.iter(f"{SPACE}glob")] == [f"*{SUFFIX}"]
    comments = {comment.get(LANG): comment.text for comment in kind.iter(f"{SPACE}comment")}
    assert set(comments) == {None, "de", "fr"}
    assert len(set(comments.values())) == 3


def test_a_saved_drawing_begins_as_the_kind_says(kind: ET.Element, tmp_path: Path) -> None:
    path = tmp_path / f"a{SUFFIX}"
    write_document(path, contents(1))
    data = path.read_bytes()
    matches = list(kind.iter(f"{SPACE}match"))
    assert len(matches) == 2
    for match in matches:
        at, wanted = int(match.get("offset", "")), match.get("value", "").encode().decode("unicode_escape").encode()
        assert data[at : at + len(wanted)] == wanted


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="no shared-mime-info")
def test_the_desktop_takes_the_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(MIME, packages)
    answer = subprocess.run(["update-mime-database", packages.parent], capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert f":{KIND}:*{SUFFIX}" in (packages.parent / "globs2").read_text(encoding="utf-8")
    assert KIND.encode() in (packages.parent / "magic").read_bytes()


@pytest.mark.parametrize("folder", ["examples", "icons/marks", "models", "reference", "translations"])
def test_an_installation_contains_the_assets(folder: str) -> None:
    """The wheel holds every file of its packages that git does not ignore, but for weights that only torch reads."""
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert "assets" in wheel["wheel"]["packages"]
    assert wheel["wheel"].keys() == {"packages", "exclude"}
    assert wheel["wheel"]["exclude"] == ["assets/models/cfgdm*.safetensors", "assets/readme"]  # for torch, and README
    files = [str(path.relative_to(ROOT)) for path in (ROOT / "assets" / folder).iterdir()]
    assert files
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a checkout")
    ignored = subprocess.run(["git", "check-ignore", *files], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ignored.stdout.split() == []
