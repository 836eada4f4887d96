"""JSON that somebody else may have written, read with care: types, ranges and counts are checked at every step."""

import json
import math
from collections.abc import Collection, Mapping
from typing import Any, NoReturn


class Refused(Exception):  # noqa: N818 - it is said to a person as "..., because it is refused: <reason>"
    """Why something is not read, in a few words."""


class Entry:
    """One JSON object; every method gives a checked value or raises `Refused`."""

    def __init__(self, values: Any, name: str) -> None:
        if not isinstance(values, Mapping):
            raise Refused(f"{name} is not an object")
        self._values, self._name = values, name

    def has(self, key: str) -> bool:
        """Whether there is a value that is not null."""
        return self._values.get(key) is not None

    def whole(self, key: str, low: int, high: int) -> int:
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self._refuse(key, f"is not a whole number from {low} to {high}")
        return value

    def number(self, key: str, low: float, high: float) -> float:
        return self._number(key, self._value(key), low, high)

    def numbers(self, key: str, low: float, high: float, count: int) -> tuple[float, ...]:
        """Exactly `count` of them."""
        values = self._list(key, count)
        if len(values) != count:
            self._refuse(key, f"has not {count} numbers")
        return tuple(self._number(key, value, low, high) for value in values)

    def wholes(self, key: str, low: int, high: int, most: int) -> list[int]:
        """At most `most` of them; none where the key is missing."""
        values = self._list(key, most) if key in self._values else []
        if not all(type(value) is int and low <= value <= high for value in values):
            self._refuse(key, f"has other than whole numbers from {low} to {high}")
        return values

    def text(self, key: str, most: int) -> str:
        value = self._value(key)
        if not isinstance(value, str) or len(value) > most or not value.isprintable():
            self._refuse(key, "is not a short text")
        return value

    def flag(self, key: str) -> bool:
        value = self._value(key)
        if not isinstance(value, bool):
            self._refuse(key, "is neither true nor false")
        return value

    def entry(self, key: str) -> "Entry":
        return Entry(self._value(key), key)

    def entries(self, key: str, most: int) -> list["Entry"]:
        return [Entry(value, key) for value in self._list(key, most)]

    def lists(self, key: str, most: int) -> list[list[Any]]:
        """At most `most` lists of anything."""
        values = self._list(key, most)
        if not all(isinstance(value, list) for value in values):
            self._refuse(key, "has other than lists")
        return values

    def others(self, known: Collection[str]) -> dict[str, Any]:
        """What stands beside the known keys."""
        return {key: value for key, value in self._values.items() if key not in known}

    def _value(self, key: str) -> Any:
        if key not in self._values:
            self._refuse(key, "is missing")
        return self._values[key]

    def _list(self, key: str, most: int) -> list[Any]:
        value = self._value(key)
        if not isinstance(value, list):
            self._refuse(key, "is not a list")
        if len(value) > most:
            self._refuse(key, f"has more than {most} entries")
        return value

    def _number(self, key: str, value: Any, low: float, high: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self._refuse(key, f"is not a number from {low:g} to {high:g}")
        return float(value)

    def _refuse(self, key: str, why: str) -> NoReturn:
        raise Refused(f"{self._name}: {key} {why}")


def parsed(text: bytes | str, name: str) -> Entry:
    """The object that a JSON text holds; no infinities, nothing nested beyond reason."""
    try:
        return Entry(json.loads(text, parse_constant=_no_constant, parse_float=_finite), name)
    except RecursionError as error:
        raise Refused(f"{name} is nested too deeply") from error
    except ValueError as error:
        raise Refused(f"{name} is not JSON") from error


def _no_constant(word: str) -> NoReturn:
    raise ValueError(word)


def _finite(digits: str) -> float:
    if not math.isfinite(value := float(digits)):
        raise ValueError(digits)
    return value
