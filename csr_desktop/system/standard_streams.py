"""Standard output for what was asked for, standard error for the rest."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress
from typing import TextIO

WRONG_USAGE = 2
NOT_SENT = 4
MISFORTUNE = 1
"""Exit status: the disk, a file or the output failed."""


def keep_numbers() -> None:
    """Give the numbers of streams that were closed, as by `>&-`, to nowhere.

    Else the next file that is opened gets one of them, and what Qt or Python writes to standard
    error goes into the log or the journal. As the first thing of the process.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:  # the lowest that is free: this one
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)


def plain(text: str) -> str:
    """A stranger's text on one line, without what a terminal would obey."""
    return "".join(c if c.isprintable() else " " for c in text)


def complain(sentence: str) -> None:
    """One line on standard error. Where there is none, nothing."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"csr-desktop: {plain(sentence)}\n")
        sys.stderr.flush()


def prepare_output(*, for_programs: bool) -> None:
    """Write what the output's encoding lacks as \\uXXXX; UTF-8 and bare line ends for programs."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if for_programs:
            sys.stdout.reconfigure(encoding="utf-8", newline="", errors="backslashreplace")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")


def output() -> TextIO:
    """Standard output. Raises OSError where it was closed before the program began."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, "Standard output is closed")
    return sys.stdout


def print_out(text: str) -> bool:
    """Write a line to standard output at once; False when it could not be written."""
    try:
        output().write(f"{text}\n")
        output().flush()
    except (OSError, ValueError):  # closed, full, or not there
        forget_output()
        return False
    return True


def print_report(text: str, status: int) -> int:
    """Write all that a command has to say; gives `status`, or 1 where it could not be written.

    Whoever has read enough, as `| head` does, has what they wanted.
    """
    try:
        output().write(text)
        output().flush()
    except BrokenPipeError:
        forget_output()
    except OSError as error:
        forget_output()
        complain(f"This can't be written: {error.strerror}.")
        return MISFORTUNE
    return status


def forget_output() -> None:
    """Nobody reads it, or it is full: Python must not try again at its end."""
    if sys.stdout is None:
        sys.stdout = io.StringIO()
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
