"""A TOML file as the first paint reads it: soon, and without a word on what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_LONGEST = 1024 * 1024  # bytes, as settings.toml.file has it


def read_unchecked(file: Path) -> dict[str, Any]:
    """The file's tables; none where it is not there or can't be read. Blocks; raises nothing."""
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
