"""The log tells where something went wrong, and never what was typed."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from csr_desktop.log_file import close_log, open_log
from csr_desktop.sessions.journal import JournalError

CANARY = "CASE-THAT-IS-PRIVATE"
log = logging.getLogger("csr_desktop.tests")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "state" / "csr-desktop.log"
    open_log(path)
    yield path
    close_log()


def test_an_exception_s_text_is_left_out_and_its_chain_is_told(path: Path) -> None:
    try:
        try:
            int(CANARY)
        except ValueError as error:
            raise RuntimeError(CANARY) from error
    except RuntimeError:
        log.exception("It went wrong")
    text = path.read_text()
    assert CANARY not in text
    assert "It went wrong" in text
    cause, effect = text.split("which led to")
    assert cause.rstrip().endswith("ValueError")
    assert effect.rstrip().endswith("RuntimeError")
    assert text.count("test_log_file.py") == 2


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (sqlite3.OperationalError("disk I/O error"), "OperationalError: disk I/O error"),
        (JournalError("there is no attempt 7"), "JournalError: there is no attempt 7"),
        (FileNotFoundError(2, "No such file", CANARY), "FileNotFoundError: No such file"),
        (KeyError(CANARY), "KeyError"),
    ],
)
def test_what_names_no_value_is_told(path: Path, error: Exception, told: str) -> None:
    try:
        raise error
    except type(error):
        log.exception("It went wrong")
    assert path.read_text().rstrip().endswith(told)
    assert CANARY not in path.read_text()
