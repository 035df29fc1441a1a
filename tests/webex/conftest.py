"""Fixtures for the tests of the wire: the example's caller, scripted servers, certificates."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client, Success
from csr_desktop.webex.connection import Connection
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.message import SecurityContext
from csr_desktop.webex.network import Network
from csr_desktop.webex.operations import CreateSupportSession
from csr_desktop.webex.secret import Secret
from tests.support.scripted_server import Play, ScriptedServer

EXAMPLE_CALLER = SecurityContext(
    web_ex_id="hostid",
    password=Secret("hostpassword"),
    site_id="0000",
    partner_id="9999",
    email="johnsmith@xyz.com",
)
CREATE = CreateSupportSession(13, {1: "CASE-1042"})


@dataclass(frozen=True)
class Called:
    """How a call ended, and how long it took."""

    end: Success[str | None] | Problem
    seconds: float

    @property
    def problem(self) -> Problem:
        assert isinstance(self.end, Problem)
        return self.end

    @property
    def key(self) -> str | None:
        assert isinstance(self.end, Success), self.end
        return self.end.result


class Caller:
    """Creates sessions at one address, all over one client."""

    def __init__(self, url: str, network: Network | None = None) -> None:
        self.connection = Connection(url, "CSR-Desktop/test", network)
        self.client = Client(self.connection)

    def create(self, seconds: float = 5, cancellation: Cancellation | None = None) -> Called:
        began = time.perf_counter()
        end = self.client.call(CREATE, EXAMPLE_CALLER, seconds, cancellation or Cancellation())
        return Called(end, time.perf_counter() - began)


@pytest.fixture
def caller_of() -> Iterator[Callable[..., Caller]]:
    """Makes callers that are closed at the end."""
    with ExitStack() as closing:

        def make(url: str, network: Network | None = None) -> Caller:
            caller = Caller(url, network)
            closing.callback(caller.client.close)
            return caller

        yield make


@pytest.fixture
def serve() -> Iterator[Callable[..., ScriptedServer]]:
    """Makes scripted servers that are closed at the end."""
    with ExitStack() as closing:

        def make(play: Play, tls: ssl.SSLContext | None = None) -> ScriptedServer:
            return closing.enter_context(ScriptedServer(play, tls))

        yield make


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that this computer does not know."""
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The same, in what OpenSSL uses as the system's store."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    return authority


def tls_files(certificate: trustme.LeafCert, folder: Path) -> tuple[str, str]:
    """A certificate and its key, as files."""
    chain, key = folder / "certificate.pem", folder / "key.pem"
    chain.write_bytes(b"".join(pem.bytes() for pem in certificate.cert_chain_pems))
    certificate.private_key_pem.write_to_path(key)
    return str(chain), str(key)


def tls_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """A server's side of TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@pytest.fixture
def full_backlog() -> Iterator[int]:
    """A port of this computer where connecting hangs: nothing accepts, and the queue is full."""
    with ExitStack() as closing:
        listener = closing.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            waiting = closing.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


def stopped(caller: Caller, wait_for_phase: Callable[[], object]) -> tuple[Called, float]:
    """Create, cancel once the phase is reached; returns the end and how long canceling took."""
    cancellation = Cancellation()
    stopped_at = []

    def stop() -> None:
        assert wait_for_phase()
        stopped_at.append(time.perf_counter())
        cancellation.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    called = caller.create(seconds=20, cancellation=cancellation)
    ended = time.perf_counter()
    stopper.join()
    return called, ended - stopped_at[0]
