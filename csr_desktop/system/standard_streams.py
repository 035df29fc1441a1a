"""Standard output for results, standard error for everything else."""

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
    """Redirect closed streams, as by `>&-`, to the null device.

    Otherwise the next opened file gets one of their numbers, and what Qt or Python writes to
    standard error ends up in the log or the journal. Call it first thing in the process.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:  # the lowest free number: this one
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)


def plain(text: str) -> str:
    """A text from outside on one line, without characters that would control a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def complain(sentence: str) -> None:
    """Print one line on standard error, if there is one."""
    print_error(f"csr-desktop: {plain(sentence)}\n")


def print_error(text: str) -> None:
    """Write to standard error, if there is one.

    What can't be written is discarded: otherwise Python would try again at exit, and end with
    status 120 instead of the command's.
    """
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        _discard(sys.stderr)


def prepare_output(*, for_programs: bool) -> None:
    """Escape what the output's encoding lacks (\\uXXXX); for programs, UTF-8 and bare line ends."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if for_programs:
            sys.stdout.reconfigure(encoding="utf-8", newline="", errors="backslashreplace")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")


def output() -> TextIO:
    """Standard output. Raises OSError if it was closed before the program started."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, "Standard output is closed")
    return sys.stdout


def print_out(text: str) -> bool:
    """Write a line to standard output at once. False if it could not be written."""
    try:
        output().write(f"{text}\n")
        output().flush()
    except (OSError, ValueError):  # closed, full, or missing
        forget_output()
        return False
    return True


def print_report(text: str, status: int) -> int:
    """Write a command's whole report. Returns `status`, or 1 if it could not be written.

    A reader that stops early, such as `| head`, is no error.
    """
    try:
        output().write(text)
        output().flush()
    except BrokenPipeError:
        forget_output()
    except OSError as error:
        forget_output()
        complain(f"Couldn't write the output: {error.strerror}.")
        return MISFORTUNE
    return status


def forget_output() -> None:
    """Discard standard output, so that Python doesn't try to write to it again at exit."""
    if sys.stdout is None:
        sys.stdout = io.StringIO()
    _discard(sys.stdout)


def _discard(stream: TextIO) -> None:
    """Redirect a stream to the null device, with what it still holds."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
