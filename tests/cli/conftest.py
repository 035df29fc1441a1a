"""The command as another program runs it: arguments, standard streams, exit status."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.rep import ACCOUNT

CHECKOUT = Path(__file__).parents[2]
Ended = subprocess.CompletedProcess[str]
CODE = '[[sites.tracking_codes]]\nnumber = {0}\nlabel = "{1}"\n{2}\n'
CODES = (
    CODE.format(1, "Case number", "required = true")
    + CODE.format(2, "Department", 'values = ["Hardware", "Billing"]\ndefault = "Billing"')
    + CODE.format(10, "Tenth", "")
)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No display, and a keyring with the demo's password."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONPATH", str(CHECKOUT))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.cli.one_password.OnePassword")


@pytest.fixture
def acme(write_sites: Callable[[str], Path]) -> Callable[[str], None]:
    """Set up the site `Acme Support` at an address."""

    def write(url: str) -> None:
        types = 'session_types = [{ id = 168, name = "View" }, { id = 13, name = "Support" }]\n'
        write_sites(f'[[sites]]\nname = "Acme Support"\nurl = "{url}"\n{ACCOUNT}{types}{CODES}')

    return write


@pytest.fixture
def begin() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the command and let it run."""
    processes: list[subprocess.Popen[str]] = []

    def start(
        *arguments: str, stdin: int = subprocess.DEVNULL, stdout: int = subprocess.PIPE
    ) -> subprocess.Popen[str]:
        command = [sys.executable, "-W", "error", "-m", "csr_desktop", *arguments]
        error = subprocess.PIPE
        process = subprocess.Popen(command, text=True, stdin=stdin, stdout=stdout, stderr=error)
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def run(*arguments: str, given: str | bytes = "") -> Ended:
    """Run the command to its end."""
    data = given.encode() if isinstance(given, str) else given
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-m", "csr_desktop", *arguments],
        input=data,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Ended(ended.args, ended.returncode, ended.stdout.decode(), ended.stderr.decode())
