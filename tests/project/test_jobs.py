"""Code that uses the worker's services belongs to sessions, not to the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import csr_desktop

UI = Path(csr_desktop.__file__).parent / "ui"


def taking_services() -> Iterator[str]:
    """Each function and lambda of the window with a services parameter, by its place."""
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.Lambda) and any(
                argument.arg.strip("_") == "services" for argument in node.args.args
            ):
                yield f"{path.relative_to(UI)}:{node.lineno}"


def test_no_function_of_the_window_takes_the_services() -> None:
    assert list(taking_services()) == []
