import gc
import http.client
import logging
import socket
import ssl
import subprocess
import sys
import threading
from contextlib import ExitStack
from time import perf_counter, sleep
from urllib.parse import urlsplit

import pytest

from csr_desktop.demo_site.server import DemoServer, _Connection
from csr_desktop.demo_site.site import Account, Site
from tests.demo_site.wire import EXAMPLE, QUALIFIED, ask, connect, post

PATH = "/WBXService/XMLService"


@pytest.fixture(autouse=True)
def python_3_13(monkeypatch):
    """Which reports an error of a writer that is freed. Older ones do if asked to."""
    monkeypatch.setattr("_pyio._IOBASE_EMITS_UNRAISABLE", True, raising=False)


@pytest.fixture
def server():
    with DemoServer() as running:
        yield running


def address(server: DemoServer) -> tuple[str, int]:
    parts = urlsplit(server.url)
    assert parts.hostname
    assert parts.port
    return parts.hostname, parts.port


def stop_in(server: DemoServer, seconds: float) -> None:
    began = perf_counter()
    server.stop()
    assert perf_counter() - began < seconds


def test_address(server):
    host, port = address(server)
    assert server.url == f"http://127.0.0.1:{port}{PATH}"
    assert host == "127.0.0.1"


def test_listens_on_the_loopback_address_alone(server):
    _, port = address(server)
    with socket.socket() as other:
        other.bind(("127.0.0.2", port))  # fails where the server took every address


def test_keeps_its_sessions_across_a_restart():
    server = DemoServer()
    for _ in range(2):
        with server:
            assert post(server.url, EXAMPLE).result == "SUCCESS"
    assert len(server.site.sessions) == 2


def test_serves_the_site_it_is_given():
    site = Site([Account("hostid", "other")])
    with DemoServer(site) as server:
        assert post(server.url, EXAMPLE).exception_id == "030002"
    assert server.site is site


def test_starts_off_the_main_thread():
    server = DemoServer()
    starter = threading.Thread(target=server.start)
    starter.start()
    starter.join()
    assert post(server.url, EXAMPLE).result == "SUCCESS"
    stop_in(server, 1)


def test_its_threads_keep_no_program_alive(server):
    others = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    assert others
    assert all(thread.daemon for thread in others)


def test_stop_leaves_nothing_behind():
    before = set(threading.enumerate())
    server = DemoServer()
    server.start()
    connection = connect(server.url)
    ask(connection, "POST", PATH, EXAMPLE)
    stop_in(server, 1)
    assert set(threading.enumerate()) <= before
    assert connection.sock.recv(1) == b""
    connection.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address(server))
    stop_in(server, 0.1)


@pytest.mark.parametrize("sent", [b"", b"POST ", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n<"])
def test_stop_does_not_wait_for_clients_that_fall_silent(sent):
    before = set(threading.enumerate())
    server = DemoServer()
    server.start()
    with ExitStack() as silent:
        for _ in range(25):
            client = silent.enter_context(socket.create_connection(address(server)))
            client.sendall(sent)
        until_every_worker_is_busy(server)
        stop_in(server, 1)
    assert set(threading.enumerate()) <= before


def until_every_worker_is_busy(server: DemoServer) -> None:
    assert server._server
    while server._server.requests.idle:
        sleep(0.01)


def test_burst_of_connections_is_accepted_at_once(server):
    """A connection beyond the listening socket's queue is tried again after a whole second."""
    began = perf_counter()
    with ExitStack() as burst:
        for _ in range(60):
            burst.enter_context(socket.create_connection(address(server)))
        assert perf_counter() - began < 0.9


def test_stop_before_start():
    server = DemoServer()
    server.stop()
    with pytest.raises(RuntimeError, match="never started"):
        _ = server.url


def test_start_twice(server):
    with pytest.raises(RuntimeError, match="runs already"):
        server.start()


def test_port_in_use(server):
    _, port = address(server)
    before = set(threading.enumerate())
    with pytest.raises(OSError, match=f"Port {port} of 127.0.0.1 is in use or not allowed"):
        DemoServer(port=port).start()
    assert set(threading.enumerate()) <= before


def test_port_that_no_machine_has():
    with pytest.raises(OSError, match="Port 70000 of"):
        DemoServer(port=70000).start()


def test_certificate_that_is_not_there(tls):
    with pytest.raises(OSError, match=r"No certificate with its key can be read: nowhere\.pem, "):
        DemoServer(tls=("nowhere.pem", tls[1])).start()


def test_fault_at_the_start_reaches_the_caller(monkeypatch):
    monkeypatch.setattr("socket.getaddrinfo", lambda *_: 1 / 0)
    server = DemoServer()
    with pytest.raises(ZeroDivisionError):
        server.start()


def test_port_is_free_again_at_once():
    with DemoServer() as server:
        post(server.url, EXAMPLE)
        _, port = address(server)
    with DemoServer(port=port) as again:
        assert address(again)[1] == port
        assert post(again.url, EXAMPLE).result == "SUCCESS"


def test_socket_of_systemd_is_not_taken(monkeypatch):
    monkeypatch.setenv("LISTEN_PID", "1")
    with DemoServer() as server:
        assert post(server.url, EXAMPLE).result == "SUCCESS"


def test_tls(tls, trust):
    with DemoServer(tls=tls) as server:
        assert server.url.startswith("https://127.0.0.1:")
        connection = connect(server.url, trust)
        for body in (EXAMPLE, QUALIFIED):
            assert ask(connection, "POST", PATH, body).result == "SUCCESS"
        stop_in(server, 1)
        connection.close()


def test_tls_client_that_does_not_trust_the_site(tls, trust, capfd):
    with DemoServer(tls=tls) as server:
        with pytest.raises(ssl.SSLCertVerificationError):
            post(server.url, EXAMPLE, ssl.create_default_context())
        with pytest.raises((http.client.BadStatusLine, ConnectionError)):
            post(server.url.replace("https", "http"), EXAMPLE)
        assert post(server.url, EXAMPLE, trust).result == "SUCCESS"
    assert capfd.readouterr() == ("", "")


def test_tls_client_that_says_nothing(tls, trust):
    before = set(threading.enumerate())
    server = DemoServer(tls=tls)
    server.start()
    with socket.create_connection(address(server)):
        assert post(server.url, EXAMPLE, trust).result == "SUCCESS"
        unused = connect(server.url, trust)
        unused.connect()
        stop_in(server, 1)
        unused.close()
    assert set(threading.enumerate()) <= before


def test_client_that_is_gone_before_its_answer(server, monkeypatch):
    reported: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", reported.append)
    ours, clients = socket.socketpair()
    connection = _Connection(server._server, ours)
    clients.close()
    with pytest.raises(BrokenPipeError):
        connection.wfile.write(b"an answer")
    connection.close()
    del connection
    gc.collect()
    assert not reported


def test_fault_of_ours_is_logged_without_what_it_quotes(server, monkeypatch, caplog, capfd):
    secret = "hostpassword"

    def fail(*_: object) -> None:
        raise ValueError(secret)

    monkeypatch.setattr(server.site, "create_session", fail)
    with caplog.at_level(logging.DEBUG):
        reply = post(server.url, EXAMPLE)
    assert reply.status == 500
    assert "ValueError while serving a connection" in caplog.text
    assert "in create_support_session" in caplog.text
    assert secret not in caplog.text + reply.body.decode()
    assert capfd.readouterr() == ("", "")


def test_broken_http_is_logged_without_what_it_quotes(server, caplog, capfd):
    with caplog.at_level(logging.DEBUG), socket.create_connection(address(server)) as client:
        head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        client.sendall(head.encode() + b"<password>hostpassword</password>\r\n")
        assert client.recv(65536).startswith(b"HTTP/1.1 500 ")
    assert caplog.records
    assert "hostpassword" not in caplog.text
    assert capfd.readouterr() == ("", "")


def test_requests_are_not_logged(server, caplog):
    with caplog.at_level(logging.DEBUG):
        post(server.url, EXAMPLE)
        post(server.url, EXAMPLE.replace(b">13<", b">99<"))
    assert "hostpassword" not in caplog.text
    assert "trackingCode1" not in caplog.text


def test_importing_the_package_is_cheap_and_knows_no_client():
    code = (
        "import sys, csr_desktop.demo_site; assert not {'cheroot', 'lxml'} & sys.modules.keys();"
        "import csr_desktop.demo_site.server; names = sys.modules.keys();"
        "others = ('csr_desktop.webex', 'csr_desktop.sessions', 'csr_desktop.ui', 'PySide6');"
        "assert not [name for name in names if name.startswith(others)]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
