"""An easily found password is used, and searched for everywhere after every kind of end."""

from __future__ import annotations

import base64
import html
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from csr_desktop.app.excepthook import Faults
from tests.support.accessibility import texts_of
from tests.support.answers import failure, http, ticket
from tests.support.canary import QUOTING, disguises
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, site_toml
from tests.support.scripted_server import (
    Conversation,
    Play,
    ScriptedServer,
    answering,
    answering_then_hanging_up,
    answering_then_resetting,
)

CANARY = "Canary<&>\"'pässwörd😀"


TICKET_CANARY = "Canary<&>\"'tïcket😀of-a-session"


def leaks_in(*places: bytes) -> list[bytes]:
    """Every piece of a canary in the places."""
    pieces = disguises(CANARY) | disguises(TICKET_CANARY) | disguises(CANARY[:12])
    pieces |= disguises(CANARY[-12:])
    return [piece for piece in pieces for place in places if piece in place]


ENDS: dict[str, Play] = {
    "a key": answering(http()),
    "refused": answering(http(failure("030002", f"Wrong password for {'hostid'}"))),
    "an unknown refusal": answering(http(failure("DEMO99", "No"))),
    "a process error": answering(http(failure("000035"))),
    "hang-up": answering_then_hanging_up(b""),
    "reset": answering_then_resetting(http()[:-20]),
    "not XML": answering(http(b"no")),
    "a page": answering(http(b"<!doctype html><html></html>")),
    "302": answering(http(b"", "302 Found", "Location: /login\r\n")),
    "503": answering(http(b"", "503 Unavailable")),
}


def quoting(answer: Callable[[str], bytes], element: str = "password") -> Play:
    """Answer every call with this element by quoting its text."""

    def play(client: Conversation) -> None:
        while request := client.read_request():
            found = re.search(f"<{element}>(.*?)</{element}>", request.decode("utf-8", "replace"))
            client.send(answer(html.unescape(found[1])) if found else http())

    return play


ENDS |= {f"quoted: {name}": quoting(answer) for name, answer in QUOTING.items()}


def enter_the_canary(rep: Rep) -> None:
    """Without a keyring, the program asks for the password: enter it, and copy the problem's
    details.
    """
    rep.window.outcome.problem.password.field.setText(CANARY)
    rep.creates()
    if not rep.window.outcome.problem.isHidden():
        copy_details(rep)


def copy_details(rep: Rep) -> None:
    rep.window.outcome.problem.details_button.setChecked(True)
    rep.window.outcome.problem._copy.click()


def files_in(folder: Path) -> list[bytes]:
    """The content of every file that the program has made."""
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 4, "journal, log, sites.toml and the log of everything"
    return files


@pytest.mark.parametrize("end", ENDS)
def test_the_password_is_nowhere(
    end: str,
    press_at: Callable[..., Rep],
    no_keyring: None,
    own_folders: Path,
    everything_logged: Path,
) -> None:
    with ScriptedServer(ENDS[end]) as server:
        rep = press_at(server.url, debug=True)
        enter_the_canary(rep)
        with rep.qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
            rep.window.menu.diagnostics.trigger()
    assert html.escape(CANARY, quote=False).encode() in server.received, "it was sent"
    assert leaks_in(*files_in(own_folders)) == []
    assert leaks_in(texts_of(rep.window).encode(), rep.clipboard.encode()) == []
    assert leaks_in(repr(rep.attempts).encode(), repr(os.environ).encode()) == []
    assert leaks_in(Path("/proc/self/cmdline").read_bytes(), repr(sys.argv).encode()) == []
    assert everything_logged.stat().st_size > 0


PROXY_SECRET = "Canary/of#a?pr@xy"
WHERE_THE_PROXY_IS = {
    "refuses and quotes": "http://rep:{secret}@127.0.0.1:{port}",
    "without a scheme": "rep:{secret}@127.0.0.1:{port}",
    "no such port": "http://rep:{secret}@127.0.0.1:port",
    "no host": "http://rep:{secret}@",
    "not supported": "socks5h://rep:{secret}@127.0.0.1:{port}",
    "no TLS": "https://rep:{secret}@127.0.0.1:{port}",
}


def quoting_proxy(client: Conversation) -> None:
    """Quote the credentials in any encoding."""
    request = client.receive().decode("latin-1")
    words = request.partition("Authorization: ")[2].partition("\r\n")[0]
    client.send(f"HTTP/1.1 407 {words}\r\nProxy-Authenticate: Basic {words}\r\n\r\n".encode())


@pytest.mark.parametrize("where", WHERE_THE_PROXY_IS)
def test_the_proxy_s_password_is_nowhere(
    where: str,
    press_at: Callable[..., Rep],
    memory_keyring: MemoryKeyring,
    own_folders: Path,
    everything_logged: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory_keyring.passwords["csr-desktop", "hostid@acme.invalid"] = "hostpassword"
    with ScriptedServer(quoting_proxy) as proxy:
        address = WHERE_THE_PROXY_IS[where].format(secret=PROXY_SECRET, port=proxy.port)
        monkeypatch.setenv("https_proxy", address)
        rep = press_at("https://acme.invalid/x", debug=True)
        copy_details(rep)
        copied = rep.clipboard
        with rep.qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
            rep.window.menu.diagnostics.trigger()
    assert "No session was created" in rep.words
    texts = (texts_of(rep.window), rep.clipboard, copied, repr(rep.attempts))
    basic = base64.b64encode(f"rep:{PROXY_SECRET}".encode())
    for place in (*files_in(own_folders), *(text.encode() for text in texts)):
        for piece in (*disguises(PROXY_SECRET), basic, b"Canary/of", b"a?pr@xy"):
            assert piece not in place
    assert everything_logged in own_folders.rglob("*")


def in_turn(*answers: bytes) -> Play:
    """Answer the rep's calls in turn, and the window's own version requests in between."""

    def play(client: Conversation) -> None:
        left = list(answers)
        while request := client.read_request():
            client.send(http() if b"GetAPIVersion" in request else left.pop(0))

    return play


TICKET = http(ticket(html.escape(TICKET_CANARY)))
NO_LIFE = http(ticket(html.escape(TICKET_CANARY), seconds=None))
TICKET_ENDS: dict[str, Play] = {
    "a key": in_turn(TICKET, http()),
    "a ticket without a life": in_turn(NO_LIFE, http()),
    "refused": in_turn(TICKET, http(failure("000001"))),
    "the ticket ended": in_turn(TICKET, http(failure("030047")), TICKET),
    "the ticket ended, the renewal refused": in_turn(
        TICKET, http(failure("030047")), http(failure("030048"))
    ),
    "a process error": in_turn(TICKET, http(failure("000035"))),
    "not XML": in_turn(TICKET, http(b"no")),
    "503": in_turn(TICKET, http(b"", "503 Unavailable")),
}


def with_ticket(answer: Callable[[str], bytes]) -> Play:
    """Issue a ticket for the password, and quote it in answers to its use."""
    quote_ticket = quoting(answer, "sessionTicket")

    def play(client: Conversation) -> None:
        if b"AuthenticateUser" in client.read_request():
            client.send(TICKET)
        quote_ticket(client)

    return play


TICKET_ENDS |= {f"quoted: {name}": with_ticket(answer) for name, answer in QUOTING.items()}


@pytest.mark.parametrize("end", TICKET_ENDS)
def test_neither_the_ticket_nor_its_password_is_anywhere(
    end: str,
    press_at: Callable[..., Rep],
    no_keyring: None,
    own_folders: Path,
    everything_logged: Path,
) -> None:
    with ScriptedServer(TICKET_ENDS[end]) as server:
        rep = press_at(server.url, more='authentication = "session ticket"\n')
        enter_the_canary(rep)
        services = rep.desktop.background._worker.services
        seen = repr((services, vars(services.sign_in), vars(services.passwords)))
    assert html.escape(CANARY, quote=False).encode() in server.received, "it was sent"
    assert html.escape(TICKET_CANARY, quote=False).encode() in server.received, "it was used"
    assert server.received.count(b"CreateSupportSession") == 1
    assert leaks_in(*files_in(own_folders), seen.encode()) == []
    assert leaks_in(texts_of(rep.window).encode(), rep.clipboard.encode()) == []
    assert leaks_in(repr(rep.attempts).encode(), repr(os.environ).encode()) == []


@pytest.mark.parametrize("debug", [False, True])
def test_the_log_has_no_tracking_code_and_no_key(
    open_desktop: Callable[..., Rep], own_folders: Path, debug: bool
) -> None:
    rep = open_desktop(demo=True, debug=debug)
    rep.types("CASE-THAT-IS-PRIVATE")
    rep.creates()
    (log,) = own_folders.rglob("csr-desktop.log")
    text = log.read_text()
    assert "created" in text
    assert ("supportsession.CreateSupportSession: SUCCESS PRIMARY in" in text) is debug
    assert "CASE-THAT-IS-PRIVATE" not in text
    assert rep.key_on_screen.replace(" ", "") not in text


@pytest.mark.parametrize("name", QUOTING)
def test_a_tracking_code_that_the_site_quotes(
    name: str,
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: MemoryKeyring,
    own_folders: Path,
) -> None:
    code = "Canary-4711 of Müller"
    play = quoting(QUOTING[name], "trackingCode1")
    with ScriptedServer(play) as server:
        write_sites(site_toml(server.url))
        memory_keyring.passwords["csr-desktop", f"hostid@127.0.0.1:{server.port}"] = "hostpassword"
        rep = open_desktop(debug=True)
        rep.window.form.codes[0].set_text(code)
        rep.creates()
    problem = rep.window.outcome.problem
    problem.details_button.setChecked(True)
    shown = f"{rep.words} {problem._details.toPlainText()}"
    (log,) = own_folders.rglob("csr-desktop.log")
    text = f"{rep.attempts[0].outcome} {shown} {log.read_text()}"
    assert not [piece for piece in disguises(code) if piece.decode("latin-1") in text]


def test_a_crash_report_has_no_values(own_folders: Path, qapp: QApplication) -> None:
    reports: list[str] = []
    faults = Faults()
    faults.happened.connect(reports.append)

    def fail(password: str) -> None:
        raise ValueError(f"can't use {password}")

    try:
        fail(CANARY)
    except ValueError as error:
        faults._on_exception(type(error), error, error.__traceback__)
    assert "ValueError" in reports[0]
    assert leaks_in(reports[0].encode()) == []


def test_a_picture_of_the_window_shows_dots(press_at: Callable[..., Rep], no_keyring: None) -> None:
    rep = press_at("https://acme.invalid/x")
    field = rep.window.outcome.problem.password.field
    field.setText(CANARY)
    shown = field.displayText()
    assert len(set(shown)) == 1
    field.selectAll()
    field.copy()
    assert leaks_in(QGuiApplication.clipboard().text().encode()) == []


def test_own_files_are_their_owners_alone(rep: Rep, own_folders: Path) -> None:
    rep.types("CASE-1")
    rep.creates()
    modes = {path.name: path.stat().st_mode & 0o777 for path in own_folders.rglob("csr-desktop*")}
    journals = {p.name: p.stat().st_mode & 0o777 for p in own_folders.rglob("sessions.db*")}
    assert {mode for name, mode in modes.items() if not name.endswith(".log")} == {0o700}
    assert modes["csr-desktop.log"] == 0o600
    assert set(journals.values()) == {0o600}


@pytest.mark.parametrize("arguments", [("--demo",), ("create", "--site", "Acme")])
def test_whatever_the_umask_is_own_files_are_their_owner_s_alone(
    arguments: tuple[str, ...], own_folders: Path, write_sites: Callable[[str], Path]
) -> None:
    """As a login script may set it: everyone may read and write what a program creates."""
    write_sites(site_toml("https://127.0.0.1:9/x", "Acme"))
    given = set(own_folders.rglob("*"))
    command = [sys.executable, "-m", "csr_desktop", *arguments]
    with subprocess.Popen(
        command,
        umask=0,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as program:
        until = time.monotonic() + 60
        while time.monotonic() < until and program.poll() is None:
            if list(own_folders.rglob("sessions.db")) and arguments == ("--demo",):
                break
            time.sleep(0.05)
        program.terminate()
    made = [path for path in own_folders.rglob("*") if path not in given]
    assert {"csr-desktop.log", "sessions.db"} <= {path.name for path in made}
    open_ones = [path for path in made if path.lstat().st_mode & 0o077 and not path.is_symlink()]
    assert open_ones == []
