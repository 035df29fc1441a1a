"""The XML service as a WSGI application. It knows HTTP and the order of the checks."""

from collections.abc import Iterable
from dataclasses import dataclass
from wsgiref.types import StartResponse, WSGIEnvironment

from csr_desktop.demo_site import reply
from csr_desktop.demo_site.access import check_account, check_site
from csr_desktop.demo_site.elements import read_fields
from csr_desktop.demo_site.operations import NOBODY, find_operation
from csr_desktop.demo_site.refusals import RefusedError
from csr_desktop.demo_site.request import read_request
from csr_desktop.demo_site.site import Site

PATH = "/WBXService/XMLService"
MAX_REQUEST = 256 * 1024
"""Bytes of a request's body; a longer one gets status 413."""


@dataclass(frozen=True)
class Answer:
    """An HTTP answer."""

    status: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


def _page(status: str, text: str, *headers: tuple[str, str]) -> Answer:
    body = f"<!DOCTYPE html><title>{status}</title><h1>{status}</h1><p>{text}</p>\n".encode()
    return _sized(status, "text/html", body, *headers)


def _sized(status: str, kind: str, body: bytes, *headers: tuple[str, str]) -> Answer:
    length = ("Content-Length", str(len(body)))
    return Answer(status, (("Content-Type", f"{kind};charset=UTF-8"), length, *headers), body)


_GREETING = f"This is the demo site of CSR Desktop. Its XML service is at {PATH}.\n"
_WELCOME = _sized("200 OK", "text/plain", _GREETING.encode())
_NOT_FOUND = _page("404 Not Found", f"There is nothing here. The XML service is at {PATH}.")
_NOT_ALLOWED = _page("405 Method Not Allowed", "The XML service takes POST.", ("Allow", "POST"))
_READ_ONLY = _page("405 Method Not Allowed", "This page can be read only.", ("Allow", "GET, HEAD"))
_TOO_LARGE = _page("413 Content Too Large", f"A request has at most {MAX_REQUEST} bytes.")

_XML_HEADERS = (
    ("Content-Type", "text/xml;charset=UTF-8"),
    ("Pragma", "no-cache"),
    ("Cache-Control", "no-cache"),
    ("Expires", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ("Server", ""),
)
"""What the service sends. No Content-Length: the HTTP server then sends the body in chunks."""


class Service:
    """The WSGI application of one site. Called on several threads at once."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one HTTP request. Blocks while the client sends its body."""
        answer = self._answer(environ)
        start_response(answer.status, list(answer.headers))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]

    def _answer(self, environ: WSGIEnvironment) -> Answer:
        body = _read_body(environ)
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        if body is None:
            return _TOO_LARGE
        if path == "/":
            return _WELCOME if method in {"GET", "HEAD"} else _READ_ONLY
        if path != PATH:
            return _NOT_FOUND
        if method != "POST":
            return _NOT_ALLOWED
        return Answer("200 OK", _XML_HEADERS, self.call(body))

    def call(self, body: bytes) -> bytes:
        """Answer one message with another: SUCCESS or FAILURE."""
        try:
            return self._call(body)
        except RefusedError as refused:
            return reply.failure(refused)

    def _call(self, body: bytes) -> bytes:
        request = read_request(body)
        operation = find_operation(request.package, request.operation)
        check_site(self._site, request.security)
        caller = NOBODY
        if operation.needs_account:
            caller = check_account(self._site, request.security)
        fields = read_fields(request.content, operation.schema, in_order=request.in_order)
        return reply.success(operation, operation.answer(self._site, caller, fields))


def _read_body(environ: WSGIEnvironment) -> bytes | None:
    """Read the whole body, or None where it is too long."""
    stream = environ["wsgi.input"]
    body: bytes = stream.read(MAX_REQUEST + 1)
    if len(body) <= MAX_REQUEST:
        return body
    # A connection closed on unread data is reset, and the client would never see the answer.
    while stream.read(MAX_REQUEST):
        pass
    return None
