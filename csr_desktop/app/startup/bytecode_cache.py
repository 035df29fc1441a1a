"""Keeps the bytecode of Python files that are compiled anew at each start, as they lie in archives.

PySide6's own support files do: compiling them takes 12 ms. See docs/decisions/0011-start.md.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_PURPOSE = "archived"


@contextmanager
def compiled_once(*files: str) -> Iterator[None]:
    """While this lasts, the bytecode of files whose names begin so is taken from the last run.

    It is kept beside this program's own bytecode, where that may be written. Each code is known by
    its source, so another version of a file is compiled anew. No other thread may compile
    meanwhile.
    """
    plainly = builtins.compile
    kept = _read()
    used: dict[bytes, CodeType] = {}

    def compile_(source: Any, filename: Any, *how: Any, **named: Any) -> Any:
        if not (isinstance(source, bytes) and str(filename).startswith(files)):
            return plainly(source, filename, *how, **named)
        name = source_hash(source) + str(filename).encode()
        code = kept.get(name) or plainly(source, filename, *how, **named)
        used[name] = code
        return code

    builtins.compile = compile_
    try:
        yield
    finally:
        builtins.compile = plainly
    if used.keys() - kept.keys():
        _write(used)


def _path() -> Path:
    return Path(cache_from_source(__file__, optimization=_PURPOSE))


def _read() -> dict[bytes, CodeType]:
    """What an earlier run of this Python has kept; nothing where there is none or it is damaged."""
    try:
        with _path().open("rb") as file:
            if file.read(len(MAGIC_NUMBER)) == MAGIC_NUMBER:
                kept = marshal.load(file)  # noqa: S302  as trustworthy as the .pyc files beside it
                return kept if isinstance(kept, dict) else {}
    except (OSError, EOFError, ValueError, TypeError):
        pass
    return {}


def _write(codes: dict[bytes, CodeType]) -> None:
    if sys.dont_write_bytecode:
        return
    path = _path()
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        draft.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
        draft.replace(path)
