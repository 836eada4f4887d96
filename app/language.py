"""The language that the program speaks: the system's, or the one that was chosen."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

LOG = logging.getLogger(__name__)
SYSTEM = "system"
OWN = "en"
"""What the words are written in: nothing has to be loaded for it."""
LANGUAGES = (OWN, "de", "fr")


class Language(QObject):
    """Translates the program's words and Qt's own.

    Widgets take their words when they are made: what is there already may go on in the language before, until the
    program is started again.
    """

    def __init__(
        self,
        app: QCoreApplication,
        translations: Path,
        choice: str = SYSTEM,
        system: Sequence[str] | None = None,
        qt_translations: Path | None = None,
    ) -> None:
        """`choice` is "system" or one of LANGUAGES; `system` has what the system wants, best first ("de-AT")."""
        super().__init__(app)
        self._app = app
        self._system = QLocale.system().uiLanguages() if system is None else system
        qt = qt_translations or Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._files = ((qt, "qtbase"), (translations, "otherhand"))
        """Folders and names; of two that know a text, the later one is asked first."""
        self._translators: list[QTranslator] = []
        self.current = OWN
        """One of LANGUAGES."""
        self.set_choice(choice)

    def set_choice(self, choice: str) -> None:
        """Speak this language from now on; every widget gets a LanguageChange. What is unknown means the system's."""
        language = choice if choice in LANGUAGES else spoken(self._system)
        if language != self.current:
            self._forget()
            self.current = language
            if language != OWN:
                for folder, name in self._files:
                    self._load(folder / f"{name}_{language}.qm")

    def _load(self, path: Path) -> None:
        translator = QTranslator(self)
        if translator.load(str(path)):
            self._app.installTranslator(translator)
            self._translators.append(translator)
        else:
            LOG.warning("The translation %s cannot be read", path)
            translator.deleteLater()

    def _forget(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()


def spoken(wanted: Sequence[str]) -> str:
    """The first wanted language (such as "de-AT" or "fr_CA") that is one of ours; our own if none is."""
    codes = (name.replace("_", "-").split("-")[0].lower() for name in wanted)
    return next((code for code in codes if code in LANGUAGES), OWN)
