"""What tests share is in tests/support or a conftest.py: no test needs another test's module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("tests", "benchmarks", "scripts")


def imports_of_tests(tree: ast.AST) -> Iterator[str]:
    """The test modules that are imported, also in programs inside a string."""
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                imported = [module, *(f"{module}.{each.name}" for each in names)]
            case ast.Import(names=names):
                imported = [each.name for each in names]
            case ast.Constant(value=str(text)) if "import" in text and "\n" in text:
                yield from imports_of_tests(_parsed(text))
                continue
            case _:
                continue
        yield from (each for each in imported if _is_test(each))


def _parsed(text: str) -> ast.AST:
    try:
        return ast.parse(text)
    except SyntaxError:
        return ast.Module([], [])


def _is_test(module: str) -> bool:
    return module.startswith("tests.") and any(
        part.startswith("test_") for part in module.split(".")
    )


def test_no_module_imports_a_test() -> None:
    found = {
        str(path.relative_to(ROOT)): imported
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*.py")
        if path != Path(__file__)  # its examples
        if (imported := list(imports_of_tests(ast.parse(path.read_text("utf-8")))))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("code", "is_found"),
    [
        ("from tests.webex.test_proxy import SITE", True),
        ("from tests.webex import test_proxy", True),
        ("import tests.webex.test_proxy", True),
        ("def f():\n    from tests.webex.test_proxy import SITE", True),
        ('PROGRAM = """\nfrom tests.webex.test_proxy import SITE\n"""', True),
        ("from tests.webex.conftest import Caller", False),
        ("from tests.support.tunnels import SITE", False),
        ('TEXT = "import\\nnothing at all"', False),
    ],
)
def test_every_way_to_import_a_test_is_found(code: str, is_found: bool) -> None:
    assert bool(list(imports_of_tests(ast.parse(code)))) is is_found
