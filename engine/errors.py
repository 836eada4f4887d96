"""The one error that the engine raises for what a person can mend."""


class EngineError(Exception):
    """One clear line about what went wrong, and a hint that says how to mend it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})"

    def __reduce__(self) -> tuple[type["EngineError"], tuple[str, str]]:
        return type(self), (self.message, self.hint)
