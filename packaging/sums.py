"""Writes SHA256SUMS beside the files that are handed out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from project import DIST


def write_sums(paths: Iterable[Path]) -> None:
    """In the form that `sha256sum --check` reads."""
    lines = (
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(paths)
    )
    (DIST / "SHA256SUMS").write_text("".join(lines), "utf-8")
