"""Reads a TOML file for the first paint: quickly, and without reporting mistakes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_LONGEST = 1024 * 1024  # bytes, as in settings.toml.file


def read_unchecked(file: Path) -> dict[str, Any]:
    """The file's tables; none if it is missing or can't be read. Blocks; raises nothing."""
    try:
        if file.stat().st_size > _LONGEST:
            return {}
        text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return {}
    import tomllib  # not for the demo, nor before there is a file

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return {}
