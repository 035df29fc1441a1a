"""Every text of the program that is marked for translation by the functions without Qt."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MARKS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True)
class Text:
    """One call of `translate` or QT_TRANSLATE_NOOP; None: the argument is no literal."""

    file: Path
    line: int
    mark: str
    context: str | None
    source: str | None
    is_counted: bool

    @property
    def expected_context(self) -> str:
        """The module's place, such as `settings.sites.file`; of a package, the folder's."""
        place = self.file.relative_to(ROOT / "csr_desktop").with_suffix("")
        return ".".join(part for part in place.parts if part != "__init__")


def texts(folder: Path = ROOT / "csr_desktop") -> Iterator[Text]:
    """All of them but those inside the functions' own module."""
    for file in sorted(folder.rglob("*.py")):
        if file != ROOT / "csr_desktop" / "translation.py":
            code = file.read_text("utf-8")
            if "from csr_desktop.system.i18n import" in code:
                yield from texts_in(file, ast.parse(code))


def texts_in(file: Path, tree: ast.AST) -> Iterator[Text]:
    """Those of one module, which has the functions from `csr_desktop.system.i18n`."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(name)) if name in _MARKS:
                yield _text_of(file, node, name)


def forgotten_in(tree: ast.AST) -> Iterator[str]:
    """Unmarked literals next to marked texts, in one table or call."""
    for node in ast.walk(tree):
        match node:
            case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Dict(values=parts):
                yield from _unmarked(parts)
            case ast.Call(args=parts):
                yield from _unmarked(parts)
            case _:
                pass


def _unmarked(parts: list[ast.expr]) -> Iterator[str]:
    is_table = any(
        isinstance(part, ast.Call)
        and isinstance(part.func, ast.Name)
        and part.func.id == "QT_TRANSLATE_NOOP"
        for part in parts
    )
    literals = (_literal(part) for part in parts)
    return (literal for literal in literals if is_table and literal is not None)


def _text_of(file: Path, call: ast.Call, mark: str) -> Text:
    context, source = (_literal(argument) for argument in call.args[:2])
    is_counted = len(call.args) > 3 or any(word.arg == "number" for word in call.keywords)
    return Text(file, call.lineno, mark, context, source, is_counted)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
