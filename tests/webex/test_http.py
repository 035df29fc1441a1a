"""One way for all HTTP: requests besides the XML service's messages, and their answers."""

from __future__ import annotations

import pytest

from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.connection import HttpAnswer, HttpRequest
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.webex.secret import Secret
from tests.support.answers import http
from tests.support.scripted_server import answering, dripping

FORM = HttpRequest(
    b"a=1&b=2",
    content_type="application/x-www-form-urlencoded",
    accept="application/json",
    authorization=Secret("Basic c2VjcmV0"),
    reads_errors=True,
)
ERROR = http(b'{"message": "no"}', "400 Bad Request", "Retry-After: 7\r\n")


def sent(caller, request: HttpRequest, seconds: float = 5) -> HttpAnswer | Problem:
    end: HttpAnswer | Problem = caller.connection.send(request, seconds, Cancellation())
    return end


def head_of(request: bytes) -> list[str]:
    return request.partition(b"\r\n\r\n")[0].decode().split("\r\n")


def test_a_form(caller_of, serve):
    server = serve(answering(http(b"{}")))
    assert sent(caller_of(server.url), FORM) == HttpAnswer(200, b"{}")
    server.close()
    head = head_of(server.requests[0])
    assert head[0].startswith("POST ")
    assert {
        "Content-Type: application/x-www-form-urlencoded",
        "Accept: application/json",
        "Authorization: Basic c2VjcmV0",
        "Accept-Encoding: identity",
        "User-Agent: CSR-Desktop/test",
        "Content-Length: 7",
    } <= set(head)
    assert server.requests[0].endswith(b"\r\n\r\na=1&b=2")


def test_a_question_without_a_body(caller_of, serve):
    server = serve(answering(http(b"{}")))
    sent(caller_of(server.url), HttpRequest(method="GET", accept="application/json"))
    server.close()
    head = head_of(server.requests[0])
    assert head[0].startswith("GET ")
    assert not [line for line in head if line.startswith(("Content-", "Authorization"))]
    assert server.requests[0].endswith(b"\r\n\r\n")


def test_the_body_of_an_error_comes_where_it_is_asked_for(caller_of, serve):
    server = serve(answering(ERROR))
    caller = caller_of(server.url)
    assert sent(caller, FORM) == HttpAnswer(400, b'{"message": "no"}', retry_after="7")
    assert sent(caller, FORM) == HttpAnswer(400, b'{"message": "no"}', retry_after="7")
    assert sent(caller, HttpRequest()) == HttpAnswer(400, b"", retry_after="7")
    server.close()
    assert server.connections == 1, "an answer that was read whole keeps its connection"


@pytest.mark.parametrize("answer", [http(b"{}"), ERROR])
def test_a_connection_s_age_counts_from_its_last_answer(caller_of, serve, monkeypatch, answer):
    real, later = clock.now, [0.0]
    monkeypatch.setattr(clock, "now", lambda: real() + later[0])
    monkeypatch.setattr(clock, "slept", lambda: 0.0)
    server = serve(answering(answer))
    caller = caller_of(server.url)
    for seconds in (0, 30, 60, 90):  # a connection that is idle for 45 s is dropped
        later[0] = seconds
        assert isinstance(sent(caller, FORM), HttpAnswer)
    server.close()
    assert server.connections == 1


def test_an_error_s_page_has_an_end(caller_of, serve):
    server = serve(answering(http(b"x" * (64 * 1024 + 1), "500 Sorry")))
    assert sent(caller_of(server.url), FORM) == HttpAnswer(500, b"")
    whole = serve(answering(http(b"x" * 64 * 1024, "500 Sorry")))
    assert sent(caller_of(whole.url), FORM) == HttpAnswer(500, b"x" * 64 * 1024)


def test_an_answer_has_an_end(caller_of, serve):
    answer = sent(caller_of(serve(answering(http(b"x" * 10 * 1024 * 1024))).url), FORM)
    assert isinstance(answer, Problem)
    assert answer.cause is Cause.TOO_LARGE


def test_an_error_s_page_that_drips_ends_at_the_deadline(caller_of, serve):
    head = b"HTTP/1.1 400 No\r\nContent-Length: 60\r\n\r\n"
    answer = sent(caller_of(serve(dripping(head, b"x" * 60)).url), FORM, seconds=0.4)
    assert isinstance(answer, Problem)
    assert answer.cause is Cause.DEADLINE


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_no_redirect_is_followed(caller_of, serve, status):
    elsewhere = serve(answering(http(b"{}")))
    server = serve(answering(http(b"", status, f"Location: {elsewhere.url}\r\n")))
    answer = sent(caller_of(server.url), FORM)
    elsewhere.close()
    assert isinstance(answer, HttpAnswer)
    assert answer.status == int(status[:3])
    assert elsewhere.connections == 0


def test_neither_a_request_nor_an_answer_shows_what_it_holds():
    shown = repr(HttpRequest(b"sesame", authorization=Secret("sesame")))
    shown += repr(HttpAnswer(200, b"sesame"))
    assert "sesame" not in shown
