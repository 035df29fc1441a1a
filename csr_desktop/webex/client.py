"""The client: an operation in, its result or a problem out."""

from __future__ import annotations

import logging
import re
import time
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.connection import Connection, HttpAnswer, HttpRequest
from csr_desktop.webex.faults import Cause, Certainty, Problem, fault_of
from csr_desktop.webex.invalid_request import InvalidRequest
from csr_desktop.webex.message import (
    Response,
    SecurityContext,
    UnreadableAnswer,
    read_response,
    write_request,
)
from csr_desktop.webex.operations import ACCESS_TOKEN, Operation
from csr_desktop.webex.scrub import without_secrets
from csr_desktop.webex.secret import Secret

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Success(Generic[T]):
    """The service answered SUCCESS. `gsb_status` is PRIMARY, BACKUP or empty."""

    result: T
    gsb_status: str


class Client:
    """Calls one site over one connection. Blocks; for one thread (not the main one).

    An answer may quote what an earlier call sent, such as the password for a ticket: the latest
    secret of each kind is removed, too.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sent = SecurityContext()

    def call(
        self,
        operation: Operation[T],
        security: SecurityContext,
        seconds: float,
        cancellation: Cancellation,
    ) -> Success[T] | Problem:
        """Send the operation once and read its answer, within `seconds` in total."""
        started = time.monotonic()
        answer = self._call(operation, security, seconds, cancellation)
        taken = time.monotonic() - started
        _log.debug("%s: %s in %.3f s", operation.name, _summary(answer), taken)
        return answer

    def _call(
        self,
        operation: Operation[T],
        security: SecurityContext,
        seconds: float,
        cancellation: Cancellation,
    ) -> Success[T] | Problem:
        try:
            request = write_request(operation, security)
        except InvalidRequest as error:
            return Problem(Cause.INVALID_REQUEST, Certainty.NOT_SENT, detail=str(error))
        self._sent = _with_earlier(operation, security, self._sent)
        answer = self._connection.send(HttpRequest(request), seconds, cancellation)
        if isinstance(answer, HttpAnswer):
            _log.debug("%s: HTTP %d, %d bytes", operation.name, answer.status, len(answer.body))
            if answer.status != 200:
                return _problem_of_status(answer)
            answered = self._read(operation, answer, cancellation)
        else:
            answered = answer
        if isinstance(answered, Problem):
            return without_secrets(answered, operation, self._sent)
        return answered

    def _read(
        self, operation: Operation[T], answer: HttpAnswer, cancellation: Cancellation
    ) -> Success[T] | Problem:
        """The result of an answer; a Problem's words are the site's and may quote the request."""
        try:
            response = read_response(answer.body, answer.charset)
        except UnreadableAnswer as error:
            if cancellation.cause is not None:  # the body was cut off
                return Problem(cancellation.cause, Certainty.UNKNOWN)
            cause = Cause.WEB_PAGE if error.is_web_page else Cause.UNREADABLE
            return Problem(cause, Certainty.UNKNOWN, detail=str(error))
        if response.result == "SUCCESS":
            return Success(operation.read(response.content), response.gsb_status)
        return _problem_of_response(response)

    @property
    def clock_ahead(self) -> float | None:
        """Seconds by which the site's clock is ahead of this computer's; None if unknown."""
        return self._connection.clock_ahead

    def warm(self, seconds: float, cancellation: Cancellation) -> Problem | None:
        """Open the connection for the next call, without a request. Returns None on success."""
        return self._connection.warm(seconds, cancellation)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def _with_earlier(
    operation: Operation[object], security: SecurityContext, earlier: SecurityContext
) -> SecurityContext:
    """This call's secrets, and the earlier ones of other kinds."""
    token = dict(operation.content()).get(ACCESS_TOKEN)
    inside = Secret(token) if isinstance(token, str) else Secret("")
    return replace(
        security,
        password=security.password or earlier.password,
        session_ticket=security.session_ticket or earlier.session_ticket,
        access_token=security.access_token or inside or earlier.access_token,
    )


def _summary(answer: Success[T] | Problem) -> str:
    """For the log: from the site's own words, only identifiers of a known form."""
    if isinstance(answer, Success):
        return f"SUCCESS {answer.gsb_status}".rstrip()
    return f"{answer.cause}, {answer.certainty} {answer.exception_id}".rstrip()


def _problem_of_status(answer: HttpAnswer) -> Problem:
    detail = f"HTTP status {answer.status}"
    if 300 <= answer.status < 400:
        return Problem(Cause.REDIRECTED, Certainty.REFUSED, detail=detail)
    if 400 <= answer.status < 500:
        return Problem(Cause.HTTP_REFUSED, Certainty.REFUSED, detail=detail)
    return Problem(Cause.SERVER_ERROR, Certainty.UNKNOWN, detail=detail)


def _problem_of_response(response: Response) -> Problem:
    if response.result != "FAILURE":
        is_word = re.fullmatch("[A-Z_]{1,20}", response.result)
        detail = f"result {response.result!r}" if is_word else "result in an unknown form"
        return Problem(Cause.UNKNOWN_RESULT, Certainty.UNKNOWN, detail=detail)
    if response.is_contradictory:
        detail = "FAILURE, and another result or a session key"
        return Problem(Cause.UNKNOWN_RESULT, Certainty.UNKNOWN, detail=detail)
    none_made = all(fault_of(exception_id).none_made for exception_id in response.exception_ids)
    return Problem(
        cause=Cause.SITE_REFUSED if none_made else Cause.PROCESS_ERROR,
        certainty=Certainty.REFUSED if none_made else Certainty.UNKNOWN,
        exception_id=response.exception_id,
        reason=response.reason,
        value=response.value,
        detail="; ".join(" ".join(filter(None, error)) for error in response.sub_errors),
    )
