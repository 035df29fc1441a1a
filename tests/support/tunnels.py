"""Proxies that connect their client with a port of this computer."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from contextlib import suppress

from tests.support.scripted_server import PATH, Conversation

SITE = f"https://acme.invalid{PATH}"  # a name that only the proxy resolves


def pump(source: socket.socket, target: socket.socket) -> None:
    """Pass on what arrives, until one end closes."""
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


def tls_tunnel_to(port: int):
    """The same behind TLS: its one socket can't be read and written by two threads at once."""

    def play(client: Conversation) -> None:
        client.read_request()
        sock = client._sock
        assert isinstance(sock, ssl.SSLSocket)
        with socket.create_connection(("127.0.0.1", port)) as site:
            client.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            while True:
                ready = [sock] if sock.pending() else select.select([sock, site], [], [], 5)[0]
                for source in ready:
                    if not (data := source.recv(65536)):
                        return
                    (site if source is sock else sock).sendall(data)

    return play


def tunnel_to(port: int):
    """Connect each client with a port of this computer."""

    def play(client: Conversation) -> None:
        client.read_request()
        with socket.create_connection(("127.0.0.1", port)) as site:
            client.send(b"HTTP/1.0 200 Connection established\r\n\r\n")
            back = threading.Thread(target=pump, args=(site, client._sock))
            back.start()
            pump(client._sock, site)
            back.join()

    return play
