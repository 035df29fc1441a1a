"""Everything that can happen to a request on the wire: what is certain then, why, how soon."""

from __future__ import annotations

import gzip
import socket

import pytest

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty
from csr_desktop.webex.message import SecurityContext
from csr_desktop.webex.sentences import detail_of
from tests.support.answers import (
    CREATED,
    KEY,
    changed,
    failure,
    http,
    http_chunked,
    http_until_close,
)
from tests.support.broken_answers import LOST, PAGE, PAGES, SLOW, TOO_LARGE, UNREADABLE
from tests.support.scripted_server import (
    PATH,
    ScriptedServer,
    answering,
    answering_then_hanging_up,
    answering_then_silent,
    free_port,
    silent,
)
from tests.webex.conftest import CREATE

NOT_SENT, REFUSED, UNKNOWN = Certainty.NOT_SENT, Certainty.REFUSED, Certainty.UNKNOWN


# --- Nothing was sent ----------------------------------------------------------------------------


def test_a_port_where_nobody_listens(caller_of):
    called = caller_of(f"http://127.0.0.1:{free_port()}{PATH}").create()
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.CONNECTION_REFUSED)
    assert called.seconds < 3


@pytest.mark.parametrize(
    "host", ["no-such-site.invalid", ".invalid", "a..invalid", f"{'a' * 64}.invalid"]
)
def test_a_name_that_does_not_exist(caller_of, host):
    problem = caller_of(f"https://{host}{PATH}").create().problem
    assert problem.certainty is NOT_SENT
    assert problem.cause in (Cause.NAME_NOT_FOUND, Cause.UNREACHABLE)


def test_a_name_that_is_not_found_says_so(caller_of):
    problem = caller_of(f"https://no-such-site.invalid{PATH}").create().problem
    assert problem.cause is Cause.NAME_NOT_FOUND
    assert "no-such-site.invalid" in problem.detail


def test_a_host_that_does_not_answer_the_connection(caller_of, full_backlog):
    called = caller_of(f"http://127.0.0.1:{full_backlog}{PATH}").create(seconds=0.3)
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.DEADLINE)
    assert called.seconds < 3


def test_a_handshake_that_hangs(caller_of, serve):
    server = serve(silent)
    called = caller_of(server.url.replace("http:", "https:")).create(seconds=0.4)
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.DEADLINE)
    assert called.seconds < 3
    assert b"hostpassword" not in server.received


def test_a_handshake_that_drips_ends_at_the_deadline(caller_of, serve):
    server = serve(
        lambda client: (client.receive(), client.drip(b"\x16\x03\x03\x40\x00" + bytes(500)))
    )
    called = caller_of(server.url.replace("http:", "https:")).create(seconds=0.6)
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.DEADLINE)
    assert called.seconds < 3  # to its end, the drip takes 50


def answers_rubbish(client):
    client.receive()
    client.send(http(status="400 Bad Request"))


@pytest.mark.parametrize("play", [answers_rubbish, lambda client: client.hang_up()])
def test_a_server_without_tls_where_https_is_expected(caller_of, serve, play):
    server = serve(play)
    called = caller_of(server.url.replace("http:", "https:")).create()
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.TLS)
    assert server.requests == []


def test_the_next_address_is_tried_when_one_does_not_answer(caller_of, serve, monkeypatch):
    server = serve(answering(http()))
    unusable = (9999, socket.SOCK_STREAM, 0, "", ("::1", server.port))
    refused = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", free_port()))
    good = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [unusable, refused, good])
    assert caller_of(f"http://localhost:{server.port}{PATH}").create().key == KEY
    server.close()
    assert len(server.requests) == 1


def test_a_computer_without_a_network(caller_of, monkeypatch):
    nowhere = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("224.0.0.1", 443))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [nowhere])
    problem = caller_of(f"https://acme.invalid{PATH}").create().problem
    assert (problem.certainty, problem.cause) == (NOT_SENT, Cause.UNREACHABLE)


# --- It was sent, and then ... -------------------------------------------------------------------

CASES = [
    *[(Cause.CONNECTION_LOST, name, play) for name, play in LOST.items()],
    *[(Cause.UNREADABLE, name, play) for name, play in UNREADABLE.items()],
    *[(Cause.TOO_LARGE, name, play) for name, play in TOO_LARGE.items()],
    *[(Cause.WEB_PAGE, name, play) for name, play in PAGES.items()],
]


@pytest.mark.parametrize(
    ("cause", "play"), [(c, p) for c, _, p in CASES], ids=[name for _, name, _ in CASES]
)
def test_a_broken_answer_leaves_it_unknown_and_nothing_is_sent_again(caller_of, serve, cause, play):
    server = serve(play)
    called = caller_of(server.url).create()
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (UNKNOWN, cause)
    assert len(server.requests) == 1
    assert called.seconds < 2


@pytest.mark.parametrize("play", SLOW.values(), ids=SLOW)
def test_one_deadline_holds_for_the_whole_request(caller_of, serve, play):
    server = serve(play)
    called = caller_of(server.url).create(seconds=0.5)
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (UNKNOWN, Cause.DEADLINE)
    assert len(server.requests) == 1
    assert 0.45 < called.seconds < 3


def test_the_deadline_is_the_cause_every_time(caller_of, serve):
    server = serve(answering_then_silent(b""))
    causes = [caller_of(server.url).create(seconds=0.02).problem.cause for _ in range(25)]
    assert causes == [Cause.DEADLINE] * 25


@pytest.mark.parametrize(
    ("status", "certainty", "cause"),
    [
        ("301 Moved Permanently", REFUSED, Cause.REDIRECTED),
        ("302 Found", REFUSED, Cause.REDIRECTED),
        ("303 See Other", REFUSED, Cause.REDIRECTED),
        ("304 Not Modified", REFUSED, Cause.REDIRECTED),
        ("307 Temporary Redirect", REFUSED, Cause.REDIRECTED),
        ("308 Permanent Redirect", REFUSED, Cause.REDIRECTED),
        ("400 Bad Request", REFUSED, Cause.HTTP_REFUSED),
        ("401 Unauthorized", REFUSED, Cause.HTTP_REFUSED),
        ("403 Forbidden", REFUSED, Cause.HTTP_REFUSED),
        ("404 Not Found", REFUSED, Cause.HTTP_REFUSED),
        ("407 Proxy Authentication Required", REFUSED, Cause.HTTP_REFUSED),
        ("408 Request Timeout", REFUSED, Cause.HTTP_REFUSED),
        ("413 Content Too Large", REFUSED, Cause.HTTP_REFUSED),
        ("421 Misdirected Request", REFUSED, Cause.HTTP_REFUSED),
        ("429 Too Many Requests", REFUSED, Cause.HTTP_REFUSED),
        ("500 Internal Server Error", UNKNOWN, Cause.SERVER_ERROR),
        ("502 Bad Gateway", UNKNOWN, Cause.SERVER_ERROR),
        ("503 Service Unavailable", UNKNOWN, Cause.SERVER_ERROR),
        ("504 Gateway Timeout", UNKNOWN, Cause.SERVER_ERROR),
        ("599 ", UNKNOWN, Cause.SERVER_ERROR),
        ("201 Created", UNKNOWN, Cause.SERVER_ERROR),
        ("204 No Content", UNKNOWN, Cause.SERVER_ERROR),
    ],
)
def test_a_status_decides_and_nothing_is_sent_again(caller_of, serve, status, certainty, cause):
    body = b"" if status[:3] in ("204", "304") else PAGE
    server = serve(answering(http(body, status, "Retry-After: 0\r\n")))
    called = caller_of(server.url).create()
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (certainty, cause)
    assert called.problem.detail == f"HTTP status {status[:3]}"
    assert len(server.requests) == 1


BIG = b"x" * 3_000_000


@pytest.mark.parametrize("status", ["302 Found", "403 Forbidden", "307 Temporary Redirect"])
@pytest.mark.parametrize(
    "play_of",
    [
        lambda head: answering(head % len(BIG) + BIG),
        lambda head: answering_then_silent(head % 5),
        lambda head: answering_then_hanging_up(head % 5 + b"xx"),
    ],
    ids=["big", "silent", "cut"],
)
def test_a_refusing_status_is_certain_whatever_becomes_of_its_body(
    caller_of, serve, status, play_of
):
    head = f"HTTP/1.1 {status}\r\nLocation: /elsewhere\r\nContent-Length: %d\r\n\r\n".encode()
    server = serve(play_of(head))
    called = caller_of(server.url).create(seconds=1)
    server.close()
    assert called.problem.certainty is REFUSED
    assert called.seconds < 3
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("where", ["other", "same", "https", "relative"])
@pytest.mark.parametrize("body", [b"", BIG], ids=["no body", "big body"])
def test_a_redirect_is_never_followed(caller_of, serve, status, where, body):
    other = serve(answering(http()))
    with ScriptedServer(answering(http(body))) as server:
        location = {
            "other": other.url,
            "same": server.url,
            "https": other.url.replace("http:", "https:"),
            "relative": "/elsewhere",
        }[where]
        server._play = answering(http(body, f"{status} Moved", f"Location: {location}\r\n"))
        called = caller_of(server.url).create()
    other.close()
    assert (called.problem.certainty, called.problem.cause) == (REFUSED, Cause.REDIRECTED)
    assert other.connections == 0
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "certainty", "cause"),
    [
        (changed((">SUCCESS<", ">PENDING<")), UNKNOWN, Cause.UNKNOWN_RESULT),
        (changed(("<serv:result>SUCCESS</serv:result>", "")), UNKNOWN, Cause.UNKNOWN_RESULT),
        (failure("030002"), REFUSED, Cause.SITE_REFUSED),
        (failure("999999"), UNKNOWN, Cause.PROCESS_ERROR),
    ],
)
def test_a_result_that_is_no_success(caller_of, serve, answer, certainty, cause):
    problem = caller_of(serve(answering(http(answer))).url).create().problem
    assert (problem.certainty, problem.cause) == (certainty, cause)


def test_success_without_a_key_is_told_from_a_key(caller_of, serve):
    answer = changed((f"<sc:sessionKey>{KEY}</sc:sessionKey>", ""))
    assert caller_of(serve(answering(http(answer))).url).create().key is None


@pytest.mark.parametrize(
    "answer",
    [
        http(),
        http_chunked(),
        http(headers="Connection: close\r\n"),
        http_until_close(),
        http_until_close(version="HTTP/1.0"),
        b"HTTP/1.1 100 Continue\r\n\r\n" + http(),
        http(gzip.compress(CREATED), headers="Content-Encoding: gzip\r\n"),
        http(CREATED + b" " * (1024 * 1024 - len(CREATED))),
        http(headers="Content-Type: text/plain; charset=no-such-code\r\nSet-Cookie: a=b; \x01\r\n"),
    ],
    ids=range(9),
)
def test_a_good_answer_is_read_however_it_is_framed(caller_of, serve, answer):
    play = answering_then_hanging_up if b"close" in answer else answering
    server = serve(play(answer))
    assert caller_of(server.url).create().key == KEY
    server.close()
    assert len(server.requests) == 1


def test_what_goes_over_the_wire(caller_of, serve, own_folders, monkeypatch):
    home = own_folders / "home"
    home.mkdir()
    (home / ".netrc").write_text("machine 127.0.0.1 login netrc password netrc\n")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("NETRC", str(home / ".netrc"))
    server = serve(answering(http(headers="Set-Cookie: session=1; Path=/\r\n")))
    caller = caller_of(server.url)
    caller.create()
    caller.create()
    server.close()
    for request in server.requests:
        head, _, body = request.partition(b"\r\n\r\n")
        first, *headers = head.decode().split("\r\n")
        assert first == f"POST {PATH} HTTP/1.1"
        assert sorted(headers) == [
            "Accept-Encoding: identity",
            "Accept: text/xml",
            f"Content-Length: {len(body)}",
            "Content-Type: text/xml; charset=UTF-8",
            f"Host: 127.0.0.1:{server.port}",
            "User-Agent: CSR-Desktop/test",
        ]


@pytest.mark.parametrize("play", [*LOST.values(), *PAGES.values()])
def test_no_detail_holds_a_credential(caller_of, serve, play):
    problem = caller_of(serve(play).url).create().problem
    for secret in ("hostpassword", "hostid", "johnsmith"):
        assert secret not in repr(problem)


def test_an_invalid_request_never_reaches_the_wire(caller_of, serve):
    server = serve(answering(http()))
    caller = caller_of(server.url)
    problem = caller.client.call(CREATE, SecurityContext(site_name="a"), 5, Cancellation())
    server.close()
    assert problem.cause is Cause.INVALID_REQUEST
    assert problem.certainty is NOT_SENT
    assert detail_of(problem) == "The WebEx ID is missing. Add it to the site."
    assert server.connections == 0


def test_a_process_error_inside_a_refusal_leaves_it_unknown(caller_of, serve):
    part = "<serv:subErrors><serv:subError><serv:exceptionID>999999</serv:exceptionID>"
    part += "<serv:reason>No</serv:reason></serv:subError></serv:subErrors>"
    server = serve(answering(http(failure("030048", more=part))))
    problem = caller_of(server.url).create().problem
    assert (problem.certainty, problem.cause) == (UNKNOWN, Cause.PROCESS_ERROR)


@pytest.mark.parametrize(
    "more",
    [
        "<serv:exceptionID>000035</serv:exceptionID>",
        "</serv:response><serv:response><serv:result>FAILURE</serv:result>"
        "<serv:exceptionID>000035</serv:exceptionID>",
    ],
)
def test_one_process_error_among_refusals_leaves_it_unknown(caller_of, serve, more):
    server = serve(answering(http(failure("030001", more=more))))
    problem = caller_of(server.url).create().problem
    assert (problem.certainty, problem.cause) == (UNKNOWN, Cause.PROCESS_ERROR)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</serv:result>", "</serv:result><serv:result>SUCCESS</serv:result>"),
        (
            "</serv:response>",
            "</serv:response><serv:response><serv:result>SUCCESS</serv:result></serv:response>",
        ),
        (
            "<serv:bodyContent/>",
            "<serv:bodyContent><key:sessionKey xmlns:key='any'>1"
            "</key:sessionKey></serv:bodyContent>",
        ),
    ],
    ids=["results", "responses", "key"],
)
def test_a_failure_that_contradicts_itself_leaves_it_unknown(caller_of, serve, old, new):
    answer = failure().replace(old.encode(), new.encode())
    assert answer != failure()
    problem = caller_of(serve(answering(http(answer))).url).create().problem
    assert (problem.certainty, problem.cause) == (UNKNOWN, Cause.UNKNOWN_RESULT)
