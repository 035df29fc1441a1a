"""Output that doesn't go to standard output: to a file, a pipe, an open descriptor."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TextIO

from csr_desktop.system.atomic_file import replacing
from csr_desktop.system.platform import is_windows

_OPEN_ALREADY = re.compile(r"/dev/std(?:out|err)|/(?:dev|proc/self)/fd/\d+")
_ERRORS = "backslashreplace"
_NUMBERS = {"/dev/stdout": 1, "/dev/stderr": 2}


@contextmanager
def opened(path: Path) -> Iterator[TextIO]:
    """A file that is written completely or not changed; other targets are written directly.

    Those are pipes, devices, and what this process has already opened: `/dev/stdout`, or the
    `/dev/fd/63` that a shell passes for `>(command)`. Raises OSError.
    """
    file: AbstractContextManager[TextIO]
    if not is_windows() and _OPEN_ALREADY.fullmatch(os.fspath(path)):
        file = _text(os.dup(_number(os.fspath(path))))  # continues there, as with >>
    elif path.exists() and not path.is_file():
        file = _text(os.open(path, os.O_WRONLY))
    else:
        file = replacing(path, errors=_ERRORS, newline="")
    with file as it:
        yield it


def _number(path: str) -> int:
    number = _NUMBERS.get(path) or int(path.rpartition("/")[2])
    if (number == 1 and sys.stdout is None) or (number == 2 and sys.stderr is None):
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return number


def _text(handle: int) -> TextIO:
    return os.fdopen(handle, "w", encoding="utf-8", errors=_ERRORS, newline="")
