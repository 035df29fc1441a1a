"""Where the output goes: descriptors, pipes and devices; closed, full and left streams."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from csr_desktop.sessions.journal import Journal
from csr_desktop.system.paths import find_paths

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the shell's streams")
PROGRAM = shlex.join([sys.executable, "-W", "error", "-m", "csr_desktop"])
LIST = "sessions --csv --output"
FULL, CLOSED = "No space left on device", "Standard output is closed"


@pytest.fixture(autouse=True)
def empty_journal() -> None:
    Journal(find_paths(demo=False).journal).close()


def shell(command: str) -> subprocess.CompletedProcess[str]:
    """Run a line of bash, where `csr-desktop` is the program."""
    text = f'csr-desktop() {{ {PROGRAM} "$@"; }}\n{command}'
    return subprocess.run(
        ["bash", "-c", text], capture_output=True, text=True, timeout=60, check=False
    )


def first_line(text: str) -> str:
    return next(iter(text.splitlines()), "")


@pytest.fixture
def header() -> str:
    """The first line of the list, as the plain command gives it."""
    found = first_line(shell("csr-desktop sessions --csv").stdout)
    assert "session_key" in found
    return found


@pytest.mark.parametrize(
    "command",
    [
        f"csr-desktop {LIST} /dev/stdout",
        f"csr-desktop {LIST} /dev/stdout | cat",
        f"csr-desktop {LIST} /dev/stderr 2>&1 >/dev/null",
        f"csr-desktop {LIST} /dev/fd/1",
        f"csr-desktop {LIST} /proc/self/fd/1",
        f"csr-desktop {LIST} /dev/fd/7 7>&1",
        f"csr-desktop {LIST} >(cat) | cat",
        f"cd $HOME; mkfifo p; csr-desktop {LIST} p & cat $HOME/p; wait",
    ],
)
def test_what_is_open_and_what_is_a_pipe_is_written_to(
    command: str, header: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    ended = shell(command)
    assert ended.stderr == ""
    assert first_line(ended.stdout) == header


def test_a_redirected_file_goes_on_where_the_shell_is(tmp_path: Path, header: str) -> None:
    file = tmp_path / "list"
    file.write_text("before\r\n")
    ended = shell(f"csr-desktop {LIST} /dev/stdout >> {shlex.quote(str(file))}")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert file.read_text().splitlines()[:2] == ["before", header]


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("csr-desktop sessions >&-", CLOSED),
        ("csr-desktop sessions --json >&-", CLOSED),
        ("csr-desktop sessions --csv >/dev/full", FULL),
        (f"csr-desktop {LIST} /dev/full", FULL),
        (f"csr-desktop {LIST} /dev/stdout >&-", "Bad file descriptor"),
        (f"csr-desktop {LIST} /dev/fd/77", "Bad file descriptor"),
        ("csr-desktop --check-policy >&-", CLOSED),
        ("csr-desktop --check-policy >/dev/full", FULL),
        ("csr-desktop --help >/dev/full", FULL),
        ("csr-desktop --version >/dev/full", FULL),
        ("csr-desktop create --help >/dev/full", FULL),
    ],
)
def test_what_can_not_be_written_is_one_line_and_a_status(command: str, told: str) -> None:
    ended = shell(command)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("csr-desktop: ")
    assert ended.stderr.endswith(f": {told}.\n")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("command", "status"), [("create --site Nowhere", 2), ("--nothing", 2), ("sessions", 0)]
)
def test_a_full_disk_at_standard_error_leaves_the_status(
    command: str, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)  # without it, Python writes again at exit
    ended = shell(f"csr-desktop {command} 2>/dev/full")
    assert (ended.returncode, ended.stdout) == (status, "")


@pytest.mark.parametrize("stream", [">/dev/full", ">&-", "| true"])
def test_the_self_tests_status_counts_without_its_table(
    stream: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    ended = shell(f"set -o pipefail; csr-desktop --self-test {stream}")
    assert ended.returncode == 0
    assert ended.stderr == "csr-desktop: Couldn't write the table. See the exit status.\n"


@pytest.mark.parametrize(
    "command", ["--check-policy", "--help", "--version", "sessions --csv", f"{LIST} /dev/stdout"]
)
def test_who_reads_no_more_has_what_they_wanted(command: str) -> None:
    ended = shell(f"set -o pipefail; csr-desktop {command} | true")
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("sessions", 1),
        ("--check-policy", 1),
        ("--version", 0),
        ("--wrong", 2),
        ("create --site Nowhere", 2),
    ],
)
def test_without_any_stream_the_status_is_left(command: str, status: int) -> None:
    assert shell(f"csr-desktop {command} <&- >&- 2>&-").returncode == status


def test_no_file_gets_the_number_of_a_closed_stream() -> None:
    code = (
        "import os; from csr_desktop.system import standard_streams as streams; "
        "streams.keep_numbers(); "
        "print([os.readlink(f'/proc/self/fd/{n}') for n in (0, 1, 2)], "
        "file=open(os.environ['HOME'] + '/told', 'w'))"
    )
    Path(os.environ["HOME"]).mkdir(exist_ok=True)
    ended = shell(f"{shlex.quote(sys.executable)} -c {shlex.quote(code)} <&- >&- 2>&-")
    assert ended.returncode == 0
    told = Path(os.environ["HOME"], "told").read_text()
    assert told == f"{['/dev/null'] * 3}\n"
