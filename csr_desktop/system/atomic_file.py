"""Replaces a file atomically."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def replacing(
    path: Path,
    *,
    errors: str = "strict",
    newline: str | None = None,
    check: Callable[[], None] | None = None,
) -> Iterator[TextIO]:
    """A text file in UTF-8 that replaces `path` when it is complete and synced.

    Only its owner can read it. If `path` is a link, the file that it points to is replaced. If
    anything is raised, also by `check`, which is called last, `path` is not changed.
    """
    import tempfile  # not on the start path

    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors=errors, newline=newline) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if check is not None:
            check()
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
