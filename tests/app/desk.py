"""A document controller with a session, its folders, and a user who answers as told."""

from pathlib import Path
from typing import Any

from app.document_controller import DocumentController
from app.page import Page
from app.questions import Answer, Questions
from app.recent_files import RecentFiles
from tests.app.contents import page
from tests.app.studio import Studio


class Desk:
    """What the user was asked is in `asked`."""

    def __init__(self, home: Path, seconds: float = 0.05) -> None:
        self.studio = Studio()
        self.home = home
        self.asked: list[tuple[str, Any]] = []
        self.answer = Answer.CANCEL
        self.chosen: Path | None = None
        self.is_replacing = False
        questions = Questions(
            lambda title: self._ask("save_changes", title, self.answer),
            lambda: self._ask("open_path", None, self.chosen),
            lambda suggestion: self._ask("save_path", suggestion, self.chosen),
            lambda path: self._ask("may_replace", path, self.is_replacing),
        )
        recent = RecentFiles(home / "state" / "recent.json")
        self.controller = DocumentController(self.session, questions, self.recovery_folder, recent, seconds)
        self.errors: list[tuple[str, str]] = []
        self.told: list[bool] = []
        self.recovered: list[str] = []
        self.controller.error_raised.connect(lambda message, hint: self.errors.append((message, hint)))
        self.controller.modified_changed.connect(self.told.append)
        self.controller.recovered.connect(self.recovered.append)

    @property
    def session(self) -> Any:
        return self.studio.session

    @property
    def recovery_folder(self) -> Path:
        return self.home / "state" / "recovery"

    def draw(self, seed: int = 0) -> Page:
        """Strokes on the character's page."""
        drawn = page(seed)
        self.studio.document.change(drawn, "Stroke")
        self.studio.settle()
        return drawn

    def copies(self) -> list[Path]:
        return sorted(self.recovery_folder.glob("*.otherhand"))

    def _ask(self, question: str, about: Any, answer: Any) -> Any:
        self.asked.append((question, about))
        return answer
