"""Other programs, and pages in the rep's browser, at the redirect URI of a sign-in that waits."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.webex.oauth.authorization import AuthorizationRequest, Code
from csr_desktop.webex.oauth.visit import Request
from csr_desktop.webex.secret import Secret
from tests.webex.oauth.browser import PATH, Waiting, heard
from tests.webex.oauth.conftest import INTEGRATION, parameters_of


def signs_in(waiting: Waiting) -> bool:
    """Whether the rep's own browser still succeeds."""
    assert not waiting.is_over
    assert waiting.follow(waiting.right).status == 200
    end = waiting.end()
    return isinstance(end, Code) and end.code == Secret("CODE-4711")


def other_state() -> str:
    return parameters_of(AuthorizationRequest.new(INTEGRATION).url)["state"]


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?code=x",
        "?code=x&state=",
        "?code=x&state=wrong",
        "?code=x&state=OTHER",
        "?error=access_denied&state=OTHER",
        "?error=access_denied",
        "?state=%00%ff&code=%0d%0aSet-Cookie:x",
    ],
)
def test_a_wrong_state_is_told_so_and_the_wait_goes_on(free_port, query):
    with Waiting(free_port) as waiting:
        answer = waiting.get(PATH + query.replace("OTHER", other_state()))
        assert answer.status == 400
        assert "<h1>Not signed in</h1>" in answer.body
        assert signs_in(waiting)


@pytest.mark.parametrize(
    "path", ["/", "/authorize/", "/Authorize", "//authorize", "/x/../authorize", "/%61uthorize"]
)
def test_a_wrong_path_is_not_found_though_the_state_is_right(free_port, path):
    with Waiting(free_port) as waiting:
        answer = waiting.get(f"{path}?code=x&state={waiting.state}")
        assert (answer.status, answer.body) == (404, "")
        assert signs_in(waiting)


@pytest.mark.parametrize("method", ["POST", "HEAD", "PUT", "OPTIONS", "DELETE"])
def test_only_get_counts(free_port, method):
    with Waiting(free_port) as waiting:
        answer = waiting.get(waiting.right, method=method)
        assert answer.status == 405
        assert answer.headers["Allow"] == "GET"
        assert signs_in(waiting)


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{0}", "127.0.0.1", "127.0.0.1:1", "localhost:{0}", "[::1]:{0}"],
)
def test_a_name_bound_to_this_computer_s_address_is_refused(free_port, host):
    """DNS rebinding: a page of the rep's browser whose host has become 127.0.0.1."""
    with Waiting(free_port) as waiting:
        answer = waiting.get(waiting.right, host.format(free_port))
        assert (answer.status, answer.body) == (421, "")
        assert signs_in(waiting)


@pytest.mark.parametrize("hosts", ["", "Host: {0}\r\nHost: {0}\r\n", "Host: {0}\r\nhost: x\r\n"])
def test_a_request_without_one_host_is_no_request(free_port, hosts):
    with Waiting(free_port) as waiting:
        lines = hosts.format(f"127.0.0.1:{free_port}")
        answer = waiting.say(f"GET {waiting.right} HTTP/1.1\r\n{lines}\r\n".encode())
        assert answer.status == 400
        assert signs_in(waiting)


@pytest.mark.parametrize(
    "request_",
    [
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /authorize\r\n\r\n",
        b"GET /authorize HTTP/2\r\nHost: x\r\n\r\n",
        b"get /authorize HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET http://127.0.0.1/authorize HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /a\xff HTTP/1.1\r\nHost: x\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"\x00" * 9000,
    ],
)
def test_what_is_no_request_is_told_so(free_port, request_):
    with Waiting(free_port) as waiting:
        assert waiting.say(request_).status == 400
        assert signs_in(waiting)


@pytest.mark.parametrize("size", [8 * 1024, 1024 * 1024])
def test_a_huge_line_is_not_read_to_its_end(free_port, size):
    with Waiting(free_port) as waiting:
        huge = f"GET {PATH}?state={waiting.state}&code={'x' * size}"
        began = time.perf_counter()
        assert waiting.say(huge.encode()).status in (0, 400)  # 0: reset, for it was still sending
        assert time.perf_counter() - began < 5
        assert signs_in(waiting)


def test_a_request_may_come_in_pieces(free_port):
    with Waiting(free_port) as waiting:
        request = f"GET {waiting.right} HTTP/1.1\r\nHost: 127.0.0.1:{free_port}\r\n\r\n"
        with waiting.connect() as sock:
            for letter in request:
                sock.sendall(letter.encode())
            assert heard(sock).startswith(b"HTTP/1.1 303 ")
        waiting.get(PATH)
        assert isinstance(waiting.end(), Code)


def test_a_slow_byte_at_a_time_has_two_seconds_and_holds_up_nobody(free_port):
    with Waiting(free_port) as waiting, waiting.connect() as slow:
        began = time.perf_counter()
        slow.settimeout(0.1)
        ended = b"?"
        while ended and time.perf_counter() - began < 5:
            try:
                slow.sendall(b"G")
                ended = slow.recv(1)
            except TimeoutError:
                continue
            except ConnectionError:
                break
        assert 1.5 < time.perf_counter() - began < 4.5
        assert signs_in(waiting)


def test_two_hundred_who_say_nothing_hold_up_nobody(free_port):
    with Waiting(free_port) as waiting, ExitStack() as closing:
        for _ in range(200):
            closing.enter_context(waiting.connect())
        began = time.perf_counter()
        assert signs_in(waiting)
        assert time.perf_counter() - began < 5


def test_two_hundred_who_ask_hold_up_nobody(free_port):
    with Waiting(free_port) as waiting, ExitStack() as closing:
        asking = [closing.enter_context(waiting.connect()) for _ in range(200)]
        for sock in asking:
            with_suppressed(sock, f"GET {PATH}?state=x HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert signs_in(waiting)


def with_suppressed(sock: socket.socket, request: bytes) -> None:
    try:
        sock.sendall(request)
    except OSError:
        return


def test_no_more_are_kept_than_a_browser_needs(free_port):
    with Waiting(free_port) as waiting, ExitStack() as closing:
        for _ in range(200):
            closing.enter_context(waiting.connect())
        waiting.get("/served")  # so all before it have been accepted
        assert len(waiting.server._visits) <= 64


def test_one_that_was_there_before_the_browser_gets_no_answer_of_its(free_port):
    """A program that connects first and listens gets no code."""
    with Waiting(free_port) as waiting, waiting.connect() as spy:
        assert signs_in(waiting)
        assert heard(spy) == b""


@pytest.mark.parametrize("bad", [b"", b"GET /authorize HTTP/1.1\r\n", b"\x00"])
def test_one_that_goes_in_the_middle_of_its_request(free_port, bad):
    with Waiting(free_port) as waiting:
        with waiting.connect() as sock:
            sock.sendall(bad)
        assert signs_in(waiting)


def test_one_that_resets_its_connection(free_port):
    with Waiting(free_port) as waiting:
        with waiting.connect() as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            sock.sendall(b"GET /authorize HTTP/1.1\r\nHost")
        assert signs_in(waiting)


@given(st.binary(max_size=300))
def test_no_bytes_raise(head):
    Request.read(head)


def test_a_request_does_not_show_its_code():
    request = Request.read(b"GET /authorize?code=CODE-4711&state=x HTTP/1.1\r\nHost: x")
    assert request is not None
    assert request.query == "code=CODE-4711&state=x"
    assert "4711" not in repr(request)
