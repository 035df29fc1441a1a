"""The journal's file under test: its contents, damage, and a program that locks it."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.sessions.conftest import rows_in

PAGE = 4096


def key(number: int) -> str:
    """The session key of an attempt."""
    return str(10**7 + number)


def noise(count: int) -> bytes:
    """Meaningless bytes, the same ones each time."""
    return random.Random(7).randbytes(count)


def overwrite(path: Path, at: int, content: bytes) -> None:
    """Damage a file from there on."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def leaf_of(path: Path, number: int) -> int:
    """Where the page with this attempt's key starts."""
    return path.read_bytes().index(key(number).encode()) // PAGE * PAGE


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another program, which ignores our locks, writes for a long time."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def keys(path: Path) -> list[str | None]:
    """The session keys in the journal, by attempt."""
    return [row["session_key"] for row in rows_in(path)]
