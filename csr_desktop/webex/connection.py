"""One kept HTTPS connection to a site: with a deadline, cancellation, a size limit, no retries."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

from requests import PreparedRequest, Request, RequestException, Response
from urllib3.exceptions import HTTPError

from csr_desktop.system import clock
from csr_desktop.webex.adapter import Adapter
from csr_desktop.webex.address import address_problem
from csr_desktop.webex.cancellation import Canceled, Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.network import ClientCertificateUnusable, Network
from csr_desktop.webex.proxies import Proxy, ProxyUnusable
from csr_desktop.webex.request_control import RequestControl
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.sockets import ConnectFailed

T = TypeVar("T")
MOST_BYTES = 1024 * 1024
_MOST_OF_AN_ERROR = 64 * 1024
_CHUNK = 64 * 1024


@dataclass(frozen=True)
class HttpRequest:
    """What is sent; by default a message of the XML service. May contain secrets: repr hides them.

    `reads_errors`: whether to read the body of an answer whose status is not 200.
    """

    body: bytes = field(default=b"", repr=False)
    method: str = "POST"
    content_type: str = "text/xml; charset=UTF-8"
    accept: str = "text/xml"
    authorization: Secret = Secret("")  # noqa: RUF009  immutable
    reads_errors: bool = False


@dataclass(frozen=True)
class HttpAnswer:
    """An answer: its status and, for 200, its whole body after decompression, at most 1 MiB.

    For other statuses the body is empty, unless the request `reads_errors` and it has at most 64
    KiB. `charset` is the encoding in Content-Type, '' if there is none. `retry_after` is the header
    of that name, unchanged.
    """

    status: int
    body: bytes = field(repr=False)
    charset: str = ""
    retry_after: str = ""


class Connection:
    """Sends to one address, one request at a time, from one thread.

    Certificates are checked against the operating system's store. `network` decides which proxy is
    used; sites on this computer need none.
    """

    def __init__(self, url: str, user_agent: str, network: Network | None = None) -> None:
        if problem := address_problem(url):
            raise ValueError(problem)
        self._url = url
        self._headers = {"Accept-Encoding": "identity", "User-Agent": user_agent}
        self._control = RequestControl()
        self._network = network or Network()
        self._made: Adapter | None = None
        self._proxy: Proxy | None = None
        self._signed_in: Proxy | None = None
        self._site_time: float | None = None  # by the newest Date header, when clock.now() was 0

    def send(
        self, request: HttpRequest, seconds: float, cancellation: Cancellation
    ) -> HttpAnswer | Problem:
        """Send once and wait for the whole answer. Blocks for at most `seconds`.

        A Problem says for certain whether anything was sent. `cancellation` ends the wait at once,
        in every phase.
        """
        return self._within(seconds, cancellation, lambda: self._exchange(request, seconds))

    @property
    def clock_ahead(self) -> float | None:
        """Seconds by which the site's clock is ahead of this computer's.

        From the newest Date header of its answers, extrapolated, because this computer's clock may
        jump. None if no answer had one.
        """
        return None if self._site_time is None else self._site_time + clock.now() - time.time()

    def warm(self, seconds: float, cancellation: Cancellation) -> Problem | None:
        """Open a connection for the next request: look up the name, connect, negotiate TLS.

        Sends no request. One that the site has closed, or may close at any moment, is replaced.
        Blocks for `seconds` at most.
        """
        return self._within(seconds, cancellation, self._open_connection)

    def _within(
        self, seconds: float, cancellation: Cancellation, exchange: Callable[[], T]
    ) -> T | Problem:
        """Use the connection; every way this can end is a result."""
        self._control.begin(cancellation, seconds)
        try:
            with cancellation.deadline(seconds), cancellation.waking(self._control.shut_down):
                return exchange()
        except (ClientCertificateUnusable, ProxyUnusable) as error:
            return self._problem(error.cause, str(error))
        except ConnectFailed as failure:
            self._note_refusal(failure.cause)
            return Problem(failure.cause, Certainty.NOT_SENT, detail=failure.detail)
        except Canceled as canceled:
            return self._problem(canceled.cause, "")
        except (RequestException, HTTPError, OSError, ValueError) as error:
            return self._problem(cancellation.cause or self._cause(), _detail(error))
        finally:
            self._control.end()

    def close(self) -> None:
        """Close the kept connection."""
        if self._made is not None:
            self._made.close()
            self._made = None

    @property
    def _adapter(self) -> Adapter:
        if self._made is None:
            self._made = Adapter(self._control, self._network)
        return self._made

    def _problem(self, cause: Cause, detail: str) -> Problem:
        certainty = Certainty.UNKNOWN if self._control.sent else Certainty.NOT_SENT
        return Problem(cause, certainty, detail=detail)

    def _cause(self) -> Cause:
        if self._control.sent:
            return Cause.CONNECTION_LOST
        # Not even an attempt to connect: the address of the proxy or the site can't be used.
        return Cause.UNREACHABLE if self._proxy is None else Cause.PROXY_ADDRESS

    def _note_refusal(self, cause: Cause) -> None:
        is_refusal = cause in (Cause.PROXY_PASSWORD, Cause.PROXY_SIGN_IN)
        if is_refusal and self._proxy is not None and self._signed_in is not None:
            self._network.refuse_password(self._proxy, self._signed_in)

    def _exchange(self, request: HttpRequest, seconds: float) -> HttpAnswer | Problem:
        prepared = self._prepared(request)
        # `cancellation` ends the wait; the time-out of a single read must never come first.
        timeout = (seconds + 1, seconds + 1)
        proxies = self._proxies()
        response = self._adapter.send(prepared, stream=True, timeout=timeout, proxies=proxies)
        self._note_time(response.headers.get("Date", ""))
        is_error = response.status_code != 200  # that is enough, unless its body is requested
        most = MOST_BYTES if not is_error else _MOST_OF_AN_ERROR * request.reads_errors
        body = self._body(response, most)
        if body is None and not is_error:
            return self._problem(Cause.TOO_LARGE, f"more than {MOST_BYTES} bytes")
        return HttpAnswer(
            response.status_code,
            body or b"",
            _charset(response.headers.get("Content-Type", "")),
            response.headers.get("Retry-After", "")[:100],
        )

    def _body(self, response: Response, most: int) -> bytes | None:
        """The whole body, so that the connection can be kept; None if it is longer."""
        body, is_whole = bytearray(), False
        try:
            while most and (chunk := response.raw.read(_CHUNK, decode_content=True)):
                body += chunk
                if len(body) > most:
                    return None
            is_whole = most > 0
        finally:
            if is_whole:
                self._control.lifetime.begin()
            else:
                response.close()
        return bytes(body)

    def _note_time(self, date: str) -> None:
        with suppress(ValueError, TypeError, OverflowError):  # TypeError: a date without a zone
            moment = parsedate_to_datetime(date) - datetime.fromtimestamp(0, UTC)
            self._site_time = moment.total_seconds() - clock.now()

    def _open_connection(self) -> None:
        self._adapter.warm(self._prepared(HttpRequest()), self._proxies())

    def _prepared(self, request: HttpRequest) -> PreparedRequest:
        headers = {"Accept": request.accept, **self._headers}
        if request.method == "POST":
            headers["Content-Type"] = request.content_type
        if request.authorization:
            headers["Authorization"] = request.authorization.reveal()
        return Request(request.method, self._url, headers, data=request.body or None).prepare()

    def _proxies(self) -> dict[str, str]:
        self._signed_in = None
        self._proxy = self._network.proxy_for(self._url)
        if self._proxy is not None:
            self._signed_in = self._network.sign_in_at(self._proxy, self._control.cancellation)
        return self._adapter.use_proxy(self._signed_in)


def _charset(content_type: str) -> str:
    match = re.search(r"""(?i);\s*charset\s*=\s*["']?([a-z0-9._:+-]{1,40})""", content_type)
    return match[1] if match else ""


def _detail(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500]
