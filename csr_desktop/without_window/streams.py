"""Standard output for what was asked for, standard error for the rest."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress

WRONG_USAGE = 2
NOT_SENT = 4
MISFORTUNE = 1
"""Exit status: the disk, a file or the output failed."""


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


def print_out(text: str) -> bool:
    """Write a line to standard output at once; False when it could not be written."""
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except (OSError, ValueError, AttributeError):  # closed, full, or not there
        forget_output()
        return False
    return True


def forget_output() -> None:
    """Nobody reads it, or it is full: Python must not try again at its end."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
