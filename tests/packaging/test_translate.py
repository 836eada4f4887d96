"""That every text is translated, well-formed and packed; judged by another reader of the sources than lupdate."""

import ast
import importlib.util
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("de", "fr")
TOGETHER = (("ExportDialog", "ExportChoices", "ExportTarget"), ("Controls",), ("SettingsDialog",))
"""Contexts whose texts stand in one dialog: no letter may be underlined twice there."""


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TRANSLATE = load()


def test_everything_is_translated_and_packed_and_nothing_is_touched() -> None:
    before = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    assert TRANSLATE.faults() == []
    assert {path.name: path.read_bytes() for path in FOLDER.iterdir()} == before


def spoken(path: Path) -> Iterator[tuple[str, str]]:
    """(context, text) of every `self.tr` and `QCoreApplication.translate` in a file; AssertionError for any other."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    marked = set(_marked(tree))
    yield from marked
    yield from _spoken(tree, "", path.name, bool(marked))


def _marked(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """What is said later, where only its number or name is known."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP":
            context, text = (argument.value for argument in node.args if isinstance(argument, ast.Constant))
            yield str(context), str(text)


def _spoken(tree: ast.AST, owner: str, name: str, says_marked: bool) -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(tree):
        yield from _spoken(node, node.name if isinstance(node, ast.ClassDef) else owner, name, says_marked)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        called, where = ast.unparse(node.func), f"{name}:{node.lineno}"
        texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
        if node.func.attr == "tr":
            assert called == "self.tr", f"{where}: lupdate takes “{called}” for a context of its own"
            assert owner, f"{where}: self.tr needs a class"
            assert len(texts) == len(node.args) == 1, f"{where}: lupdate reads plain texts only"
            yield owner, str(texts[0])
        elif called == "QCoreApplication.translate" and (texts or not says_marked):
            assert len(texts) == len(node.args) == 2, f"{where}: lupdate reads plain texts only"
            yield str(texts[0]), str(texts[1])


def test_lupdate_finds_what_is_said_and_where(tmp_path: Path) -> None:
    said = {text for path in sorted((ROOT / "app").rglob("*.py")) for text in spoken(path)}
    ts = tmp_path / "otherhand_de.ts"
    TRANSLATE.update(ts, TRANSLATE.sources(ROOT))
    assert {(message.context, message.source) for message in TRANSLATE.messages(ts)} == said


@pytest.mark.parametrize(
    "code",
    ["class A:\n def b(self):\n  window.tr('x')", "self.tr('x')", "class A:\n def b(self):\n  self.tr(f'{1}')"],
)
def test_what_lupdate_would_misread_is_noticed(tmp_path: Path, code: str) -> None:
    path = tmp_path / "a.py"
    path.write_text(code)
    with pytest.raises(AssertionError):
        list(spoken(path))


def flaws(source: str, translation: str) -> list[str]:
    """What a translation must share with its source, and does not."""
    found = []
    if re.findall(r"\{\d*\}", source) != sorted(re.findall(r"\{\d*\}", translation)):
        found.append("placeholders")
    if marks(source) != marks(translation):
        found.append("mnemonic")
    if source[:1].isspace() != translation[:1].isspace() or source[-1:].isspace() != translation[-1:].isspace():
        found.append("outer blanks")
    if ending(source) != ending(translation):
        found.append("ending")
    if "  " in translation or '"' in translation or "'" in translation or "..." in translation:
        found.append("typewriter's signs")
    return found


def marks(text: str) -> int:
    return text.replace("&&", "").count("&")


def ending(text: str) -> str:
    return text.rstrip("»“)” \u00a0")[-1:] if text.rstrip("»“)” \u00a0")[-1:] in tuple(".:?!…") else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_made_like_their_sources(language: str) -> None:
    found = TRANSLATE.messages(FOLDER / f"otherhand_{language}.ts")
    wrong = {message.source: flaws(message.source, message.translation) for message in found if message.is_finished}
    assert len(found) > 300
    assert {source: found for source, found in wrong.items() if found} == {}


def test_flaws_are_noticed() -> None:
    assert flaws("{0} of {1}", "{0} von {0}") == ["placeholders"]
    assert flaws("&Open…", "Öffnen…") == ["mnemonic"]
    assert flaws(" px", "px") == ["outer blanks"]
    assert flaws("Replace it?", "Ersetzen") == ["ending"]
    assert flaws("Name", '"Name"') == ["typewriter's signs"]
    assert flaws("{0} of &{1}…", "{1} & {0} …") == []


@pytest.mark.parametrize("contexts", TOGETHER, ids=["export", "controls", "settings"])
@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_letter_is_underlined_twice(language: str, contexts: tuple[str, ...]) -> None:
    found = TRANSLATE.messages(FOLDER / f"otherhand_{'de' if language == 'en' else language}.ts")
    texts = [one.source if language == "en" else one.translation for one in found if one.context in contexts]
    letters = Counter(letter.lower() for text in texts for letter in re.findall(r"&(\w)", text))
    assert letters
    assert [letter for letter, times in letters.items() if times > 1] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ["Rückgängig", "Originalität", "Alle außer Favoriten und eigenen Zeichnungen löschen"]),
        ("fr", ["Annuler", "Originalité", "Supprimer tout sauf les favoris et vos dessins"]),
    ],
)
def test_the_packed_file_gives_them(language: str, words: list[str]) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"otherhand_{language}.qm"))
    asked = [
        ("GalleryActions", "Delete"),
        ("GalleryBar", "Originality"),
        ("GalleryBar", "Delete all but favourites and your own drawings (can be undone)"),
    ]
    found = [translator.translate(context, source) for context, source in asked]
    assert found[1] == words[1]
    assert found[2].startswith(words[2])
    assert translator.translate("GalleryBar", "never said") in (None, "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_a_text_is_as_in_english(language: str) -> None:
    found = TRANSLATE.messages(FOLDER / f"otherhand_{language}.ts")
    same = [message.source for message in found if message.source == message.translation]
    assert len(same) < 0.06 * len(found), same


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small program, translated and packed."""
    (tmp_path / "app").mkdir()
    (tmp_path / "assets" / "translations").mkdir(parents=True)
    say(tmp_path, "Open", "Close it")
    TRANSLATE.update_all(tmp_path)
    for ts in TRANSLATE.ts_files(tmp_path):
        text = ts.read_text(encoding="utf-8")
        ts.write_text(
            text.replace('<translation type="unfinished"></translation>', "<translation>ä</translation>"), "utf-8"
        )
        TRANSLATE.release(ts, ts.with_suffix(".qm"))
    assert TRANSLATE.faults(tmp_path) == []
    return tmp_path


def say(root: Path, *texts: str) -> None:
    lines = "".join(f'        self.tr("{text}")\n' for text in texts)
    (root / "app" / "window.py").write_text(f"class Window:\n    def show(self):\n{lines}", encoding="utf-8")


def test_faults_are_noticed(checkout: Path) -> None:
    say(checkout, "Open", "Save")
    assert TRANSLATE.faults(checkout) == [
        f"otherhand_{language}.ts: “{text}” (Window) is {what}"
        for language in LANGUAGES
        for text, what in (("Save", "missing"), ("Close it", "said nowhere"))
    ]
    assert TRANSLATE.update_all(checkout) == 2
    assert TRANSLATE.faults(checkout) == [
        f"otherhand_{language}.ts: “Save” (Window) is not translated" for language in LANGUAGES
    ]
    open_ = [message for message in TRANSLATE.messages(TRANSLATE.ts_files(checkout)[0]) if message.source == "Open"]
    assert [message.translation for message in open_] == ["ä"]  # what was translated stays so


def test_a_guess_is_not_a_translation(checkout: Path) -> None:
    german = TRANSLATE.ts_files(checkout)[0]
    text = german.read_text(encoding="utf-8")
    german.write_text(text.replace("<translation>ä", '<translation type="unfinished">ä', 1), encoding="utf-8")
    assert [message.is_finished for message in TRANSLATE.messages(german)] == [False, True]
    assert TRANSLATE.faults(checkout)[0] == "otherhand_de.ts: “Open” (Window) is not translated"


def test_a_file_that_is_gone_or_not_packed_is_noticed(checkout: Path) -> None:
    german, french = TRANSLATE.ts_files(checkout)
    german.unlink()
    text = french.read_text(encoding="utf-8")
    french.write_text(text.replace("<translation>ä<", "<translation>é<", 1), encoding="utf-8")
    assert TRANSLATE.faults(checkout) == ["otherhand_de.ts is missing", "otherhand_fr.qm is out of date"]


def test_it_says_what_is_left_to_do(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    say(checkout, "Open", "Save")
    TRANSLATE.update_all(checkout)
    assert capsys.readouterr().out.splitlines()[-2:] == ["otherhand_fr.ts: 2 texts, 1 to translate", "  Window: Save"]
    assert TRANSLATE.main([], checkout) == 1
    capsys.readouterr()
    assert TRANSLATE.main(["--check"], checkout) == 1
    assert "“Save” (Window) is not translated" in capsys.readouterr().out
    assert TRANSLATE.main(["--nonsense"], checkout) == 2


def test_it_says_when_nothing_is_left_to_do(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert TRANSLATE.main(["--check"], checkout) == 0
    assert capsys.readouterr().out == "Every text is translated and packed.\n"
    assert TRANSLATE.main([], checkout) == 0


def test_a_tool_that_fails_is_one_line(checkout: Path) -> None:
    ts = TRANSLATE.ts_files(checkout)[0]
    ts.write_text("no translations", encoding="utf-8")
    with pytest.raises(TRANSLATE.TranslateError, match="pyside6-lrelease failed: "):
        TRANSLATE.release(ts, checkout / "a.qm")


def test_a_tool_that_is_missing_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    with pytest.raises(TRANSLATE.TranslateError, match="pyside6-lupdate is not installed"):
        TRANSLATE.found("pyside6-lupdate")
