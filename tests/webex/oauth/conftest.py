"""What the tests of the browser sign-in share: an integration, its connections, answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from csr_desktop.webex.connection import Connection
from csr_desktop.webex.oauth.integration import Integration
from csr_desktop.webex.secret import Secret
from tests.support import scripted_server
from tests.support.answers import http
from tests.support.scripted_server import Conversation, Play, ScriptedServer

INTEGRATION = Integration(
    client_id="C1234",
    client_secret=Secret("client-secret-4711"),
    redirect_uri="http://127.0.0.1:5000/authorize",
    scope="spark:all",
    authorize_url="https://webexapis.com/v1/authorize",
    token_url="https://webexapis.com/v1/access_token",
    device_authorize_url="https://webexapis.com/v1/device/authorize",
    device_token_url="https://webexapis.com/v1/device/token",
    people_url="https://webexapis.com/v1/people/me",
)
ADDRESSES = ("authorize_url", "token_url", "device_authorize_url", "device_token_url", "people_url")


@pytest.fixture
def connection_for() -> Iterator[Callable[[str], Connection]]:
    """Connections that are closed at the end."""
    made: dict[str, Connection] = {}
    with ExitStack() as closing:

        def connection(url: str) -> Connection:
            if url not in made:
                made[url] = Connection(url, "CSR-Desktop/test")
                closing.callback(made[url].close)
            return made[url]

        yield connection


@pytest.fixture
def free_port() -> int:
    return scripted_server.free_port()


def integration_at(server: ScriptedServer, **changes: str | Secret) -> Integration:
    """The integration, with everything at one scripted server."""
    addresses = dict.fromkeys(ADDRESSES, server.url)
    return replace(INTEGRATION, **{**addresses, **changes})  # type: ignore[arg-type]


def said(fields: object, status: str = "200 OK", headers: str = "") -> bytes:
    """An answer in JSON."""
    return http(json.dumps(fields).encode(), status, f"Content-Type: application/json\r\n{headers}")


def in_turn(*answers: bytes) -> Play:
    """Answer each request on whatever connection, the last answer again and again."""
    left = list(answers)

    def play(client: Conversation) -> None:
        while client.read_request():
            client.send(left.pop(0) if len(left) > 1 else left[0])

    return play


def form_in(request: bytes) -> dict[str, str]:
    """The fields of a form that was sent, each given once."""
    fields = parse_qs(request.partition(b"\r\n\r\n")[2].decode(), strict_parsing=True)
    assert all(len(values) == 1 for values in fields.values())
    return {name: values[0] for name, values in fields.items()}


def parameters_of(url: str) -> dict[str, str]:
    """The parameters of an address, each given once."""
    fields = parse_qs(urlsplit(url).query, strict_parsing=True)
    assert all(len(values) == 1 for values in fields.values())
    return {name: values[0] for name, values in fields.items()}
