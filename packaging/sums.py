"""Writes SHA256SUMS for the files to be distributed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from project import DIST


def write_sums(paths: Iterable[Path]) -> None:
    """Write the format that `sha256sum --check` reads."""
    lines = (
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(paths)
    )
    (DIST / "SHA256SUMS").write_text("".join(lines), "utf-8")
