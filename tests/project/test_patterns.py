"""Every regular expression of the program takes linear time, whatever the text."""

from __future__ import annotations

import ast
import importlib
import re
import time
from collections import deque
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest

import csr_desktop

ROOT = Path(csr_desktop.__file__).parent
METHODS = frozenset({"match", "search", "fullmatch", "sub", "split", "findall", "finditer"})
LENGTH = 20_000
MOST = 0.7
"""Seconds: a quadratic pattern takes several, a linear one milliseconds."""


class Use(NamedTuple):
    """A pattern, and how it is used."""

    place: str
    pattern: re.Pattern[str] | re.Pattern[bytes]
    method: str


def uses() -> Iterator[Use]:
    for path in sorted(ROOT.rglob("*.py")):
        name = ".".join(("csr_desktop", *path.relative_to(ROOT).with_suffix("").parts))
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr in METHODS:
                yield from _use(name, call, call.func)


def _use(name: str, call: ast.Call, function: ast.Attribute) -> Iterator[Use]:
    place, owner = f"{name}:{call.lineno}", function.value
    if not isinstance(owner, ast.Name):
        return
    if owner.id != "re":
        found = (
            getattr(importlib.import_module(name), owner.id, None)
            if owner.id[0] in "_ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            else None
        )
        if isinstance(found, re.Pattern):
            yield Use(place, found, function.attr)
        return
    given = call.args[0]
    if isinstance(given, ast.Name):
        text = getattr(importlib.import_module(name), given.id, None)
    else:
        text = given.value if isinstance(given, ast.Constant) else None
    if isinstance(text, str | bytes):
        yield Use(place, re.compile(text), function.attr)


ALL = list(dict.fromkeys(uses()))
SEEDS = (
    *(" ", "\n", "a", "0", ".", "/", "\\", '"', "'", "{", "[", "&", "#"),
    *("%", ",", ":", "-", "@", "\u200d", "\ufe0f", "\U000e0067", "\x00", "\u3000"),
)
OPENINGS = ('  File "', "<?xml ", "//", "x\u200d", "a:", "\U0001f3f4")


def hostile() -> Iterator[str]:
    for one, other in product(SEEDS[:13], repeat=2):
        yield (one + other) * (LENGTH // 2)
    for opening, seed in product(OPENINGS, SEEDS):
        yield opening + seed * LENGTH
        yield (opening + seed) * (LENGTH // (len(opening) + 1))


def test_they_are_found() -> None:
    assert len(ALL) > 40


@pytest.mark.parametrize("use", ALL, ids=lambda use: use.place)
def test_no_pattern_goes_by_the_square_of_the_length(use: Use) -> None:
    is_bytes = isinstance(use.pattern.pattern, bytes)
    for text in hostile():
        subject = text.encode() if is_bytes else text
        begun = time.process_time()
        if use.method == "sub":
            use.pattern.sub(b"" if is_bytes else "", subject)  # type: ignore[arg-type]
        elif use.method == "finditer":
            deque(use.pattern.finditer(subject), maxlen=0)  # type: ignore[arg-type]
        else:
            getattr(use.pattern, use.method)(subject)
        assert time.process_time() - begun < MOST, ascii(text[:20])
