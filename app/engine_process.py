"""The engine in a process of its own: requests out, events in as signals; it is started again if it dies."""

from PySide6.QtCore import QObject, Signal

from engine import GenerationRequest, ScoreRequest


class EngineProcess(QObject):
    """Talks to the child; never blocks the window, whatever the child does."""

    event_arrived = Signal(object)
    """An `Event` of a generation, or `Scored`."""
    request_failed = Signal(int, str, str)
    """Ticket, message and hint of a request that came to nothing."""
    died = Signal()
    """The child is gone, and with it what it was asked; a new one is being started."""
    started = Signal()
    """A child is ready for requests."""
    gave_up = Signal(str, str)
    """Message and hint: it died too often; the next request is another try."""

    def start(self) -> None:
        """Have a child ready before the first request; without it the first request starts one."""
        raise NotImplementedError

    def generate(self, request: GenerationRequest) -> None:
        """Ask for variations; every earlier generation is cancelled."""
        raise NotImplementedError

    def score(self, request: ScoreRequest) -> None:
        """Ask for scores; answered between two steps of a generation at the latest after it."""
        raise NotImplementedError

    def cancel(self) -> None:
        """No further pass of the network for any generation asked so far."""
        raise NotImplementedError

    def close(self) -> None:
        """End the child."""
        raise NotImplementedError
