"""A training script's frozen dataclass, filled from the command line."""

import argparse
import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Config = TypeVar("Config")


def fill(config: type[Config], arguments: Sequence[str] | None = None) -> Config:
    """`config` with one option for every field: `--held-out a b` fills `held_out: tuple[str, ...]`.

    A field that is a dataclass itself gives its own fields, `--targets 3` fills `pairs.targets`; a bool is set by
    `--resume` or `--no-resume`. Fields of other kinds than these, numbers, text and paths keep their default.
    """
    parser = argparse.ArgumentParser(description=config.__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    for name, default, kind in _leaves(config):
        given = {"required": True} if default is dataclasses.MISSING else {"default": default}
        parser.add_argument(f"--{name.split('.')[-1].replace('_', '-')}", dest=name, **given, **_options(kind))
    return build(config, vars(parser.parse_args(arguments)))


def build(config: type[Config], values: Mapping[str, Any], prefix: str = "") -> Config:
    """`config` of values by dotted name; what has none keeps its default, and lists become tuples."""
    kinds = get_type_hints(config)
    arguments = {}
    for field in dataclasses.fields(config):  # type: ignore[arg-type]
        name = prefix + field.name
        if dataclasses.is_dataclass(kinds[field.name]):
            arguments[field.name] = build(kinds[field.name], values, f"{name}.")
        elif name in values:
            value = values[name]
            arguments[field.name] = tuple(value) if isinstance(value, list) else value
    return config(**arguments)


def _leaves(config: type, prefix: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Dotted name, default and kind of every field that an option can fill."""
    kinds = get_type_hints(config)
    for field in dataclasses.fields(config):
        kind = kinds[field.name]
        if dataclasses.is_dataclass(kind):
            yield from _leaves(kind, f"{prefix}{field.name}.")  # type: ignore[arg-type]
        elif _options(kind):
            yield prefix + field.name, field.default, kind


def _options(kind: Any) -> dict[str, Any]:
    """What argparse must know of a field of this kind; empty if it cannot be given on the command line."""
    if get_origin(kind) is tuple:
        return {"nargs": "*", "type": get_args(kind)[0], "metavar": "VALUE"}
    if kind is bool:
        return {"action": argparse.BooleanOptionalAction}
    known = set(get_args(kind) or (kind,)) - {type(None)}
    only = known.pop() if len(known) == 1 else None
    return {"type": only, "metavar": only.__name__.upper()} if only in (int, float, str, Path) else {}
