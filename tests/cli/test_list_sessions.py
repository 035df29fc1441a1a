"""`csr-desktop sessions` from outside: for people and for other programs."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created, NotSent, Outcome, Refused, Unknown
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.cli.conftest import run
from tests.sessions.conftest import change

REFUSED = Refused(
    Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "110055", reason="=cmd|' /C calc'!A0")
)
NOT_SENT = NotSent(Problem(Cause.PROXY, Certainty.NOT_SENT))
UNKNOWN = Unknown(Problem(Cause.STOPPED, Certainty.UNKNOWN))
CSV_NAMES = ("outcome", "session_key", "code1", "reason")


def write(*attempts: tuple[str, dict[int, str], Outcome]) -> Path:
    """Put attempts into the journal, the oldest first."""
    path = find_paths(demo=False).journal
    with closing(Journal(path)) as journal:
        for site, codes, outcome in attempts:
            draft = Draft(Site(name=site, url="https://x.example/x"), 13, codes)
            intent = journal.write_intent(draft)
            journal.write_outcome(intent.mark, outcome, 1.25)
    return path


@pytest.fixture
def day() -> Path:
    """Four attempts of today."""
    return write(
        ("Acme", {1: "CASE-1"}, Created("123456789")),
        ("Acme", {1: "=1+2", 3: "x\x1b[2J"}, REFUSED),
        ("Other", {}, NOT_SENT),
        ("Acme", {1: "😀"}, UNKNOWN),
    )


def test_a_table_for_people(day: Path) -> None:
    ended = run("sessions")
    assert (ended.returncode, ended.stderr) == (0, "")
    header, *lines = ended.stdout.splitlines()
    assert header.split("  ")[0] == "STARTED"
    assert [line.split()[2] for line in lines] == ["Unknown", "NotSent", "Refused", "Created"]
    assert lines[3].split()[3:] == ["123456789", "Acme", "CASE-1"]
    assert "\x1b" not in ended.stdout


def test_json(day: Path) -> None:
    found = json.loads(run("sessions", "--json").stdout)
    assert [each["outcome"] for each in found] == ["Unknown", "NotSent", "Refused", "Created"]
    assert found[3]["session_key"] == "123456789"
    assert found[2]["reason"] == "=cmd|' /C calc'!A0"
    assert found[2]["what_to_do"] == "Select another session type."
    assert found[0]["codes"] == {"1": "😀"}


def test_csv_that_no_spreadsheet_computes(day: Path) -> None:
    ended = run("sessions", "--csv")
    assert "\r\r\n" not in ended.stdout
    rows = list(csv.DictReader(ended.stdout.splitlines()))
    assert [[row[name] for name in CSV_NAMES] for row in rows] == [
        ["Unknown", "", "😀", ""],
        ["NotSent", "", "", ""],
        ["Refused", "", "'=1+2", "'=cmd|' /C calc'!A0"],
        ["Created", "123456789", "CASE-1", ""],
    ]


def test_of_one_site(day: Path) -> None:
    found = json.loads(run("--site", "Other", "sessions", "--json").stdout)
    assert [each["site"] for each in found] == ["Other"]


def test_since_when(day: Path) -> None:
    old = datetime.now(UTC) - timedelta(days=3)
    change(day, "UPDATE attempts SET started_at = ? WHERE id = 1", old.isoformat())
    since = old.astimezone().date()

    def outcomes(*arguments: str) -> int:
        return len(json.loads(run("sessions", "--json", *arguments).stdout))

    assert outcomes() == 3, "today"
    assert outcomes("--all") == 4
    assert outcomes("--since", since.isoformat()) == 4
    assert outcomes("--since", (since + timedelta(days=1)).isoformat()) == 3
    assert outcomes("--since", "0001-01-01") == 4
    assert outcomes("--since", "9999-12-31") == 0


@pytest.mark.parametrize(
    "arguments",
    [("--since", "yesterday"), ("--csv", "--json"), ("--all", "--since", "2026-01-01"), ("x",)],
)
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    ended = run("sessions", *arguments)
    assert (ended.returncode, ended.stdout) == (2, "")


def test_nothing_is_there() -> None:
    ended = run("sessions")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert ended.stderr == "csr-desktop: No sessions in this period.\n"
    assert json.loads(run("sessions", "--json").stdout) == []
    assert not find_paths(demo=False).journal.exists(), "asking makes no journal"


def test_a_file_is_written_whole_or_not_at_all(day: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    file.write_text("before")
    ended = run("sessions", "--csv", "--output", str(file))
    assert (ended.returncode, ended.stdout) == (0, "")
    assert len(list(csv.reader(file.read_text("utf-8").splitlines()))) == 5
    assert file.stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.glob("out.csv*")] == ["out.csv"]

    ended = run("sessions", "--output", str(tmp_path / "nowhere" / "out"))
    assert ended.returncode == 1
    assert "Couldn't write the sessions: No such file or directory" in ended.stderr


def test_a_reader_that_has_seen_enough(day: Path, begin: Callable[..., subprocess.Popen[str]]):
    write(*(("Acme", {1: "x" * 128, 2: "y" * 128}, NOT_SENT) for _ in range(600)))
    process = begin("sessions")
    assert process.stdout
    assert process.stdout.readline().startswith("STARTED")
    process.stdout.close()
    assert process.wait(30) == 0
    assert process.stderr
    assert process.stderr.read() == ""


def test_ctrl_c_ends_it_without_a_word(
    day: Path, begin: Callable[..., subprocess.Popen[str]]
) -> None:
    write(*(("Acme", {1: "x" * 128, 2: "y" * 128}, NOT_SENT) for _ in range(600)))
    process = begin("sessions")
    assert process.stdout
    process.stdout.readline()  # the pipe is full, and no one reads it
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    assert process.stderr
    assert process.stderr.read() == ""


def test_a_full_disk(day: Path, begin: Callable[..., subprocess.Popen[str]]) -> None:
    with Path("/dev/full").open("w") as full:
        process = begin("sessions", stdout=full.fileno())
        _, words = process.communicate(timeout=30)
    assert process.returncode == 1
    assert words == "csr-desktop: Couldn't write the sessions: No space left on device.\n"


def test_a_journal_of_a_newer_version_is_said(day: Path) -> None:
    expected = run("sessions", "--all").stdout
    change(day, "PRAGMA user_version = 99")
    change(day, "UPDATE facts SET value = '99' WHERE name = 'least_writer'")
    ended = run("sessions", "--all")
    assert (ended.returncode, ended.stdout) == (0, expected)
    assert "Your session history was created by a newer version of CSR Desktop." in ended.stderr


def test_a_damaged_journal_is_said() -> None:
    path = write(("Acme", {1: "CASE-1"}, Created("123456")))
    path.write_bytes(b"These are my notes. " * 500)
    ended = run("sessions", "--all")
    assert "was damaged" in ended.stderr
    assert ended.returncode == 0


@pytest.mark.parametrize("style", ["--json", "--csv"])
def test_nothing_is_printed_of_what_can_not_be_read(style: str) -> None:
    find_paths(demo=False).journal.mkdir(parents=True)
    ended = run("sessions", style)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("csr-desktop: Couldn't read your session history: ")
