import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.family_names import family_name
from app.gallery_bar import GalleryBar
from app.keyboard_pen import KeyboardPen
from app.language import LANGUAGES, Language, spoken
from app.paths import ASSETS
from app.settings import CHOICES
from app.shortcut_dialog import ShortcutDialog
from app.status import Activity, Status

TRANSLATIONS = ASSETS / "translations"


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[..., Language]]:
    """Makes languages of this program, and lets it speak its own again in the end."""
    made = []

    def one(choice: str = "system", system: tuple[str, ...] = (), folder: Path = TRANSLATIONS) -> Language:
        made.append(Language(qapp, folder, choice, system))
        return made[-1]

    yield one
    for language in made:
        language.set_choice("en")
        language.setParent(None)
        language.deleteLater()


def step() -> str:
    return Status(Activity.STEP, 3, 20).text()


@pytest.mark.parametrize(("choice", "words"), [("en", "Step 3 of 20"), ("de", "Schritt 3"), ("fr", "Étape 3")])
def test_speaks_what_was_chosen(speak: Callable[..., Language], choice: str, words: str) -> None:
    language = speak(choice, ("pl",))
    assert language.current == choice
    assert step().startswith(words)


@pytest.mark.parametrize(
    ("wanted", "is_spoken"),
    [
        (("de-AT", "en-US"), "de"),
        (("fr_CA",), "fr"),
        (("pl-PL", "fr-FR", "de-DE"), "fr"),
        (("en-GB", "de-DE"), "en"),
        (("pl-PL",), "en"),
        (("C",), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_there(wanted: tuple[str, ...], is_spoken: str) -> None:
    assert spoken(wanted) == is_spoken


def test_follows_the_system_and_takes_what_is_unknown_for_that(speak: Callable[..., Language]) -> None:
    assert speak("system", ("fr-FR",)).current == "fr"
    language = speak("klingon", ("de-DE",))
    assert language.current == "de"
    language.set_choice("en")
    language.set_choice("system")
    assert language.current == "de"


def test_switches_while_it_runs_and_tells_every_widget(qtbot: QtBot, speak: Callable[..., Language]) -> None:
    widget = Listener()
    qtbot.addWidget(widget)
    language = speak("en")
    language.set_choice("de")
    assert step() == "Schritt 3 von 20"
    qtbot.waitUntil(lambda: widget.heard > 0, timeout=5000)
    language.set_choice("fr")
    assert step() == "Étape 3 sur 20"
    language.set_choice("en")
    assert step() == "Step 3 of 20"
    assert QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Z"


class Listener(QWidget):
    heard = 0

    def changeEvent(self, event: QEvent) -> None:
        self.heard += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


def test_qt_speaks_it_too(speak: Callable[..., Language]) -> None:
    speak("de")
    stack = QUndoStack()
    undo = stack.createUndoAction(stack)
    stack.push(QUndoCommand("Strich"))
    assert undo.text() == "Strich rückgängig machen"
    assert QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Z"


def test_a_file_that_cannot_be_read_is_told_and_the_rest_goes_on(
    speak: Callable[..., Language], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "otherhand_de.qm").write_bytes(b"no translation")
    language = speak("de", (), tmp_path)
    assert language.current == "de"
    assert step() == "Step 3 of 20"
    assert [record.getMessage() for record in caplog.records] == [
        f"The translation {tmp_path / 'otherhand_de.qm'} cannot be read"
    ]
    assert QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Z"


def test_a_folder_with_blanks_and_umlauts(speak: Callable[..., Language], tmp_path: Path) -> None:
    folder = tmp_path / "Über setzung"
    shutil.copytree(TRANSLATIONS, folder)
    speak("de", (), folder)
    assert step() == "Schritt 3 von 20"


class Heir(KeyboardPen):
    """Words of a base class are looked up in that class's own."""


def test_words_arrive_in_widgets_objects_and_heirs(qtbot: QtBot, speak: Callable[..., Language]) -> None:
    speak("de")
    dialog, bar = ShortcutDialog([]), GalleryBar()
    for widget in (dialog, bar):
        qtbot.addWidget(widget)
    assert dialog.windowTitle() == "Befehle und Tasten"
    line, more = dialog.findChild(QLineEdit, "shortcut_filter"), bar.findChild(QPushButton, "more")
    assert line is not None
    assert more is not None
    assert line.placeholderText() == "Nach Wörtern oder Tasten suchen"
    assert more.toolTip() == "Noch einmal so viele zeichnen, mit weiteren Startwerten"
    assert family_name("human") == "Menschen"
    said: list[str] = []
    for pen in (KeyboardPen(), Heir()):
        pen.announced.connect(said.append)
        pen.show()
    assert said == 2 * ["Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf, die Eingabetaste hebt ihn ab"]


def test_words_in_a_lambda_of_a_nested_class_arrive(qtbot: QtBot, speak: Callable[..., Language]) -> None:
    class KeyboardPen(QPushButton):  # the class's name is what counts
        def __init__(self) -> None:
            super().__init__()
            self.clicked.connect(lambda _: self.setText(self.tr("Pen up")))

    speak("de")
    button = KeyboardPen()
    qtbot.addWidget(button)
    button.click()
    assert button.text() == "Stift abgehoben"


def test_the_settings_offer_what_is_there() -> None:
    assert set(CHOICES["language"]) == {"system", *LANGUAGES}
    assert {path.stem for path in TRANSLATIONS.glob("*.qm")} == {
        f"otherhand_{code}" for code in LANGUAGES if code != "en"
    }


def test_nothing_is_left_behind(qapp: QApplication, speak: Callable[..., Language]) -> None:
    language = speak("de")
    language.set_choice("en")
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
    assert QCoreApplication.translate("Status", "Waiting") == "Waiting"
