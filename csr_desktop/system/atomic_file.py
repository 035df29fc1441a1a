"""A file that is replaced at one stroke."""

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
    """A text file in UTF-8 that takes the place of `path` when it is whole and on the disk.

    Only its owner can read it. Where `path` is a link, the file that it points to is replaced.
    Whatever is raised meanwhile, also by `check`, which is called last: `path` stays as it was.
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
