"""The log shows where something went wrong, and never what was typed."""

from __future__ import annotations

import logging
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from csr_desktop.sessions.journal import JournalError
from csr_desktop.system import log as log_file
from csr_desktop.system.log import close_log, open_log
from tests.support.platforms import posix

ROOT = Path(__file__).parents[2]
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
    assert text.count("test_log.py") == 2


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


# --- Several processes, and a full disk -----------------------------------------------------------

WRITER = """
import logging, sys
from pathlib import Path
from csr_desktop.system import log as log_file

log_file.LOG_BYTES = int(sys.argv[3])
log_file.open_log(Path(sys.argv[1]))
log = logging.getLogger("csr_desktop.tests")
print(flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[4])):
    log.info("%s-%05d %s", sys.argv[2], number, "x" * 40)
log_file.close_log()
"""


def parts_of(path: Path) -> list[Path]:
    """The newest first."""
    return [path, *(path.with_name(f"{path.name}.{number}") for number in (1, 2))]


def lines_in(path: Path) -> list[str]:
    text = "".join(part.read_text() for part in reversed(parts_of(path)) if part.exists())
    return [line.split("tests: ")[-1].split(" ")[0] for line in text.splitlines()]


@pytest.mark.parametrize(("processes", "count"), [(1, 900), (2, 450), (4, 225)])
def test_of_several_processes_no_line_is_lost(tmp_path: Path, processes: int, count: int) -> None:
    """About 100 bytes a line, in parts of 40,000: two times the newest part is full."""
    path = tmp_path / "csr-desktop.log"
    command = [sys.executable, "-c", WRITER, str(path)]
    with ExitStack() as running:
        writers = [
            running.enter_context(
                subprocess.Popen(
                    [*command, f"w{number}", "40000", str(count)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    cwd=Path(__file__).parents[2],
                )
            )
            for number in range(processes)
        ]
        for writer in writers:
            assert writer.stdout
            assert writer.stdout.readline()
        for writer in writers:  # all at once, by now
            assert writer.stdin
            writer.stdin.write(b"\n")
            writer.stdin.flush()
    lines = lines_in(path)
    expected = [f"w{n}-{i:05d}" for n in range(processes) for i in range(count)]
    assert sorted(lines) == expected
    for number in range(processes):
        own = [line for line in lines if line.startswith(f"w{number}-")]
        assert own == sorted(own), "in their order"
    assert path.with_name(f"{path.name}.1").exists()


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LOG_BYTES", 4000)


def test_one_that_was_idle_while_another_moved_the_log_on(path: Path, small: None) -> None:
    log.info("first")
    other = log_file.PrivateFile(path)
    record = logging.makeLogRecord({"name": "csr_desktop.tests", "msg": "x" * 300})
    for _ in range(20):
        other.emit(record)
    other.close()
    log.info("last")
    assert path.read_text().endswith("last\n")
    assert lines_in(path)[0].startswith("first")


def test_only_the_newest_three_parts_are_kept_and_are_the_owner_s_alone(
    path: Path, small: None
) -> None:
    for number in range(300):
        log.info("%d %s", number, "x" * 100)
    assert sorted(path.parent.iterdir()) == sorted(parts_of(path))
    assert path.read_text().splitlines()[-1].split(": ")[1].startswith("299 ")
    for part in parts_of(path):
        assert stat.S_IMODE(part.stat().st_mode) == 0o600
        assert part.stat().st_size < 4200


def test_a_log_that_was_deleted_begins_anew(path: Path) -> None:
    path.unlink()
    log.info("still there")
    assert "still there" in path.read_text()


@pytest.mark.parametrize(
    "text", ["\ud800", "/home/m\udcfcller", "ü"], ids=["surrogate", "byte", "letter"]
)
def test_a_text_that_is_no_utf_8_is_written_all_the_same(tmp_path: Path, text: str) -> None:
    # In a separate process: a report about this one could not be sent to the others.
    path = tmp_path / "csr-desktop.log"
    code = (
        "import logging, pathlib, sys; from csr_desktop.system.log import open_log; "
        "open_log(pathlib.Path(sys.argv[1])); "
        f"logging.getLogger('csr_desktop').info('at %s', {text!a})"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=True)
    assert "at " in path.read_text("utf-8")


@posix
def test_a_disk_that_is_full_stops_nothing(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        log.info("lost")
        close_log()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert capfd.readouterr() == ("", "")
    assert path.read_text() == ""
