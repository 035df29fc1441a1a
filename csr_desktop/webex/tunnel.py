"""Requests a tunnel to the site from a proxy server (CONNECT, RFC 9110)."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse, parse_headers

from csr_desktop.webex.faults import Cause


class FinalResponse(HTTPResponse):
    """Skips interim answers (1xx) before the final one; 101 is no interim answer."""

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            answer: tuple[str, int, str] = super()._read_status()  # type: ignore[misc]
            if not 100 <= answer[1] < 200 or answer[1] == HTTPStatus.SWITCHING_PROTOCOLS:
                return answer
            parse_headers(self.fp)


class NoTunnel(Exception):
    """The proxy server opens no tunnel; the text never quotes it."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause


def open_tunnel(sock: socket.socket, target: str, headers: Mapping[str, str]) -> None:
    """Request a tunnel to `host:port` and read the answer's head. Raises OSError and NoTunnel."""
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    sock.sendall("\r\n".join((*lines, "", "")).encode("ascii"))
    response = FinalResponse(sock, method="CONNECT")
    try:
        response.begin()
        if not 200 <= response.status < 300:
            raise NoTunnel(_cause(response), f"the proxy answered HTTP status {response.status}")
    except HTTPException as error:
        raise NoTunnel(Cause.PROXY, f"the proxy's answer: {type(error).__name__}") from None
    finally:
        response.close()


def _cause(response: HTTPResponse) -> Cause:
    if response.status != HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return Cause.PROXY
    offers = ",".join(response.headers.get_all("Proxy-Authenticate", ())).lower()
    schemes = [offer.split()[0] for offer in offers.split(",") if offer.split()]
    return Cause.PROXY_PASSWORD if not schemes or "basic" in schemes else Cause.PROXY_SIGN_IN
