"""The browser's answer on this computer: what is accepted, shown, and left behind."""

from __future__ import annotations

import errno
import socket
import threading
import time

import pytest

from csr_desktop.system import clock
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth import callback
from csr_desktop.webex.oauth.authorization import Code
from csr_desktop.webex.oauth.callback import CallbackServer, CannotListen
from csr_desktop.webex.oauth.page import Page
from csr_desktop.webex.secret import Secret
from tests.webex.oauth.browser import PATH, Waiting, heard, page


def is_free(port: int, host: str = "127.0.0.1") -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        return probe.connect_ex((host, port)) != 0


def cause_of(waiting: Waiting) -> Cause:
    end = waiting.end()
    assert isinstance(end, Problem)
    assert end.certainty is Certainty.NOT_SENT
    assert isinstance(end.cause, Cause)
    return end.cause


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost"])
def test_the_right_answer_is_the_code_and_ends_in_a_page(free_port, host):
    with Waiting(free_port, host) as waiting:
        answer = waiting.follow(waiting.right)
        end = waiting.end()
    assert isinstance(end, Code)
    assert end.code == Secret("CODE-4711")
    assert answer.status == 200
    assert "<h1>Signed in</h1>" in answer.body
    assert "<p>Return to &lt;CSR&gt; Desktop &amp; work.</p>" in answer.body


@pytest.mark.parametrize("path", ["", "/"])
def test_a_redirect_uri_without_a_path(free_port, path):
    with Waiting(free_port, path=path) as waiting:
        assert waiting.get(f"/?code=CODE-4711&state={waiting.state}").headers["Location"] == "/"
        assert waiting.get("/").status == 200
        assert isinstance(waiting.end(), Code)


def test_both_addresses_of_localhost_are_listened_at(free_port):
    with Waiting(free_port, "localhost"):
        assert not is_free(free_port)
        assert not is_free(free_port, "::1")


def test_it_listens_on_this_computer_alone(free_port):
    with Waiting(free_port) as waiting:
        listening = [key.fileobj.getsockname() for key in listeners(waiting.server)]
        assert listening == [("127.0.0.1", free_port)]


def listeners(server: CallbackServer):
    keys = server._selector.get_map().values()
    return [key for key in keys if key.data == server._accept]


@pytest.mark.parametrize("host", ["192.0.2.1", "0.0.0.0", "[::]", "acme.example"])
def test_it_never_listens_elsewhere(host):
    with pytest.raises(ValueError, match="no address of this computer"):
        CallbackServer(f"http://{host}:5000/authorize", page)


def test_the_browser_is_sent_on_to_an_address_without_the_code(free_port):
    with Waiting(free_port) as waiting:
        answer = waiting.get(waiting.right)
        assert answer.status == 303
        assert answer.headers["Location"] == PATH
        page_ = waiting.get(PATH)
        for shown in (answer.raw, page_.raw):
            assert b"CODE" not in shown
            assert waiting.state.encode() not in shown


@pytest.mark.parametrize("target", [PATH, f"{PATH}?state=x&code=y", "/", "/favicon.ico"])
def test_every_answer_is_kept_nowhere_and_runs_nothing(free_port, target):
    with Waiting(free_port) as waiting:
        answer = waiting.get(target)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Connection"] == "close"
    policy = answer.headers["Content-Security-Policy"].split("; ")
    assert policy[0] == "default-src 'none'"
    assert policy[1].startswith("style-src 'sha256-")
    assert set(policy[2:]) == {"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"}
    assert "<script" not in answer.body


def test_the_page_is_in_the_rep_s_language(free_port):
    hebrew = Page("התחברת", "אפשר לחזור", "he", is_right_to_left=True)
    with Waiting(free_port, make_page=lambda _: hebrew) as waiting:
        body = waiting.follow(waiting.right).body
    assert '<html lang="he" dir="rtl">' in body
    assert "<title>התחברת</title>" in body


def test_an_error_with_the_right_state_ends_the_wait_with_its_reason(free_port):
    with Waiting(free_port) as waiting:
        answer = waiting.follow(f"{PATH}?error=access_denied&state={waiting.state}")
        assert cause_of(waiting) is Cause.SIGN_IN_DENIED
    assert "<h1>Not signed in</h1>" in answer.body


def test_the_wait_is_over_without_a_page_that_nobody_fetches(free_port, monkeypatch):
    monkeypatch.setattr(callback, "_PAGE_SECONDS", 0.3)
    with Waiting(free_port) as waiting:
        assert waiting.get(waiting.right).status == 303
        began = time.perf_counter()
        assert isinstance(waiting.end(), Code)
        assert time.perf_counter() - began < 3


def test_a_second_call_changes_nothing(free_port):
    with Waiting(free_port) as waiting:
        waiting.get(waiting.right)
        for second in ("code=CODE-4711", "error=access_denied", "code=OTHER"):
            again = waiting.get(f"{PATH}?{second}&state={waiting.state}")
            assert again.status == 303
        wrong = waiting.get(f"{PATH}?error=access_denied&state=x")
        assert wrong.status == 303
        assert "<h1>Signed in</h1>" in waiting.get(PATH).body
        end = waiting.end()
    assert isinstance(end, Code)
    assert end.code == Secret("CODE-4711")


# --- Endings -------------------------------------------------------------------------------------


def test_after_every_end_nothing_listens(free_port):
    def leave(_: Waiting) -> None:
        pass

    def sign_in(waiting: Waiting) -> None:
        waiting.follow(waiting.right)
        waiting.end()

    def refuse(waiting: Waiting) -> None:
        waiting.follow(f"{PATH}?error=access_denied&state={waiting.state}")
        waiting.end()

    def cancel(waiting: Waiting) -> None:
        waiting.cancellation.cancel()
        waiting.end()

    for number, end in enumerate((sign_in, refuse, cancel, leave)):
        with Waiting(free_port) as waiting:
            assert not is_free(free_port)
            silent = waiting.connect()
            end(waiting)
            if end is not leave:
                assert is_free(free_port), "as soon as the wait is over"
        assert is_free(free_port), number
        with silent:
            assert heard(silent) == b"", "those who were silent are closed, too"


def test_a_page_that_can_t_be_made_closes_everything(free_port):
    def fail(_: bool) -> Page:
        raise RuntimeError

    request = Waiting(free_port).request
    with CallbackServer(f"http://127.0.0.1:{free_port}{PATH}", fail) as server:
        caller = threading.Thread(target=lambda: ask(free_port))
        caller.start()
        with pytest.raises(RuntimeError):
            server.wait(request, 10, Waiting(free_port).cancellation)
        assert is_free(free_port)
        caller.join()


def ask(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as sock:
        sock.sendall(f"GET {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        sock.recv(1)


@pytest.mark.parametrize("after", [0.0, 0.3])
def test_canceling_ends_the_wait_at_once(free_port, after):
    with Waiting(free_port) as waiting:
        time.sleep(after)
        began = time.perf_counter()
        waiting.cancellation.cancel()
        assert cause_of(waiting) is Cause.STOPPED
        assert time.perf_counter() - began < 3


def test_canceling_before_it_begins(free_port):
    waiting = Waiting(free_port)
    waiting.cancellation.cancel()
    with waiting:
        assert cause_of(waiting) is Cause.STOPPED


def test_canceling_while_the_browser_fetches_the_page(free_port):
    with Waiting(free_port) as waiting:
        waiting.get(waiting.right)
        waiting.cancellation.cancel()
        assert cause_of(waiting) is Cause.STOPPED


def test_the_time_is_over(free_port):
    with Waiting(free_port, seconds=0.3) as waiting:
        began = time.perf_counter()
        assert cause_of(waiting) is Cause.SIGN_IN_EXPIRED
        assert time.perf_counter() - began < 5


def test_a_computer_that_sleeps_has_let_the_time_pass(free_port, monkeypatch):
    real, slept = clock.now, [0.0]
    monkeypatch.setattr(clock, "now", lambda: real() + slept[0])
    with Waiting(free_port, seconds=300) as waiting:
        slept[0] = 400.0
        assert cause_of(waiting) is Cause.SIGN_IN_EXPIRED


def test_a_wall_clock_that_jumps_changes_nothing(free_port, monkeypatch):
    with Waiting(free_port, seconds=300) as waiting:
        monkeypatch.setattr(time, "time", lambda: 4e9)
        assert waiting.get("/other").status == 404
        assert not waiting.is_over
        waiting.follow(waiting.right)
        assert isinstance(waiting.end(), Code)


# --- The port ------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["127.0.0.1", "0.0.0.0"])
def test_a_port_that_another_program_holds_is_taken(address):
    with socket.create_server((address, 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(CannotListen) as taken:
            CallbackServer(f"http://127.0.0.1:{port}{PATH}", page).__enter__()
    assert taken.value.problem.cause is Cause.PORT_TAKEN
    assert taken.value.problem.certainty is Certainty.NOT_SENT
    assert str(port) in taken.value.problem.detail


def test_a_port_of_localhost_that_another_program_holds_by_ipv6_is_taken():
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as other:
        port = other.getsockname()[1]
        with pytest.raises(CannotListen):
            CallbackServer(f"http://localhost:{port}{PATH}", page).__enter__()
        assert is_free(port), "the other address is not kept"


def test_a_port_that_the_system_forbids_is_not_taken(monkeypatch):
    def forbid(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", forbid)  # who forbids it, and which ports, differs
    with pytest.raises(CannotListen) as forbidden:
        CallbackServer(f"http://127.0.0.1:80{PATH}", page).__enter__()
    problem = forbidden.value.problem
    assert problem.cause is Cause.PORT_FORBIDDEN
    assert problem.detail == "127.0.0.1, port 80: [Errno 13] Permission denied"


def test_nobody_shares_the_port_of_a_sign_in(free_port):
    with Waiting(free_port), pytest.raises(OSError, match="in use"):
        socket.create_server(("127.0.0.1", free_port), reuse_port=True)


def test_the_connections_of_our_own_last_try_are_no_other_program(free_port):
    for _ in range(3):
        with Waiting(free_port) as waiting:
            waiting.follow(waiting.right)  # closed here first: they stay in TIME_WAIT
            assert isinstance(waiting.end(), Code)
