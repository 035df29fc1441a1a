"""The program asks which system it runs on in one folder only, which has each system's part."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import csr_desktop

ROOT = Path(csr_desktop.__file__).parent
QUESTIONS = {"sys.platform", "os.name", "os.uname", "platform.system", "platform.uname"}
OF_ONE_SYSTEM = {"fcntl", "msvcrt", "winreg", "pwd", "grp", "resource", "termios", "winsound"}


def _asked(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                yield from QUESTIONS & {f"{module}.{name}"}
                if name in {"windll", "oledll"}:
                    yield name
            case ast.ImportFrom(module=str() as module, names=names):
                yield from QUESTIONS & {f"{module}.{each.name}" for each in names}
                yield from OF_ONE_SYSTEM & {module}
            case ast.Import(names=names):
                yield from OF_ONE_SYSTEM & {each.name for each in names}
            case _:
                pass


def test_only_system_asks_which_system_it_is() -> None:
    asked = {
        path.relative_to(ROOT).as_posix(): sorted(found)
        for path in ROOT.rglob("*.py")
        if (found := set(_asked(ast.parse(path.read_text("utf-8")))))
    }
    assert all(name.startswith("system/") for name in asked), asked
    assert "system/platform.py" in asked
