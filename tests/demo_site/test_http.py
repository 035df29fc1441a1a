"""HTTP as the service uses it, byte by byte where a library would hide it."""

import socket
from urllib.parse import urlsplit

import pytest

from tests.demo_site.wire import EXAMPLE, Reply, ask, changed, connect, post

PATH = "/WBXService/XMLService"
HEAD = f"POST {PATH} HTTP/1.1\r\nHost: demo\r\n"


@pytest.fixture
def raw(url):
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        yield connection


@pytest.fixture
def connection(url):
    connection = connect(url)
    yield connection
    connection.close()


def read_until(raw: socket.socket, end: bytes) -> bytes:
    data = b""
    while not data.endswith(end):
        more = raw.recv(65536)
        assert more, f"closed after {data!r}"
        data += more
    return data


def send(raw: socket.socket, body: bytes, end: bytes = b"\r\n0\r\n\r\n") -> tuple[bytes, bytes]:
    raw.sendall(f"{HEAD}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    head, _, rest = read_until(raw, end).partition(b"\r\n\r\n")
    return head, rest


def test_headers_of_the_service(url):
    headers = post(url, EXAMPLE).headers
    assert headers["Content-Type"] == "text/xml;charset=UTF-8"
    assert headers["Pragma"] == "no-cache"
    assert headers["Cache-Control"] == "no-cache"
    assert headers["Expires"] == "Thu, 01 Jan 1970 00:00:00 GMT"
    assert headers["Server"] == ""
    assert headers.get_all("Server") == [""]


@pytest.mark.parametrize("body", [EXAMPLE, b"broken"], ids=["SUCCESS", "FAILURE"])
def test_answer_comes_in_chunks_and_the_connection_stays(raw, body):
    for _ in range(3):
        head, rest = send(raw, body)
        assert head.startswith(b"HTTP/1.1 200 OK\r\n")
        assert b"\r\nTransfer-Encoding: chunked" in head
        assert b"Content-Length" not in head
        assert b"Connection" not in head
        size, _, chunk = rest.partition(b"\r\n")
        assert chunk[int(size, 16) :] == b"\r\n0\r\n\r\n"
        assert chunk.startswith(b"<?xml")


def test_http_1_0_client_is_answered_and_closed(raw):
    length = f"Content-Length: {len(EXAMPLE)}\r\n\r\n"
    raw.sendall(f"POST {PATH} HTTP/1.0\r\n{length}".encode() + EXAMPLE)
    answer = b"".join(iter(lambda: raw.recv(65536), b""))
    assert b"chunked" not in answer
    assert answer.endswith(b"</serv:message>")


def test_request_in_chunks(raw, made):
    chunks = [EXAMPLE[at : at + 100] for at in range(0, len(EXAMPLE), 100)]
    raw.sendall(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode())
    for chunk in [*chunks, b""]:
        raw.sendall(b"%x\r\n%s\r\n" % (len(chunk), chunk))
    assert b"SUCCESS" in read_until(raw, b"\r\n0\r\n\r\n")
    assert len(made.sessions) == 1
    assert b"SUCCESS" in send(raw, EXAMPLE)[1]


def test_body_in_two_pieces(raw, made):
    raw.sendall(f"{HEAD}Content-Length: {len(EXAMPLE)}\r\n\r\n".encode() + EXAMPLE[:500])
    assert made.sessions == ()
    raw.sendall(EXAMPLE[500:])
    assert b"SUCCESS" in read_until(raw, b"\r\n0\r\n\r\n")


def test_client_that_waits_for_100_continue(raw):
    expect = f"Expect: 100-continue\r\nContent-Length: {len(EXAMPLE)}\r\n\r\n"
    raw.sendall((HEAD + expect).encode())
    assert read_until(raw, b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    raw.sendall(EXAMPLE)
    assert b"SUCCESS" in read_until(raw, b"\r\n0\r\n\r\n")


@pytest.mark.parametrize(
    "path", ["/WBXService", f"{PATH}/", "/wbxservice/xmlservice", "/favicon.ico", f"{PATH}2"]
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_nothing_at_other_paths(connection, made, method, path):
    reply = ask(connection, method, path, EXAMPLE)
    assert reply.status == 404
    assert reply.headers["Content-Type"].startswith("text/html")
    assert b"<h1>404 Not Found</h1>" in reply.body
    assert made.sessions == ()
    assert ask(connection, "POST", PATH, EXAMPLE).status == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
def test_service_takes_post_alone(connection, made, method):
    reply = ask(connection, method, PATH, EXAMPLE)
    assert (reply.status, reply.headers["Allow"]) == (405, "POST")
    assert (reply.body == b"") == (method == "HEAD")
    assert made.sessions == ()


def test_front_page_says_what_this_is(connection):
    reply = ask(connection, "GET", "/")
    assert (reply.status, reply.headers["Content-Type"]) == (200, "text/plain;charset=UTF-8")
    assert b"demo site of CSR Desktop" in reply.body
    assert ask(connection, "HEAD", "/").status == 200
    assert ask(connection, "POST", "/", EXAMPLE).status == 405


def test_query_is_ignored(connection):
    assert ask(connection, "POST", f"{PATH}?a=b", EXAMPLE).status == 200


def padded(length: int) -> bytes:
    return changed(EXAMPLE, ("<body>", "<body>" + " " * (length - len(EXAMPLE))))


def test_longest_request(url, made):
    assert post(url, padded(256 * 1024)).result == "SUCCESS"
    assert len(made.sessions) == 1


@pytest.mark.parametrize("length", [256 * 1024 + 1, 8 * 1024 * 1024])
def test_request_too_long(url, made, length):
    reply = post(url, padded(length))
    assert reply.status == 413
    assert reply.headers["Content-Type"].startswith("text/html")
    assert made.sessions == ()


def test_request_in_chunks_too_long(raw, made):
    raw.sendall(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode())
    raw.sendall(b"%x\r\n%s\r\n" % (len(EXAMPLE), EXAMPLE))
    for _ in range(10):
        raw.sendall(b"10000\r\n" + b" " * 65536 + b"\r\n")
    raw.sendall(b"0\r\n\r\n")
    assert raw.recv(65536).startswith(b"HTTP/1.1 413 ")
    assert made.sessions == ()


def test_many_clients_at_once(url, made):
    connections = [connect(url) for _ in range(12)]
    try:
        for connection in connections:
            connection.request("POST", PATH, EXAMPLE)
        for connection in connections:
            response = connection.getresponse()
            assert Reply(response.status, response.headers, response.read()).result == "SUCCESS"
    finally:
        for connection in connections:
            connection.close()
    assert len({session.key for session in made.sessions}) == 12
