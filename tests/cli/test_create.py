"""`csr-desktop create` from outside: the key, the words, the exit status, the journal."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.system.paths import find_paths
from tests.cli.conftest import run
from tests.support.platforms import posix
from tests.support.rep import Rep, SilentSite, journal_rows

Acme = Callable[[str], None]
Begin = Callable[..., subprocess.Popen[str]]
CREATE = ("create", "--site", "Acme Support", "--code", "1=CASE-1042")


def fault(name: str) -> tuple[str, str]:
    return "--code", f"10=fault:{name}"


def wait_until(true: Callable[[], object]) -> None:
    until = time.monotonic() + 30
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)


def intents() -> list[tuple[str, str | None]]:
    return journal_rows(demo=False) if find_paths(demo=False).journal.exists() else []


def test_in_the_demo_the_first_site_is_meant(own_folders: Path) -> None:
    ended = run("--demo", "create", "--code", "1=CASE-1")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip().isdigit()


def test_created_prints_the_key_alone(acme: Acme, demo_server: DemoServer) -> None:
    acme(demo_server.url)
    ended = run(*CREATE, "--type", "13", "--code", "2=Hardware")
    (session,) = demo_server.site.sessions
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{session.key}\n", "")
    assert session.session_type == 13
    assert session.tracking_codes == {1: "CASE-1042", 2: "Hardware"}
    assert journal_rows(demo=False) == [("created", session.key)]


def test_a_site_and_a_value_are_meant_however_they_are_typed(
    acme: Acme, demo_server: DemoServer
) -> None:
    acme(demo_server.url)
    command = ("create", "--site", "ACME  support\u200b", "--code", "2=hardware\u00a0")
    assert run(*command, "--code", "1=\u202dCASE-1042\u202c").returncode == 0
    (session,) = demo_server.site.sessions
    assert session.tracking_codes == {1: "CASE-1042", 2: "Hardware"}
    listed = run("--site", "acme support", "sessions", "--json")
    assert [each["session_key"] for each in json.loads(listed.stdout)] == [session.key]


def test_what_is_not_said_is_the_sites_first_type_and_its_defaults(
    acme: Acme, demo_server: DemoServer
) -> None:
    acme(demo_server.url)
    assert run("create", "--code", "1=x").returncode == 0, "the only site needs no name"
    (session,) = demo_server.site.sessions
    assert session.session_type == 168
    assert session.tracking_codes == {1: "x", 2: "Billing"}


def test_created_as_json(acme: Acme, demo_server: DemoServer) -> None:
    acme(demo_server.url)
    ended = run(*CREATE, "--json")
    found = json.loads(ended.stdout)
    assert ended.returncode == 0
    assert ended.stdout.count("\n") == 1
    assert found["outcome"] == "Created"
    assert found["session_key"] == demo_server.site.sessions[0].key
    assert (found["site"], found["attempt_id"], found["exception_id"]) == ("Acme Support", 1, None)
    assert 0 < found["seconds"] < 30


@pytest.mark.parametrize(
    ("name", "status", "outcome", "row", "words"),
    [
        ("refuse-110055", 3, "Refused", "refused", "110055: The host may not use this session"),
        ("hang-up-after", 5, "Unknown", "unknown", "The connection was lost"),
        ("process-error", 5, "Unknown", "unknown", "000035"),
    ],
)
def test_a_problem_is_a_line_on_standard_error(
    name: str,
    status: int,
    outcome: str,
    row: str,
    words: str,
    acme: Acme,
    demo_server: DemoServer,
) -> None:
    acme(demo_server.url)
    ended = run(*CREATE, *fault(name))
    assert (ended.returncode, ended.stdout) == (status, "")
    certain = "A session may have been created." if status == 5 else "No session was created."
    assert ended.stderr.startswith(f"csr-desktop: {certain} ")
    assert ended.stderr.count("\n") == 1
    assert words in ended.stderr
    assert journal_rows(demo=False) == [(row, None)]

    found = json.loads((as_json := run(*CREATE, *fault(name), "--json")).stdout)
    assert as_json.returncode == status
    assert (found["outcome"], found["session_key"]) == (outcome, None)
    assert found["what_happened"] in as_json.stderr
    assert found["what_to_do"] in as_json.stderr


def test_not_sent(acme: Acme) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    acme(f"http://127.0.0.1:{port}/WBXService/XMLService")
    ended = run(*CREATE)
    assert (ended.returncode, ended.stdout) == (4, "")
    assert "No session was created. The server refused the connection." in ended.stderr
    assert journal_rows(demo=False) == [("not sent", None)]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("create", "--site", "Nowhere", "--code", "1=x"), "no site named “Nowhere”. Available si"),
        (("create", "--site", "\udcff"), "no site named"),
        (("create", "--code", "2=Hardware"), "Enter Case number."),
        (("create", "--code", "1= "), "(--code 1=TEXT)"),
        ((*CREATE, "--code", "3=x"), "doesn't use tracking code 3"),
        ((*CREATE, "--code", "11=x"), "N from 1 to 10"),
        ((*CREATE, "--code", "01=x"), "N from 1 to 10"),
        ((*CREATE, "--code", "10"), "N from 1 to 10"),
        ((*CREATE, "--code", "1=again"), "tracking code 1 is given twice"),
        ((*CREATE, "--code", "2=Nonsense"), "“Nonsense” isn't in the list for Department"),
        ((*CREATE, "--code", "10=" + "x" * 129), "Tenth has 129 characters"),
        ((*CREATE, "--code", "10=a\x1b[2J"), "can't be sent (U+001B)"),
        ((*CREATE, "--type", "999"), "no session type 999"),
        ((*CREATE, "--type", "x"), "--type"),
        ((*CREATE, "csr-desktop://new"), "create doesn't accept a link"),
        ((*CREATE, "--cod", "1=x"), "--cod"),
        ((*CREATE, "--password-stdin"), "has no password on its first line"),
    ],
)
def test_wrong_usage_sends_and_writes_nothing(
    arguments: tuple[str, ...], words: str, acme: Acme, demo_server: DemoServer
) -> None:
    acme(demo_server.url)
    ended = run(*arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert words in ended.stderr
    assert "\x1b" not in ended.stderr
    assert demo_server.site.sessions == ()
    assert intents() == []


def test_a_mistake_in_the_sites_is_named_when_the_site_is_not_found(
    write_sites: Callable[[str], Path],
) -> None:
    write_sites('[[sites]]\nname = "Acme Support"\nurl = 5\n')
    ended = run(*CREATE)
    assert ended.returncode == 2
    assert "sites.toml, line 3, url" in ended.stderr


def test_everything_may_stand_before_the_command() -> None:
    ended = run("--demo", "--site", "Demo site", "create", "--code", "1=x")
    assert ended.returncode == 0
    assert journal_rows(demo=True) == [("created", ended.stdout.strip())]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", ""])
def test_the_password_comes_on_standard_input(
    line_end: str, acme: Acme, demo_server: DemoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    acme(demo_server.url)
    assert run(*CREATE, "--password-stdin", given=f"hostpassword{line_end}").returncode == 0

    wrong = run(*CREATE, "--password-stdin", given="not this one\nhostpassword\n")
    assert wrong.returncode == 3
    assert "030002" in wrong.stderr

    without = run(*CREATE)
    assert without.returncode == 4
    assert "pass it on standard input with --password-stdin" in without.stderr


def test_no_password_is_in_any_file_or_message(
    acme: Acme, demo_server: DemoServer, own_folders: Path
) -> None:
    acme(demo_server.url)
    ended = run(*CREATE, "--password-stdin", "--json", given="secret-word\n")
    assert ended.returncode == 3
    assert "secret-word" not in ended.stdout + ended.stderr
    files = [path for path in own_folders.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"secret-word" in path.read_bytes()]


@pytest.mark.parametrize("given", [b"\xff\xfe\n", b"x" * 2000, b"\nsecond\n"])
def test_what_is_no_password(given: bytes, acme: Acme, demo_server: DemoServer) -> None:
    acme(demo_server.url)
    assert run(*CREATE, "--password-stdin", given=given).returncode == 2
    assert intents() == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_waiting_and_the_outcome_is_unknown(
    number: int, acme: Acme, silent_site: SilentSite, begin: Begin
) -> None:
    acme(silent_site.url)
    process = begin(*CREATE, "--json")
    assert silent_site.received.wait(30)
    process.send_signal(number)
    out, words = process.communicate(timeout=10)
    assert process.returncode == 5
    assert json.loads(out)["cause"] == "stopped"
    assert "A session may have been created. You stopped waiting before" in words
    assert journal_rows(demo=False) == [("unknown", None)]


def test_ctrl_c_before_anything_is_sent_is_not_sent(
    acme: Acme, silent_site: SilentSite, begin: Begin
) -> None:
    acme(silent_site.url.replace("http:", "https:"))  # its handshake is never answered
    process = begin(*CREATE)
    wait_until(lambda: silent_site._connections)
    process.send_signal(signal.SIGINT)
    out, words = process.communicate(timeout=10)
    assert (process.returncode, out) == (4, "")
    assert "You canceled before anything was sent." in words
    assert journal_rows(demo=False) == [("not sent", None)]


@posix
def test_ctrl_c_while_it_waits_for_the_password(
    acme: Acme, demo_server: DemoServer, begin: Begin
) -> None:
    acme(demo_server.url)
    process = begin(*CREATE, "--password-stdin", stdin=subprocess.PIPE)
    assert process.stdin
    process.stdin.write("half a line")
    process.stdin.flush()
    import fcntl
    import termios

    unread = process.stdin.fileno()
    wait_until(lambda: fcntl.ioctl(unread, termios.FIONREAD, bytes(4)) == bytes(4))
    process.send_signal(signal.SIGINT)
    out, words = process.communicate(timeout=10)
    assert (process.returncode, out) == (4, "")
    assert words == "csr-desktop: You stopped before the request was sent.\n"
    assert intents() == []


@posix
def test_what_a_killed_one_began_is_unknown_at_the_next_start(
    acme: Acme, silent_site: SilentSite, begin: Begin, open_desktop: Callable[..., Rep]
) -> None:
    acme(silent_site.url)
    process = begin(*CREATE)
    assert silent_site.received.wait(30)
    assert json.loads(run("sessions", "--json").stdout) == [], "it is still out"
    process.send_signal(signal.SIGKILL)
    process.wait()
    (found,) = json.loads(run("sessions", "--json").stdout)
    assert (found["outcome"], found["cause"]) == ("Unknown", "program ended")
    assert found["codes"]["1"] == "CASE-1042"

    rep = open_desktop()
    assert "A session may have been created" in rep.words, "and the window shows it"


def test_a_full_disk_at_standard_output_does_not_lose_the_key(
    acme: Acme, demo_server: DemoServer, begin: Begin
) -> None:
    acme(demo_server.url)
    with Path("/dev/full").open("w") as full:
        process = begin(*CREATE, stdout=full.fileno())
        _, words = process.communicate(timeout=60)
    assert process.returncode == 0
    assert words == (
        "csr-desktop: Couldn't write the session key to standard output: "
        f"{demo_server.site.sessions[0].key}\n"
    )


def test_no_widgets_are_loaded(acme: Acme, demo_server: DemoServer) -> None:
    acme(demo_server.url)
    program = (
        "import sys; sys.argv[0] = 'csr-desktop'\n"
        "from csr_desktop.__main__ import main\n"
        "status = main()\n"
        "print(status, *sorted(name for name in sys.modules if name.startswith('PySide6.Qt')))"
    )
    for arguments in (CREATE, ("sessions",)):
        ended = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert ended.stdout.splitlines()[-1] == "0 PySide6.QtCore"


def test_commands_and_a_window_at_one_time_share_the_journal(
    demo_server: DemoServer, rep_of: Callable[[str], Rep]
) -> None:
    rep = rep_of(demo_server.url)
    keys: list[str] = []

    def from_a_shell(name: int) -> None:
        ended = run("create", "--code", f"1=SHELL-{name}", "--password-stdin", given="hostpassword")
        assert ended.returncode == 0, ended.stderr
        keys.append(ended.stdout.strip())

    shells = [threading.Thread(target=from_a_shell, args=(name,)) for name in range(4)]
    for shell in shells:
        shell.start()
    presses = 0
    while any(shell.is_alive() for shell in shells) or presses < 3:
        rep.window.menu.new_asked.emit()
        rep.types(f"WINDOW-{presses}")
        rep.creates()
        keys.append(rep.key_on_screen.replace(" ", ""))
        presses += 1
    for shell in shells:
        shell.join()

    made = [session.key for session in demo_server.site.sessions]
    assert len(made) == presses + 4
    assert sorted(keys) == sorted(made)
    assert sorted(journal_rows(demo=False)) == sorted(("created", key) for key in made)
    assert rep.focus is not rep.window.form.create_button
    rep.presses(Qt.Key.Key_Tab)


@posix
@pytest.mark.parametrize(
    ("command", "status"), [(CREATE, 4), (("sign-in",), 4), (("sessions",), 130)]
)
def test_ctrl_c_while_it_imports_is_no_abort(command: tuple[str, ...], status: int) -> None:
    line = [sys.executable, "-X", "importtime", "-m", "csr_desktop", *command]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        next(line for line in process.stderr if "shiboken6" in line)  # PySide6 is next
        process.send_signal(signal.SIGINT)
        words = process.stderr.read()
    assert process.returncode == status
    assert "Traceback" not in words
    assert "Fatal" not in words
    assert intents() == []
