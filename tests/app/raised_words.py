"""What the program's EngineErrors say, read from its source: every message and hint, with gaps for their values."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GAP = "\u2026"
"""Stands for a value that only the running program knows."""


@dataclass(frozen=True)
class Said:
    """A message or a hint."""

    text: str
    is_hint: bool
    place: str


def said_in(path: Path) -> Iterator[Said]:
    """All that EngineErrors of one file may say; what is translated where it is raised is left out."""
    source = _Source(ast.parse(path.read_text(encoding="utf-8")))
    for function, call in source.calls.get("EngineError", ()):
        for place, argument in enumerate(call.args):
            for text in source.texts(argument, function):
                yield Said(text, place == 1, f"{path.relative_to(ROOT)}:{call.lineno}")


Function = ast.FunctionDef | None


class _Source:
    """One file: its calls by name, each with the function around it, and what its names are set to."""

    def __init__(self, tree: ast.Module) -> None:
        self.calls: dict[str, list[tuple[Function, ast.Call]]] = {}
        self._set: dict[tuple[Function, str], list[ast.expr]] = {}
        self._read(tree, None)

    def texts(self, node: ast.expr, function: Function) -> list[str]:
        """What an expression may be, as far as the source tells; nothing for what is passed on or translated."""
        match node:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.IfExp():
                return self.texts(node.body, function) + self.texts(node.orelse, function)
            case ast.JoinedStr():
                texts = [""]
                for part in node.values:
                    inner = part.value if isinstance(part, ast.FormattedValue) else part
                    texts = [text + other for text in texts for other in self.texts(inner, function) or [GAP]]
                return texts
            case ast.Name():
                values = [each for each in self._values(node.id, function) if not isinstance(each, ast.Name)]
                return [text for value in values for text in self.texts(value, function)]
            case _:
                return []

    def _read(self, node: ast.AST, function: Function) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name):
                self.calls.setdefault(child.func.id, []).append((function, child))
            if isinstance(child, ast.Assign) and isinstance(child.targets[0], ast.Name):
                self._set.setdefault((function, child.targets[0].id), []).append(child.value)
            self._read(child, child if isinstance(child, ast.FunctionDef) else function)

    def _values(self, name: str, function: Function) -> Iterator[ast.expr]:
        """What a name is set to in the function or the file, a parameter's default, or what callers here give."""
        yield from self._set.get((function, name), ())
        yield from self._set.get((None, name), ()) if function else ()
        places = [argument.arg for argument in function.args.args] if function else []
        if function is None or name not in places:
            return
        place = places.index(name)
        defaults = function.args.defaults
        if (behind := place - len(places) + len(defaults)) >= 0:
            yield from self._set.get((None, getattr(defaults[behind], "id", "")), [defaults[behind]])
        for _, call in self.calls.get(function.name, ()):
            yield from call.args[place : place + 1]
