"""Every folder that the program uses, in one place."""

from dataclasses import dataclass, replace
from pathlib import Path

from platformdirs import PlatformDirs

ASSETS = Path(__file__).resolve().parent.parent / "assets"
"""What comes with the program, in a checkout and in an installation alike."""


@dataclass(frozen=True)
class Paths:
    """Folders; none is made before something is put there."""

    config: Path
    """Settings."""
    state: Path
    """Drawings that were not saved, recent files, the window's place."""
    log: Path
    data: Path
    cache: Path
    """May be emptied at any time."""
    assets: Path = ASSETS

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def window_file(self) -> Path:
        """For QSettings: place and size of the window."""
        return self.state / "window.ini"

    @property
    def recovery(self) -> Path:
        """Where the running windows keep what was not saved yet."""
        return self.state / "recovery"

    @property
    def clicks(self) -> Path:
        """Where people clicked who helped the recognizer."""
        return self.data / "clicks"

    @property
    def spot(self) -> Path:
        """What judges said in Spot the machine."""
        return self.data / "spot"

    @property
    def models(self) -> Path:
        return self.assets / "models"

    @property
    def examples(self) -> Path:
        return self.assets / "examples"

    @property
    def reference(self) -> Path:
        """Where humans and other machines stand on the plane."""
        return self.assets / "reference"

    @property
    def translations(self) -> Path:
        return self.assets / "translations"

    @property
    def licences(self) -> Path:
        return self.assets / "LICENSES.md"

    def under(self, home: Path) -> "Paths":
        """The same with the user's folders all inside `home`."""
        names = ("config", "state", "log", "data", "cache")
        return replace(self, **{name: home / name for name in names})


def user_paths() -> Paths:
    """The folders of the person who runs the program, where the system wants them."""
    system = PlatformDirs("otherhand", appauthor=False)
    return Paths(
        system.user_config_path,
        system.user_state_path,
        system.user_log_path,
        system.user_data_path,
        system.user_cache_path,
    )
