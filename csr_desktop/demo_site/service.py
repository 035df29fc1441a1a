"""The XML service as a WSGI application: HTTP and the order of the checks."""

from collections.abc import Callable, Iterable
from functools import partial
from wsgiref.types import StartResponse, WSGIEnvironment

from csr_desktop.demo_site import reply
from csr_desktop.demo_site.access import check_account, check_site
from csr_desktop.demo_site.answers import Answer, page, text_answer, xml_answer
from csr_desktop.demo_site.authorization.server import AuthorizationServer
from csr_desktop.demo_site.elements import read_fields
from csr_desktop.demo_site.faults import Occasion
from csr_desktop.demo_site.join_page import JOIN_PATH, join_page
from csr_desktop.demo_site.misbehavior import Misbehavior
from csr_desktop.demo_site.operation import NOBODY
from csr_desktop.demo_site.operations import find_operation
from csr_desktop.demo_site.refusals import RefusedError
from csr_desktop.demo_site.request import Request, read_request
from csr_desktop.demo_site.site import Site

PATH = "/WBXService/XMLService"
MAX_REQUEST = 256 * 1024
"""The maximum size of a request's body in bytes; a longer one gets status 413."""

IS_CLIENT_GONE = "csr_desktop.is_client_gone"
"""In the environ of a server that supports it: a function without arguments."""

_GREETING = f"This is the demo site of CSR Desktop. Its XML service is at {PATH}.\n"
_WELCOME = text_answer(_GREETING)
_NOT_FOUND = page("404 Not Found", f"There is nothing here. The XML service is at {PATH}.")
_NOT_ALLOWED = page("405 Method Not Allowed", "The XML service takes POST.", ("Allow", "POST"))
_READ_ONLY = page("405 Method Not Allowed", "This page can be read only.", ("Allow", "GET, HEAD"))
_TOO_LARGE = page("413 Content Too Large", f"A request has at most {MAX_REQUEST} bytes.")


class Service:
    """The WSGI application of one site. Called on several threads at once."""

    def __init__(self, site: Site, misbehavior: Misbehavior | None = None) -> None:
        self._site = site
        self._misbehavior = misbehavior or Misbehavior(site)
        self._authorization = AuthorizationServer(site, self._misbehavior)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one HTTP request. Blocks while the client sends its body, and for slow faults.

        Raises HangUpError, also from the iterable, if a fault closes the connection.
        """
        answer = self._answer(environ)
        start_response(answer.status, list(answer.headers))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else answer.parts()

    def _answer(self, environ: WSGIEnvironment) -> Answer:
        body = _read_body(environ)
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        if body is None:
            return _TOO_LARGE
        if path in {"/", JOIN_PATH} and method not in {"GET", "HEAD"}:
            return _READ_ONLY
        if path == JOIN_PATH:
            return join_page(self._site, environ["QUERY_STRING"])
        if path == "/":
            return _WELCOME
        is_client_gone = environ.get(IS_CLIENT_GONE, bool)
        if path != PATH:
            return self._authorization.answer(environ, body, is_client_gone) or _NOT_FOUND
        if method != "POST":
            return _NOT_ALLOWED
        return self.call(body, is_client_gone)

    def call(self, body: bytes, is_client_gone: Callable[[], bool] = bool) -> Answer:
        """Answer one message with another: SUCCESS, FAILURE, or the result of a fault."""
        try:
            request = read_request(body)
            fault = self._misbehavior.fault_for(request)
            if fault is None:
                return xml_answer(self._call(request))
            wait = partial(self._misbehavior.wait, is_client_gone=is_client_gone)
            return fault.answer(Occasion(partial(self._call, request), wait))
        except RefusedError as refused:
            return xml_answer(reply.failure(refused))

    def _call(self, request: Request) -> bytes:
        operation = find_operation(request.package, request.operation)
        check_site(self._site, request.security)
        caller = NOBODY
        if operation.needs_account:
            caller = check_account(self._site, request)
        fields = read_fields(request.content, operation.schema, in_order=request.in_order)
        return reply.success(operation, operation.answer(self._site, caller, fields))


def _read_body(environ: WSGIEnvironment) -> bytes | None:
    """Read the whole body, or None if it is too long."""
    stream = environ["wsgi.input"]
    body: bytes = stream.read(MAX_REQUEST + 1)
    if len(body) <= MAX_REQUEST:
        return body
    # Closing a connection with unread data resets it, and the client would never see the answer.
    while stream.read(MAX_REQUEST):
        pass
    return None
