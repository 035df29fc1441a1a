"""Every fault: what the client sees on its socket, and whether the site has a session."""

import socket
from urllib.parse import urlsplit

import pytest

from csr_desktop.demo_site import faults
from csr_desktop.demo_site.misbehavior import NAMES
from tests.demo_site.wire import (
    EXAMPLE,
    HOST,
    Reply,
    call,
    changed,
    create,
    post,
    qualified,
    with_codes,
)

REFUSALS = [
    *("000000", "000001", "000015", "000029", "000035", "000045", "010107", "030001", "030002"),
    *("030047", "030048", "110055", "999999", "AS0001"),
    *(f"DEMO{number:02}" for number in range(1, 14)),
]
TABLE: dict[str, tuple[bool, str]] = {
    "slow": (True, "SUCCESS with key"),
    "silent": (False, "open, nothing"),
    "silent-after": (True, "open, nothing"),
    "hang-up-before": (False, "closed, nothing"),
    "hang-up-after": (True, "closed, nothing"),
    "cut": (True, "closed, half a message"),
    "html": (False, "200 Sign in"),
    "503": (False, "503 503 Service Unavailable"),
    "503-after": (True, "503 503 Service Unavailable"),
    "redirect": (False, "302 302 Found"),
    "no-key": (True, "SUCCESS without key"),
    "process-error": (True, "FAILURE 000035"),
    "rate-limit": (False, "FAILURE 000045"),
    **{f"refuse-{number}": (False, f"FAILURE {number}") for number in REFUSALS},
}
"""Whether a session is created, and what the client sees."""


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    assert (faults.SLOW, faults.SILENT) == (5, 120)
    monkeypatch.setattr(faults, "SLOW", 0.15)


@pytest.fixture
def choose(server):
    yield server.misbehavior.choose
    server.misbehavior.choose(None)


def see(url: str, body: bytes) -> str:
    """Send a request, read until the connection is closed, and put what came into words."""
    parts = urlsplit(url)
    head = f"POST {parts.path} HTTP/1.1\r\nHost: demo\r\nConnection: close\r\n"
    data = b""
    with socket.create_connection((parts.hostname, parts.port)) as client:
        client.settimeout(0.4)
        client.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        try:
            while more := client.recv(65536):
                data += more
        except TimeoutError:
            return f"open, {data!r}" if data else "open, nothing"
    return in_words(data) if data else "closed, nothing"


def in_words(data: bytes) -> str:
    head, _, body = data.partition(b"\r\n\r\n")
    status = head.split()[1].decode()
    if b"\r\nContent-Type: text/html" in head:
        assert f"Content-Length: {len(body)}\r\n".encode() in head + b"\r\n"
        return f"{status} {body.partition(b'<h1>')[2].partition(b'</h1>')[0].decode()}"
    assert status == "200"
    assert b"\r\nContent-Type: text/xml;charset=UTF-8" in head
    size, _, rest = body.partition(b"\r\n")
    chunk, end = rest[: int(size, 16)], rest[int(size, 16) :]
    if end == b"\r\n":
        assert b"<serv:message" in chunk
        assert b"sessionKey" not in chunk
        assert b"</serv:message>" not in chunk
        return "closed, half a message"
    assert end == b"\r\n0\r\n\r\n"
    assert chunk.endswith(b"</serv:message>")
    reply = Reply(200, None, chunk)  # type: ignore[arg-type]
    if reply.result == "FAILURE":
        return f"FAILURE {reply.exception_id}"
    return f"{reply.result} {'with' if reply.key else 'without'} key"


def test_table_has_every_fault_in_order():
    assert [name for name, _ in NAMES] == list(TABLE)
    assert all(line and "\n" not in line for _, line in NAMES)


@pytest.mark.parametrize(("name", "expected"), TABLE.items())
def test_fault_that_tracking_code_10_asks_for(url, made, name, expected):
    code = f"fault:{name}"
    seen = see(url, with_codes(trackingCode1="CASE-1042", trackingCode10=code))
    assert (len(made.sessions) == 1, seen) == expected
    assert all(session.tracking_codes[10] == code for session in made.sessions)
    assert see(url, EXAMPLE) == "SUCCESS with key"


@pytest.mark.parametrize(("name", "expected"), TABLE.items())
def test_fault_that_was_chosen(server, made, choose, name, expected):
    choose(name)
    assert server.misbehavior.chosen == name
    assert (see(server.url, EXAMPLE), len(made.sessions) == 1) == expected[::-1]


def test_fault_in_the_qualified_dialect(url, made):
    codes = "<com:trackingCode1>1</com:trackingCode1><com:trackingCode10>{}</com:trackingCode10>"
    content = f"<sc:tracking>{codes.format('fault:no-key')}</sc:tracking>"
    body = qualified("supportsession.CreateSupportSession", content)
    assert see(url, body) == "SUCCESS without key"
    assert len(made.sessions) == 1


def test_slow_answer_is_the_sites_own(url, made):
    reply = post(url, with_codes(trackingCode1="CASE-1042", trackingCode10="fault:slow"))
    assert reply.key == made.only.key


def test_redirect_leads_to_a_login_page(url):
    reply = post(url, with_codes(trackingCode10="fault:redirect"))
    assert reply.headers["Location"] == "/login"


def test_fault_stays_until_it_is_changed(url, made, choose):
    choose("hang-up-after")
    for number in (1, 2):
        assert see(url, EXAMPLE) == "closed, nothing"
        assert len(made.sessions) == number
    choose("html")
    assert see(url, EXAMPLE) == "200 Sign in"


def test_no_more_fault(url, made, choose):
    choose("hang-up-before")
    choose(None)
    assert see(url, EXAMPLE) == "SUCCESS with key"


def test_tracking_code_comes_before_the_choice(url, made, choose):
    choose("503")
    assert see(url, with_codes(trackingCode10="fault:html")) == "200 Sign in"


@pytest.mark.parametrize("text", ["slow", "Fault:slow", "default:slow", "fault"])
def test_tracking_code_10_of_other_words_is_no_fault(url, made, text):
    assert see(url, changed(EXAMPLE, (">trackingCode10<", f">{text}<"))) == "SUCCESS with key"
    assert made.only.tracking_codes[10] == text


def test_fault_in_another_tracking_code_is_none(url, made):
    assert see(url, with_codes(trackingCode1="fault:503")) == "SUCCESS with key"


def test_white_space_around_a_fault(url, made):
    assert see(url, with_codes(trackingCode10=" fault: html ")) == "200 Sign in"


@pytest.mark.parametrize("name", ["earthquake", "", "Slow", "slow,cut"])
def test_unknown_fault_is_refused_with_the_names(url, made, name):
    reply = post(url, with_codes(trackingCode1="CASE", trackingCode10=f"fault:{name}"))
    assert (reply.result, reply.exception_id) == ("FAILURE", "DEMO09")
    assert ", ".join(TABLE) in reply.reason
    assert reply.response("value") == (name or None)
    assert made.sessions == ()


def test_unknown_fault_cannot_be_chosen(server, choose):
    choose("slow")
    with pytest.raises(ValueError, match="'quick' isn't a fault; available: slow, silent, "):
        choose("quick")
    assert server.misbehavior.chosen == "slow"


REFUSED = create("<tracking><trackingCode10>fault:{}</trackingCode10></tracking>")


@pytest.mark.parametrize(
    ("name", "expected"), [pair for pair in TABLE.items() if "refuse" not in pair[0]]
)
def test_form_that_the_site_refuses(url, made, name, expected):
    """A fault that creates nothing does not look at the form; one that creates can't."""
    seen = see(url, REFUSED.replace(b"{}", name.encode()))
    does_create, does_see = expected
    assert seen == ("FAILURE DEMO06" if does_create else does_see)
    assert made.sessions == ()


def test_other_operations_meet_no_fault(url, made, choose):
    post(url, EXAMPLE)
    choose("hang-up-before")
    for operation in ("ep.GetAPIVersion", "ep.LstOpenSession", "history.LstsupportsessionHistory"):
        assert post(url, call(operation, "", HOST)).result == "SUCCESS"
    assert post(url, call("ep.SetSession", "", HOST)).exception_id == "DEMO01"
    assert see(url, b"no XML") == "FAILURE 000000"
