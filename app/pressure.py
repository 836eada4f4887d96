"""How hard a pen or a finger presses."""

from PySide6.QtGui import QInputDevice, QPointerEvent


def pressure_of(event: QPointerEvent, told: float) -> float | None:
    """0..1, or None where the device cannot tell."""
    can_tell = event.device().capabilities() & QInputDevice.Capability.Pressure
    return told if can_tell else None
